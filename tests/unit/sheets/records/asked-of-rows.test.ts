import { describe, expect, it } from 'vitest';
import { FOUR, type Trial, trial } from '../reading.ts';

const asked = ({ questions }: Trial, field: string): readonly string[] =>
  questions
    .filter((question) => question.field === field)
    .map(({ place, kindergarten, of }) => [place.cell, kindergarten, of].filter(Boolean).join(' '));

const left = ({ reading: { dropped } }: Trial): readonly string[] =>
  dropped.filter(({ kind }) => kind === '不收的话').map(({ text }) => text);

const read = (...lines: readonly string[]): Promise<Trial> =>
  trial({ 'a.csv': [...lines, ''].join('\n') }, FOUR);

describe('one blank where the other rows say it', () => {
  const recognitions = (docNo: string, other: string): Promise<Trial> =>
    read(
      '云溪县普惠性民办幼儿园认定台账,,,',
      '幼儿园,认定文号,认定日期,有效期至',
      `石门镇阳光幼儿园,${other},2024-09-01,2027-08-31`,
      `石门镇小太阳幼儿园,${docNo},2025-09-01,2028-08-31`,
    );

  it('is asked of its row, at its cell', async () => {
    expect(asked(await recognitions('', '云教〔2024〕8号'), '文号')).toEqual([
      'B4 石门镇小太阳幼儿园 2025-09-01',
    ]);
  });

  it('is asked of the whole sheet where no row says it', async () => {
    expect(asked(await recognitions('', ''), '文号')).toEqual(['A1']);
  });
});

describe('rules of refund that a sheet leaves out', () => {
  const HEAD = [
    '云溪县2026年秋季收费表,,,,',
    '幼儿园,保教费（元/月）,延时服务费（元/月）,校车费（元/月）,文号',
  ];
  const ROW = '石门镇阳光幼儿园,450,120,150,云价〔2025〕3号';

  it('are asked of each service, which have each its own', async () => {
    const fees = await read(...HEAD, ROW, '说明：保教费按月退。,,,,');
    expect(asked(fees, '退费规则')).toEqual(['A1 延时服务费', 'A1 校车费']);
  });

  it('are asked of its row where other rows tell theirs', async () => {
    const fees = await read(
      '云溪县2026年秋季收费表,,,,',
      '幼儿园,保教费（元/月）,伙食费（元/月）,文号,退费办法',
      '石门镇阳光幼儿园,450,240,云价〔2025〕3号,保教费按月退；伙食费按天退',
      '石门镇小太阳幼儿园,480,230,云价〔2025〕3号,保教费按月退',
    );
    expect(asked(fees, '退费规则')).toEqual(['E4 石门镇小太阳幼儿园 伙食费']);
  });

  const collected = (note: string): Promise<Trial> =>
    read(
      '云溪县2026年秋季收费表,,,,,,',
      '幼儿园,收费类别,收费项目,收费标准,计费单位,文号',
      '石门镇阳光幼儿园,代收费,幼儿意外保险,100,元/年,云价〔2025〕3号',
      '石门镇阳光幼儿园,代收费,被褥费,160,元/次,云价〔2025〕3号',
      '石门镇阳光幼儿园,代收费,园服费,280,元/次,云价〔2025〕3号',
      note,
    );

  it('are asked once of all that is collected for others, where the sheet tells none', async () => {
    expect(asked(await collected('说明：监督电话12345。,,,,,'), '退费规则')).toEqual(['A1 代收费']);
  });

  it('are asked of each that is left, where it tells that of another', async () => {
    expect(asked(await collected('说明：幼儿意外保险费据实代缴，不退。,,,,,'), '退费规则')).toEqual([
      'A1 被褥费',
      'A1 园服费',
    ]);
  });
});

describe('a row of staff without any number', () => {
  const staff = (numbers: string): Promise<Trial> =>
    read(
      '云溪县幼儿园教职工情况表,,,,,,,,,,',
      '统计时间：截至2026年9月10日,,,,,,,,,,',
      '幼儿园,合计,园长,专任教师,保育员,保健医,保安,炊事员,行政,其他工勤,备注',
      '石门镇阳光幼儿园,10,1,4,2,1,1,1,0,0,',
      `石门镇小太阳幼儿园,${numbers},7月停办，不再统计`,
    );
  const assistants = ({ rows }: Trial): readonly string[] =>
    rows('staffing')
      .filter(({ post }) => post === '教辅人员')
      .map(({ code, headcount }) => `${code} ${headcount}`);

  it('has nobody counted in a post without a column either, and none is asked for', async () => {
    const read = await staff('—,—,—,—,—,—,—,—,—');
    expect(assistants(read)).toEqual(['9900000002 0']);
    expect(asked(read, '人数').filter((one) => one.includes('教辅人员'))).toEqual([]);
  });

  it('has nobody in it where the posts are all of the total', async () => {
    expect(assistants(await staff('6,1,2,1,0,1,1,0,0'))).toEqual(['9900000002 0', '9900000003 0']);
  });
});

describe('sums of a whole county by nature', () => {
  it('are told as left out, and not asked', async () => {
    const sums = await read(
      '全县教职工汇总,,',
      '办园性质,教职工总数,专任教师',
      '公办,271,132',
      '民办,164,72',
      '全县,435,204',
    );
    expect(sums.asked).toEqual([]);
    expect(left(sums)).toEqual(expect.arrayContaining(['132', '72']));
  });
});

describe('how many there are below a list', () => {
  it('is the total of its rows, and no kindergarten', async () => {
    const list = await read(
      '云溪县普惠性民办幼儿园认定台账,,,,',
      '序号,幼儿园,认定文号,认定日期,备注',
      '1,石门镇阳光幼儿园,云教〔2024〕8号,2024-09-01,',
      ',合计,,,现有1所（不含已退出）',
    );
    expect(asked(list, '名称')).toEqual([]);
    expect(list.rows('recognitions').map(({ code }) => code)).toEqual(['9900000002']);
  });
});
