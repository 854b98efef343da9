import { describe, expect, it } from 'vitest';
import { FOUR, NOBODY, rosterOf, trial, type Trial } from '../reading.ts';

const list = (heads: string, ...rows: readonly string[]): Promise<Trial> =>
  trial({
    'a.csv': `云溪县幼儿园基本信息表\n标识码,乡镇,${heads},地址,联系电话\n${rows.map((row, at) => `990000000${at + 1},云溪镇,${row},文昌路${at + 1}号,0990-123456${at}`).join('\n')}\n`,
  });

const columnsOf = ({ rows }: Trial, ...keys: readonly string[]): readonly (string | undefined)[][] =>
  rows('kindergartens').map((row) => keys.map((key) => row[key]));

describe('a residential kindergarten', () => {
  it('is one, and handed over or not, by one cell', async () => {
    const read = await list(
      '园名,小区配套',
      '云溪县甲幼儿园,是；未移交',
      '云溪县乙幼儿园,是（已移交）',
      '云溪县丙幼儿园,否',
      '云溪县丁幼儿园,是',
    );
    expect(columnsOf(read, 'residential', 'transferStatus')).toEqual([
      ['是', '未移交'],
      ['是', '已移交'],
      ['否', '不适用'],
      ['是', undefined],
    ]);
  });

  it('is handed over by its remark, and not by one of what is planned', async () => {
    const read = await list(
      '园名,小区配套,备注',
      '云溪县甲幼儿园,是,小区配套 产权未移交',
      '云溪县乙幼儿园,是,2022年12月已移交教育部门',
      '云溪县丙幼儿园,是,计划2027年移交教育部门',
      '云溪县丁幼儿园,否,',
    );
    expect(columnsOf(read, 'residential', 'transferStatus')).toEqual([
      ['是', '未移交'],
      ['是', '已移交'],
      ['是', undefined],
      ['否', undefined],
    ]);
  });
});

describe('a column of hand-overs', () => {
  const cells = (title: string, head: string): Promise<Trial> =>
    trial(
      {
        'a.csv': `${title},\n幼儿园名称,${head}\n第一幼儿园,是（已移交）\n阳光幼儿园,是\n小太阳幼儿园,否\n`,
      },
      FOUR,
    );

  it.each([
    ['城镇小区配套幼儿园移交情况表', '是否移交', '是'],
    ['云溪县幼儿园情况表', '是否已移交', undefined],
    ['城镇小区配套幼儿园移交情况表', '小区配套移交情况', '是'],
    ['城镇小区配套幼儿园移交情况表', '配套园移交情况', '是'],
  ])(
    'does not tell whether it is one, which a title of nothing else does: %s, %s',
    async (title, head, isOne) => {
      const read = await cells(title, head);
      expect(columnsOf(read, 'residential', 'transferStatus')).toEqual([
        [isOne, '已移交'],
        [isOne, '已移交'],
        [isOne, '未移交'],
      ]);
    },
  );

  it('does where its head says so', async () => {
    const read = await cells('云溪县幼儿园情况表', '小区配套移交情况');
    expect(columnsOf(read, 'residential', 'transferStatus')).toEqual([
      ['是', '已移交'],
      ['是', undefined],
      ['否', '不适用'],
    ]);
  });
});

describe('a credit code', () => {
  it('is none of its own for a class at a school', async () => {
    const read = await list(
      '园名,机构类别,统一社会信用代码',
      '云溪镇桥头小学附设幼儿班,附设幼儿班,随桥头小学',
      '云溪镇岭上教学点,教学点,无独立代码',
      '云溪镇中心小学附属幼儿园,小学附设,无（小学法人）',
      '云溪镇柳沟教学点,教学点,没有，随中心小学',
    );
    expect(columnsOf(read, 'uscc')).toEqual([['不适用'], ['不适用'], ['不适用'], ['不适用']]);
  });

  it('is asked of a kindergarten that says it has none', async () => {
    const read = await list('园名,统一社会信用代码', '云溪县蓝天幼儿园,部队无', '云溪县甲幼儿园,随桥头小学');
    expect(read.asked).toEqual(
      expect.arrayContaining([
        '云溪县蓝天幼儿园 统一社会信用代码 部队无',
        '云溪县甲幼儿园 统一社会信用代码 随桥头小学',
      ]),
    );
  });

  it.each([
    ['营利', '52990000MJX0000019', '非营利性'],
    ['营利', '12990000MJX0000019', '非营利性'],
    ['非营利', '91990000MJX0000019', '营利性'],
  ])('of another register than %s is asked with it', async (said, code, suggestion) => {
    const read = await list('园名,办园性质,分类登记,统一社会信用代码', `云溪县甲幼儿园,民办,${said},${code}`);
    const asked = read.questions.filter(({ field }) => field === '营利性质');
    expect(asked.map((question) => question.suggestion)).toEqual([suggestion]);
    expect(columnsOf(read, 'profitStatus')).toEqual([['?']]);
  });

  it('of the register that fits is nothing to ask', async () => {
    const read = await list(
      '园名,办园性质,分类登记,统一社会信用代码',
      '云溪县甲幼儿园,民办,营利,91990000MJX0000019',
      '云溪县乙幼儿园,民办,非营利,52990000MJX0000019',
    );
    expect(columnsOf(read, 'profitStatus')).toEqual([['营利性'], ['非营利性']]);
  });
});

describe('a full name', () => {
  it('may begin with whose kindergarten it is', async () => {
    const read = await list('园名', '云溪县甲幼儿园', '滨海纺织集团幼儿园', '滨海师范学院附属幼儿园');
    expect(columnsOf(read, 'name', 'institutionType')).toEqual([
      ['云溪县甲幼儿园', '幼儿园'],
      ['滨海纺织集团幼儿园', '幼儿园'],
      ['滨海师范学院附属幼儿园', '幼儿园'],
    ]);
  });

  it('is one where the head says so, and is asked where it does not', async () => {
    const whole = await list('园所全称', '云溪县甲幼儿园', '蓝天幼儿园');
    expect(columnsOf(whole, 'name')).toEqual([['云溪县甲幼儿园'], ['蓝天幼儿园']]);
    const short = await list('园名', '云溪县甲幼儿园', '蓝天幼儿园');
    expect(columnsOf(short, 'name')).toEqual([['云溪县甲幼儿园'], ['?']]);
  });

  it('of a class at a primary school is that of a class', async () => {
    const read = await list('园名', '云溪镇桥头小学附属幼儿园');
    expect(columnsOf(read, 'institutionType')).toEqual([['附设幼儿班']]);
  });
});

describe('children under three', () => {
  const CLASSES = `2026年秋季分班统计表（2026年9月10日）,,
园名,班级,在园幼儿数
甲幼儿园,托班,12
甲幼儿园,小班,25
乙幼儿园,小班,22
乙幼儿园,中班,24
`;
  const both = (nursery: string, classes = CLASSES, places = '240'): Promise<Trial> =>
    trial({
      'a.csv': `云溪县幼儿园基本信息表\n标识码,乡镇,园名,地址,联系电话,核定学位,是否招收托班\n9900000001,云溪镇,云溪县甲幼儿园,文昌路1号,0990-1234567,240,${nursery.slice(0, 1)}\n9900000002,云溪镇,云溪县乙幼儿园,文昌路2号,0990-1234568,${places},${nursery.slice(1)}\n`,
      'b.csv': classes,
    });

  it('that the sheet of classes does not have are asked', async () => {
    const read = await both('是是');
    expect(columnsOf(read, 'nursery')).toEqual([['是'], ['?']]);
    expect(read.questions.find(({ field }) => field === '招收托班')?.question).toBe(
      '云溪县乙幼儿园的招收托班写的是“是”，班级表里却只有小班、中班，没有托班，收费表里也没有托班的价格。招收托班：是还是否？',
    );
  });

  it('that another cell of its row speaks of too are nothing to ask', async () => {
    const read = await both('是是', CLASSES, '240（其中托位20）');
    expect(columnsOf(read, 'nursery')).toEqual([['是'], ['是']]);
  });

  it('that it has, and the list denies, are asked', async () => {
    const read = await both('否否');
    expect(columnsOf(read, 'nursery')).toEqual([['?'], ['否']]);
  });

  it('are nothing to ask where the sheet of classes has none of anybody', async () => {
    const read = await both('是是', CLASSES.replace('甲幼儿园,托班,12\n', ''));
    expect(columnsOf(read, 'nursery')).toEqual([['是'], ['是']]);
  });
});

describe('two rows of one list', () => {
  it('are two kindergartens, however alike, though the code of one cannot be read', async () => {
    const read = await trial({
      'a.csv':
        '云溪县幼儿园基本信息表\n标识码,乡镇,园名,地址,联系电话\n9900000001,石门镇,石门镇晨光幼儿园,文昌路1号,0990-1234567\n990000002,石门镇,石门镇阳光幼儿园,文昌路2号,0990-1234568\n',
      'b.csv': '2026年秋季班级统计表（2026年9月10日）,,\n园名,班级,在园幼儿数\n石门阳光幼儿园,小班,12\n',
    });
    expect(read.questions.filter(({ kind }) => kind === 'name')).toEqual([]);
    expect(read.asked).toContain('石门镇阳光幼儿园 标识码 990000002');
    expect(read.rows('classes')).toMatchObject([{ code: '?', children: '12' }]);
  });
});

describe('a name', () => {
  it('is found in the town that its own was renamed to', async () => {
    const read = await trial(
      {
        'a.csv':
          '普惠性民办园认定名单,,,,\n园名,镇街,认定文号,认定时间,有效期\n翰林,石门（今云溪）,云教发〔2026〕41号,2026-08-18,三年\n',
      },
      {
        ...rosterOf(['9900000001', '云溪县翰林幼儿园', '990101002']),
        districts: NOBODY.districts,
      },
    );
    expect(read.rows('recognitions')).toMatchObject([{ code: '9900000001' }]);
    expect(read.asked).toEqual([]);
  });

  it('without a place is that of the county before that of a town', async () => {
    const read = await trial(
      { 'a.csv': '2026年秋季班级统计表（2026年9月10日）,,\n园名,班级,在园幼儿数\n实验幼儿园,小班,12\n' },
      rosterOf(
        ['9900000001', '云溪县实验幼儿园', '990101002'],
        ['9900000002', '云溪县石门实验幼儿园', '990101003'],
      ),
    );
    expect(read.rows('classes')).toMatchObject([{ code: '9900000001' }]);
  });
});

describe('the year in which a kindergarten began', () => {
  const began = async (written: string) => {
    const { rows } = await trial(
      { 'a.csv': `幼儿园一览表,,\n幼儿园名称,标识码,开办时间\n小鹿幼儿园,9900000001,${written}` },
      rosterOf(['9900000001', '云溪县小鹿幼儿园']),
    );
    return rows('kindergartens').map(({ foundedYear }) => foundedYear);
  };

  it.each(['1996年（2018年迁建）', '1996年9月（2018年整体搬迁）', '1996(2018.9改扩建)'])(
    'is not that of what became of it later: %s',
    async (written) => {
      expect(await began(written)).toEqual(['1996']);
    },
  );

  it.each(['1996年（2018年重新开办）', '1996年（2018年改制）'])(
    'is asked where it may be: %s',
    async (written) => {
      expect(await began(written)).toEqual(['?']);
    },
  );
});
