import { describe, expect, it } from 'vitest';
import { NOBODY, rosterOf, trial } from '../reading.ts';

const GARDEN = rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县小鹿幼儿园']);

describe('a line above assessments', () => {
  it('gives its day and its document to the kind that it names, and not to the other', async () => {
    const { rows } = await trial(
      {
        '年检和等级.csv':
          '云溪县2025年度园所年检结果和现有等级一览,,,\n（年检于2026年4月15日评定，云教发〔2026〕9号公布）,,,\n园所,年检结论,市级等级,\n,,等级,评定时间\n第一幼儿园,合格,一级,2023.12.15\n注：等级按《云州市幼儿园等级评定办法》由云州市教育局评定，年检由云溪县教育局组织。,,,',
      },
      GARDEN,
    );
    expect(rows('assessments')).toEqual([
      {
        code: '9900000001',
        kind: '年度检查',
        result: '合格',
        decidedOn: '2026-04-15',
        docNo: '云教发〔2026〕9号',
        assessor: '云溪县教育局',
      },
      {
        code: '9900000001',
        kind: '等级评定',
        result: '一级',
        decidedOn: '2023-12-15',
        assessor: '云州市教育局',
      },
    ]);
  });

  it('gives its document to all where it names no kind', async () => {
    const { rows } = await trial(
      {
        '年检.csv':
          '云溪县民办幼儿园2025年度年检结果,,\n检查单位：云溪县教育体育局            结果通报：云教体〔2026〕21号,,\n园所,检查日期,年检结论\n小鹿幼儿园,2026.4.21,合格',
      },
      GARDEN,
    );
    expect(rows('assessments')[0]).toMatchObject({
      kind: '年度检查',
      decidedOn: '2026-04-21',
      assessor: '云溪县教育体育局',
      docNo: '云教体〔2026〕21号',
    });
  });
});

describe('a line above recognitions', () => {
  it('gives day, document and end to all of them', async () => {
    const { rows } = await trial(
      {
        '普惠园.csv':
          '云溪县2024年普惠性民办幼儿园认定名单,,\n（云教体〔2024〕36号，2024年8月12日公布）,,\n序号,园名,生均奖补（元/年）\n1,小鹿幼儿园,400\n认定有效期三年，自2024年8月12日起至2027年8月11日止。,,',
      },
      GARDEN,
    );
    expect(rows('recognitions')).toEqual([
      {
        code: '9900000002',
        recognisedOn: '2024-08-12',
        validUntil: '2027-08-11',
        docNo: '云教体〔2024〕36号',
        subsidy: '400',
      },
    ]);
  });

  it('gives no day where it tells of two batches', async () => {
    const { rows } = await trial(
      {
        '普惠园.csv':
          '普惠性民办幼儿园认定名单,\n说明：第一批2024年7月15日认定，第二批2025年7月20日认定。,\n园名,文号\n小鹿幼儿园,云教体〔2024〕36号',
      },
      GARDEN,
    );
    expect(rows('recognitions')[0]?.['recognisedOn']).toBe('?');
  });
});

describe('the code of a town', () => {
  it('is taken from a note', async () => {
    const { rows } = await trial(
      {
        '名录.csv':
          '云溪县幼儿园名录,,,\n标识码,名称,所属乡镇,地址,核定学位\n9900000003,云溪县新安幼儿园,新安街道,新安路1号,90\n注：1.新安街道2026年4月由云溪镇析置，区划代码990101009。,,',
      },
      NOBODY,
    );
    expect(rows('districts')).toEqual([
      { code: '990101009', name: '新安街道', level: '乡级', parent: '990101' },
    ]);
  });

  it('is asked where the note gives the code of another town', async () => {
    const { rows } = await trial(
      {
        '名录.csv':
          '云溪县幼儿园名录,,,\n标识码,名称,所属乡镇,地址,核定学位\n9900000003,云溪县新安幼儿园,新安街道,新安路1号,90\n注：1.安平街道2026年4月由新安街道析置，区划代码990101009。,,',
      },
      NOBODY,
    );
    expect(rows('districts').map(({ name, code }) => [name, code])).not.toContainEqual([
      '新安街道',
      '990101009',
    ]);
  });
});

describe('a worksheet that explains how its book is filled in', () => {
  const staff = (note: string, row: readonly string[]): Parameters<typeof trial>[0] => ({
    '教职工.xlsx': [
      {
        name: '2026秋',
        rows: [['统计日期：2026年9月30日'], ['园名', '园长', '专任教师', '保育员', '炊事员'], [...row]],
      },
      { name: '填表说明', rows: [['填表说明'], ['1.教师不含园长。'], [note]] },
    ],
  });
  const posts = async (note: string): Promise<Readonly<Record<string, string>>> => {
    const { rows } = await trial(staff(note, ['第一幼儿园', '1', '8', '4', '']), GARDEN, { 人数: '' });
    return Object.fromEntries(rows('staffing').map(({ post, headcount }) => [post ?? '', headcount ?? '']));
  };

  it('may say that a blank post has nobody', async () => {
    expect((await posts('2.无此岗位的格子可以不填，视为0。'))['炊事员']).toBe('0');
  });

  it.each([
    '2.请于10月20日前报送。',
    '2.请勿留空，没有的按0填报。',
    '2.请勿留空，按0填报。',
    '2.不得有空格，没有的按0填报。',
    '2.不要空着，无人的计0。',
  ])('leaves a blank post open where it does not say so: %s', async (note) => {
    expect(await posts(note)).not.toHaveProperty('炊事员');
  });
});

describe('全日制 in a note', () => {
  const form = async (note: string): Promise<string | undefined> => {
    const { rows } = await trial(
      {
        '名录.csv': `云溪县幼儿园名录,,,\n学校标识码,园所名称,办园性质,园址,学位数,备注\n9900000001,云溪县第一幼儿园,公办,南街1号,90,\n注：${note}。,,`,
      },
      NOBODY,
    );
    return rows('kindergartens')[0]?.['serviceForm'];
  };

  it.each([
    '除备注寄宿的外，园所均为全日制',
    '表内幼儿园除备注另有说明外均为全日制',
    '各园均为全日制，请认真核对',
    '未填的均为全日制',
  ])('is said of all: %s', async (note) => {
    expect(await form(note)).toBe('全日制');
  });

  it.each(['全日制的须每日开放8小时', '请注明是否全日制', '服务形式为全日制的，另附作息表'])(
    'is asked where a note only says whom a rule is for, or what to fill in: %s',
    async (note) => {
      expect(await form(note)).toBe('?');
    },
  );

  it('is said of those that are of the nature it names, and of no others', async () => {
    expect(await form('公办园均为全日制')).toBe('全日制');
    expect(await form('民办园均为全日制')).toBe('?');
  });
});
