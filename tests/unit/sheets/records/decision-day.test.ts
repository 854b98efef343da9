import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const GARDEN = rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县小鹿幼儿园']);

/** The 认定日期 of a list of recognitions without a column for it, by a line above it. */
async function recognised(line: string): Promise<string | undefined> {
  const { rows } = await trial(
    {
      '普惠园.csv': `云溪县普惠性民办幼儿园认定名单,\n${line},\n园名,文号\n小鹿幼儿园,云教体〔2026〕36号\n`,
    },
    GARDEN,
  );
  return rows('recognitions')[0]?.['recognisedOn'];
}

/** The 评定日期 of an annual check without a column for it, by a line above it. */
async function checked(line: string): Promise<string | undefined> {
  const { rows } = await trial(
    {
      '年检.csv': `云溪县2025年度民办幼儿园年检情况表,\n检查单位：云溪县教育局,\n${line},\n园所,年检结论\n小鹿幼儿园,合格\n`,
    },
    GARDEN,
  );
  return rows('assessments')[0]?.['decidedOn'];
}

describe('the day of a recognition in a line above', () => {
  it.each([
    '2026年4月15日公布',
    '（公布日期：2026年4月15日）',
    '认定于2026年4月15日',
    '2026年4月15日公布的认定名单',
    '根据《普惠性民办幼儿园认定办法》（2019年5月1日印发），2026年4月15日认定',
    '检查单位：县教育局    报送单位：教育股    认定日期：2026年4月15日',
  ])('is that of the decision: %s', async (line) => {
    expect(await recognised(line)).toBe('2026-04-15');
  });

  it.each([
    '依据《云溪县普惠性民办幼儿园认定办法》（2019年5月1日印发）',
    '依据《云溪县普惠性民办幼儿园认定办法》（云教〔2019〕5号，2019年5月1日印发）',
    '依据2019年5月1日公布的认定办法',
    '按云教〔2019〕5号（2019年5月1日印发）执行',
    '2019年5月1日认定办法印发',
    '《认定办法》发布时间：2019年5月1日',
  ])('is not that of the rule that it rests on: %s', async (line) => {
    expect(await recognised(line)).toBe('?');
  });

  it.each([
    '结果将于2026年4月15日公布',
    '公布日期：2027年4月15日',
    '2027年4月15日认定',
    '下次认定时间：2026年4月15日',
    '整改结果于2026年4月15日公布',
    '公布时间：2026年4月15日前',
  ])('is not one of what is still to come: %s', async (line) => {
    expect(await recognised(line)).toBe('?');
  });
});

describe('the day of an annual check in a line above', () => {
  it.each([
    '年检于2026年4月15日完成',
    '年检时间：2026年4月15日',
    '年检（2026年4月15日结束）',
    '结论日期：2026年4月15日   文号：云教民〔2026〕11号',
    '审定日期：2026年4月15日',
  ])('is that of the check: %s', async (line) => {
    expect(await checked(line)).toBe('2026-04-15');
  });

  it.each([
    '年检材料报送时间：2026年3月15日',
    '年检整改于2026年6月30日前完成',
    '年检整改时间：2026年6月30日',
    '结论上报日期：2026年6月30日',
    '下一次结论日期：2026年6月30日',
    '下次年检时间：2026年11月1日',
    '年检于2027年4月15日开展',
    '年检按《民办幼儿园年检办法》（2019年5月1日公布）开展',
  ])('is asked where the line tells another: %s', async (line) => {
    expect(await checked(line)).toBe('?');
  });
});
