import { describe, expect, it } from 'vitest';
import { assessorsIn } from '../../../../src/sheets/records/decision-notes.ts';
import { rosterOf, type Trial, trial } from '../reading.ts';

const THREE = {
  ...rosterOf(
    ['9900000001', '云溪县第一幼儿园'],
    ['9900000002', '石门镇童乐幼儿园'],
    ['9900000003', '云溪镇新芽幼儿园'],
  ),
  levels: ['市一级', '市二级'].map((level) => ({
    scheme: 'BH2020',
    name: '滨海市幼儿园等级评定办法',
    level,
  })),
};

const HEAD =
  '云溪县幼儿园年检和等级汇总表,,,,\n年检机关：云溪县教育局,,,,\n园所,年检结论,等级,评定时间,文号\n';
const NOTE =
  '说明：1.年检结论经2026年4月20日局长办公会审定。2.市一级由滨海市教育局评定，市二级由云溪县教育局评定。,,,,\n';

const read = (rows: string, note = NOTE): Promise<Trial> =>
  trial({ 'a.csv': `${HEAD}${rows}${note}` }, THREE);

const columnsOf = ({ rows }: Trial, ...keys: readonly string[]): readonly (string | undefined)[][] =>
  rows('assessments').map((row) => keys.map((key) => row[key]));

describe('a summary of checks and ratings', () => {
  it('has the office of each level, and of the check by its label, and the day on which that was settled', async () => {
    const summary = await read(
      '第一幼儿园,合格,市一级,2024.11.5,滨教〔2024〕9号\n童乐幼儿园,合格,市二级,2023.12.1,云教〔2023〕6号\n',
    );
    expect(columnsOf(summary, 'kind', 'result', 'assessor', 'decidedOn')).toEqual([
      ['年度检查', '合格', '云溪县教育局', '2026-04-20'],
      ['等级评定', '市一级', '滨海市教育局', '2024-11-05'],
      ['年度检查', '合格', '云溪县教育局', '2026-04-20'],
      ['等级评定', '市二级', '云溪县教育局', '2023-12-01'],
    ]);
  });

  it('asks for the office of a level that no note names', async () => {
    const summary = await read(
      '第一幼儿园,合格,市一级,2024.11.5,滨教〔2024〕9号\n童乐幼儿园,合格,市二级,2023.12.1,云教〔2023〕6号\n',
      '说明：市一级由滨海市教育局评定。,,,,\n',
    );
    expect(
      columnsOf(summary, 'result', 'assessor').filter(([result]) => result?.startsWith('市') === true),
    ).toEqual([
      ['市一级', '滨海市教育局'],
      ['市二级', '?'],
    ]);
  });

  it('asks for the day of who was checked again', async () => {
    const { questions, ...summary } = await read(
      '第一幼儿园,合格（5月18日复查）,市一级,2024.11.5,滨教〔2024〕9号\n',
    );
    expect(columnsOf({ questions, ...summary }, 'kind', 'result', 'decidedOn')[0]).toEqual([
      '年度检查',
      '合格',
      '?',
    ]);
    expect(questions.map(({ field, suggestion }) => [field, suggestion])).toContainEqual([
      '评定日期',
      '2026-05-18',
    ]);
  });
});

describe('同上 in a column of numbers', () => {
  const numbers = (day: string): Promise<Trial> =>
    read(
      `第一幼儿园,,市二级,2023.12.1,云教〔2023〕6号\n童乐幼儿园,,市一级,2024.11.5,滨教〔2024〕9号\n新芽幼儿园,,市一级,${day},同上\n`,
    );

  it('is that of the row above where the days are one', async () => {
    expect(columnsOf(await numbers('2024.11.5'), 'docNo')[2]).toEqual(['滨教〔2024〕9号']);
    expect(columnsOf(await numbers('同上'), 'docNo')[2]).toEqual(['滨教〔2024〕9号']);
  });

  it('is asked where the row above is of another day', async () => {
    const summary = await numbers('2023.12.1');
    expect(columnsOf(summary, 'docNo')[2]).toEqual(['?']);
    expect(summary.questions.map(({ suggestion }) => suggestion)).toContain('云教〔2023〕6号');
  });
});

describe('a note of who made results known', () => {
  const noted = async (note: string) => {
    const { rows } = await trial(
      { 'a.csv': `云溪县民办幼儿园台账,,\n园所,2025年度年检结论\n第一幼儿园,合格\n说明：${note},,\n` },
      THREE,
    );
    return rows('assessments').map(({ decidedOn, assessor, docNo }) =>
      [decidedOn, assessor, docNo].join(' '),
    );
  };

  it('says who checked every year', async () => {
    expect(
      await noted('民办园2025年度年检结论由云溪县教育体育局于2026年6月18日公布（云教体〔2026〕36号）。'),
    ).toEqual(['2026-06-18 云溪县教育体育局 云教体〔2026〕36号']);
  });

  it('may say where it was made known', async () => {
    const [row = ''] = await noted('2025年度年检结论由云溪县教育局在县政府网站公布。');
    expect(row.split(' ')[1]).toBe('云溪县教育局');
  });

  // With a time that grew with the square of the length this would not end before the test is given up.
  it('may be very long', () => {
    const line = { text: '年检由局'.repeat(20_000), place: { file: 'a.csv', sheet: null, cell: 'A1' } };
    expect(assessorsIn([line])).toEqual([]);
  });

  it.each([
    '民办园收费标准由云溪县发展和改革局于2026年6月18日公布。',
    '等级评定结果由云溪县教育体育局于2026年6月18日公布。',
    '年检结论由各乡镇中心学校于2026年6月18日公布。',
    '年检结论由县教育局、县民政局于2026年6月18日公布。',
    '年检通知由市教育局印发。',
    '年检指标由市教育局于2026年3月1日发布。',
    '本表年检结论由股长王小明核对后报县教育局公布。',
    '年检材料由王小明统一在县教育局网站公布。',
    '年检结论由王小明统一在县教育局网站公布。',
    '年检结论由科员王小明和县教育局公布。',
    '年检结论由教研员王小明于2026年4月20日审定。',
  ])('of something else does not: %s', async (note) => {
    const [row = ''] = await noted(note);
    expect(row.split(' ')[1]).toBe('?');
  });

  it.each([
    '等级由王小明于2026年4月18日评定。',
    '等级评定结果由县教育局副局长王小明批准。',
    '等级评定结果由副局长王小明审定并由王小明批准。',
    '等级由王小明会同县教育局评定。',
    '等级由县教育局王小明评定。',
    '等级由王小明局长主持评定委员会评定。',
    '等级由县教育局教研室王小明等人评定。',
    '等级由王小明代县教育局评定。',
    '等级由王小明所在县教育局评定。',
    '等级由王小明、县教育局评定。',
    '等级由王小明向县教育局评定。',
    '等级由王小明科长经县教育局批准。',
    '等级由王小明（县教育局）评定。',
    '等级由王小明经县教育局批准。',
    '等级由王小明组织县教育局评定。',
    '等级由王小明带队县教育局评定。',
    '等级由王小明主任、县教育局评定。',
    '等级由王小明县教育局评定。',
    '等级由县教育局王小明督导室评定。',
    '等级由王芳代县教育局评定。',
  ])('by a person is no office, and names nobody: %s', async (note) => {
    const { rows, questions } = await trial(
      {
        'a.csv': `云溪县幼儿园等级台账,,\n幼儿园名称,等级,评定日期\n第一幼儿园,一级,2026-04-18\n注：${note},,\n`,
      },
      THREE,
    );
    expect(rows('assessments').map(({ assessor }) => assessor)).toEqual(['?']);
    expect(JSON.stringify([rows('assessments'), questions])).not.toContain('王小明');
  });
});
