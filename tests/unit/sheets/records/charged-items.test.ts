import { describe, expect, it } from 'vitest';
import type { Roster } from '../../../../src/sheets/names/roster.ts';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
);

const fees = async (sheet: string, roster: Roster = TWO) => {
  const { rows, asked } = await trial({ 'a.csv': sheet }, roster);
  return {
    rows: rows('fees').map(({ code, category, item, amount }) => [code, category, item, amount].join(' ')),
    asked,
  };
};

describe('what is charged', () => {
  it('is what the list of what may be charged calls it', async () => {
    const catalogue = new Map([['延时服务费', '服务性收费']]);
    const { rows, asked } = await fees(
      `2026年秋季幼儿园收费一览表（2026年9月1日起执行）,,
园名,保教费（元/月）,延时服务（元/月）
第一幼儿园,400,120`,
      { ...TWO, catalogue },
    );
    expect(rows).toEqual(['9900000001 保育教育费 保育教育费 400', '9900000001 服务性收费 延时服务费 120']);
    expect(asked.filter((one) => one.includes('收费类别'))).toEqual([]);
  });

  it('is named by its column, whatever words stand below; × is not charged', async () => {
    const { rows, asked } = await fees(`2026年秋季幼儿园收费一览表（2026年9月1日起执行）,,
园名,保教费（元/月）,校车费（元/月）
第一幼儿园,400,含在保教费内
童乐幼儿园,600,×`);
    expect(rows).toEqual([
      '9900000001 保育教育费 保育教育费 400',
      '9900000001 ? 校车费 ?',
      '9900000002 保育教育费 保育教育费 600',
    ]);
    expect(asked.filter((one) => one.includes('收费标准'))).toEqual([
      '云溪县第一幼儿园 校车费 收费标准 含在保教费内',
    ]);
  });

  it('of the contract in a remark has the category of the contract', async () => {
    const { asked } = await fees(`2026年秋季幼儿园收费一览表（2026年9月1日起执行）,,
园名,保教费（元/月）,备注
第一幼儿园,400,住宿费300元/月`);
    expect(asked.filter((one) => one.includes('收费类别'))).toEqual([]);
  });
});
