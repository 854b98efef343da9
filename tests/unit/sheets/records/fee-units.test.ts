import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

/** The units of what a cell of 代收费 by the year lists. */
async function units(cell: string) {
  const { rows } = await trial(
    { 'a.csv': `收费公示表（2026年9月1日起执行）\n园名,代收费（元/生·年）\n第一幼儿园,${cell}\n` },
    ONE,
  );
  return rows('fees').map(({ item, amount, unit }) => [item, amount, unit]);
}

describe('a price in a column whose head says how often it is paid', () => {
  it('is paid as the head says where it is bare', async () => {
    expect(await units('体检费60；园服90元')).toEqual([
      ['体检费', '60', '元/生·年'],
      ['园服', '90', '元/生·年'],
    ]);
  });

  it('is asked where it is paid by the piece', async () => {
    expect(await units('体检费60；园服180元/套')).toEqual([
      ['体检费', '60', '元/生·年'],
      ['园服', '180', '?'],
    ]);
  });

  it('is paid as its cell says, also where how much is asked', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv':
          '收费公示表（2026年9月1日起执行）\n园名,保教费（元/月）,延时服务费\n第一幼儿园,3800-4000元/学期,200元/月（含点心）\n',
      },
      ONE,
      { '云溪县第一幼儿园 收费标准': '3900', 收费类别: '服务性收费' },
    );
    expect(rows('fees').map(({ item, amount, unit }) => [item, amount, unit])).toEqual([
      ['保育教育费', '3900', '元/生·学期'],
      ['延时服务费', '3900', '元/生·月'],
    ]);
    expect(asked.filter((question) => question.includes('计费单位'))).toEqual([]);
  });

  it('is paid once where a bracket says so', async () => {
    expect(await units('体检费60；被褥200元（新生一次性）')).toEqual([
      ['体检费', '60', '元/生·年'],
      ['被褥', '200', '元/生·次'],
    ]);
  });

  it.each(['120元（按学期一次性收取）', '120元（学年初一次性）'])(
    'is paid as the head says where a bracket tells how a term or a year is paid: %s',
    async (price) => {
      expect(await units(`体检费${price}`)).toEqual([['体检费', '120', '元/生·年']]);
    },
  );

  it('is asked where a bracket does not tell whether it is paid once, or at once', async () => {
    expect(await units('园服180元（一次性收取）')).toEqual([['园服', '180', '?']]);
  });

  it.each(['按学期一次性收取', '新生一次性', '一次性'])(
    'is paid as the head says where it is that of care, whatever a bracket says: %s',
    async (how) => {
      const { rows } = await trial(
        { 'a.csv': `收费公示表（2026年9月1日起执行）\n园名,保教费（元/月）\n第一幼儿园,500（${how}）\n` },
        ONE,
      );
      expect(rows('fees').map(({ item, amount, unit }) => [item, amount, unit])).toEqual([
        ['保育教育费', '500', '元/生·月'],
      ]);
    },
  );

  it('is asked in a column of several items where only the sheet says how often', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '收费公示表（单位：元/生·月，2026年9月1日起执行）,,\n园名,保教费,代收费\n第一幼儿园,500,体检费60\n',
      },
      ONE,
    );
    expect(rows('fees').map(({ item, unit }) => [item, unit])).toEqual([
      ['保育教育费', '元/生·月'],
      ['体检费', '?'],
    ]);
  });
});
