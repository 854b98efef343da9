import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

/** Rows of one age each, with care, meals and 延时服务 beside each other. */
async function priced(...rows: readonly string[]): Promise<Said> {
  const sheet = [
    '云溪县幼儿园收费一览表,,,,,,,',
    '幼儿园,年龄班,保教费（元/月）,伙食费（元/天）,延时服务（元/月）,备案号,执行时间,备注',
    ...rows,
  ].join('\n');
  return said(sheet, 'fees', 'item', 'ageGroup', 'amount');
}

const BEHIND = '云发改〔2025〕18号,2025-09-01,';

describe('rows of one kindergarten, one an age', () => {
  it('become one for all where the three pay the same', async () => {
    const { rows, asked } = await priced(
      `第一幼儿园,小班,450,13,150,${BEHIND}`,
      `第一幼儿园,中班,450,13,150,云发改〔2025〕18号,2025年9月1日,`,
      `第一幼儿园,大班,450,13,150,同上,2025.9.1,`,
    );
    expect(rows).toEqual(['保育教育费 全部 450', '伙食费 全部 13', '延时服务 全部 150']);
    expect(asked.filter((one) => /年龄|标准|读懂/.test(one))).toEqual([]);
  });

  it('stay apart in the item of which one pays another price', async () => {
    const { rows } = await priced(
      `第一幼儿园,小班,650,12,,${BEHIND}`,
      `第一幼儿园,中班,620,12,,${BEHIND}`,
      `第一幼儿园,大班,620,12,,${BEHIND}`,
    );
    expect(rows).toEqual([
      '保育教育费 小班 650',
      '保育教育费 中班 620',
      '保育教育费 大班 620',
      '伙食费 全部 12',
    ]);
  });

  it('tell by age what care costs where there are younger children, and of all what costs all the same', async () => {
    const { rows } = await priced(
      `第一幼儿园,托班,800,15,150,${BEHIND}`,
      `第一幼儿园,小班,450,13,150,${BEHIND}`,
      `第一幼儿园,中班,450,13,150,${BEHIND}`,
      `第一幼儿园,大班,450,13,150,${BEHIND}`,
    );
    expect(rows).toEqual([
      '托班保育费 托班 800',
      '伙食费 托班 15',
      '伙食费 小班 13',
      '伙食费 中班 13',
      '伙食费 大班 13',
      '延时服务 全部 150',
      '保育教育费 小班 450',
      '保育教育费 中班 450',
      '保育教育费 大班 450',
    ]);
  });

  it('are of 混龄 in care alone where there is no other row', async () => {
    const { rows } = await priced(`第一幼儿园,混龄,180,10,,${BEHIND}`);
    expect(rows).toEqual(['保育教育费 混龄 180', '伙食费 全部 10']);
  });

  it('stay apart where they rest on different documents, or one of them is not there', async () => {
    const { rows } = await priced(
      `第一幼儿园,小班,450,,,${BEHIND}`,
      '第一幼儿园,中班,450,,,云发改〔2024〕3号,2025-09-01,',
      `第一幼儿园,大班,450,,,${BEHIND}`,
      `阳光幼儿园,小班,500,,,${BEHIND}`,
      `阳光幼儿园,中班,500,,,${BEHIND}`,
    );
    expect(rows).toEqual([
      '保育教育费 小班 450',
      '保育教育费 大班 450',
      '保育教育费 中班 450',
      '保育教育费 小班 500',
      '保育教育费 中班 500',
    ]);
  });

  it('wait for the one whose price is not clear', async () => {
    const { rows, asked } = await priced(
      `第一幼儿园,小班,450,,,${BEHIND}`,
      `第一幼儿园,中班,约450,,,${BEHIND}`,
      `第一幼儿园,大班,450,,,${BEHIND}`,
    );
    expect(rows).toEqual(['保育教育费 ? 450', '保育教育费 ? ?', '保育教育费 ? 450']);
    expect(asked).toContain('云溪县第一幼儿园 保育教育费·中班 收费标准 约450');
  });
});

describe('a former price in a remark that says only since when', () => {
  const rowsOf = async (remark: string, ...ages: readonly string[]): Promise<Said> => {
    const rows = ages.map((age) => `第一幼儿园,${age},12,,云发改备〔2026〕6号,2026-09-01,${remark}`);
    return said(
      `云溪县幼儿园收费一览表,,,,,,,\n幼儿园,年龄班,保教费（元/月）,伙食费（元/天）,延时服务（元/月）,备案号,执行时间,备注\n${rows.join('\n')}`,
      'fees',
      'item',
      'ageGroup',
      'amount',
      'effectiveFrom',
      'until',
      'basis',
    );
  };

  it.each([
    '保教费原标准560元/月，2024年9月1日起执行，云发改备〔2024〕11号',
    '原标准560元/月（云发改备〔2024〕11号，自2024年9月1日起执行）',
    '原价560元，2024年9月1日起执行，文号云发改备〔2024〕11号',
  ])('held until the one of its row: %s', async (remark) => {
    const { rows, asked } = await rowsOf(remark.replaceAll(',', '，'), '小班,600', '中班,600', '大班,600');
    expect(rows.filter((row) => row.startsWith('保育教育费'))).toEqual([
      '保育教育费 全部 560 2024-09-01 2026-08-31 云发改备〔2024〕11号',
      '保育教育费 全部 600 2026-09-01  云发改备〔2026〕6号',
    ]);
    expect(asked.filter((one) => /执行日期|标准/.test(one))).toEqual([]);
  });

  it.each([
    [
      'is asked where the ages pay differently now',
      '原标准560元/月，2024年9月1日起执行',
      ['小班,600', '中班,620', '大班,600'],
    ],
    [
      'is asked where it is paid otherwise',
      '原标准2800元/学期，2024年9月1日起执行',
      ['小班,600', '中班,600', '大班,600'],
    ],
  ])('%s', async (_, remark, ages) => {
    const { rows } = await rowsOf(remark, ...ages);
    expect(rows.filter((row) => /560|2800/.test(row))).toEqual([]);
    expect(rows.some((row) => row.startsWith('保育教育费 ?'))).toBe(true);
  });
});
