import { describe, expect, it } from 'vitest';
import type { Roster } from '../../../../src/sheets/read-books.ts';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(['9901010001', '云溪县梧桐幼儿园'], ['9901010002', '石门镇榆树幼儿园']);
const NATURES: Roster = {
  ...TWO,
  kindergartens: TWO.kindergartens.map((one, at) => ({ ...one, nature: at === 0 ? '公办' : '民办' })),
};
const HEAD = '园名,项目,调整前标准,现标准,计费单位,执行日期,收费依据,说明\n';
const ROWS =
  '梧桐幼儿园,保教费,360,420,元/生·月,2026-09-01,云发改〔2026〕8号,\n榆树幼儿园,保教费,500,560,元/生·月,2026-09-01,云发改备〔2026〕3号,';

/** The former prices, and what is asked of them. */
async function former(note: string, remark = ''): Promise<readonly string[]> {
  const { rows, asked } = await trial(
    { '收费.csv': `收费标准一览表\n${HEAD}${ROWS}${remark}\n${note},,,,,,,` },
    NATURES,
  );
  return [
    ...rows('fees')
      .filter(({ amount }) => amount === '360' || amount === '500')
      .map(({ amount, effectiveFrom, until, basis }) => [amount, effectiveFrom, until, basis].join(' ')),
    ...asked.filter((text) => text.startsWith('原标准')),
  ];
}

describe('a note that tells since when former prices held, and by what', () => {
  it('tells it of the 办园性质 and the items that it names', async () => {
    const told = await former(
      '说明：公办园保教费、伙食费调整前标准按云发改〔2023〕5号执行，自2023年9月1日起至2026年8月31日止。',
    );
    expect(told[0]).toBe('360 2023-09-01 2026-08-31 云发改〔2023〕5号');
    expect(told[1]).toMatch(/^500 \? /);
    expect(told).toContain('原标准 执行日期');
  });

  it('tells no day where the present price does not follow it', async () => {
    const told = await former(
      '说明：公办园保教费调整前标准按云发改〔2023〕5号执行，自2023年9月1日起至2025年8月31日止。',
    );
    expect(told[0]).toBe('360 ? 2026-08-31 ?');
    expect(told).toContain('原标准 执行日期');
  });

  it('tells no day where a part of it says something else', async () => {
    const told = await former(
      '说明：公办园保教费调整前标准按云发改〔2023〕5号执行，自2023年9月1日起分三年到位。',
    );
    expect(told[0]).toMatch(/^360 \? /);
    expect(told).toContain('原标准 执行日期');
  });

  it.each([
    '说明：公办园保教费调整前标准自2022年9月1日起执行，文号云发改〔2022〕31号，2026年8月31日止。',
    '说明：公办园保教费调整前标准按云发改〔2022〕31号，自2022年9月1日起执行，有效期至2026年8月31日。',
  ])('may tell until when in a clause of its own: %s', async (note) => {
    expect((await former(note))[0]).toBe('360 2022-09-01 2026-08-31 云发改〔2022〕31号');
  });

  it('takes no document of its row for one of former prices where it cannot be taken apart', async () => {
    const told = await former(
      '说明：调整前标准自2022年9月1日起执行，由云发改〔2022〕31号等文件规定，2026年8月31日止。',
    );
    expect(told[0]).toBe('360 2022-09-01 2026-08-31 ?');
  });

  it('may stand in the remark of the row', async () => {
    const told = await former('', '调整前标准2022年9月1日起执行，云发改备〔2022〕6号');
    expect(told).toContain('500 2022-09-01 2026-08-31 云发改备〔2022〕6号');
  });
});
