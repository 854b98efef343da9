import { describe, expect, it } from 'vitest';
import { rosterOf, type Trial, trial } from '../reading.ts';

const THREE = rosterOf(
  ['9900000001', '云溪县第一幼儿园'],
  ['9900000002', '云溪县小鹿幼儿园'],
  ['9900000003', '石门镇柳林教学点'],
);

function list(note: string): Promise<Trial> {
  return trial(
    {
      '花名册.csv': `云溪县幼儿园花名册,,,\n园名,标识码,地址,办园性质\n第一幼儿园,9900000001,北街1号,公办\n小鹿幼儿园,9900000002,北街2号,民办\n柳林教学点,9900000003,柳林村,公办\n填表说明：${note},,,\n`,
    },
    THREE,
  );
}

const column = ({ rows }: Trial, key: string) => rows('kindergartens').map((row) => row[key]);

describe('a sentence around a list of kindergartens', () => {
  it('says of some by name, and of the rest', async () => {
    const read = await list('除柳林一个教学点为半日制，小鹿幼儿园为寄宿制以外，其余园（点）一律为全日制。');
    expect(column(read, 'serviceForm')).toEqual(['全日制', '寄宿制', '半日制']);
  });

  it('is not taken for all where it speaks of the rest and names nobody known', async () => {
    const read = await list('除山里的几个点为半日制外，其余均为全日制。');
    expect(column(read, 'serviceForm')).toEqual(['?', '?', '?']);
  });

  it('says of all that none has a bus, and who alone takes the youngest', async () => {
    const read = await list(
      '全县各幼儿园均没有校车，由家长接送。招收托班的只有小鹿一所，其余园（点）均不招收三岁以下幼儿。',
    );
    expect(column(read, 'schoolBus')).toEqual(['否', '否', '否']);
    expect(column(read, 'nursery')).toEqual(['否', '是', '否']);
  });

  it('says which private one makes profit', async () => {
    const read = await list('民办园中，小鹿幼儿园登记为有限公司，属营利性幼儿园。');
    expect(column(read, 'profitStatus')).toEqual(['不适用', '营利性', '不适用']);
  });

  it('says that each has none, whatever is asked of parents', async () => {
    const read = await list('各幼儿园均没有校车，家长须自行接送。');
    expect(column(read, 'schoolBus')).toEqual(['否', '否', '否']);
  });

  it('says of those that it names behind, and not of all before', async () => {
    const read = await list('全县各幼儿园招收托班的只有小鹿一所。');
    expect(column(read, 'nursery')).toEqual([undefined, '是', undefined]);
  });

  it.each([
    ['schoolBus', '各园有校车的须于9月30日前备案。'],
    ['schoolBus', '各园有校车的，另附车辆清单。'],
    ['schoolBus', '各园有校车，请注明车牌。'],
    ['schoolBus', '各园应配备校车。'],
    ['schoolBus', '各幼儿园配有校车情况见附件。'],
    ['schoolBus', '各园配备校车驾驶员名单另报。'],
    ['nursery', '各幼儿园招收托班的，请在备注栏注明。'],
    ['nursery', '各幼儿园招收托班的有：'],
    ['nursery', '各幼儿园开设托班者，另行登记。'],
  ] as const)('says nothing of %s where it only says whom a rule is for: %s', async (key, note) => {
    expect(column(await list(note), key)).toEqual([undefined, undefined, undefined]);
  });

  it('says nothing of the profit of private ones where it only says whom a rule is for', async () => {
    const read = await list('民办幼儿园登记为营利性的，收费实行市场调节。');
    expect(column(read, 'profitStatus')).toEqual(['不适用', '?', '不适用']);
  });

  it.each(['有校车的填“是”，没有校车的填“否”。', '部分幼儿园配有校车。', '小鹿、春苗两所幼儿园配备校车。'])(
    'says nothing where it is not sure of whom: %s',
    async (note) => {
      expect(column(await list(note), 'schoolBus')).toEqual([undefined, undefined, undefined]);
    },
  );
});

describe('what a sentence says of the others', () => {
  const WITH_CLASS = rosterOf(
    ['9900000001', '云溪县第一幼儿园'],
    ['9900000002', '云溪县小鹿幼儿园'],
    ['9900000003', '石门镇柳林小学附设幼儿班'],
  );
  const meals = async (note: string) => {
    const { rows } = await trial(
      {
        '花名册.csv': `云溪县幼儿园花名册,,,\n园名,标识码,地址,办园性质\n第一幼儿园,9900000001,北街1号,公办\n小鹿幼儿园,9900000002,北街2号,民办\n柳林小学附设幼儿班,9900000003,柳林村,公办\n注：${note},,,\n`,
      },
      WITH_CLASS,
    );
    return rows('kindergartens').map((row) => row['meals']);
  };

  it('is not said of those that it leaves out', async () => {
    expect(await meals('除附设班外，各园每日供应一餐两点。')).toEqual(['一餐两点', '一餐两点', undefined]);
    expect(await meals('除小鹿幼儿园外，各园每日供应三餐二点。')).toEqual([
      '三餐两点',
      undefined,
      '三餐两点',
    ]);
  });

  it.each(['除山里的几所外，各园每日供应一餐两点。', '各园须每日供应一餐两点。'])(
    'is said of nobody where it is not sure of whom: %s',
    async (note) => {
      expect(await meals(note)).toEqual([undefined, undefined, undefined]);
    },
  );
});

describe('a remark of a row in a list', () => {
  const said = async (remark: string) => {
    const { rows } = await trial(
      {
        '花名册.csv': `云溪县幼儿园花名册,,,,\n园名,标识码,地址,办园性质,备注\n第一幼儿园,9900000001,北街1号,公办,${remark}\n`,
      },
      THREE,
    );
    return rows('kindergartens').map(({ nursery, schoolBus }) => [nursery, schoolBus]);
  };

  it.each([
    ['又名县第三幼儿园', '县第三幼儿园'],
    ['拟又名县第三幼儿园', undefined],
    ['又名待定', undefined],
  ])('says what else it is called: %s', async (remark, alias) => {
    const { rows } = await trial(
      {
        '花名册.csv': `云溪县幼儿园花名册,,,,\n园名,标识码,地址,办园性质,备注\n第一幼儿园,9900000001,北街1号,公办,${remark}\n`,
      },
      THREE,
    );
    expect(rows('kindergartens').map(({ aliases }) => aliases)).toEqual([alias]);
  });

  it('tells of a campus, which is asked with its address', async () => {
    const { asked, questions } = await trial(
      {
        '花名册.csv':
          '云溪县幼儿园花名册,,,,\n园名,标识码,地址,办园性质,备注\n第一幼儿园,9900000001,北街1号,公办,"分园：柳林分园，柳林路2号"\n',
      },
      THREE,
    );
    expect(asked.filter((one) => one.includes('柳林分园 地址'))).toHaveLength(1);
    expect(questions.find(({ of }) => of === '柳林分园')?.suggestion).toBe('柳林路2号');
  });

  it('says that it takes younger ones, or has a bus', async () => {
    expect(await said('设托班；校车2辆')).toEqual([['是', '是']]);
    expect(await said('有校车1辆')).toEqual([[undefined, '是']]);
    expect(await said('未设托班')).toEqual([['否', undefined]]);
  });

  it.each(['拟设托班', '原有校车1辆', '有校车的另报', '校车停用'])('tells nothing by %s', async (remark) => {
    expect(await said(remark)).toEqual([[undefined, undefined]]);
  });
});

describe('a note of private ones that say nothing of profit', () => {
  const profits = async (note: string, remark = '') => {
    const { rows } = await trial(
      {
        '花名册.csv': `云溪县幼儿园花名册,,,,\n园名,标识码,地址,办园性质,备注\n第一幼儿园,9900000001,北街1号,民办（营利性）,\n小鹿幼儿园,9900000002,北街2号,民办,${remark}\n柳林教学点,9900000003,柳林村,公办,\n注：${note},,,,\n`,
      },
      THREE,
    );
    return rows('kindergartens').map(({ profitStatus }) => profitStatus);
  };

  it.each(['民办园没有注明营利性的，都登记为非营利性。', '未写营利性的民办园均为非营利性'])(
    'holds of those alone: %s',
    async (note) => {
      expect(await profits(note)).toEqual(['营利性', '非营利性', '不适用']);
    },
  );

  it('is not taken where the remark of the row speaks of it, or the note asks to do something', async () => {
    expect(await profits('民办园没有注明营利性的，都登记为非营利性。', '正在转营利性')).toEqual([
      '营利性',
      '?',
      '不适用',
    ]);
    expect(await profits('民办园没有注明营利性的，请补填。')).toEqual(['营利性', '?', '不适用']);
  });
});
