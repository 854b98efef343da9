import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

/** Checks and ratings side by side, with such a note and remark. */
async function read(note: string, remark = '', checked = '合格'): Promise<Trial> {
  return trial(
    {
      'a.csv': `云溪县幼儿园年检、督导评估一览表,,,,,\n园所,2025年度年检,办园行为督导评估,,备注\n,结论,等次,评估日期,\n第一幼儿园,${checked},不合格,2026.3.18,${remark}\n说明：${note},,,,\n`,
    },
    FOUR,
  );
}

const columnsOf = (
  { rows }: Trial,
  ...keys: readonly string[]
): readonly (readonly (string | undefined)[])[] =>
  rows('assessments').map((row) => keys.map((key) => row[key]));

describe('a note by which document results were made known', () => {
  it.each([
    '1.2025年度年检结论由县教育局于2026年6月30日公布（云教通〔2026〕31号）。2.督导评估由县政府教育督导室组织，五年一轮。',
    '年检结果2026年6月30日以云教通〔2026〕31号文件公布；督导评估五年一轮',
    '年检结论已印发（云教通〔2026〕31号）。督导评估依据云教督〔2022〕3号开展',
    '年检文号：云教通〔2026〕31号',
  ])('is said of that kind alone: %s', async (note) => {
    expect(columnsOf(await read(note), 'kind', 'docNo')).toEqual([
      ['年度检查', '云教通〔2026〕31号'],
      ['督导评估', undefined],
    ]);
  });

  it.each([
    '年检和督导评估结论均已公布（云教通〔2026〕31号）',
    '年检按云教通〔2020〕3号办法开展，结论另行公布',
    '2024年度年检结论于2025年6月30日公布（云教通〔2025〕19号）',
    '公办园年检结论已公布（云教通〔2026〕31号）',
    '年检结论已公布（云教通〔2026〕31号）。年检补充名单已公布（云教通〔2026〕40号）',
  ])('is said of none where it is not sure of which: %s', async (note) => {
    expect(columnsOf(await read(note), 'kind', 'docNo')).toEqual([
      ['年度检查', undefined],
      ['督导评估', undefined],
    ]);
  });
});

describe('a note on which day results were made known', () => {
  it.each([
    ['2025年度年检结论于2026年6月30日公布。督导评估五年一轮', '2026-06-30'],
    ['2024年度年检结论于2025年6月30日公布。督导评估五年一轮', '?'],
    ['公办园年检结论于2026年6月30日公布。督导评估五年一轮', '?'],
    ['年检结论于2026年6月30日公布，公办园不参加。督导评估五年一轮', '2026-06-30'],
  ])('is said of these alone: %s', async (note, day) => {
    expect(columnsOf(await read(note), 'kind', 'decidedOn')[0]).toEqual(['年度检查', day]);
  });
});

describe('the only document around a list of results', () => {
  const docNo = async (note: string) => {
    const { rows } = await trial(
      { 'a.csv': `云溪县幼儿园2025年度年检结果一览表,\n园所,年检结论\n第一幼儿园,合格\n${note},\n` },
      FOUR,
    );
    return rows('assessments').map((row) => row['docNo']);
  };

  it.each(['依据云教通〔2026〕31号文件', '详见《关于公布年检结果的通知》（云教通〔2026〕31号）'])(
    'is theirs: %s',
    async (note) => {
      expect(await docNo(note)).toEqual(['云教通〔2026〕31号']);
    },
  );

  it.each([
    '年检依据云教通〔2020〕3号开展',
    '根据《云溪县年检办法》（云教通〔2020〕3号）',
    '2024年度年检结论见云教通〔2025〕19号',
  ])('is none of a rule or of another year: %s', async (note) => {
    expect(await docNo(note)).toEqual([undefined]);
  });
});

describe('a document of the results of some kindergartens', () => {
  it('is that of those alone', async () => {
    const [first, ...others] = FOUR.kindergartens;
    const roster = {
      ...FOUR,
      kindergartens: [
        ...(first === undefined ? [] : [{ ...first, nature: '公办' }]),
        ...others.map((one) => ({ ...one, nature: '民办' })),
      ],
    };
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县幼儿园2025年度年检一览表,\n园所,年检结论\n第一幼儿园,合格\n阳光幼儿园,合格\n说明：民办园年检结论由云溪县教育局于2026年6月30日公布（云教通〔2026〕31号）。,\n',
      },
      roster,
    );
    expect(rows('assessments').map(({ docNo }) => docNo)).toEqual([undefined, '云教通〔2026〕31号']);
  });
});

describe('a remark until when something is to be put right', () => {
  const NOTE = '年检结论于2026年6月30日公布。';

  it.each([
    ['督导评估不合格，限2026年10月31日前整改到位', undefined, '2026-10-31'],
    ['年检不合格，限2026年10月31日前整改到位', '2026-10-31', undefined],
    ['限2026年10月31日前整改到位', undefined, undefined],
    ['年检、督导评估均不合格，限2026年10月31日前整改到位', undefined, undefined],
  ])('is of the kind that it names: %s', async (remark, check, rating) => {
    expect(columnsOf(await read(NOTE, remark, '不合格'), 'kind', 'rectifyBy')).toEqual([
      ['年度检查', check],
      ['督导评估', rating],
    ]);
  });
});
