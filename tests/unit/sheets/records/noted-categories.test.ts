import { describe, expect, it } from 'vitest';
import { trial, FOUR } from '../reading.ts';

/** The category of each item of a row, by a note. */
async function categories(note: string): Promise<Readonly<Record<string, string>>> {
  const { rows } = await trial(
    {
      'a.csv': `云溪县幼儿园收费表,,\n幼儿园,收费项目,收费标准\n第一幼儿园,园服,200元\n第一幼儿园,体检费,30元\n第一幼儿园,延时服务费,100元/月\n第一幼儿园,伙食费,12元/天\n${note},,`,
    },
    FOUR,
  );
  return Object.fromEntries(rows('fees').map(({ item = '', category = '' }) => [item, category]));
}

describe('a note that says of what category items are', () => {
  it.each([
    '说明：1.伙食费、延时服务费为服务性收费，园服、体检费为代收费。',
    '注：延时服务费属于服务性收费；园服和体检费均属代收费，由家长自愿。',
    '说明：1.服务性收费包括伙食费、延时服务费。2.代收费项目有：园服、体检费等。',
  ])('gives each of them its own: %s', async (note) => {
    expect(await categories(note)).toEqual({
      园服: '代收费',
      体检费: '代收费',
      延时服务费: '服务性收费',
      伙食费: '服务性收费',
    });
  });

  it.each([
    '说明：城区幼儿园的园服、体检费为代收费。',
    '说明：园服、体检费不属于代收费。',
    '说明：代收费包括园服在内须经家长同意。',
  ])('says nothing of all of them otherwise: %s', async (note) => {
    expect(await categories(note)).toMatchObject({ 园服: '?', 体检费: '?', 延时服务费: '?' });
  });
});
