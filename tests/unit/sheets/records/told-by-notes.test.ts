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
