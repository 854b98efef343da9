import { writeXlsx } from 'hucre/xlsx';

/**
 * 学前教育普及普惠基本情况一览表, as the ministry's form lays it out: a county in one row, its heads merged over two or three rows. The blank
 * itself is not ours to keep, so it is made here, with a county's figures in it.
 */
const GROUPS: readonly (readonly [string, number, number])[] = [
  ['自然情况', 0, 2],
  ['幼儿园数(所)', 3, 7],
  ['在园儿童数(人)', 8, 11],
  ['教职工数(人)', 12, 16],
  ['保育教育费(元/月/生)', 17, 19],
];

const HEADS = [
  '常住人口\n3~5岁儿童数(人)',
  '城市地区\n街道数\n(个)',
  '农村地区\n乡镇数\n(个)',
  ...['总计', '教育办园', '其他公办园', '普惠性民办园', '非普惠性民办园'],
  ...['总计', '公办园', '普惠性民办园', '非普惠性民办园'],
  ...['总计', '园长', '专任教师', '保育员', '其他岗位'],
  ...['公办园', '普惠性民办园'],
];

/** The figures of a county, in the order of the columns. */
export const FORM_FIGURES = [
  4120, 1, 3, 30, 10, 9, 8, 3, 3800, 2300, 1200, 300, 724, 32, 320, 164, 208, 420, 620, 660,
] as const;

export function filledForm(): Promise<Uint8Array> {
  const [row1, row3] = [Array<string | null>(20).fill(null), Array<string | null>(20).fill(null)];
  for (const [title, from] of GROUPS) row1[from] = title;
  row3[18] = 'A类';
  row3[19] = 'B类';
  const rows = [row1, [...HEADS, null], row3, [...FORM_FIGURES]];
  for (let blank = 5; blank <= 13; blank += 1) rows.push([]);
  rows.push(['注：保育教育费一栏只需填报收费标准的上限。']);
  const groups = GROUPS.map(([, startCol, endCol]) => ({ startRow: 0, endRow: 0, startCol, endCol }));
  const heads = HEADS.slice(0, 18).map((_, column) => ({
    startRow: 1,
    endRow: 2,
    startCol: column,
    endCol: column,
  }));
  const merges = [
    ...groups,
    ...heads,
    { startRow: 1, endRow: 1, startCol: 18, endCol: 19 },
    { startRow: 13, endRow: 13, startCol: 0, endCol: 19 },
  ];
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows, merges }] });
}
