import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇中心幼儿园', '990101003'],
);

const TITLE = '云溪县2026—2027学年园所班额统计（2026年9月20日）';

/** Rows of 年级 with the classes across, below a kindergarten. */
function across(...rows: readonly string[]): string {
  return [`${TITLE},,,,,,`, '园所,年级,班数,各班人数,,,年级小计', ',,,一班,二班,三班,', ...rows].join('\n');
}

describe('classes across beside an age', () => {
  it('are a row each, called by age and number', async () => {
    const { rows, asked } = await trial(
      { 'a.csv': across('第一幼儿园,小班,3,25,24人,23,72', ',混龄班,1,20,,,20', ',合计,4,,,,92') },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, className, classCount, children }) => [
        ageGroup,
        className,
        classCount,
        children,
      ]),
    ).toEqual([
      ['小班', '小一班', undefined, '25'],
      ['小班', '小二班', undefined, '24'],
      ['小班', '小三班', undefined, '23'],
      ['混龄', '混龄一班', undefined, '20'],
    ]);
    expect(asked).toEqual([]);
  });

  it('are all asked where they do not add up to the sum beside them', async () => {
    const { rows, questions } = await trial({ 'a.csv': across('第一幼儿园,中班,2,26,27,,55') }, TWO);
    expect(rows('classes').map(({ children }) => children)).toEqual(['?', '?']);
    expect(
      questions.map(({ of, field, question }) => [of, field, question.includes('加起来是 53 人')]),
    ).toEqual([
      ['中一班', '在园幼儿数', true],
      ['中二班', '在园幼儿数', true],
    ]);
  });

  it('that are rough are asked alone, with what the sum leaves', async () => {
    const { rows, questions } = await trial({ 'a.csv': across('第一幼儿园,大班,2,约30,29,,59') }, TWO);
    expect(rows('classes').map(({ className, children }) => [className, children])).toEqual([
      ['?', '?'],
      ['大二班', '29'],
    ]);
    expect(questions.map(({ of, text, suggestion }) => [of, text, suggestion])).toEqual([
      ['大一班', '约30', '30'],
    ]);
  });

  it('with a word in brackets are taken where the sum bears them out', async () => {
    const { rows, asked } = await trial({ 'a.csv': across('第一幼儿园,中班,2,27,26（插班1）,,53') }, TWO);
    expect(rows('classes').map(({ children }) => children)).toEqual(['27', '26']);
    expect(asked).toEqual([]);
  });

  it('told together are a row of their age', async () => {
    const { rows, asked } = await trial({ 'a.csv': across('第一幼儿园,小班,3,3个班共73人,,,73') }, TWO);
    expect(
      rows('classes').map(({ className, classCount, children }) => [className, classCount, children]),
    ).toEqual([['合计', '3', '73']]);
    expect(asked).toEqual([]);
  });

  it('fewer than the number of classes are asked about once', async () => {
    const { rows, questions } = await trial({ 'a.csv': across('第一幼儿园,小班,3,25,24,,49') }, TWO);
    expect(rows('classes').map(({ children }) => children)).toEqual(['25', '24']);
    expect(questions.map(({ kind, field, text }) => [kind, field, text])).toEqual([['sum', '小班班数', '3']]);
  });
});

describe('children of a mixed class in their last year', () => {
  it('may be told in a remark, of the row or of each class', async () => {
    const { rows, reading } = await trial(
      {
        'a.csv': `${TITLE},,,,,,
园所,年级,班数,各班人数,,年级小计,备注
,,,一班,二班,,
第一幼儿园,混龄,2,22,20,42,其中大班年龄：一班8人，二班7人`,
        'b.csv': `${TITLE},,,\n园所,年级,人数,备注\n石门镇中心园,混龄班,18,其中大班龄8人\n,小班,20,大班龄3人插班`,
      },
      TWO,
    );
    expect(
      rows('classes').map(({ className, children, finalYearChildren }) => [
        className,
        children,
        finalYearChildren,
      ]),
    ).toEqual([
      ['混龄一班', '22', '8'],
      ['混龄二班', '20', '7'],
      ['合计', '18', '8'],
      ['合计', '20', undefined],
    ]);
    expect(reading.dropped.filter(({ kind }) => kind === '不收的话').map(({ text }) => text)).toEqual([
      '大班龄3人插班',
    ]);
  });
});

describe('a remark of the last year beside a column of the mixed age', () => {
  /** How many of a mixed class are in their last year, by such a remark. */
  async function lastYear(remark: string) {
    const { rows, reading } = await trial(
      {
        'a.csv': `${TITLE},,,,,\n园所,班级数,,在园幼儿数,,备注\n,大班,混龄班,大班,混龄班,\n第一幼儿园,1,1,24,26,${remark}`,
      },
      TWO,
    );
    return {
      cells: rows('classes').map(({ ageGroup, finalYearChildren }) => [ageGroup, finalYearChildren]),
      left: reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : [])),
    };
  }

  it.each([
    '混龄班中学前一年幼儿11人',
    '其中大班龄11人',
    '混龄班明年上小学的11人',
    '大班年龄：11名。',
    '复式班：大班年龄11人',
  ])('is of that: %s', async (remark) => {
    expect(await lastYear(remark)).toEqual({
      cells: [
        ['大班', undefined],
        ['混龄', '11'],
      ],
      left: [],
    });
  });

  it.each([
    '学前一年11人插班',
    '学前一年11人以上',
    '约11人明年上小学',
    '学前一年：11名',
    '其中学前一年24人',
    '混龄班大班龄35人',
    '去年学前一年11人',
    '2025年学前一年11人',
    '缺大班龄11人',
    '本村学前一年11人',
    '混龄一班大班龄11人、混龄二班大班龄9人',
    '其中大班龄11人。校车2辆、托班已停招',
  ])('is left out where it says another thing: %s', async (remark) => {
    const { cells, left } = await lastYear(remark);
    expect(cells).toEqual([
      ['大班', undefined],
      ['混龄', undefined],
    ]);
    expect(left).toEqual([remark]);
  });

  it('is of that by any of its words where no column of 大班 has children', async () => {
    const { rows } = await trial(
      {
        'a.csv': `${TITLE},,,,,\n园所,班级数,,在园幼儿数,,备注\n,中班,混龄班,中班,混龄班,\n第一幼儿园,1,1,24,26,学前一年：11名\n石门镇中心园,1,1,20,18,学前一年19人`,
      },
      TWO,
    );
    expect(rows('classes').map(({ finalYearChildren }) => finalYearChildren)).toEqual([
      undefined,
      '11',
      undefined,
      undefined,
    ]);
  });

  it('is of nobody where it stands in one cell with another row', async () => {
    const rows = [
      ['园所', '年级', '班数', '人数', '备注'],
      ['第一幼儿园', '混龄班', 1, 18, '学前一年8人'],
      ['第一幼儿园', '小班', 1, 20, null],
      ['石门镇中心园', '混龄班', 1, 17, '学前一年6人'],
    ];
    const merges = [{ startRow: 1, startCol: 4, endRow: 2, endCol: 4 }];
    const read = await trial({ 'a.xlsx': [{ name: '班级情况（2026年9月1日）', rows, merges }] }, TWO);
    expect(read.rows('classes').map(({ finalYearChildren }) => finalYearChildren)).toEqual([
      undefined,
      undefined,
      '6',
    ]);
  });

  it('still asks what else it says', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv': `${TITLE},,,,,\n园所,班级数,,在园幼儿数,,备注\n,大班,混龄班,大班,混龄班,\n第一幼儿园,1,1,24,26,"混龄班学前一年11人，2026年12月拟注销"`,
      },
      TWO,
    );
    expect(rows('classes').map(({ finalYearChildren }) => finalYearChildren)).toEqual([undefined, undefined]);
    expect(asked.filter((question) => question.includes('状态'))).toHaveLength(1);
  });
});

describe('ages below a head of names of classes', () => {
  it('are the age, with the number of all of them', async () => {
    const { rows, asked, reading } = await trial(
      {
        'a.csv': `${TITLE},,,,,
幼儿园,班别,班级数,在园幼儿数,,
,,,计,男,女
第一幼儿园,托班（2-3岁）,1,16,8,8
,小班,4,96,51,45
,小计,5,112,59,53`,
      },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, className, classCount, children }) => [
        ageGroup,
        className,
        classCount,
        children,
      ]),
    ).toEqual([
      ['托班', '合计', '1', '16'],
      ['小班', '合计', '4', '96'],
    ]);
    expect(asked).toEqual([]);
    expect(reading.sums).toEqual([]);
  });

  it('stay names where some are of single classes', async () => {
    const { rows } = await trial(
      { 'a.csv': `${TITLE},,\n幼儿园,班别,人数\n第一幼儿园,小一班,25\n,小二班,24\n,大班,30` },
      TWO,
    );
    expect(rows('classes').map(({ className }) => className)).toEqual(['小一班', '小二班', '大班']);
  });
});

describe('totals of parts', () => {
  const SHEET = (town: string): string => `${TITLE},,,,
镇街,幼儿园,班别,班级数,人数
云溪镇,第一幼儿园,小班,2,48
,,大班,2,60
,,小计,4,108
云溪镇合计,,,4,108
石门镇,石门镇中心园,小班,1,20
,,大班,1,28
,,小计,2,48
石门镇合计,,,2,${town}
全县总计,2所,,6,156`;

  it('add up the rows of their town or kindergarten alone', async () => {
    const { reading, asked } = await trial({ 'a.csv': SHEET('48') }, TWO);
    expect(reading.sums).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('are told beside the sum of their own rows', async () => {
    const { reading } = await trial({ 'a.csv': SHEET('49') }, TWO);
    expect(reading.sums.map(({ field, stated, counted }) => [field, stated, counted])).toEqual([
      ['石门镇合计的人数', 49, 48],
    ]);
  });

  it.each([
    ['幼儿园合计', '110', '90', []],
    ['各园合计', '110', '90', []],
    ['全县合计', '110', '90', []],
    ['幼儿园合计', '111', '90', ['幼儿园合计的在园幼儿数 111']],
    ['石门镇中心幼儿园合计', '50', '40', []],
    ['中心幼儿园合计', '50', '40', []],
  ])('are of all where the last names no kindergarten: %s %s', async (word, children, places, told) => {
    const sheet = `云溪县2026年秋季招生计划及在园幼儿统计表（2026年9月20日）,,,
镇街,幼儿园,在园幼儿数,计划招生数
云溪镇,第一幼儿园,60,50
云溪镇合计,,60,50
石门镇,石门镇中心幼儿园,50,40
石门镇合计,,50,40
${word},,${children},${places}`;
    const { asked } = await trial({ 'a.csv': sheet }, TWO);
    expect(asked.filter((text) => text.includes('合计'))).toEqual(told);
  });

  it('may count kindergartens in words', async () => {
    const { rows, asked } = await trial({
      'a.csv': `幼儿园基本信息表,,,,,,
园名,标识码,性质,举办者,地址,学位,办学类别
云溪县第一幼儿园,9900000001,公办,教育局,云溪镇文昌路1号,270,幼儿园
合计,1所（公办1所，民办0所）,,,,,`,
    });
    expect(rows('kindergartens').map(({ name }) => name)).toEqual(['云溪县第一幼儿园']);
    expect(asked.filter((text) => text.includes('合计'))).toEqual([]);
  });
});

/** Columns of classes by their names, under their ages. */
function named(heads: string, ...rows: readonly string[]): string {
  return [
    '云溪县2026年秋季学期幼儿园班额统计表（2026年9月20日）',
    '幼儿园,小班,,大班,混龄班,,班数合计,幼儿数合计',
    `,${heads},幼儿数,其中：大班年龄,,`,
    ...rows,
  ].join('\n');
}

async function ofNamed(sheet: string): Promise<readonly [readonly string[], readonly string[]]> {
  const { rows, asked } = await trial({ 'a.csv': sheet }, TWO);
  const classes = rows('classes').map(({ ageGroup, className, children, finalYearChildren }) =>
    [ageGroup, className, children, finalYearChildren].join(' ').trim(),
  );
  return [classes, asked];
}

describe('columns that are one class each', () => {
  it('are rows by their names, and their number is that beside them', async () => {
    expect(
      await ofNamed(
        named(
          '小一班,小二班,大一班',
          '第一幼儿园,25,24人,30（含随班就读1人）,,,3,79',
          '中心幼儿园,,,,20,8,1,20',
        ),
      ),
    ).toEqual([['小班 小一班 25', '小班 小二班 24', '大班 大一班 30', '混龄 合计 20 8'], []]);
  });

  it.each(['小(1)班,小(2)班,大(1)班', '小1班,小2班,大1班', '小班一班,小班二班,大班一班'])(
    'are called as the heads call them: %s',
    async (heads) => {
      const [one = '', two = '', three = ''] = heads.split(',');
      const [classes, asked] = await ofNamed(named(heads, '第一幼儿园,25,24,30,,,3,79'));
      expect(classes).toEqual([`小班 ${one} 25`, `小班 ${two} 24`, `大班 ${three} 30`]);
      expect(asked).toEqual([]);
    },
  );

  it('may be called without 班 below their age', async () => {
    const [classes] = await ofNamed(named('小一,小二,大一', '第一幼儿园,25,24,30,,,3,79'));
    expect(classes).toEqual(['小班 小一班 25', '小班 小二班 24', '大班 大一班 30']);
  });

  it('are asked about where their number is another than that beside them', async () => {
    expect((await ofNamed(named('小一班,小二班,大一班', '第一幼儿园,25,24,30,,,4,79')))[1]).toEqual([
      '云溪县第一幼儿园 班数合计 4',
    ]);
  });

  it('need no age above them', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县2026年秋季幼儿园班额统计表（2026年9月20日）\n幼儿园,小一班,小二班,中一班,合计\n第一幼儿园,25,24,28,77',
      },
      TWO,
    );
    expect(rows('classes').map(({ ageGroup, className }) => `${ageGroup} ${className}`)).toEqual([
      '小班 小一班',
      '小班 小二班',
      '中班 中一班',
    ]);
  });

  const BESIDE = '幼儿园,小班人数,小一班,小二班,中班人数,中一班,大班人数,大一班,合计';

  it.each([
    ['第一幼儿园,49,25,24,30,30,33,33,112', ['小一班 25', '小二班 24', '中一班 30', '大一班 33'], []],
    ['第一幼儿园,49,25,24,30,30,33,33,', ['小一班 25', '小二班 24', '中一班 30', '大一班 33'], []],
    [
      '第一幼儿园,50,25,24,30,30,33,33,112',
      ['? ?', '? ?', '中一班 30', '大一班 33'],
      ['云溪县第一幼儿园 小班幼儿数 50'],
    ],
    ['第一幼儿园,49,,,30,30,33,33,112', ['合计 49', '中一班 30', '大一班 33'], []],
  ])('are what the column of their age adds up: %s', async (row, classes, questions) => {
    const title = '云溪县2026年秋季幼儿园班额统计表（2026年9月20日）';
    const { rows, asked } = await trial({ 'a.csv': `${title}\n${BESIDE}\n${row}` }, TWO);
    expect(rows('classes').map(({ className, children }) => `${className} ${children}`)).toEqual(classes);
    expect(asked).toEqual(questions);
  });

  it('are no classes where a column tells how many there are', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县2026年秋季幼儿园班级统计表（2026年9月20日）\n幼儿园,小班班数,小班人数,中班班数,中班人数\n第一幼儿园,2,49,1,28',
      },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, className, classCount, children }) =>
        [ageGroup, className, classCount, children].join(' '),
      ),
    ).toEqual(['小班 合计 2 49', '中班 合计 1 28']);
  });
});

describe('a column of the names of classes that tells how many there are', () => {
  const told = async (heads: string, ...rows: readonly string[]) => {
    const sheet = `2026—2027学年在园幼儿登记（截至2026年9月10日）\n园名,年级,班级,${heads}\n${rows.join('\n')}`;
    return await trial({ 'a.csv': sheet }, TWO);
  };

  it('names none of them', async () => {
    const { rows, asked } = await told(
      '幼儿数',
      '第一幼儿园,小班,2个班,46',
      '第一幼儿园,中班,共两个教学班,52',
      '第一幼儿园,大班,大一班,30',
      '第一幼儿园,大班,3班,29',
    );
    expect(
      rows('classes').map(({ ageGroup, className, classCount, children }) => [
        ageGroup,
        className,
        classCount,
        children,
      ]),
    ).toEqual([
      ['小班', '合计', '2', '46'],
      ['中班', '合计', '2', '52'],
      ['大班', '大一班', undefined, '30'],
      ['大班', '3班', undefined, '29'],
    ]);
    expect(asked).toEqual([]);
  });

  it('is asked about where the number beside it is another', async () => {
    const { rows, asked } = await told('班数,幼儿数', '第一幼儿园,小班,2个班,3,46');
    expect(rows('classes').map(({ className, classCount }) => [className, classCount])).toEqual([
      ['合计', '?'],
    ]);
    expect(asked).toEqual(['云溪县第一幼儿园 小班 班数 3']);
  });
});
