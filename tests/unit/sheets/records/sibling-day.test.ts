import type { WriteSheet } from 'hucre';
import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9901010001', '云溪县梧桐幼儿园']);

const POSTS: WriteSheet = {
  name: '岗位',
  rows: [
    ['附件3-1'],
    ['教职工配备情况统计表（截至2026年9月20日）'],
    ['幼儿园', '岗位人数', '', '', '持证人数', '', ''],
    ['', '园长', '专任教师', '保育员', '园长任职资格证', '教师资格证', '保育员证'],
    ['梧桐幼儿园', 1, 12, 6, 1, 11, 5],
  ],
};
const TEACHERS: WriteSheet = {
  name: '专任教师',
  rows: [
    ['附件3-2'],
    ['专任教师队伍结构统计表'],
    ['单位', '专任教师数', '本科', '大专', '学前教育专业毕业', '县级以上骨干教师'],
    ['梧桐园', 12, 4, 8, 9, 2],
  ],
};

const teachers = (
  rows: readonly Readonly<Record<string, string>>[],
): readonly Readonly<Record<string, string>>[] => rows.filter(({ post }) => post === '专任教师');

describe('a second worksheet about the staff', () => {
  it('has the day of the first where it states none, and what it tells of the teachers is theirs', async () => {
    const { rows } = await trial({ '教职工.xlsx': [POSTS, TEACHERS] }, ONE);
    expect(teachers(rows('staffing'))).toMatchObject([
      { countedOn: '2026-09-20', headcount: '12', certified: '11' },
      {
        countedOn: '2026-09-20',
        headcount: '12',
        bachelor: '4',
        college: '8',
        preschoolMajor: '9',
        backbone: '2',
      },
    ]);
  });

  it('is asked for its day where the others name two', async () => {
    const other: WriteSheet = {
      name: '上半年',
      rows: [
        ['教职工配备情况统计表（截至2026年3月31日）'],
        ['幼儿园', '园长', '保育员'],
        ['梧桐幼儿园', 1, 5],
      ],
    };
    const { rows } = await trial({ '教职工.xlsx': [POSTS, other, TEACHERS] }, ONE);
    expect(teachers(rows('staffing')).map(({ countedOn }) => countedOn)).toEqual(['2026-09-20', '?']);
  });

  it.each([
    '2026年春季专任教师队伍结构统计表',
    '2025—2026学年第二学期专任教师队伍结构统计表',
    '专任教师队伍结构统计表（上半年）',
    '2025年专任教师队伍结构统计表',
    '2026年3月专任教师队伍结构统计表',
    '专任教师队伍结构统计表（3月）',
  ])('is asked for its day where its title names another time: %s', async (title) => {
    const of = { ...TEACHERS, rows: TEACHERS.rows?.with(1, [title]) ?? [] };
    const { rows } = await trial({ '教职工.xlsx': [POSTS, of] }, ONE);
    expect(teachers(rows('staffing')).map(({ countedOn }) => countedOn)).toEqual(['2026-09-20', '?']);
  });

  it.each(['2026年秋季专任教师队伍结构统计表', '2026年9月专任教师队伍结构统计表', '2026年专任教师统计表'])(
    'has the day of the first where its title names the same time: %s',
    async (title) => {
      const of = { ...TEACHERS, rows: TEACHERS.rows?.with(1, [title]) ?? [] };
      const { rows } = await trial({ '教职工.xlsx': [POSTS, of] }, ONE);
      expect(teachers(rows('staffing')).map(({ countedOn }) => countedOn)).toEqual([
        '2026-09-20',
        '2026-09-20',
      ]);
    },
  );

  it('does not give the day of another book', async () => {
    const { rows } = await trial({ 'a.xlsx': [POSTS], 'b.xlsx': [TEACHERS] }, ONE);
    expect(teachers(rows('staffing')).map(({ countedOn }) => countedOn)).toEqual(['2026-09-20', '?']);
  });
});
