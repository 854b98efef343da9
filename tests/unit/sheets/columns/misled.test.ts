import { describe, expect, it } from 'vitest';
import { FOUR, said, trial } from '../reading.ts';

/** What a register says under a head of its own. */
async function listed(
  head: string,
  first: string,
  second: string,
): Promise<readonly (readonly (string | undefined)[])[]> {
  const { rows } = await trial(
    {
      'a.csv': `云溪县幼儿园基本情况表\n幼儿园名称,地址,${head}\n第一幼儿园,云溪镇学府路3号,${first}\n小太阳幼儿园,石门镇东街1号,${second}\n说明：各园均为全日制。`,
    },
    FOUR,
  );
  return rows('kindergartens').map(({ institutionType, serviceForm, nature }) => [
    institutionType,
    serviceForm,
    nature,
  ]);
}

describe('a head by which offices call another column too', () => {
  it.each(['办园形式', '办学形式', '办园类型'])(
    'is of the kind of place where its words are: %s',
    async (head) => {
      const rows = await listed(head, '独立设置', '小学附设');
      expect(rows.map(([type, form]) => [type, form])).toEqual([
        ['幼儿园', '全日制'],
        ['附设幼儿班', '全日制'],
      ]);
    },
  );

  it('is what it says where some of its words are of its own list', async () => {
    const rows = await listed('办园形式', '寄宿制', '半日制');
    expect(rows.map(([, form]) => form)).toEqual(['寄宿制', '半日制']);
  });

  it('is asked where its words are of no list, or of several', async () => {
    const rows = await listed('办园形式', '独立设置', '联合举办');
    expect(rows.map(([, form]) => form)).toEqual(['?', '?']);
  });

  it('is asked as a column where its cells tell who runs it in other words', async () => {
    const { asked, reading } = await said(
      '云溪县幼儿园基本情况表\n幼儿园名称,地址,电话,举办形式\n第一幼儿园,学府路3号,0998-8123001,办成公办园\n小太阳幼儿园,东街1号,0998-8123002,委托办普惠性民办园\n说明：各园均为全日制。',
      'kindergartens',
      'serviceForm',
    );
    const forms = reading.rows.map(({ cells: { serviceForm } }) => serviceForm);
    expect(forms).toMatchObject([{ text: '全日制' }, { text: '全日制' }]);
    expect(asked).toContain('举办形式 举办形式');
  });
});

describe('the registration of private kindergartens', () => {
  it.each(['民办园分类登记', '分类登记情况', '民办幼儿园分类管理'])('is by its heads: %s', async (head) => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县幼儿园基本情况表\n幼儿园名称,办园性质,${head}\n第一幼儿园,公办,/\n阳光幼儿园,民办,非营利性\n小太阳幼儿园,民办,正在办理`,
      },
      FOUR,
    );
    expect(rows('kindergartens').map(({ profitStatus }) => profitStatus)).toEqual([
      '不适用',
      '非营利性',
      '?',
    ]);
  });
});

describe('a column by the head of a time of a day', () => {
  /** What is told of years and times under such a head, and what is asked. */
  async function told(head: string, first: string, second: string, third: string) {
    const { rows, asked } = await trial(
      {
        'a.csv': `云溪县幼儿园基本情况表\n幼儿园名称,地址,${head}\n第一幼儿园,云溪镇学府路3号,${first}\n小太阳幼儿园,石门镇东街1号,${second}\n阳光幼儿园,石门镇东街9号,${third}`,
      },
      FOUR,
    );
    return {
      cells: rows('kindergartens').map(({ opensAt, foundedYear }) => opensAt ?? foundedYear),
      isOfHours: rows('kindergartens').some(({ opensAt }) => opensAt !== undefined),
      asked: asked.filter((question) => question.includes(head) || question.includes('时间')),
    };
  }

  it('is when each was founded where 开园时间 stands over years', async () => {
    expect(await told('开园时间', '1956年9月', '1988.9', '2017-09-01')).toEqual({
      cells: ['1956', '1988', '2017'],
      isOfHours: false,
      asked: [],
    });
  });

  it('is that also where the days are written with dots', async () => {
    expect((await told('开园时间', '1956.09.01', '1988.09.01', '2017.09.01')).cells).toEqual([
      '1956',
      '1988',
      '2017',
    ]);
  });

  it('knows a time of a day by any of its marks', async () => {
    expect((await told('开园时间', '7:40—17:00', '8∶00', '早8点')).cells).toEqual([
      '7:40—17:00',
      '8∶00',
      '早8点',
    ]);
  });

  it('stays that where times of a day stand in it', async () => {
    expect(await told('开园时间', '7:40', '7点半', '8.30')).toEqual({
      cells: ['7:40', '7点半', '?'],
      isOfHours: true,
      asked: ['石门镇阳光幼儿园 入园时间 8.30'],
    });
  });

  it.each([
    ['开园时间', '2026年9月1日', '2026年9月1日', '2026年9月1日'],
    ['入园时间', '1956年9月', '1988.9', '2017-09-01'],
    ['入园时间', '2026.09.01', '2026.09.01', '2026.09.01'],
    ['计划开园时间', '2016年9月', '2019年3月', '2016年9月'],
    ['计划开园时间', '2026年9月', '2027年3月', '2026年9月'],
    ['开园时间', '2025年9月1日', '2026年2月20日', '2026年2月20日'],
    ['开园时间', '2024年9月1日', '2025年2月20日', '2025年2月20日'],
    ['开园时间', '1956年9月', '1988.9', '2026-09-01'],
  ])('is asked once where days stand in it that need be no founding: %s %s', async (head, ...cells) => {
    const [first = '', second = '', third = ''] = cells;
    expect((await told(head, first, second, third)).asked).toEqual([`${head} ${head}`]);
  });

  it('is asked in the cell that tells no time', async () => {
    const { cells, asked } = await told('入园时间', '7:40', '1956年9月', '见通知');
    expect(cells).toEqual(['7:40', '?', '?']);
    expect(asked).toEqual(['石门镇小太阳幼儿园 入园时间 1956年9月', '石门镇阳光幼儿园 入园时间 见通知']);
  });
});

describe('a head of how many children there are over words', () => {
  it.each([
    ['在园幼儿数', '人数'],
    ['幼儿数', '实有人数'],
  ])('tells by ages and names of classes what the row is of: %s, %s', async (first, second) => {
    const { rows } = await said(
      `2026年秋季分班登记,,,\n统计日期：2026年9月10日,,,\n园名,${first},${second},在班数\n第一幼儿园,小班,小一班,25\n第一幼儿园,大班,大一班,30`,
      'classes',
      'ageGroup',
      'className',
      'children',
    );
    expect(rows).toEqual(['小班 小一班 25', '大班 大一班 30']);
  });
});

describe('a column of classes by a head of natures', () => {
  it('is asked once, and not what each class means', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv':
          '云溪县幼儿园基本情况表\n幼儿园名称,地址,类别\n第一幼儿园,云溪镇学府路3号,一类园\n小太阳幼儿园,石门镇东街1号,二类园\n',
      },
      FOUR,
    );
    expect(rows('kindergartens').map(({ nature }) => nature)).toEqual([undefined, undefined]);
    expect(asked.filter((question) => /类/.test(question))).toEqual(['类别 类别']);
  });

  it('is told among what is left out in a sheet of fees', async () => {
    const { asked, reading } = await trial(
      {
        'a.csv':
          '2026年秋季收费公示（执行时间：2026年9月1日起）\n园名,类别,保教费（元/生·月）\n第一幼儿园,一类园,400\n小太阳幼儿园,二类园,380\n',
      },
      FOUR,
    );
    expect(asked.filter((question) => /类/.test(question))).toEqual([]);
    expect(reading.dropped.flatMap(({ kind, text }) => (kind === '不收的列' ? [text] : []))).toEqual([
      '类别',
    ]);
  });

  it('is of natures where one of its words is', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县幼儿园基本情况表\n幼儿园名称,地址,类别\n第一幼儿园,云溪镇学府路3号,公办\n小太阳幼儿园,石门镇东街1号,一类园\n',
      },
      FOUR,
    );
    expect(rows('kindergartens').map(({ nature }) => nature)).toEqual(['公办', '?']);
  });
});
