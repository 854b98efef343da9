import type { DemoRow } from './rows.ts';

/** reference_lines.csv: published values with their source and year. */
export function referenceLineRows(): DemoRow<'reference_lines'>[] {
  const standard = {
    scope: '评估标准',
    period: '2020',
    kind: '标准',
    source: '县域学前教育普及普惠督导评估办法',
    docNo: '教督〔2020〕1号',
  } as const;
  const nation2023 = {
    scope: '全国',
    period: '2023',
    kind: '实际',
    source: '2023年全国教育发展基本情况，人民网2024-05-16报道',
  } as const;
  return [
    { metric: 'gross-enrolment-rate', ...standard, value: '85' },
    { metric: 'inclusive-coverage', ...standard, value: '80' },
    { metric: 'public-share', ...standard, value: '50' },
    { metric: 'class-size-compliance', ...standard, value: '85' },
    { metric: 'children-per-teacher', ...standard, value: '15' },
    { metric: 'gross-enrolment-rate', ...nation2023, value: '91.1' },
    { metric: 'inclusive-coverage', ...nation2023, value: '90.8' },
    { metric: 'inclusive-kindergarten-share', ...nation2023, value: '86.2' },
    { metric: 'children-per-teacher', ...nation2023, value: '13.3' },
    {
      metric: 'inclusive-coverage',
      scope: '全国',
      period: '2025',
      kind: '实际',
      value: '91.49',
      source: '2025年全国教育事业发展统计公报（转引）',
    },
    {
      metric: 'gross-enrolment-rate',
      scope: '省',
      period: '2025',
      kind: '目标',
      value: '95',
      source: '宁夏2025年目标，中新网2021-04-20报道',
    },
    {
      metric: 'inclusive-coverage',
      scope: '省',
      period: '2025',
      kind: '目标',
      value: '90',
      source: '宁夏2025年目标（超过90%），中新网2021-04-20报道',
    },
    {
      metric: 'gross-enrolment-rate',
      scope: '省',
      period: '2020',
      kind: '实际',
      value: '88.5',
      source: '宁夏2020年，新华社2020-12-20报道',
    },
    {
      metric: 'inclusive-coverage',
      scope: '省',
      period: '2020',
      kind: '实际',
      value: '89',
      source: '宁夏2020年，新华社2020-12-20报道',
    },
    {
      metric: 'public-share',
      scope: '省',
      period: '2020',
      kind: '实际',
      value: '57',
      source: '宁夏2020年，新华社2020-12-20报道',
    },
    {
      metric: 'gross-enrolment-rate',
      scope: '市',
      period: '2025',
      kind: '实际',
      value: '109.2',
      source: '银川市2025年统计公报（转引）',
    },
    {
      metric: 'gross-enrolment-rate',
      scope: '市',
      period: '2018',
      kind: '实际',
      value: '86.22',
      source: '池州市2018年，池州日报2018-09-29报道',
    },
    {
      metric: 'inclusive-coverage',
      scope: '市',
      period: '2018',
      kind: '实际',
      value: '87',
      source: '池州市2018年，池州日报2018-09-29报道',
    },
  ];
}
