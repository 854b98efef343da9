import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
);

describe('a cell that says nothing', () => {
  it('is listed with its place', async () => {
    const { reading } = await trial(
      { 'a.csv': '基本情况,,\n园名,占地面积,图书册数\n第一幼儿园,900,—\n童乐,无,1200' },
      TWO,
    );
    expect(
      reading.dropped.flatMap(({ kind, place, text }) => (kind === '空白' ? [[place.cell, text]] : [])),
    ).toEqual([
      ['C3', '—'],
      ['B4', '无'],
    ]);
  });

  it('is asked in an account: 无 may be none or unknown', async () => {
    const { questions } = await trial(
      { 'a.csv': '2025年度经费收支情况,,\n园名,财政拨款收入,保教费收入\n第一幼儿园,无,1200' },
      TWO,
    );
    expect(
      questions.flatMap(({ table, text, suggestion }) => (table === 'finance' ? [[text, suggestion]] : [])),
    ).toEqual([['无', '0']]);
  });
});

describe('a part of the staff beside a headcount that is asked', () => {
  const CSV = '教职工统计（2026年9月1日）,,\n园名,专任教师,专任教师持证\n第一幼儿园,约12,11';
  it('waits, and is asked itself', async () => {
    const { asked } = await trial({ 'a.csv': CSV }, TWO);
    expect(asked).toEqual(
      expect.arrayContaining([
        '云溪县第一幼儿园 专任教师 人数 约12',
        '云溪县第一幼儿园 专任教师 持证人数 11',
      ]),
    );
  });
});

describe('recognitions side by side', () => {
  it('are a row for each of them that a kindergarten has', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '普惠性民办园历年认定表,,,,\n园名,2023年认定,,2026年认定,\n,文号,认定日期,文号,认定日期\n第一幼儿园,云教〔2023〕12号,2023-07-10,云教〔2026〕17号,2026年7月8日\n童乐,,,云教〔2026〕17号,2026-07-08',
      },
      TWO,
    );
    expect(rows('recognitions').map(({ code, docNo, recognisedOn }) => [code, docNo, recognisedOn])).toEqual([
      ['9900000001', '云教〔2023〕12号', '2023-07-10'],
      ['9900000001', '云教〔2026〕17号', '2026-07-08'],
      ['9900000002', '云教〔2026〕17号', '2026-07-08'],
    ]);
  });
});

/** A small generator, the same each time. */
function chooser(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const one = from[state % from.length];
    if (one === undefined) throw new RangeError('nothing to choose from');
    return one;
  };
}

const HEADS = [
  '占地面积',
  '图书册数',
  '核定学位',
  '联系电话',
  '举办者',
  '举办单位名称',
  '办园性质',
  '小班班数',
  '小班人数',
  '大班人数',
  '专任教师',
  '专任教师持证',
  '保育员',
  '一键报警',
  '结对医院',
  '财政拨款收入',
  '年检结论',
  '备注',
  '校车',
];
const TEXTS = [
  '',
  '12',
  '0',
  '无',
  '—',
  '/',
  '约30',
  '3-5',
  '√',
  '待装',
  '若干',
  '公办',
  '县医院',
  '合格',
  '2026年9月',
  '12（在编8）',
  '1（兼）',
  '见附表',
  '0399-2210001',
  '12个班/360人',
];

describe('whatever stands in a sheet', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'is heard, cell by cell (sheet %i)',
    async (seed) => {
      const choose = chooser(seed * 7919);
      const heads = [...new Set(Array.from({ length: 7 }, () => choose(HEADS)))];
      const rows = ['第一幼儿园', '童乐'].map((name) => [name, ...heads.map(() => choose(TEXTS))]);
      const lines = [
        `幼儿园${choose(['基本情况', '统计', '教职工', '班级统计', '安全检查', '年检', '经费'])}表`,
      ];
      const csv = [lines, ['园名', ...heads], ...rows].map((cells) => cells.join(',')).join('\n');
      const { reading, places } = await heard(csv);
      const missing = rows.flatMap((cells, row) =>
        cells.flatMap((text, column) => {
          const cell = `${String.fromCharCode(65 + column)}${row + 3}`;
          const isHeard = column === 0 || text === '' || places.has(cell) || places.has(`${cell.charAt(0)}2`);
          return isHeard ? [] : [`${heads[column - 1]} ${cell} ${text}`];
        }),
      );
      expect({ csv, missing }).toEqual({ csv, missing: [] });
      expect(reading.faults).toEqual([]);
    },
  );
});

/** The places that values, questions and what was left out name; the head of a column speaks for all of it. */
async function heard(
  csv: string,
): Promise<{ reading: Awaited<ReturnType<typeof trial>>['reading']; places: Set<string> }> {
  const places = new Set<string>();
  const { reading } = await trial({ 'a.csv': csv }, TWO, {}, (question) => places.add(question.place.cell));
  for (const { cells } of reading.rows)
    for (const cell of Object.values(cells))
      places.add(cell.kind === 'value' ? cell.place.cell : cell.question.place.cell);
  for (const { place } of reading.dropped) places.add(place.cell);
  return { reading, places };
}
