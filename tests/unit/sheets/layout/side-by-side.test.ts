import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

const PRICED = ['fees', 'code', 'item', 'amount'] as const;

describe('two lists side by side', () => {
  it('are one below the other where their heads are the same', async () => {
    const { rows, asked } = await said(
      '云溪县幼儿园收费公示,,,,,,,,\n幼儿园,保教费（元/月）,执行时间,依据,幼儿园,保教费（元/月）,执行时间,依据\n第一幼儿园,400,2026-09-01,云发改价〔2026〕7号,阳光幼儿园,700,2026-09-01,云教备〔2026〕3号\n镇中心园,300,2026-09-01,云发改价〔2026〕7号,,,,\n',
      ...PRICED,
    );
    expect(rows).toEqual([
      '9900000001 保育教育费 400',
      '9900000004 保育教育费 300',
      '9900000002 保育教育费 700',
    ]);
    expect(asked.filter((one) => one.includes('幼儿园'))).toEqual([]);
  });

  it('may have a blank column between them, and numbers before the names', async () => {
    const { rows } = await said(
      '序号,园名,保教费（元/月）,执行时间,,序号,园名,保教费（元/月）,执行时间\n1,第一幼儿园,400,2026-09-01,,3,阳光幼儿园,700,2026-09-01\n2,镇中心园,300,2026-09-01,,4,小太阳幼儿园,600,2026-09-01\n',
      ...PRICED,
    );
    expect(rows).toEqual([
      '9900000001 保育教育费 400',
      '9900000004 保育教育费 300',
      '9900000002 保育教育费 700',
      '9900000003 保育教育费 600',
    ]);
  });

  it('may each have a name above them', async () => {
    const { rows } = await said(
      '公办园,,,民办园,,\n幼儿园,保教费（元/月）,执行时间,幼儿园,保教费（元/月）,执行时间\n第一幼儿园,400,2026-09-01,阳光幼儿园,700,2026-09-01\n',
      ...PRICED,
    );
    expect(rows).toEqual(['9900000001 保育教育费 400', '9900000002 保育教育费 700']);
  });
});
