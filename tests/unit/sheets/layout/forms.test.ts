import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
);

const NOTICE = `收费公示表,,,,,
幼儿园名称,云溪县第一幼儿园,,办园性质,公办园,
执行日期,2026年9月1日,,公示日期,2026年8月25日,
收费项目,服务内容,收费标准,计费单位,收费依据,备注
保教费（小班）,保育和教育,560,元/生.月,云发改〔2025〕31号,
伙食费,午餐、午点,12元/天,,云发改〔2025〕31号,按实结算
退费规定：请假10天以上的退还半个月,,,,,
公示单位（章）：　　园长：王一一　　监督电话：12315,,,,,`;

describe('a form', () => {
  it('says of every row of its table what its labels say above', async () => {
    const { rows } = await trial({ 'a.csv': NOTICE }, TWO);
    expect(
      rows('fees').map(({ code, item, ageGroup, amount, unit, effectiveFrom, noticedOn }) => [
        code,
        item,
        ageGroup,
        amount,
        unit,
        effectiveFrom,
        noticedOn,
      ]),
    ).toEqual([
      ['9900000001', '保育教育费', '小班', '560', '元/生·月', '2026-09-01', '2026-08-25'],
      ['9900000001', '伙食费', '全部', '12', '元/生·天', '2026-09-01', '2026-08-25'],
    ]);
  });

  it('tells of rows without a head how many cells they have, and not what stands in them', async () => {
    const { reading } = await trial({ 'a.csv': `小2,王一一,9,8,17\n${NOTICE}` }, TWO);
    expect(JSON.stringify(reading)).not.toContain('王一一');
    expect(reading.dropped[0]).toMatchObject({ kind: '标题', text: '5 格' });
  });
});

describe('classes', () => {
  it('may have a row each, whose names are words of heads', async () => {
    const { rows, reading } = await trial(
      {
        'a.csv': `云溪镇2026年秋季各园班级情况登记表,,,,,
2026年9月8日　　填报人：张三三,,,,,
园名,班级,班主任,男,女,小计
第一幼儿园,小一班,王一一,13,12,25
,中（1）班,李三三,12,12,24
,萌芽班（托班）,赵四四,5,6,11
童乐,大班,孙五五,10,10,20`,
      },
      TWO,
    );
    expect(
      rows('classes').map(({ className, ageGroup, children, countedOn }) => [
        className,
        ageGroup,
        children,
        countedOn,
      ]),
    ).toEqual([
      ['小一班', '小班', '25', '2026-09-08'],
      ['中（1）班', '中班', '24', '2026-09-08'],
      ['萌芽班（托班）', '托班', '11', '2026-09-08'],
      ['大班', '大班', '20', '2026-09-08'],
    ]);
    expect(reading.persons).toBe(4);
  });

  it('may have a column each below their age', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '分班人数统计（截止2026年9月10日）,,,,\n幼儿园,托班,小班,,合计\n,,一班,二班,\n第一幼儿园,16,22,21,59',
      },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, className, children }) => [ageGroup, className, children]),
    ).toEqual([
      ['托班', '合计', '16'],
      ['小班', '小一班', '22'],
      ['小班', '小二班', '21'],
    ]);
  });

  it('may stand before a slash, as the title says', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv':
          '开班情况（班数/人数）,,,\n（2026年9月9日）,,,\n园,小,中,全园\n第一幼儿园,2/47,—,2/47\n合计,2/47,,2/47',
      },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, classCount, children }) => [ageGroup, classCount, children]),
    ).toEqual([['小班', '2', '47']]);
    expect(asked).toEqual([]);
  });

  it('may be told in a sentence', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '开班情况（2026年9月7日）,,\n单位,开班情况,在园人数\n第一幼儿园,小班2个41人；中班2个班50人,91',
      },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, classCount, children }) => [ageGroup, classCount, children]),
    ).toEqual([
      ['小班', '2', '41'],
      ['中班', '2', '50'],
    ]);
  });

  it('are asked where the sentence tells of an age twice', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv':
          '开班情况（2026年9月7日）,,\n单位,开班情况,在园人数\n第一幼儿园,小班2个班41人；小班1个班20人,61\n童乐,小班1个班20人；中班1个班25人,45',
      },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, classCount, children }) => [ageGroup, classCount, children]),
    ).toEqual([
      ['小班', '?', '?'],
      ['小班', '1', '20'],
      ['中班', '1', '25'],
    ]);
    expect(asked).toEqual([
      '云溪县第一幼儿园 小班 班数 小班2个班41人；小班1个班20人',
      '云溪县第一幼儿园 小班 在园幼儿数 小班2个班41人；小班1个班20人',
    ]);
  });
});

describe('a row for each figure of a kindergarten', () => {
  it('leaves no remark of any of its rows unheard', async () => {
    const { reading } = await trial(
      {
        'a.csv':
          '2026年秋季班级情况（2026年9月7日）,,,,\n园名,指标,小班,中班,备注\n第一幼儿园,班数,2,2,租用村委会房屋\n,人数,41,50,中班有一间在装修\n童乐,班数,1,1,\n,人数,20,25,新建',
      },
      TWO,
    );
    expect(
      reading.dropped.flatMap(({ kind, place, text }) => (kind === '不收的话' ? [[place.cell, text]] : [])),
    ).toEqual([
      ['E3', '租用村委会房屋；中班有一间在装修'],
      ['E6', '新建'],
    ]);
  });
});

describe('several figures in a cell', () => {
  it('are those that the head names', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '教职工情况（2026年9月12日汇总）,,\n园名,专任教师（总数/在编/持教师证）,教师学历构成\n第一幼儿园,24/16/23,研究生1，本科18，专科5',
      },
      TWO,
    );
    expect(rows('staffing')[0]).toMatchObject({
      post: '专任教师',
      countedOn: '2026-09-12',
      headcount: '24',
      established: '16',
      certified: '23',
      postgraduate: '1',
      bachelor: '18',
      college: '5',
    });
  });

  it('are asked where the cell tells of a degree twice', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv':
          '教职工情况（2026年9月12日汇总）,,\n园名,专任教师数,教师学历构成\n第一幼儿园,23,本科12，专科5，本科6\n童乐,9,本科4，专科5',
      },
      TWO,
    );
    expect(rows('staffing').map(({ bachelor, college }) => [bachelor, college])).toEqual([
      ['?', '5'],
      ['4', '5'],
    ]);
    expect(asked).toContain('云溪县第一幼儿园 专任教师 本科 本科12，专科5，本科6');
  });

  it('of a level and its day are two; what is no level is no rating', async () => {
    const { rows } = await trial(
      {
        'a.csv': `等级、督导评估和年检情况表,,,
园所,现有等级（评定日期）,2025年办园行为督导评估,,2025年度检查结论（2026年3月30日）
,,结果,日期,
第一幼儿园,一级一类（2023.5.18）,优秀,2025-10-21,／
童乐,无等级,合格,2025-10-22,合格
注：等级由市教育局评定；督导评估由县督导室组织；年检由县教育局组织。,,,`,
      },
      TWO,
    );
    expect(
      rows('assessments').map(({ code, kind, result, decidedOn, assessor }) => [
        code,
        kind,
        result,
        decidedOn,
        assessor,
      ]),
    ).toEqual([
      ['9900000001', '等级评定', '一级一类', '2023-05-18', '市教育局'],
      ['9900000001', '督导评估', '优秀', '2025-10-21', '县督导室'],
      ['9900000002', '督导评估', '合格', '2025-10-22', '县督导室'],
      ['9900000002', '年度检查', '合格', '2026-03-30', '县教育局'],
    ]);
  });
});

describe('signs', () => {
  const HEAD = '园名,检查日期,专职保安人数,一键式报警\n';
  const ROW = '第一幼儿园,2026-08-28,3,○\n童乐,2026-08-28,0,√';
  it('stand for what the legend says, and how many guards there are for whether there are', async () => {
    const { rows } = await trial({ 'a.csv': `安全检查　√已落实　○未落实,,,\n${HEAD}${ROW}` }, TWO);
    expect(rows('safety').map(({ guards, alarm }) => [guards, alarm])).toEqual([
      ['是', '否'],
      ['否', '是'],
    ]);
  });
  it('are asked without a legend', async () => {
    const { rows } = await trial({ 'a.csv': `安全检查,,,\n${HEAD}${ROW}` }, TWO);
    expect(rows('safety').map(({ alarm }) => alarm)).toEqual(['?', '是']);
  });
});

describe('what stands beside', () => {
  it('the name of a town is its code; a branch without a code is a campus', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv': `沧溪区幼儿园名录,,,,,
街道（乡镇）,区划代码,园名,园所代码,园址,办园体制,举办方
云台街道,990733001,沧溪区实验幼儿园,1990010732,学院路15号,公办园,区教育局
,,沧溪区实验幼儿园（翡翠园区）,同本部,翡翠路6号,公办园,区教育局`,
      },
      { kindergartens: [], districts: [] },
      { 服务形式: '全日制', 联系电话: '', 区划代码: '990733' },
    );
    expect(
      rows('kindergartens').map(({ code, district, sponsorName }) => [code, district, sponsorName]),
    ).toEqual([['1990010732', '990733001', '区教育局']]);
    expect(rows('campuses')).toMatchObject([{ code: '1990010732', name: '翡翠园区', address: '翡翠路6号' }]);
    expect(asked.filter((one) => one.includes('云台街道'))).toEqual([]);
  });

  it('the name of a batch is its decision', async () => {
    const { rows } = await trial(
      {
        'a.csv': `普惠性民办幼儿园名单,,
园名,认定批次,年生均补助（元）
童乐,第一批,500
说明：第一批2024年7月15日认定（云教发〔2024〕18号），第二批2025年7月20日认定（云教发〔2025〕21号），认定有效期均为三年。,,`,
      },
      TWO,
    );
    expect(rows('recognitions')).toMatchObject([
      { recognisedOn: '2024-07-15', validUntil: '2027-07-14', docNo: '云教发〔2024〕18号', subsidy: '500' },
    ]);
  });
});
