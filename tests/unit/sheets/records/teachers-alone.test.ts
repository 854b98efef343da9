import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

const teachers = (title: string, heads: string, ...rows: readonly string[]): Promise<Said> =>
  said(
    [`${title}（2026年9月10日）,,,,,`, `单位,${heads}`, ...rows].join('\n'),
    'staffing',
    'code',
    'post',
    'postgraduate',
    'bachelor',
    'college',
    'secondary',
  );
const BANDS = '专任教师总数,研究生,本科,专科,高中（中专）及以下';

describe('a sheet of one post', () => {
  it.each([
    ['云溪县幼儿园专任教师学历情况统计表', BANDS, '第一幼儿园,26,1,18,7,0'],
    ['云溪县幼儿园保育员情况统计表', '保育员人数', '第一幼儿园,6'],
  ])('asks of no other: %s', async (title, heads, row) => {
    const { rows, asked } = await teachers(title, heads, row);
    expect(rows).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it('asks of the others where it is about the whole staff', async () => {
    const { asked } = await teachers('云溪县幼儿园教职工学历情况统计表', '专任教师人数', '第一幼儿园,26');
    expect(asked).toEqual(['园长、保育员、卫生保健人员、保安员、炊事员、行政人员、教辅人员、其他工勤 人数']);
  });

  it('has columns that no table has', async () => {
    const { asked, reading } = await said(
      '云溪县幼儿园专任教师职称、年龄情况统计表（2026年9月10日）,,,,,,,\n单位,专任教师总数,职称,,,,年龄结构,\n,,高级,一级,二级及以下,未评,35岁以下,36-45岁\n第一幼儿园,26,1,18,7,0,9,17\n',
      'staffing',
      'headcount',
    );
    expect(asked).toEqual([]);
    expect(reading.dropped.flatMap(({ kind, text }) => (kind === '不收的列' ? [text] : []))).toEqual([
      '职称·高级',
      '职称·一级',
      '职称·二级及以下',
      '职称·未评',
      '年龄结构·35岁以下',
      '年龄结构·36-45岁',
    ]);
  });
});

describe('a band of education that is left blank', () => {
  it.each([
    ['has nobody where the others have everybody', '2,,0,2,0', '0 0 2 0'],
    ['has nobody where several are blank', '2,—,,2,', '0 0 2 0'],
    ['is left open where somebody is missing', '4,,1,2,0', ' 1 2 0'],
    ['is left open where one of the others is not clear', '3,,1,约2,0', ' 1 ? 0'],
  ])('%s', async (_, figures, bands) => {
    const { rows } = await teachers('云溪县幼儿园专任教师学历情况统计表', BANDS, `阳光幼儿园,${figures}`);
    expect(rows).toEqual([`9900000002 专任教师 ${bands}`]);
  });
});
