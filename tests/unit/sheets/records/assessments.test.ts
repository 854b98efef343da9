import { describe, expect, it } from 'vitest';
import type { Level } from '../../../../src/sheets/names/roster.ts';
import { rosterOf, trial, type Trial } from '../reading.ts';

const LEVELS = ['一级', '二级', '三级'].map((level) => ({
  scheme: 'BH2020',
  name: '滨海市幼儿园等级评定办法',
  level,
}));
const FOUR = {
  ...rosterOf(
    ['9900000001', '云溪县第一幼儿园', '990101002'],
    ['9900000002', '石门镇童乐幼儿园', '990101003'],
    ['9900000003', '云溪镇新芽幼儿园', '990101002'],
    ['9900000004', '石门镇中心幼儿园', '990101003'],
  ),
  levels: LEVELS,
};

const columnsOf = ({ rows }: Trial, ...keys: readonly string[]): readonly (string | undefined)[][] =>
  rows('assessments').map((row) => keys.map((key) => row[key]));

describe('an annual check and a rating side by side', () => {
  const BOTH = `云溪县2025年度幼儿园年检结果和现有等级情况表,,,,,,
（年检于2026年4月20日评定，云教发〔2026〕8号公布）,,,,,,
园所,年检结论,整改期限,市级等级,,备注
,,,等级,评定时间,
第一幼儿园,合格,,市二级,2024.11.5,晋级
童乐幼儿园,基本合格,2026.6.30,三级（市）,2023.12.1,复评
新芽幼儿园,合格,,未参评,,
石门镇中心,不参加,,—,,
注：等级按《滨海市幼儿园等级评定办法》由滨海市教育局评定，年检由云溪县教育局组织。,,,,,,`;

  it('have each its own day, number and office', async () => {
    const read = await trial({ 'a.csv': BOTH }, FOUR);
    expect(columnsOf(read, 'code', 'kind', 'result', 'decidedOn', 'docNo', 'assessor')).toEqual([
      ['9900000001', '年度检查', '合格', '2026-04-20', '云教发〔2026〕8号', '云溪县教育局'],
      ['9900000001', '等级评定', '二级', '2024-11-05', undefined, '滨海市教育局'],
      ['9900000002', '年度检查', '基本合格', '2026-04-20', '云教发〔2026〕8号', '云溪县教育局'],
      ['9900000002', '等级评定', '三级', '2023-12-01', undefined, '滨海市教育局'],
      ['9900000003', '年度检查', '合格', '2026-04-20', '云教发〔2026〕8号', '云溪县教育局'],
    ]);
  });

  it('give the scheme, and by a remark the type, of the rating alone', async () => {
    const read = await trial({ 'a.csv': BOTH }, FOUR);
    expect(columnsOf(read, 'kind', 'scheme', 'resultType', 'rectifyBy')).toEqual([
      ['年度检查', undefined, undefined, undefined],
      ['等级评定', 'BH2020', '晋级', undefined],
      ['年度检查', undefined, undefined, '2026-06-30'],
      ['等级评定', 'BH2020', '复评', undefined],
      ['年度检查', undefined, undefined, undefined],
    ]);
    expect(read.asked).toEqual([]);
  });

  it('is asked for the day of the one that no sentence names', async () => {
    const { questions } = await trial(
      {
        'a.csv': '幼儿园年检和等级情况表,,,\n园所,年检结论,等级,评定时间\n第一幼儿园,合格,二级,2024.11.5\n',
      },
      FOUR,
    );
    expect(questions.map(({ question }) => question)).toEqual([
      '整张表没有写年度检查的评定日期（质量评估与检查）。评定日期是什么？答一次，全表都用。',
      '整张表没有写年度检查的评定机构（质量评估与检查）。评定机构是什么？答一次，全表都用。',
      '整张表没有写等级评定的评定机构（质量评估与检查）。评定机构是什么？答一次，全表都用。',
    ]);
  });
});

describe('what an annual check comes to', () => {
  const check = (result: string): Promise<Trial> =>
    trial(
      {
        'a.csv': `民办幼儿园2025年度年检情况表,,,\n检查单位：云溪县教育局,,,\n园所,检查结果,评定日期,文号\n第一幼儿园,${result},2026-04-21,云教发〔2026〕8号\n`,
      },
      FOUR,
    );

  it('is no level of a rating scheme', async () => {
    const read = await check('基本合格');
    expect(columnsOf(read, 'kind', 'result', 'assessor')).toEqual([['年度检查', '基本合格', '云溪县教育局']]);
    expect(read.asked).toEqual([]);
  });

  it('is none where the kindergarten took no part', async () => {
    const read = await check('未参加年检');
    expect(read.rows('assessments')).toEqual([]);
    expect(read.asked).toEqual([]);
  });
});

describe('a level', () => {
  const rate = (level: string, levels: readonly Level[] = LEVELS): Promise<Trial> =>
    trial(
      {
        'a.csv': `幼儿园等级评定结果表,,,\n评定单位：滨海市教育局,,,\n园所,等级,评定日期,文号\n第一幼儿园,${level},2024-11-05,滨教〔2024〕9号\n`,
      },
      { ...FOUR, levels },
    );

  it.each(['市一级', '滨海市一级', '一级（市）', '一级园', '1级'])(
    '%s is 一级 of the scheme of the city',
    async (level) => {
      expect(columnsOf(await rate(level), 'result', 'scheme')).toEqual([['一级', 'BH2020']]);
    },
  );

  it('二级（复评） tells its type too', async () => {
    expect(columnsOf(await rate('二级（复评）'), 'result', 'resultType')).toEqual([['二级', '复评']]);
  });

  it('of another office is asked, the same word of the scheme suggested', async () => {
    const read = await rate('省一级');
    expect(read.rows('assessments')).toMatchObject([{ result: '?' }]);
    expect(read.questions.map(({ text, suggestion }) => [text, suggestion])).toEqual([['省一级', '一级']]);
  });

  it('without its office is asked where two offices have it', async () => {
    const levels = ['省一级', '市一级'].map((level) => ({ scheme: 'BH2020', level }));
    expect((await rate('一级', levels)).asked).toEqual(['云溪县第一幼儿园 结果 一级']);
  });

  it('without its office is that of the only one that has it', async () => {
    const levels = ['省示范', '市一级'].map((level) => ({ scheme: 'BH2020', level }));
    expect(columnsOf(await rate('一级', levels), 'result', 'scheme')).toEqual([['市一级', 'BH2020']]);
  });

  describe('under a head that says whose it is', () => {
    const under = (
      head: string,
      level: string,
      levels: readonly Level[],
      title = '等级评定结果表',
      answers = {},
    ) =>
      trial(
        {
          'a.csv': `${title},,,\n评定单位：云溪县教育局,,,\n园所,${head},评定日期,文号\n第一幼儿园,${level},2024-11-05,云教〔2024〕9号\n`,
        },
        { ...FOUR, levels },
        answers,
      );
    const [PROVINCE, CITY] = ['省一级', '市一级'].map((level) => ({ scheme: 'BH2020', level }));
    const COUNTY = { scheme: 'YX2021', name: '云溪县幼儿园等级评定办法', level: '一级' };

    it.each([
      ['县级评定等级', '一级', '省一级', [PROVINCE]],
      ['县级评定等级', '市一级', '市一级', [CITY]],
      ['县（区）级等级', '一级', '一级', LEVELS],
      ['市级等级', '省一级', '省一级', [PROVINCE, CITY]],
      ['省、市级等级', '县一级', '一级', [COUNTY]],
    ] as const)('%s, %s is asked where the scheme has %s of another', async (head, level, _, levels) => {
      const read = await under(
        head,
        level,
        levels.flatMap((one) => one ?? []),
      );
      expect(columnsOf(read, 'result', 'scheme')).toEqual([['?', undefined]]);
    });

    it('is that of the scheme whose it is', async () => {
      const levels = [...LEVELS, COUNTY];
      expect(columnsOf(await under('县级等级', '一级', levels), 'result', 'scheme')).toEqual([
        ['一级', 'YX2021'],
      ]);
      expect(columnsOf(await under('市级等级', '一级', levels), 'result', 'scheme')).toEqual([
        ['一级', 'BH2020'],
      ]);
    });

    it('is asked where the title alone says so', async () => {
      const read = await under('等级', '一级', LEVELS, '云溪县县级示范园等级评定结果表');
      expect(read.questions.map(({ question }) => question)).toEqual([
        '云溪县第一幼儿园的等级写的是“一级”，表上说是县级，等级体系里没有这一级。是哪一级：一级、二级、三级？',
      ]);
    });

    it('is what is answered, whatever the head says', async () => {
      const read = await under('县级评定等级', '一等园', LEVELS, '等级评定结果表', { 结果: '一级' });
      expect(columnsOf(read, 'result', 'scheme')).toEqual([['一级', 'BH2020']]);
    });
  });

  it('stays as it is written where the locality has no scheme', async () => {
    expect(columnsOf(await rate('市一级', []), 'result', 'scheme')).toEqual([['市一级', undefined]]);
  });
});

describe('a column 年检', () => {
  const sheetOf = (...rows: readonly string[]): Record<string, string> => ({
    'a.csv': `云溪县幼儿园等级及2025年度年检情况,,,,\n幼儿园,等级,评定时间,2025年度年检,备注\n${rows.join('\n')}`,
  });
  const NOTES = `注：1.等级按滨海市办法评定，一级由滨海市教育局评定，二级、三级园由云溪县教育局评定。,,,,
2.年检由云溪县教育局组织，结果2026年4月20日公布（云教发〔2026〕8号）。,,,,`;

  it('holds what the check came to, and a rating beside it has the office of its level', async () => {
    const read = await trial(
      sheetOf(
        '第一幼儿园,一级,2024.11.5,合格,',
        '童乐幼儿园,三级,2023.12.1,基本合格,消防过期，限2026年6月30日前整改',
        NOTES,
      ),
      FOUR,
    );
    expect(columnsOf(read, 'kind', 'result', 'decidedOn', 'docNo', 'assessor', 'rectifyBy')).toEqual([
      ['等级评定', '一级', '2024-11-05', undefined, '滨海市教育局', undefined],
      ['年度检查', '合格', '2026-04-20', '云教发〔2026〕8号', '云溪县教育局', undefined],
      ['等级评定', '三级', '2023-12-01', undefined, '云溪县教育局', undefined],
      ['年度检查', '基本合格', '2026-04-20', '云教发〔2026〕8号', '云溪县教育局', '2026-06-30'],
    ]);
    expect(read.asked).toEqual([]);
  });

  it('is asked for the office of a level that the notes do not name', async () => {
    const read = await trial(
      sheetOf('第一幼儿园,三级,2024.11.5,合格,', NOTES.replace('二级、三级园', '二级园')),
      FOUR,
    );
    expect(columnsOf(read, 'kind', 'assessor')).toEqual([
      ['等级评定', '?'],
      ['年度检查', '云溪县教育局'],
    ]);
  });

  it('over days is when, and no result', async () => {
    const read = await trial(
      sheetOf('第一幼儿园,二级,2024.11.5,2026年4月20日,', '童乐幼儿园,三级,2023.12.1,2026年4月21日,'),
      FOUR,
    );
    expect(columnsOf(read, 'kind', 'result', 'decidedOn')).toEqual([
      ['等级评定', '二级', '2024-11-05'],
      ['等级评定', '三级', '2023-12-01'],
    ]);
  });
});
