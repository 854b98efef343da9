import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县新芽幼儿园', '990101002']);

async function remarked(remark: string) {
  const { rows, asked } = await trial(
    {
      'a.csv': `幼儿园一览表,,,\n幼儿园名称,标识码,地址,备注\n新芽幼儿园,9900000001,云溪镇桥头街9号,${remark}`,
    },
    ONE,
  );
  return {
    rows: rows('former_codes').map(({ formerCode, date, currentCode, type, formerName, docNo = '' }) =>
      [formerCode, date, currentCode, type, formerName, docNo].join(' '),
    ),
    asked: asked.filter((one) => one.includes('名称')),
  };
}

describe('a remark that tells the former name and the day', () => {
  it.each([
    '原名“云溪镇爱心幼儿园”，2025年8月15日更名（云教审〔2025〕12号）',
    '曾用名：云溪镇爱心幼儿园，于2025.8.15更名（云教审[2025]12号）。',
    '曾用名云溪镇爱心幼儿园（2025年8月15日更名，云教审〔2025〕12号）',
    '2025年8月15日由云溪镇爱心幼儿园更名为现名（云教审〔2025〕12号）',
  ])('is a row of the former name: %s', async (remark) => {
    const { rows, asked } = await remarked(remark);
    expect(rows).toEqual(['9900000001 2025-08-15 9900000001 更名 云溪镇爱心幼儿园 云教审〔2025〕12号']);
    expect(asked).toEqual([]);
  });

  it('may name no document', async () => {
    const { rows } = await remarked('原名云溪镇爱心幼儿园，2025年8月15日更名');
    expect(rows).toEqual(['9900000001 2025-08-15 9900000001 更名 云溪镇爱心幼儿园 ']);
  });

  it.each([
    '原名“云溪镇爱心幼儿园”，2025年8月更名',
    '2027年8月15日由云溪镇爱心幼儿园更名',
    '拟于2026年12月1日更名为云溪镇爱心幼儿园',
    '原名“云溪镇爱心幼儿园”，2025年8月15日更名，同时迁址',
    '前身为王小明创办的爱心幼儿园，2025年8月15日更名',
    '2025年8月15日由举办人李建国的育才园更名',
    '2025年8月15日由王小明申请将爱心幼儿园更名',
    '2025年8月15日由县教育局批准原爱心幼儿园更名（云教审〔2025〕12号）',
  ])('is asked where it is not sure, or says more: %s', async (remark) => {
    const { rows, asked } = await remarked(remark);
    expect({ rows, asked: asked.length }).toEqual({ rows: [], asked: 1 });
  });
});
