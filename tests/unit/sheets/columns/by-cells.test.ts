import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
);

/** The columns that are asked, with what is suggested. */
async function columnsAsked(
  sheet: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<readonly (readonly [string, string])[]> {
  const { questions } = await trial({ 'a.csv': sheet }, TWO, answers);
  return questions
    .filter(({ kind }) => kind === 'column')
    .map(({ field, suggestion }) => [field, suggestion] as const);
}

const RATINGS = `云溪县幼儿园评定名单（云溪县教育局评定）,,,,
园名,甲栏,乙栏,丙栏,丁栏
第一幼儿园,五星级,2025年6月1日,云教〔2025〕19号,
童乐幼儿园,三星级,2025年6月1日,云教〔2025〕19号,`;

describe('what stands in a column that nobody knows by its head', () => {
  it('makes the levels, the only days and the documents of a list of ratings', async () => {
    const { rows, questions } = await trial({ 'a.csv': RATINGS }, TWO);
    expect(
      rows('assessments').map(({ code, result, decidedOn, docNo }) => [code, result, decidedOn, docNo]),
    ).toEqual([
      ['9900000001', '五星级', '2025-06-01', '云教〔2025〕19号'],
      ['9900000002', '三星级', '2025-06-01', '云教〔2025〕19号'],
    ]);
    expect(questions.filter(({ kind }) => kind === 'column')).toEqual([]);
  });

  it('makes the days of a list of recognitions, the later by whole years the last one', async () => {
    const { rows } = await trial(
      {
        'a.csv': `普惠性民办幼儿园认定名单,,,
园名,批次日,甲栏,乙栏
第一幼儿园,2025年6月1日,2028年5月31日,云教〔2025〕19号
童乐幼儿园,2024年6月1日,2027年5月31日,云教〔2024〕7号`,
      },
      TWO,
    );
    expect(
      rows('recognitions').map(({ recognisedOn, validUntil, docNo }) => [recognisedOn, validUntil, docNo]),
    ).toEqual([
      ['2025-06-01', '2028-05-31', '云教〔2025〕19号'],
      ['2024-06-01', '2027-05-31', '云教〔2024〕7号'],
    ]);
  });

  it('is the basis of fees where it is of documents', async () => {
    const { rows } = await trial(
      {
        'a.csv': `2026年秋季幼儿园收费一览表（2026年9月1日起执行）,,
园名,保教费（元/月）,号
第一幼儿园,400,云发改备〔2026〕3号
童乐幼儿园,600,云发改备〔2026〕4号`,
      },
      TWO,
    );
    expect(rows('fees').map(({ basis }) => basis)).toEqual(['云发改备〔2026〕3号', '云发改备〔2026〕4号']);
  });

  it('is what is eaten and where it is, by its look', async () => {
    const { rows } = await trial(
      {
        'a.csv': `幼儿园基本信息表,,,,
标识码,园名,办园性质,膳食安排,甲栏
9900000001,云溪县第一幼儿园,公办,一餐两点,文昌路1号
9900000002,石门镇童乐幼儿园,民办,三餐两点,桥头街2号`,
      },
      TWO,
    );
    expect(rows('kindergartens').map(({ meals, address }) => [meals, address])).toEqual([
      ['一餐两点', '文昌路1号'],
      ['三餐两点', '桥头街2号'],
    ]);
  });

  it('is a code of the only column of such codes', async () => {
    const { rows } = await trial(
      {
        'a.csv': `幼儿园基本信息表,,,
标识码,园名,办园性质,甲栏
9900000001,云溪县第一幼儿园,公办,独立园
9900000002,石门镇童乐幼儿园,民办,小学附设`,
      },
      TWO,
    );
    expect(rows('kindergartens').map(({ institutionType }) => institutionType)).toEqual([
      '幼儿园',
      '附设幼儿班',
    ]);
  });

  it('is not taken where two columns look the same, or the head speaks of another time', async () => {
    const sheet = (head: string): string => RATINGS.replace('丁栏', '戊栏').replace('丙栏', head);
    expect(await columnsAsked(sheet('原文件'))).toEqual([['原文件', '质量评估与检查/文号']]);
    expect(
      await columnsAsked(
        '幼儿园评定名单,,,\n园名,等级,甲栏,乙栏\n第一幼儿园,一级,2025年6月1日,2026年6月2日\n童乐幼儿园,二级,2025年6月1日,2026年6月2日',
      ),
    ).toEqual([
      ['甲栏', '质量评估与检查/评定日期'],
      ['乙栏', '质量评估与检查/评定日期'],
    ]);
  });

  it('is a remark where few cells are filled, with sentences', async () => {
    const { reading, questions } = await trial(
      {
        'a.csv': `幼儿园安全检查表（检查时间：2026年9月8日）,,,
园名,一键报警,视频监控,未达标原因
第一幼儿园,是,是,
童乐幼儿园,是,否,监控设备损坏，正在招标采购
云溪县第二幼儿园,是,是,`,
      },
      TWO,
    );
    expect(questions.filter(({ kind }) => kind === 'column')).toEqual([]);
    expect(reading.dropped.map(({ kind, text }) => [kind, text])).toContainEqual([
      '不收的话',
      '监控设备损坏，正在招标采购',
    ]);
  });
});

describe('figures that nobody knows by their head', () => {
  const STAFF = `教职工统计表（统计时间：2026年9月10日）,,,,
园名,全员,园长,专任教师,行政后勤管理
第一幼儿园,9,1,6,2
童乐幼儿园,8,1,6,1`;

  it('are the total where they are the sum in every row', async () => {
    const { reading, questions } = await trial(
      {
        'a.csv':
          '教职工统计表（统计时间：2026年9月10日）,,,\n园名,全员,园长,专任教师\n第一幼儿园,7,1,6\n童乐幼儿园,9,1,8',
      },
      TWO,
    );
    expect(questions.filter(({ kind }) => kind === 'column')).toEqual([]);
    expect(
      reading.rows.filter(({ table, cells }) => table === 'staffing' && 'text' in (cells['headcount'] ?? {}))
        .length,
    ).toBe(18);
  });

  it('of the staff are a post, which one an answer may say; meanwhile it is not absent, and no sum is asked', async () => {
    const open = await trial({ 'a.csv': STAFF.replace('全员', '教职工总数') }, TWO);
    expect(open.questions.map(({ kind, of, suggestion }) => [kind, of, suggestion])).toEqual([
      ['column', '', '教职工配备/人数/行政人员'],
      ['value', '保育员、卫生保健人员、保安员、炊事员、教辅人员、其他工勤', '0'],
    ]);
    const answered = await trial({ 'a.csv': STAFF.replace('全员', '教职工总数') }, TWO, {
      行政后勤管理: '教职工配备/人数/行政人员',
    });
    expect(
      answered
        .rows('staffing')
        .filter(({ post }) => post === '行政人员')
        .map(({ headcount }) => headcount),
    ).toEqual(['2', '1']);
    expect(answered.questions.map(({ kind }) => kind)).toEqual(['column']);
  });
});

describe('a bare number under an age', () => {
  const sheet = (heads: string, ...rows: readonly string[]): string =>
    `2026年秋季班级情况表（统计时间：2026年9月10日）,,,,,,\n${heads}\n${rows.join('\n')}`;

  it('beside a headcount of that age is of classes where it is as few as classes are', async () => {
    const { rows } = await trial(
      { 'a.csv': sheet('园名,小班,小班人数,中班,中班人数', '第一幼儿园,4,100,3,90', '童乐幼儿园,1,25,2,50') },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, classCount, children }) => [ageGroup, classCount, children]),
    ).toEqual([
      ['小班', '4', '100'],
      ['中班', '3', '90'],
      ['小班', '1', '25'],
      ['中班', '2', '50'],
    ]);
  });

  it('that may be of either is written nowhere', async () => {
    const { rows, questions } = await trial(
      { 'a.csv': sheet('园名,小班,中班', '第一幼儿园,9,12', '童乐幼儿园,8,7') },
      TWO,
    );
    expect(rows('classes')).toEqual([]);
    expect(questions.map(({ kind, field }) => [kind, field])).toEqual([
      ['column', '小班'],
      ['column', '中班'],
    ]);
  });

  it('is of the age above it once the answer says what is counted', async () => {
    const { rows } = await trial(
      { 'a.csv': sheet('园名,小班,中班', '第一幼儿园,9,12', '童乐幼儿园,8,7') },
      TWO,
      { 小班: '班级/在园幼儿数', 中班: '班级：在园幼儿数' },
    );
    expect(rows('classes').map(({ ageGroup, children }) => [ageGroup, children])).toEqual([
      ['小班', '9'],
      ['中班', '12'],
      ['小班', '8'],
      ['中班', '7'],
    ]);
  });
});

describe('what names nothing', () => {
  it('is no basis of a fee without a number', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv':
          '2026年秋季幼儿园收费一览表（2026年9月1日起执行）,,\n园名,保教费（元/月）,收费依据\n第一幼儿园,400,物价局核定',
      },
      TWO,
    );
    expect(rows('fees')[0]).toMatchObject({ basis: '?' });
    expect(questions.find(({ field }) => field === '收费依据')?.text).toBe('物价局核定');
  });

  it('is no hospital', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv':
          '幼儿园安全检查表（检查时间：2026年9月8日）,,\n园名,视频监控,结对医疗机构\n第一幼儿园,是,未签约\n童乐幼儿园,是,石门镇卫生院',
      },
      TWO,
    );
    expect(rows('safety').map(({ medicalPartner }) => medicalPartner)).toEqual(['?', '石门镇卫生院']);
    expect(questions.find(({ field }) => field === '结对医疗机构')).toMatchObject({ suggestion: '无' });
  });
});

describe('a group that may be a post, with words below it', () => {
  it('is none: the own heads of its columns count', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv': `云溪县幼儿园基本情况表,,,,
园名,标识码,园址,其他,
,,,校车,供餐
第一幼儿园,9900000001,云溪路1号,有,三餐一点
童乐幼儿园,9900000002,石门路2号,有,一餐两点`,
      },
      TWO,
    );
    expect(rows('kindergartens').map(({ schoolBus, meals }) => [schoolBus, meals])).toEqual([
      ['是', '三餐一点'],
      ['是', '一餐两点'],
    ]);
    expect(asked.filter((one) => one.includes('人数'))).toEqual([]);
  });
});
