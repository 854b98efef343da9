import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
);

describe('a form of the yearly statistics', () => {
  it('may have a row for each figure, whatever its head is called; its totals come in pairs too', async () => {
    const { rows, reading, asked } = await trial(
      {
        'a.csv': `2026/2027学年初班数、幼儿数统计表　统计时点：2026年9月1日,,,,
园名,指标,合计,小班,中班
第一幼儿园,班数,5,2,3
,幼儿数,125,50,75
童乐幼儿园,班数,2,1,1
,幼儿数,49,24,25
总计,班数,7,3,4
,幼儿数,174,74,100`,
      },
      TWO,
    );
    expect(
      rows('classes').map(({ code, schoolYear, ageGroup, classCount, children }) => [
        code,
        schoolYear,
        ageGroup,
        classCount,
        children,
      ]),
    ).toEqual([
      ['9900000001', '2026-2027', '小班', '2', '50'],
      ['9900000001', '2026-2027', '中班', '3', '75'],
      ['9900000002', '2026-2027', '小班', '1', '24'],
      ['9900000002', '2026-2027', '中班', '1', '25'],
    ]);
    expect([reading.sums, asked]).toEqual([[], []]);
  });

  it('has no kindergarten in the row that numbers its columns', async () => {
    const { rows } = await trial(
      { 'a.csv': '基本情况,,,\n园名,地址,占地面积,建筑面积\n甲,乙,1,2=3+4\n第一幼儿园,文昌路1号,900,700' },
      TWO,
    );
    expect(rows('kindergartens').map(({ code, siteArea }) => [code, siteArea])).toEqual([
      ['9900000001', '900'],
    ]);
  });

  it('is of the day in brackets above it', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '教职工情况统计表,,\n（2026年9月1日）　计量单位：人,,\n园名,园长（含副）,专任教师\n第一幼儿园,2,12',
      },
      TWO,
    );
    expect(rows('staffing')[0]?.['countedOn']).toBe('2026-09-01');
  });

  it('tells of a post by who is there full-time, and asks where somebody is there part-time', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv':
          '教职工情况统计表（2026年9月1日）,,,\n园名,专任教师,保健医（员）,\n,,专职,兼职\n第一幼儿园,12,2,\n童乐幼儿园,6,,1',
      },
      TWO,
      { 统计日期: '2026-09-01' },
    );
    expect(
      rows('staffing')
        .filter(({ post }) => post === '卫生保健人员')
        .map(({ code, headcount, fullTime }) => [code, headcount, fullTime]),
    ).toEqual([['9900000001', '2', '2']]);
    expect(questions.flatMap(({ text, suggestion }) => (text === '兼职1' ? [suggestion] : []))).toEqual([
      '0',
    ]);
  });

  it('asks for no sum while a post is asked', async () => {
    const { reading } = await trial(
      { 'a.csv': '教职工统计（2026年9月1日）,,,\n园名,教职工总数,园长,专任教师\n第一幼儿园,14,2,约12' },
      TWO,
    );
    expect(reading.sums).toEqual([]);
  });

  it('says of places how many children and of classes how many there are in one cell', async () => {
    const { rows } = await trial(
      { 'a.csv': '基本情况,,\n园名,核定办学规模,建校年月\n第一幼儿园,12个班/360人,201309' },
      TWO,
    );
    expect(rows('kindergartens')).toMatchObject([{ approvedPlaces: '360', foundedYear: '2013' }]);
  });
});

describe('who runs a kindergarten', () => {
  const HEAD =
    '幼儿园基础信息表,,,,,\n标识码,学校（机构）名称,性质类别,举办者,,详细地址\n,,,类别,单位（人）名称,\n';
  const read = (row: string): ReturnType<typeof trial> => trial({ 'a.csv': `${HEAD}${row}` });

  it('is an organisation by its name', async () => {
    const { rows } = await read('9900000001,云溪县第一幼儿园,公办,县级教育部门,云溪县教育体育局,文昌路1号');
    expect(rows('kindergartens')[0]).toMatchObject({
      sponsorType: '教育部门',
      sponsorName: '云溪县教育体育局',
    });
  });

  it('or a person, who is counted and stands nowhere', async () => {
    const { rows, reading, questions } = await read(
      '9900000001,云溪县金色幼儿园,民办（普惠）,公民个人,闵无迹,文昌路1号',
    );
    expect(rows('kindergartens')[0]).toMatchObject({ nature: '民办', sponsorType: '民办' });
    expect(reading.persons).toBe(1);
    expect(JSON.stringify([reading, questions])).not.toContain('闵无迹');
  });

  it('is no word to ask about where a column of persons has the head of sponsors', async () => {
    const { reading, questions } = await trial(
      { 'a.csv': '普惠园认定名单,,\n园名,举办人,认定日期\n童乐,闵无迹,2026-06-10' },
      TWO,
    );
    expect(JSON.stringify([reading, questions])).not.toContain('闵无迹');
  });
});

describe('a document that makes something known', () => {
  it('gives the day of its signature where its validity begins on it', async () => {
    const { rows } = await trial(
      {
        'a.csv': `2026年普惠性民办幼儿园认定结果,,
云教字〔2026〕22号,,
现认定下列幼儿园为普惠性民办幼儿园，有效期三年（自2026年6月10日起至2029年6月9日止）。,,
序号,园所名称,生均补助标准（元/生·年）
1,童乐幼儿园,600
,云溪县教育体育局,
,2026年6月10日,`,
      },
      TWO,
    );
    expect(rows('recognitions')).toEqual([
      {
        code: '9900000002',
        recognisedOn: '2026-06-10',
        validUntil: '2029-06-09',
        docNo: '云教字〔2026〕22号',
        subsidy: '600',
      },
    ]);
  });

  it('gives none of it to a recognition that it takes back', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv':
          '普惠性民办幼儿园认定结果　云教字〔2026〕22号,,\n公布日期：2026年6月10日,,\n园名,认定类型,生均补助标准\n童乐,取消资格,—',
      },
      TWO,
      { 认定类型: '不导入' },
    );
    expect(rows('recognitions')).toMatchObject([{ recognisedOn: '?', docNo: '?', revokedOn: '?' }]);
    expect(questions.find(({ field }) => field === '撤销日期')?.suggestion).toBe('2026-06-10');
  });

  it('gives the day and the office of an assessment, and by the head of a block its result', async () => {
    const { rows } = await trial(
      {
        'a.csv': `幼儿园等级评定一览表,
评定单位：云溪县教育督导委员会办公室　　截至2026年8月31日,
园名,评定时间
一、县一类幼儿园（1所）,
童乐幼儿园,2025-04-18`,
      },
      TWO,
    );
    expect(rows('assessments')).toEqual([
      {
        code: '9900000002',
        kind: '等级评定',
        decidedOn: '2025-04-18',
        result: '县一类',
        assessor: '云溪县教育督导委员会办公室',
      },
    ]);
  });

  it('of an annual check names what it found, and makes no penalty of it', async () => {
    const { rows, reading } = await trial(
      { 'a.csv': '年检结果公告,,\n园名,年检结论,主要问题\n童乐,基本合格,户外场地未硬化' },
      TWO,
    );
    expect(rows('penalties')).toEqual([]);
    expect(reading.dropped.map(({ place, kind }) => `${place.cell} ${kind}`)).toContain('C2 不收的列');
  });
});

describe('enrolment', () => {
  it('by groups of ages keeps each group apart, and its classes out', async () => {
    const { rows } = await trial(
      {
        'a.csv': `2026年秋季招生计划及录取情况,,,,,
网上登记时间：2026年7月6日至7月12日　（录取数截至2026年8月20日）,,,,,
园所,小班,,,中班插班,
,班数,计划招生,已录取,计划招生,已录取
第一幼儿园,3,75,70,5,3`,
      },
      TWO,
    );
    const whole = { opensOn: '2026-07-06', closesOn: '2026-07-12', countedOn: '2026-08-20' };
    expect(rows('enrolment')).toMatchObject([
      { ageGroup: '小班', plannedPlaces: '75', admitted: '70', ...whole },
      { ageGroup: '中班', plannedPlaces: '5', admitted: '3', ...whole },
    ]);
  });
});

describe('two columns that say different things of one cell', () => {
  it('are neither of them taken: one question says which', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv': '基本情况,,\n园名,占地面积,园区面积\n第一幼儿园,900,1200',
      },
      TWO,
    );
    expect(rows('kindergartens').filter(({ siteArea }) => siteArea !== undefined)).toEqual([]);
    expect(questions.map(({ kind, of, field }) => [kind, of, field])).toEqual([
      ['column', '占地面积', '园区面积'],
    ]);
  });
});

describe('prices', () => {
  it('of several kindergartens in one cell are those of each', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '公办幼儿园收费公示表（2026年9月1日起执行）,,,,\n园所等级,收费项目,计费单位,收费标准,执行园所\n省一类,保教费,元/生·月,460,县一幼、童乐',
      },
      TWO,
    );
    expect(rows('fees').map(({ code, amount }) => [code, amount])).toEqual([
      ['9900000001', '460'],
      ['9900000002', '460'],
    ]);
  });

  it('of the youngest are for them alone, whatever says so', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '收费公示表（2026年9月1日起执行）,,,\n园名,收费项目,计费单位,收费标准\n第一幼儿园,托班保育费,元/生·月,800',
      },
      TWO,
    );
    expect(rows('fees')).toMatchObject([{ item: '托班保育费', ageGroup: '托班', amount: '800' }]);
  });

  it('may have their unit beside a remark in the brackets of the head', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '收费公示表（2026年9月1日起执行）,,\n园名,保教费（元/月·生）,意外伤害保险（自愿，元/年）\n第一幼儿园,580,100',
      },
      TWO,
    );
    expect(rows('fees').map(({ item, amount, unit }) => [item, amount, unit])).toEqual([
      ['保育教育费', '580', '元/生·月'],
      ['意外伤害保险', '100', '元/生·年'],
    ]);
  });

  it('take the refund of a note without its number', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '收费公示表（2026年9月1日起执行）,\n园名,保教费（元/月·生）\n第一幼儿园,580\n注：①保教费：缺勤满10日的，退还一半；②伙食费：按缺勤天数退还。,',
      },
      TWO,
    );
    expect(rows('fees')[0]?.['refund']).toBe('缺勤满10日的，退还一半');
  });
});

describe('a kindergarten in a list', () => {
  const HEAD = '基础信息表,,,,,\n标识码,园名,性质,举办者,办学状况,备注\n';
  const read = (row: string): ReturnType<typeof trial> => trial({ 'a.csv': `${HEAD}${row}` });

  it('is closed on the day that stands beside its state', async () => {
    const { rows } = await read('9900000001,云溪县第一幼儿园,公办,教育局,停办（2026.7.15）,');
    expect(rows('kindergartens')[0]).toMatchObject({ status: '停办', statusDate: '2026-07-15' });
  });

  it('has the form that its remark says and nothing else', async () => {
    const { rows } = await read('9900000001,云溪县第一幼儿园,公办,教育局,正常,半日制');
    expect(rows('kindergartens')[0]).toMatchObject({ serviceForm: '半日制' });
  });

  it('is asked by itself where its remark speaks of another form beside its own', async () => {
    const { questions } = await read('9900000001,云溪县第一幼儿园,公办,教育局,正常,另有半日制班1个');
    expect(
      questions.flatMap(({ field, kindergarten, suggestion }) =>
        field === '服务形式' ? [[kindergarten, suggestion]] : [],
      ),
    ).toEqual([['云溪县第一幼儿园', '半日制']]);
  });

  it('may have a campus that only a remark tells of, which is asked', async () => {
    const { questions } = await read(
      '9900000001,云溪县第一幼儿园,公办,教育局,正常,另有柳林分园，在柳林路3号',
    );
    expect(questions.find(({ table }) => table === 'campuses')).toMatchObject({
      of: '柳林分园',
      suggestion: '柳林路3号',
    });
  });

  it('is asked for no number of its office where another sheet gives it', async () => {
    const { reading, asked } = await trial(
      {
        'a.csv': '基本信息,,\n标识码,园名,固话\n9900000001,云溪县第一幼儿园,0399-2210001',
        'b.csv': '招生计划（截至2026年8月20日）,,\n园名,小班计划招生,咨询电话\n第一幼儿园,75,19900001234',
      },
      TWO,
    );
    expect(asked.filter((one) => one.includes('联系电话'))).toEqual([]);
    expect(reading.persons).toBe(1);
  });
});
