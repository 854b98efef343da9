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

/** The category of an item that nothing tells of, where the locality has a list of what may be charged, or none. */
async function categoryOf(head: string, catalogue: ReadonlyMap<string, string> = new Map()): Promise<string> {
  const { rows } = await trial(
    { 'a.csv': `云溪县幼儿园收费表,,\n幼儿园,保教费（元/月）,${head}\n第一幼儿园,400,100` },
    { ...FOUR, catalogue },
  );
  return rows('fees').find(({ item = '' }) => item !== '保育教育费')?.['category'] ?? '';
}

describe('an item that is a service by its own name', () => {
  it.each(['延时服务费', '延时服务', '课后延时托管费'])(
    'is one where nothing says otherwise: %s',
    async (head) => {
      expect(await categoryOf(`${head}（元/月）`)).toBe('服务性收费');
    },
  );

  it('is what the head or the list of the locality says, and asked where that does not have it', async () => {
    expect(await categoryOf('代收费\n,,延时服务费（元/月）')).toBe('代收费');
    expect(await categoryOf('延时服务费（元/月）', new Map([['延时服务费', '代收费']]))).toBe('代收费');
    expect(await categoryOf('延时服务费（元/月）', new Map([['园服', '代收费']]))).toBe('?');
  });

  it.each([
    '延时服务费按代收费管理。',
    '延时服务费不属于服务性收费。',
    '延时服务由第三方收取，幼儿园代收代付。',
    '除保教费外均为代收费。',
    '以上均为代收费。',
    '代收费由家长自愿选择，包括延时服务费。',
  ])('is asked, with that for a suggestion, where a note speaks of what is collected: %s', async (note) => {
    const { rows, questions } = await trial(
      {
        'a.csv': `云溪县幼儿园收费表,,\n幼儿园,保教费（元/月）,延时服务费（元/月）\n第一幼儿园,400,100\n注：${note},,`,
      },
      FOUR,
    );
    expect(rows('fees').find(({ item }) => item === '延时服务费')?.['category']).toMatch(/^(?:\?|代收费)$/);
    expect(questions.filter(({ field }) => field === '收费类别').map(({ suggestion }) => suggestion)).toEqual(
      ['服务性收费'],
    );
  });

  it('is one where a note says only how collected fees are charged', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县幼儿园收费表,,\n幼儿园,保教费（元/月）,延时服务费（元/月）\n第一幼儿园,400,100\n3.代收费由家长自愿选择，据实结算，结余退还。,,',
      },
      FOUR,
    );
    expect(rows('fees').find(({ item }) => item === '延时服务费')?.['category']).toBe('服务性收费');
  });

  it('is asked under a title of what is collected', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县幼儿园代收费公示表,,\n幼儿园,保教费（元/月）,延时服务费（元/月）\n第一幼儿园,400,100\n',
      },
      FOUR,
    );
    expect(rows('fees').find(({ item }) => item === '延时服务费')?.['category']).toBe('?');
  });

  it.each(['校车费', '体检费', '园服费'])('is asked where the name does not say it: %s', async (head) => {
    expect(await categoryOf(`${head}（元/月）`)).toBe('?');
  });
});
