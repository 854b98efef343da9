import { describe, expect, it } from 'vitest';
import { doubtfulNotes, saidOfName } from '../../../../src/sheets/names/name-notes.ts';
import { fullName } from '../../../../src/sheets/names/plain-name.ts';
import { NOBODY, rosterOf, trial } from '../reading.ts';

describe('a bracket behind a name', () => {
  it.each([
    '集团成员园',
    '云溪教育集团成员园',
    '总园',
    '本部',
    '紫荆花园配套',
    '小区配套园',
    '非小区配套',
    '无配套',
    '小区未配套',
    '企业配套',
    '学校配套',
    '新建',
    '2025年新建',
    '筹建中',
    '已停办',
    '原镇中心园',
    '民办',
    '普惠',
    '民办普惠、集团成员园',
    '公建民营',
    '含河西园区',
    '天鹅湖小区内',
    '暂定名',
    '市示范园',
    '村办',
    '童趣公司托管',
    '李秀兰承包',
    '李秀兰',
    '王芳',
  ])('（%s） is no part of it', (note) => {
    expect(fullName(`云溪县滨江幼儿园\n（${note}）`)).toBe('云溪县滨江幼儿园');
    expect(saidOfName(`云溪县滨江幼儿园(${note})`)).toEqual([note]);
  });

  it.each(['悦澜庭园区', '北区', '东园', '柳林分园', '东校区', '附设幼儿班', '新城园区', '草原校区'])(
    '（%s） stays, and is not asked',
    (note) => {
      expect(fullName(`云溪县滨江幼儿园(${note})`)).toBe(`云溪县滨江幼儿园（${note}）`);
      expect(doubtfulNotes(`云溪县滨江幼儿园（${note}）`)).toEqual([]);
    },
  );

  it.each([
    '3个校区',
    '两个园区',
    '共2个园区',
    '有分园',
    '无分园',
    '不含分园',
    '下设分园',
    '附小树分园',
    '自筹',
    '凯旋城',
    '白沙',
    '城投',
    '城投集团',
    '工业园区',
    '新城',
    '新园',
    '集团成员园、凯旋城',
  ])('（%s） may be either', (note) => {
    expect(doubtfulNotes(`云溪县滨江幼儿园（${note}）`)).toEqual([note]);
  });
});

const HEAD = '云溪县幼儿园基本情况表,,,,\n';

describe('names with brackets in a list', () => {
  it('are told from what is said behind them, which is listed', async () => {
    const { rows, reading, asked } = await trial(
      {
        'a.csv': `${HEAD}幼儿园名称,标识码,办园性质,登记类别,地址\n云溪县第一幼儿园（总园）,9900000001,公办,,正街1号\n云溪县第一幼儿园（悦澜庭园区）,9900000002,公办,,正街2号\n石门镇阳光幼儿园（紫荆花园配套）,9900000003,民办,非营利性,正街3号\n石门镇小树幼儿园（营利性）,9900000004,民办,,正街4号\n`,
      },
      NOBODY,
    );
    expect(rows('kindergartens').map(({ name, residential = '' }) => `${name} ${residential}`)).toEqual([
      '云溪县第一幼儿园 ',
      '云溪县第一幼儿园（悦澜庭园区） ',
      '石门镇阳光幼儿园 是',
      '石门镇小树幼儿园 ',
    ]);
    expect(
      reading.dropped.flatMap(({ kind, text, place }) =>
        kind === '不收的话' ? [`${place.cell} ${text}`] : [],
      ),
    ).toEqual(['A3 总园', 'A5 紫荆花园配套']);
    expect(asked.filter((one) => /名称|小区配套|状态/.test(one))).toEqual([]);
  });

  it('are asked where nobody can tell, without the bracket unless that tells two apart', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv': `${HEAD}幼儿园名称,标识码,办园性质,登记类别,地址\n云溪县蓝天幼儿园（凯旋城）,9900000001,民办,非营利性,正街1号\n石门镇爱心幼儿园（白沙）,9900000002,民办,非营利性,正街2号\n石门镇爱心幼儿园（柳坪）,9900000003,民办,非营利性,正街3号\n`,
      },
      NOBODY,
    );
    expect(rows('kindergartens').map(({ name }) => name)).toEqual(['?', '?', '?']);
    expect(
      questions
        .filter(({ field }) => field === '名称')
        .map(({ text, suggestion }) => `${text} ${suggestion}`),
    ).toEqual([
      '云溪县蓝天幼儿园（凯旋城） 云溪县蓝天幼儿园',
      '石门镇爱心幼儿园（白沙） 石门镇爱心幼儿园（白沙）',
      '石门镇爱心幼儿园（柳坪） 石门镇爱心幼儿园（柳坪）',
    ]);
  });

  it('that say it is closed, or of an estate though a column says it is not, are asked of that', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv': `${HEAD}幼儿园名称,标识码,办园性质,是否小区配套园,地址\n云溪县第一幼儿园（已停办）,9900000001,公办,否,正街1号\n云溪县第二幼儿园（筹建中）,9900000002,公办,否,正街2号\n云溪县第三幼儿园（紫荆花园配套）,9900000003,公办,否,正街3号\n`,
      },
      NOBODY,
    );
    expect(
      rows('kindergartens').map(({ name, status, residential }) => `${name} ${status} ${residential}`),
    ).toEqual(['云溪县第一幼儿园 ? 否', '云溪县第二幼儿园 ? 否', '云溪县第三幼儿园 在办 ?']);
    expect(
      questions
        .filter(({ field }) => field === '状态' || field === '小区配套园')
        .map(({ field, suggestion }) => `${field} ${suggestion}`),
    ).toEqual(['状态 停办', '状态 筹建', '小区配套园 是']);
  });

  it('are asked where a column of states says otherwise, and not where it says so', async () => {
    const { rows } = await trial(
      {
        'a.csv': `${HEAD}幼儿园名称,标识码,办园性质,现状,地址\n云溪县第一幼儿园（已停办）,9900000001,公办,在办,正街1号\n云溪县第二幼儿园（已停办）,9900000002,公办,停办,正街2号\n云溪县第三幼儿园,9900000003,公办,在办,正街3号\n`,
      },
      NOBODY,
    );
    expect(rows('kindergartens').map(({ status }) => status)).toEqual(['?', '停办', '在办']);
  });

  it.each([
    ['紫荆花园配套', '是'],
    ['小区配套园', '是'],
    ['悦澜府配套', '是'],
    ['棉纺厂配套', '?'],
    ['科技城配套', '?'],
    ['无配套', ''],
    ['小区未配套', ''],
    ['企业配套', ''],
    ['学校配套', ''],
  ])('of what it came with tell whether it is of an estate: （%s） %s', async (note, residential) => {
    const { rows } = await trial(
      {
        'a.csv': `${HEAD}幼儿园名称,标识码,办园性质,登记类别,地址\n石门镇阳光幼儿园（${note}）,9900000003,民办,非营利性,正街3号\n`,
      },
      NOBODY,
    );
    expect(rows('kindergartens').map((row) => `${row['name']} ${row['residential'] ?? ''}`)).toEqual([
      `石门镇阳光幼儿园 ${residential}`,
    ]);
  });

  it('that say more than a column has are listed whole', async () => {
    const dropped = await Promise.all(
      ['民办转公办', '公办性质', '民办、集团成员园', '普惠性民办', '含河西园区'].map(async (note) => {
        const csv = `${HEAD}幼儿园名称,标识码,办园性质,登记类别,地址\n石门镇阳光幼儿园（${note}）,9900000003,民办,非营利性,正街3号\n`;
        const { reading } = await trial({ 'a.csv': csv }, NOBODY);
        return reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : []));
      }),
    );
    expect(dropped).toEqual([['民办转公办'], ['公办性质'], ['民办、集团成员园'], [], []]);
  });

  it.each([
    ['北区', '幼儿园'],
    ['悦澜庭园区', '幼儿园'],
    ['附设幼儿班', '附设幼儿班'],
    ['教学点', '?'],
  ])('of another place leave it a kindergarten: （%s） %s', async (note, type) => {
    const { rows } = await trial(
      {
        'a.csv': `${HEAD}幼儿园名称,标识码,办园性质,登记类别,地址\n石门镇阳光幼儿园（${note}）,9900000003,民办,非营利性,正街3号\n`,
      },
      NOBODY,
    );
    expect(rows('kindergartens').map(({ institutionType }) => institutionType)).toEqual([type]);
  });

  it('that the table has too are its name, and nothing to ask', async () => {
    const { rows } = await trial(
      {
        'a.csv': `${HEAD}幼儿园名称,标识码,办园性质,登记类别,地址\n云溪县滨江幼儿园（总园）,9900000003,公办,,正街3号\n`,
      },
      rosterOf(['9900000003', '云溪县滨江幼儿园（总园）']),
    );
    expect(rows('kindergartens').map(({ name }) => name)).toEqual(['云溪县滨江幼儿园（总园）']);
  });
});
