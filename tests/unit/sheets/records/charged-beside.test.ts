import { describe, expect, it } from 'vitest';
import { FOUR, said, trial } from '../reading.ts';

const TITLE = '2026年秋季收费公示,,,,,,\n';

describe('a column of how often', () => {
  it.each([
    ['计费期', '计法', '月', '日'],
    ['缴费周期', '计费办法', '按月', '按天'],
    ['计收周期', '收法', '元/月', '每天'],
  ])('is of the item that it stands under: %s, %s', async (ofCare, ofMeals, month, day) => {
    const { rows, asked } = await said(
      `${TITLE}幼儿园,保教费,,伙食费,,备案号,执行日期\n,${ofCare},标准,标准,${ofMeals},,\n第一幼儿园,${month},400,12,${day},云发改〔2026〕1号,2026-09-01\n阳光幼儿园,学期,3000,1300,学期,云发改〔2026〕2号,2026-09-01`,
      'fees',
      'item',
      'amount',
      'unit',
    );
    expect(rows).toEqual([
      '保育教育费 400 元/生·月',
      '伙食费 12 元/生·天',
      '保育教育费 3000 元/生·学期',
      '伙食费 1300 元/生·学期',
    ]);
    expect(asked.filter((one) => one.includes('单位'))).toEqual([]);
  });
});

const OTHERS = '幼儿园,保教费（元/月）,其他收费项目（自愿选择）,代办项目（自愿）,备案号,执行日期\n';

describe('what is charged beside care and meals', () => {
  it.each([
    ['其他收费项目（自愿选择）', '代办项目（自愿）'],
    ['其他服务项目', '代收代办项目'],
    ['其他项目（自愿）', '代收费项目'],
  ])('is a service in %s beside %s', async (services, collected) => {
    const { rows, asked } = await said(
      `${TITLE}${OTHERS.replace('其他收费项目（自愿选择）', services).replace('代办项目（自愿）', collected)}第一幼儿园,400,校车130元/月,意外险100元/年，体检80元/次,云发改〔2026〕1号,2026-09-01\n阳光幼儿园,400,延时托管150元/月、校车120元/月,意外险100元/年,云发改〔2026〕1号,2026-09-01`,
      'fees',
      'category',
      'item',
    );
    expect(rows).toEqual([
      '保育教育费 保育教育费',
      '服务性收费 校车',
      '代收费 意外险',
      '代收费 体检',
      '保育教育费 保育教育费',
      '服务性收费 延时托管',
      '服务性收费 校车',
      '代收费 意外险',
    ]);
    expect(asked.filter((one) => one.includes('收费类别'))).toEqual([]);
  });

  it('is asked of what kind it is where some of it is collected for others', async () => {
    const { asked } = await said(
      `${TITLE}${OTHERS}第一幼儿园,400,校车130元/月，园服180元/套,意外险100元/年,云发改〔2026〕1号,2026-09-01\n阳光幼儿园,400,校车120元/月,,云发改〔2026〕1号,2026-09-01`,
      'fees',
      'category',
    );
    expect(asked.filter((one) => one.includes('收费类别'))).toEqual([
      '校车 收费类别 校车',
      '园服 收费类别 园服',
    ]);
  });

  it.each([
    '延时托管、校车：中途停止的，按未服务天数退还。代办项目：据实结算，多退少补。',
    '校车、延时托管:中途停止的，按未服务天数退还。各项代办项目据实结算，多退少补。',
    '延时托管费和校车费中途停止的，按未服务天数退还。3.各项代办费用据实结算，多退少补。',
  ])('has the rules of refund of a note that names it: %s', async (rule) => {
    const { rows } = await said(
      `${TITLE}${OTHERS}第一幼儿园,400,校车130元/月,意外险100元/年,云发改〔2026〕1号,2026-09-01\n阳光幼儿园,400,延时托管150元/月,,云发改〔2026〕1号,2026-09-01\n退费规定：1.保教费：缺勤满12天的退一半。2.${rule},,,,,`,
      'fees',
      'item',
      'refund',
    );
    expect(rows).toEqual([
      '保育教育费 缺勤满12天的退一半',
      '校车 中途停止的，按未服务天数退还',
      '意外险 据实结算，多退少补',
      '保育教育费 缺勤满12天的退一半',
      '延时托管 中途停止的，按未服务天数退还',
    ]);
  });
});

describe('a column of the youngest beside 保教费', () => {
  it.each(['托班（元/月）', '托育班（元/生·月）', '托班（每月）'])(
    'is what their care costs: %s',
    async (head) => {
      const { rows } = await said(
        `${TITLE}幼儿园,保教费（元/月）,${head},备案号,执行日期\n第一幼儿园,400,820,云发改〔2026〕1号,2026-09-01\n阳光幼儿园,400,,云发改〔2026〕1号,2026-09-01`,
        'fees',
        'category',
        'item',
        'ageGroup',
        'amount',
        'unit',
      );
      expect(rows.filter((row) => row.includes('820'))).toEqual(['保育费 托班保育费 托班 820 元/生·月']);
    },
  );
});

describe('a former price with its days in its own cell', () => {
  const sheet = (former: string): string =>
    `${TITLE}幼儿园,保教费（元/月）,伙食费（元/天）,备案号,执行日期,调价前标准\n第一幼儿园,640,12,云发改〔2026〕1号,2026-09-01,${former}\n阳光幼儿园,600,12,云发改〔2026〕2号,2026-09-01,`;

  it.each([
    '590元/月（2024年9月1日—2026年8月31日）',
    '590元/月，执行时间2024.9.1至2026.8.31',
    '2024年9月1日起至2026年8月31日止 590元/月',
  ])('is a row of the item that is paid so: %s', async (former) => {
    const { rows, asked } = await said(
      sheet(former),
      'fees',
      'item',
      'amount',
      'effectiveFrom',
      'until',
      'basis',
    );
    expect(rows.filter((row) => row.startsWith('保育教育费'))).toEqual([
      '保育教育费 640 2026-09-01  云发改〔2026〕1号',
      '保育教育费 590 2024-09-01 2026-08-31 ?',
      '保育教育费 600 2026-09-01  云发改〔2026〕2号',
    ]);
    expect(asked.filter((one) => /收费项目|收费标准|执行日期/.test(one))).toEqual([]);
  });

  it.each(['590元/月，2026年8月31日止', '590元/月（执行到2026年8月31日）'])(
    'is asked since when it held where only its last day stands there: %s',
    async (former) => {
      const { asked } = await said(sheet(former), 'fees', 'item');
      expect(asked.filter((one) => /收费项目|收费标准|执行日期/.test(one))).toEqual(['原标准 执行日期']);
    },
  );

  it('is asked of which item it is where it is like none, or like several', async () => {
    const { asked } = await said(sheet('60元/月（2024年9月1日—2026年8月31日）'), 'fees', 'item');
    expect(asked.filter((one) => one.includes('收费项目'))).toEqual(['云溪县第一幼儿园 收费项目 60元/月']);
  });
});

describe('a coming price in a remark', () => {
  it.each([
    '保教费从2027年3月1日起调为每月520元',
    '2027年3月1日起保教费调整为每生每月520元',
    '保教费调整为每月520元，自2027年3月1日起执行',
  ])('says before its number how often it is paid: %s', async (remark) => {
    const { rows } = await trial(
      {
        'a.csv': `${TITLE}幼儿园,保教费（元/月）,备案号,执行日期,备注\n第一幼儿园,480,云发改〔2026〕1号,2026-09-01,${remark}`,
      },
      FOUR,
    );
    expect(
      rows('fees').map(({ amount, unit, effectiveFrom, until = '' }) => [amount, unit, effectiveFrom, until]),
    ).toEqual([
      ['480', '元/生·月', '2026-09-01', '2027-02-28'],
      ['520', '元/生·月', '2027-03-01', ''],
    ]);
  });
});

describe('a service by its own name', () => {
  it.each(['课后延时费', '延时照护费', '课后服务费', '延时班'])('is one: %s', async (item) => {
    const { rows } = await said(
      `${TITLE}幼儿园,保教费（元/月）,${item}（元/月）,备案号,执行日期\n第一幼儿园,400,120,云发改〔2026〕1号,2026-09-01`,
      'fees',
      'category',
      'item',
    );
    expect(rows[1]).toBe(`服务性收费 ${item}`);
  });
});
