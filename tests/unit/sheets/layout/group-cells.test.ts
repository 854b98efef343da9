import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const FOUR = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇中心幼儿园', '990101003'],
  ['9900000003', '石门镇童乐幼儿园', '990101003'],
  ['9900000004', '石门镇春苗幼儿园', '990101003'],
);

/** A sheet of safety with its days before the names. */
function checked(...days: readonly [string, string, string, string]): string {
  const [a, b, c, d] = days;
  return `开学安全防范检查登记,,
检查日期,园所,专职保安,一键报警
${a},第一幼儿园,√,√
${b},石门镇中心园,√,×
${c},童乐,√,√
${d},春苗,×,√`;
}

describe('a cell of a group', () => {
  it('holds for the rows below it that are blank', async () => {
    const { rows, asked } = await trial({ 'a.csv': checked('2026.9.8', '', '2026.9.9', '') }, FOUR);
    expect(rows('safety').map(({ code, checkedOn }) => [code, checkedOn])).toEqual([
      ['9900000001', '2026-09-08'],
      ['9900000002', '2026-09-08'],
      ['9900000003', '2026-09-09'],
      ['9900000004', '2026-09-09'],
    ]);
    expect(asked).toEqual([]);
  });

  it('is none where a single row lacks what every other has', async () => {
    const { rows } = await trial({ 'a.csv': checked('2026.9.8', '2026.9.9', '', '2026.9.10') }, FOUR);
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual([
      '2026-09-08',
      '2026-09-09',
      '?',
      '2026-09-10',
    ]);
  });

  it('is none where rows say the same twice', async () => {
    const { rows } = await trial({ 'a.csv': checked('2026.9.8', '2026.9.8', '', '') }, FOUR);
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual(['2026-09-08', '2026-09-08', '?', '?']);
  });

  it('is none where it is a tick', async () => {
    const { rows } = await trial(
      {
        'a.csv': `开学安全防范检查登记（检查日期：2026年9月8日）,,
一键报警,园所,专职保安
√,第一幼儿园,√
,石门镇中心园,√
,童乐,√`,
      },
      FOUR,
    );
    expect(rows('safety').map(({ alarm }) => alarm)).toEqual(['是', undefined, undefined]);
  });

  it('is none below a first row that is blank', async () => {
    const { rows } = await trial({ 'a.csv': checked('', '', '2026.9.9', '') }, FOUR);
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual(['?', '?', '2026-09-09', '?']);
  });

  it('holds behind the names where it stands in the first row of every group', async () => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县普惠性民办幼儿园认定名册,,,
批次,园所,认定日期,文号
第一批,第一幼儿园,2024.6.28,云教发〔2024〕18号
,石门镇中心园,2024.6.28,
第二批,童乐,2025.7.1,云教发〔2025〕23号
,春苗,2025.7.1,`,
      },
      FOUR,
    );
    expect(rows('recognitions').map(({ docNo }) => docNo)).toEqual([
      '云教发〔2024〕18号',
      '云教发〔2024〕18号',
      '云教发〔2025〕23号',
      '云教发〔2025〕23号',
    ]);
  });

  it('is none behind the names where a group has none', async () => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县普惠性民办幼儿园认定名册,,,
批次,园所,认定日期,文号
第一批,第一幼儿园,2024.6.28,云教发〔2024〕18号
,石门镇中心园,2024.6.28,
第二批,童乐,2025.7.1,
,春苗,2025.7.1,`,
      },
      FOUR,
    );
    expect(rows('recognitions').map(({ docNo }) => docNo)).toEqual(['云教发〔2024〕18号', '?', '?', '?']);
  });
});

describe('a number before a group of rows', () => {
  /** Prices whose documents stand in the first row of each group. */
  const filed = (...rows: readonly string[]): string =>
    `云溪县幼儿园收费登记,,,,,\n序号,备案号（定价文件）,园名,收费项目,收费标准,执行日期\n${rows.map((row) => `${row},2026年9月1日`).join('\n')}`;

  it('begins it, and one that has no document has not that of the group above', async () => {
    const { rows } = await trial(
      {
        'a.csv': filed(
          '1,云发改备〔2026〕3号,第一幼儿园,保教费,620元/月',
          ',,,伙食费,12元/天',
          '2,,童乐幼儿园,保教费,580元/月',
          ',,,伙食费,11元/天',
          '3,云发改备〔2026〕5号,春苗幼儿园,保教费,560元/月',
          ',,,伙食费,10元/天',
        ),
      },
      FOUR,
    );
    expect(rows('fees').map(({ item, basis }) => `${item} ${basis}`)).toEqual([
      '保育教育费 云发改备〔2026〕3号',
      '伙食费 云发改备〔2026〕3号',
      '保育教育费 ?',
      '伙食费 ?',
      '保育教育费 云发改备〔2026〕5号',
      '伙食费 云发改备〔2026〕5号',
    ]);
  });

  /** Two kindergartens of two ages each, and one document. */
  const ofBatch = (note: string): string =>
    `云溪县幼儿园收费登记,,,,\n序号,备案文号,幼儿园,年龄段,保教费（元/月）
1,云发改备〔2026〕3号,第一幼儿园,小班,620\n,,,大班,600\n2,,童乐幼儿园,小班,580\n,,,大班,560\n${note}`;

  it.each([
    ['', ['云发改备〔2026〕3号', '云发改备〔2026〕3号', '?', '?']],
    [
      '注：同一批备案的，备案文号只填一次。',
      ['云发改备〔2026〕3号', '云发改备〔2026〕3号', '云发改备〔2026〕3号', '云发改备〔2026〕3号'],
    ],
  ])('ends no column that a note says is filled once for several: “%s”', async (note, bases) => {
    const { rows } = await trial({ 'a.csv': ofBatch(note) }, FOUR);
    expect(rows('fees').map(({ basis }) => basis)).toEqual(bases);
  });

  it('that stands in every row begins none', async () => {
    const { rows } = await trial(
      {
        'a.csv': filed(
          '1,云发改备〔2026〕3号,第一幼儿园,保教费,620元/月',
          '2,,石门镇中心园,保教费,600元/月',
          '3,云发改备〔2026〕5号,童乐幼儿园,保教费,580元/月',
          '4,,春苗幼儿园,保教费,560元/月',
        ),
      },
      FOUR,
    );
    expect(rows('fees').map(({ basis }) => basis)).toEqual([
      '云发改备〔2026〕3号',
      '云发改备〔2026〕3号',
      '云发改备〔2026〕5号',
      '云发改备〔2026〕5号',
    ]);
  });
});

describe('a row over a block', () => {
  it('tells the nature of its rows in a list that has no column for it', async () => {
    const { rows } = await trial({
      'a.csv': `幼儿园基本信息表,,,
标识码,幼儿园名称,地址,学位
一、公办园（1所）,,,
9900000001,云溪县第一幼儿园,云溪镇文昌路1号,270
二、民办非营利性幼儿园,,,
9900000003,石门镇童乐幼儿园,石门镇桥头街9号,90`,
    });
    expect(rows('kindergartens').map(({ nature, profitStatus }) => [nature, profitStatus])).toEqual([
      ['公办', '不适用'],
      ['民办', '非营利性'],
    ]);
  });

  it('tells it with how many there are, what else they are, and for what profit', async () => {
    const { rows, asked } = await trial({
      'a.csv': `幼儿园基本信息表,,,
标识码,幼儿园名称,地址,学位
一、公办幼儿园（含镇办园、附设班、教学点）2所,,,
9900000001,云溪县第一幼儿园,云溪镇文昌路1号,270
二、民办幼儿园（营利性）1所,,,
9900000003,石门镇童乐幼儿园,石门镇桥头街9号,90
三、民办幼儿园（非营利性）1所,,,
9900000004,石门镇春苗幼儿园,石门镇桥头街3号,60`,
    });
    expect(rows('kindergartens').map(({ nature, profitStatus }) => [nature, profitStatus])).toEqual([
      ['公办', '不适用'],
      ['民办', '营利性'],
      ['民办', '非营利性'],
    ]);
    expect(asked.filter((one) => one.includes('性质'))).toEqual([]);
  });
});
