import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

/** From when the prices of a row hold, in a sheet of September 2026. */
async function days(remark: string, column = '') {
  const { rows } = await trial(
    {
      'a.csv': `云溪县收费公示表,,,,\n园名,保教费（元/月）,住宿费（元/学期）,执行日期,备注\n第一幼儿园,500,200,${column},${remark}\n石门镇童乐幼儿园,400,100,,\n注：备注没有另写的，都从2026年9月1日起执行。,,,,\n`,
    },
    {
      ...ONE,
      kindergartens: [...ONE.kindergartens, ...rosterOf(['9900000002', '石门镇童乐幼儿园']).kindergartens],
    },
  );
  return rows('fees').map(({ item, effectiveFrom }) => `${item} ${effectiveFrom}`);
}

const OTHER = ['保育教育费 2026-09-01', '住宿费 2026-09-01'];

describe('a remark that says from when prices hold', () => {
  it.each(['各项收费自2026年3月1日起执行；校车另收', '2026年3月1日起执行', '本园收费标准2026.3.1开始执行'])(
    'gives all of its row that day: %s',
    async (remark) => {
      expect(await days(remark)).toEqual(['保育教育费 2026-03-01', '住宿费 2026-03-01', ...OTHER]);
    },
  );

  it('gives it to the item that it names', async () => {
    expect(await days('住宿费自2026年3月1日起执行')).toEqual([
      '保育教育费 2026-09-01',
      '住宿费 2026-03-01',
      ...OTHER,
    ]);
  });

  it.each(['新招小班自2026年3月1日起执行', '各项收费自2027年3月1日起执行'])(
    'is asked where it is not sure what it is of: %s',
    async (remark) => {
      expect(await days(remark)).toEqual(['保育教育费 ?', '住宿费 ?', ...OTHER]);
    },
  );

  it('is asked where the column of days says otherwise', async () => {
    expect((await days('各项收费自2026年3月1日起执行', '2026-05-01')).slice(0, 2)).toEqual([
      '保育教育费 ?',
      '住宿费 ?',
    ]);
  });

  it.each(['食堂自2026年3月1日起改造', '2026年3月1日起由新园长负责'])(
    'says nothing of prices in other words: %s',
    async (remark) => {
      expect(await days(remark)).toEqual([...OTHER, ...OTHER]);
    },
  );
});

describe('小、中、大班 over one price', () => {
  const pricesOf = async (youngest: string) => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县收费公示表（2026年9月1日起执行）,,\n园名,保教费（元/月）,托班保育费（元/月）\n第一幼儿园,小、中、大班均500,${youngest}\n`,
      },
      ONE,
    );
    return rows('fees').map(({ item, ageGroup, amount }) => `${item} ${ageGroup} ${amount}`);
  };

  it('is of each of them where younger ones pay another', async () => {
    expect(await pricesOf('700')).toEqual([
      '保育教育费 小班 500',
      '保育教育费 中班 500',
      '保育教育费 大班 500',
      '托班保育费 托班 700',
    ]);
  });

  it('is of all where there are none', async () => {
    expect(await pricesOf('无')).toEqual(['保育教育费 全部 500']);
  });
});
