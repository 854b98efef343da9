import { describe, expect, it } from 'vitest';
import { rosterOf, said, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

/** The prices of a row with such a remark, in a sheet whose prices hold from September 2024 on. */
async function prices(remark: string) {
  const { rows } = await trial(
    {
      'a.csv': `云溪县收费公示表（2024年9月1日起执行）,,,\n园名,保教费（元/月）,住宿费（元/学期）,备注\n第一幼儿园,150,200,${remark}\n`,
    },
    ONE,
  );
  return rows('fees').map(({ item, amount, effectiveFrom, until = '', voluntary }) =>
    [item, amount, effectiveFrom, until, voluntary].join(' '),
  );
}

const BOARDING = '住宿费 200 2024-09-01  不适用';

describe('a remark of another price', () => {
  it('gives the former price until the day from which the one of the row holds', async () => {
    expect(await prices('保教费2026年3月1日起由120元调为150元')).toEqual([
      '保育教育费 120 2024-09-01 2026-02-28 不适用',
      '保育教育费 150 2026-03-01  不适用',
      BOARDING,
    ]);
  });

  it('gives a former price that it tells from when until when', async () => {
    expect(await prices('2023年9月1日至2024年8月31日为120元/月')).toEqual([
      '保育教育费 120 2023-09-01 2024-08-31 不适用',
      '保育教育费 150 2024-09-01  不适用',
      BOARDING,
    ]);
  });

  it.each(['保教费2026年3月1日起由120元调为180元', '2026年9月1日至2027年8月31日为120元/月'])(
    'is asked where it is not sure which of them holds: %s',
    async (remark) => {
      expect(await prices(remark)).toEqual(['保育教育费 ? 2024-09-01  不适用', BOARDING]);
    },
  );

  it('says what parents choose', async () => {
    expect(await prices('住宿自愿')).toEqual([
      '保育教育费 150 2024-09-01  不适用',
      '住宿费 200 2024-09-01  是',
    ]);
  });

  it('gives the former price with its document', async () => {
    const { rows, asked } = await said(
      `2026年秋季幼儿园收费登记表（注：保教费据实退还）,,,,,
幼儿园,收费项目,收费标准,执行时间,备案号,备注
第一幼儿园,保教费,450元/月,2026年9月1日,云发改备〔2026〕6号,原430元/月（云发改备〔2025〕9号），执行期2025.9.1—2026.8.31
阳光幼儿园,保教费,420元/月,2025.9.1—2026.8.31,云发改备〔2025〕7号,`,
      'fees',
      'amount',
      'effectiveFrom',
      'until',
      'basis',
    );
    expect(rows).toEqual([
      '430 2025-09-01 2026-08-31 云发改备〔2025〕9号',
      '450 2026-09-01  云发改备〔2026〕6号',
      '420 2025-09-01 2026-08-31 云发改备〔2025〕7号',
    ]);
    expect(asked.filter((one) => /收费依据|执行日期|收费标准/.test(one))).toEqual([]);
  });

  it('asks what the former price rests on where the remark does not say it', async () => {
    const { rows } = await said(
      `2026年秋季幼儿园收费登记表,,,,,
幼儿园,收费项目,收费标准,执行时间,备案号,备注
第一幼儿园,保教费,450元/月,2026年9月1日,云发改备〔2026〕6号,原标准430元/月，执行期自2025.9.1至2026.8.31`,
      'fees',
      'amount',
      'basis',
    );
    expect(rows).toEqual(['430 ?', '450 云发改备〔2026〕6号']);
  });
});
