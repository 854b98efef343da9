import { describe, expect, it } from 'vitest';
import { FOUR, trial } from '../reading.ts';

/** What the rows of a yearly check say, with a line below the title and a note. */
async function checked(
  line: string,
  note: string,
  result = '合格',
): Promise<{ readonly rows: readonly string[]; readonly dropped: readonly string[] }> {
  const { rows, reading } = await trial(
    {
      'a.csv': `云溪县民办幼儿园年检情况表,\n${line},\n幼儿园,2025年度年检结论\n阳光幼儿园,${result}\n${note},`,
    },
    FOUR,
  );
  return {
    rows: rows('assessments').map((row) => `${row['result']} ${row['assessor']} ${row['docNo']}`),
    dropped: reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : [])),
  };
}

describe('the office of a yearly check', () => {
  it.each([
    ['云溪县教育体育局民办教育股', '注：2025年度年检结论于2026年6月26日以云教体字〔2026〕24号公布。'],
    ['填报单位：云溪县教育体育局', '说明：1.年检结果已于2026年6月26日以云教体〔2026〕24号印发。'],
    ['云溪县教育体育局', '注：检查结果已于2026年6月26日以云教体〔2026〕24号文件公布。'],
  ])('is the one whose document made the results known: %s, %s', async (line, note) => {
    const { rows } = await checked(line, note);
    expect(rows).toEqual([`合格 云溪县教育体育局 ${/云教体字?〔2026〕24号/.exec(note)?.[0]}`]);
  });

  it.each([
    ['云溪县教育体育局', '云教体审〔2026〕24号'],
    ['云溪县教育体育局', '云教体民办〔2026〕24号'],
    ['云溪县行政审批局', '云审批字〔2026〕24号'],
  ])('is known whatever sort of document it is: %s, %s', async (office, number) => {
    const { rows } = await checked(office, `注：2025年度年检结论于2026年6月26日以${number}公布。`);
    expect(rows).toEqual([`合格 ${office} ${number}`]);
  });

  it.each([
    [
      'of another office',
      '云溪县教育体育局民办教育股',
      '注：2025年度年检结论于2026年6月26日以云市监〔2026〕24号公布。',
    ],
    [
      'of a committee',
      '云溪县教育局民办教育股',
      '注：2025年度年检结论于2026年6月26日以云教督〔2026〕24号公布。',
    ],
    [
      'of one of two that are named',
      '云溪县教育局、云溪县教体局',
      '注：年检结论于2026年6月26日以云教〔2026〕24号公布。',
    ],
    ['of a place alone', '云溪县民办教育股', '注：年检结论于2026年6月26日以云教〔2026〕24号公布。'],
    ['of the rules of the check', '云溪县教育局', '注：年检结论于2026年6月26日按云教〔2026〕24号评定。'],
    ['of the city', '云州市教育局制', '注：年检结论于2026年6月26日以云教〔2026〕24号公布。'],
    ['still to come', '云溪县教育局', '注：年检结论尚未以云教〔2026〕24号公布。'],
    ['but planned', '云溪县教育局', '注：年检结论拟于2026年12月26日以云教〔2026〕24号公布。'],
    ['no more', '云溪县教育局', '注：年检结论不再以云教〔2026〕24号公布。'],
    [
      'of something else',
      '云溪县教育局',
      '注：奖补办法以云教〔2026〕24号公布，年检结论于2026年6月26日评定。',
    ],
  ])('is asked where the document is %s', async (_, line, note) => {
    const { rows } = await checked(line, note);
    expect(rows.map((row) => row.split(' ')[1])).toEqual(['?']);
  });
});

const OFFICE = '年检机关：云溪县教育局';
const NOTE = '注：年检结论于2026年6月26日以云教〔2026〕24号公布。';

describe('the result of a check', () => {
  it.each([
    ['不合格（限期整改）', '不合格', '限期整改'],
    ['基本合格（责令整改）', '基本合格', '责令整改'],
  ])('%s is %s, and what is to be done is listed', async (written, result, order) => {
    const { rows, dropped } = await checked(OFFICE, NOTE, written);
    expect(rows).toEqual([`${result} 云溪县教育局 云教〔2026〕24号`]);
    expect(dropped).toContain(order);
  });

  it.each([
    '合格（限期整改）',
    '不合格（整改后合格）',
    '不合格，限期整改后通过',
    '限期整改（不合格）',
    '不合格（已整改）',
  ])('%s is asked', async (written) => {
    const { rows } = await checked(OFFICE, NOTE, written);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['?']);
  });
});

describe('the office of a supervision', () => {
  const supervised = async (line: string): Promise<readonly string[]> => {
    const { rows } = await trial(
      {
        'a.csv': `2025年云溪县办园行为督导评估结果,,\n${line},,\n幼儿园,评估日期,等次\n阳光幼儿园,2025-10-21,良好`,
      },
      FOUR,
    );
    return rows('assessments').map(({ kind, assessor }) => `${kind} ${assessor}`);
  };

  it.each(['云溪县人民政府教育督导室', '云溪县教育督导委员会办公室', '云溪县人民政府督导室'])(
    'is the one that stands alone in a line: %s',
    async (office) => expect(await supervised(office)).toEqual([`督导评估 ${office}`]),
  );

  it.each([
    '云溪县教育局',
    '云州市人民政府教育督导室',
    '云溪县人民政府教育督导室、云溪县教育局',
    '云溪县教育督导室负责人',
  ])('is asked where another line stands there: %s', async (line) =>
    expect(await supervised(line)).toEqual(['督导评估 ?']),
  );

  const titled = async (title: string): Promise<readonly string[]> => {
    const { rows } = await trial(
      { 'a.csv': `${title},,\n幼儿园,评估日期,评估等次\n阳光幼儿园,2025-10-21,良好` },
      FOUR,
    );
    return rows('assessments').map(({ assessor }) => assessor ?? '');
  };

  it.each([
    ['云溪县教育局督导评估中心2025—2026学年幼儿园督导评估结果', '云溪县教育局督导评估中心'],
    ['云溪县人民政府教育督导室2025年幼儿园办园行为督导评估情况表', '云溪县人民政府教育督导室'],
    ['云溪县教育督导委员会办公室关于2025年幼儿园督导评估结果', '云溪县教育督导委员会办公室'],
  ])('begins the title of what it found: %s', async (title, office) => {
    expect(await titled(title)).toEqual([office]);
  });

  it.each([
    '云溪县教育局2025年幼儿园督导评估结果',
    '云州市教育局督导评估中心2025年幼儿园督导评估结果',
    '云溪县教育局督导评估中心2025年幼儿园督导评估计划',
    '报云溪县教育局督导评估中心：2025年幼儿园督导评估自评结果',
  ])('is asked below another title: %s', async (title) => {
    expect(await titled(title)).toEqual(['?']);
  });
});

describe('the day of a note by which document results were made known', () => {
  it.each([
    ['检查结果已于2026年6月18日以云教体〔2026〕19号文件公布。', '2026-06-18'],
    ['检查结果2026年6月18日经云教体〔2026〕19号通报', '2026-06-18'],
    ['检查办法于2026年6月18日以云教体〔2026〕19号印发。', '?'],
    ['检查结果拟于2026年6月18日以云教体〔2026〕19号文件公布。', '?'],
  ])('is that of the results: %s', async (note, day) => {
    const { rows } = await trial(
      { 'a.csv': `云溪县民办幼儿园2025年度检查结果,\n幼儿园,年检结论\n阳光幼儿园,合格\n注：${note},` },
      FOUR,
    );
    expect(rows('assessments').map(({ decidedOn }) => decidedOn)).toEqual([day]);
  });
});
