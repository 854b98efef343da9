import {
  ASSESSMENTS,
  CLASSES,
  DISTRICTS,
  FEES,
  RECOGNITIONS,
  SHARED,
  STAFFING,
  children,
  classes,
  csv,
  fee,
  kindergartens,
  site,
  teachers,
} from './bureau-files.ts';

const b = (number: number): string => (number === 1 ? SHARED : String(9950200000 + number));
const [SOUTH, NORTH] = ['990502001', '990502002'];

/** 乙川县: keeps none of these; half-yearly duties; fees by the year and by the time; a recognition that ran out. */
export const YICHUAN: ReadonlyMap<string, string> = new Map([
  [
    'site.json',
    site('乙川县教育局', '990502', {
      duties: [{ table: 'staffing', cycle: '学期', start: '03-01', graceWorkingDays: 20 }],
    }),
  ],
  [
    'districts.csv',
    csv(DISTRICTS, [
      '990502,乙川县,县级,,,,',
      `${SOUTH},南镇,乡级,990502,,,`,
      `${NORTH},北镇,乡级,990502,,,`,
    ]),
  ],
  [
    'kindergartens.csv',
    kindergartens([
      { code: b(1), town: SOUTH, nature: '公办' },
      { code: b(2), town: SOUTH, nature: '公办' },
      { code: b(3), town: SOUTH, nature: '非营利性' },
      { code: b(4), town: SOUTH, nature: '非营利性' },
      { code: b(5), town: SOUTH, nature: '非营利性' },
      { code: b(6), town: SOUTH, nature: '非营利性' },
      { code: b(7), town: NORTH, nature: '公办' },
      { code: b(8), town: NORTH, nature: '非营利性' },
      { code: b(9), town: NORTH, nature: '公办', status: '筹建,' },
      { code: b(10), town: NORTH, nature: '非营利性' },
      { code: b(11), town: NORTH, nature: '非营利性', founded: 2026 },
      { code: b(12), town: NORTH, nature: '公办' },
    ]),
  ],
  [
    'fees.csv',
    csv(FEES, [
      fee(b(1), '全部', '2020-09-01', '200'),
      fee(b(2), '全部', '2020-09-01', '250', '2026-08-31'),
      fee(b(2), '小班', '2026-09-01', '280'),
      fee(b(2), '中班', '2026-09-01', '260'),
      fee(b(2), '大班', '2026-09-01', '260'),
      fee(b(3), '全部', '2023-09-01', '300', '', '半日保育教育费'),
      fee(b(3), '全部', '2023-09-01', '500'),
      fee(b(4), '全部', '2024-09-01', '600'),
      fee(b(5), '全部', '2024-09-01', '420'),
      fee(b(6), '全部', '2024-09-01', '30/次'),
      fee(b(7), '全部', '2020-09-01', '2000/年'),
      fee(b(10), '全部', '2024-09-01', '1200').replaceAll('保育教育费', '保育费'),
      fee(b(11), '全部', '2026-03-01', '500', '2026-12-31'),
      fee(b(11), '全部', '2027-01-01', '550'),
      fee(b(12), '全部', '2020-09-01', '0'),
    ]),
  ],
  ['assessments.csv', csv(ASSESSMENTS, [])],
  [
    'recognitions.csv',
    csv(RECOGNITIONS, [
      `${b(3)},2023-11-01,2026-10-31,,示教〔2023〕6号,`,
      `${b(4)},2024-06-01,2027-05-31,,示教〔2024〕6号,`,
      `${b(5)},2024-06-01,2027-05-31,2026-05-01,示教〔2024〕6号,`,
      `${b(6)},2024-06-01,2027-05-31,,示教〔2024〕6号,`,
      `${b(8)},2024-06-01,2027-05-31,,示教〔2024〕6号,`,
    ]),
  ],
  [
    'staffing.csv',
    csv(STAFFING, [
      ...[1, 2, 3, 5, 6, 7, 10].map((one) => teachers(b(one), '2026-09-15')),
      teachers(b(4), '2026-08-25'),
      teachers(b(8), '2026-09-15', '6', ''),
      teachers(b(12), '2026-09-15', '6', '不公开'),
    ]),
  ],
  [
    'classes.csv',
    csv(CLASSES, [
      ...[50, 50, 40, 30, 30, 20, 40, 0].flatMap((count, at) => classes(b(at + 1), '2026-2027', count)),
      children(b(10), '2026-2027', '托班', 20),
      ...classes(b(11), '2026-2027', 40),
      ...classes(b(12), '2026-2027', 30, false),
    ]),
  ],
]);
