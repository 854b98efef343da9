import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, NOT_CHARGED, NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { capRows, capTable } from '../../../../src/views/registers/fee-caps.ts';
import { feeDistributions } from '../../../../src/views/registers/fee-distribution.ts';
import { feeItemTable } from '../../../../src/views/registers/fee-items.ts';
import { feeTable } from '../../../../src/views/registers/fee-table.ts';
import { shownTable } from '../../../../src/views/registers/table.ts';
import { briefPlaces } from '../../../../src/views/table.ts';
import { SITE, TOWN, aBureau, aClass, aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aCap, aFee, aRating, aWaiver, anApproval, yuan } from '../../fee-builders.ts';
import { bureauOf, cell, running, value } from './cells.ts';

const classes = [aClass('小班', 25), aClass('大班', 30)];
const tableOf = (...fees: readonly ReturnType<typeof aFee>[]) => {
  const bureau = bureauOf(aKindergarten({ classes, fees }));
  return feeTable(running(bureau), bureau);
};

describe('the register of fees', () => {
  it('shows the standard of each age group, and of the year before school what is left after the waiver', () => {
    const table = tableOf(aFee());
    expect(cell(table, '小班')).toEqual({ text: '400' });
    expect(cell(table, '学前一年实缴')).toEqual({ text: '0', note: '400 − 400' });
    expect(value(table, '学前一年标准')).toBe(400);
    expect(value(table, '学前一年减免')).toBe(400);
    expect(value(table, '学前一年实缴')).toBe(0);
  });

  it('brings a fee by the semester to a month, says so in its head, and keeps the standard beneath', () => {
    const table = tableOf(aFee({ amount: yuan(1850), unit: '元/生·学期' }));
    expect(table.columns.find(({ label }) => label === '小班')?.unit).toBe('元/月');
    expect(cell(table, '小班')).toEqual({ text: '370', note: '1,850 元/学期' });
    expect(cell(table, '学前一年实缴')).toEqual({ text: '0', note: '370 − 370' });
  });

  it('downloads a fee as it is published, with its unit', () => {
    const table = tableOf(aFee({ amount: yuan(1850), unit: '元/生·学期' }));
    expect(value(table, '保教费标准（小班）')).toBe(1850);
    expect(value(table, '保教费计费单位')).toBe('元/生·学期');
  });

  it('brings a meal by the day to a month, with its standard beneath', () => {
    const meal = aFee({ category: '服务性收费', item: '伙食费', unit: '元/生·天', amount: yuan(15) });
    expect(cell(tableOf(aFee(), meal), '伙食费')).toEqual({ text: '330', note: '15 元/天' });
    expect(value(tableOf(aFee(), meal), '伙食费')).toBe(15);
  });

  it('shows on a phone the care fee of the youngest, what is paid before school, and the meals', () => {
    const table = shownTable(
      tableOf(aFee(), aFee({ category: '服务性收费', item: '伙食费', amount: yuan(330) })),
    );
    const places = briefPlaces(table.rows[0]?.cells ?? [], table.columns);
    expect(table.columns.flatMap(({ label }, at) => (places[at] ? [[label, places[at]]] : []))).toEqual([
      ['小班', 1],
      ['学前一年实缴', 2],
      ['伙食费', 3],
    ]);
  });

  it('leaves a fee per 次 in its unit: nobody knows what it comes to a month', () => {
    expect(cell(tableOf(aFee({ amount: yuan(30), unit: '元/生·次' })), '小班')).toEqual({
      text: '30 元/次',
      sort: '',
    });
  });

  it('takes the care fee itself, not another arrangement that stands before it', () => {
    const table = tableOf(aFee({ item: '临时托管', amount: yuan(50) }), aFee());
    expect(cell(table, '小班')).toEqual({ text: '400' });
  });

  it('puts the fee of a mixed-age kindergarten under 混龄 alone', () => {
    const mixed = aKindergarten({ classes: [aClass('混龄', 20)], fees: [aFee()] });
    const bureau = bureauOf(mixed);
    const table = feeTable(running(bureau), bureau);
    expect(cell(table, '混龄')).toEqual({ text: '400' });
    expect(cell(table, '小班')).toEqual(NOT_APPLICABLE);
    expect(cell(table, '学前一年实缴')).toEqual({ text: '0', note: '400 − 400' });
  });

  it('does not know what is left where no waiver is published', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ classes, fees: [aFee()] })] });
    const table = feeTable(running(bureau), bureau);
    expect(cell(table, '学前一年实缴')).toEqual({ text: NOT_GIVEN, note: '减免标准未公布' });
    expect(value(table, '学前一年实缴')).toEqual(NOT_GIVEN);
  });

  it('keeps 不收取, 未公布 and 不适用 apart', () => {
    const unpriced = tableOf(aFee({ amount: NOT_CHARGED }));
    expect(value(unpriced, '保教费标准（小班）')).toEqual(NOT_CHARGED);
    expect(value(unpriced, '保教费标准（混龄）')).toEqual(NOT_APPLICABLE);
    expect(value(unpriced, '伙食费')).toEqual(NOT_GIVEN);
    expect(value(unpriced, '住宿费')).toEqual(NOT_APPLICABLE);
  });

  it('leaves a column out of the page, not out of the download, where it says 不适用 in every row', () => {
    const table = tableOf(aFee());
    expect(shownTable(table).columns.map(({ label }) => label)).not.toContain('住宿费');
    expect(table.fields).toContain('住宿费');
  });

  it('names the excess of a care fee over its guide price with the approval that it rests on', () => {
    const approval = anApproval({
      reason: '示范园试点',
      docNo: '示发改〔2025〕20号',
      validUntil: isoDate('2027-08-31'),
    });
    const bureau = aBureau({
      kindergartens: [aKindergarten({ classes, fees: [aFee({ amount: yuan(420) })] })],
      feeCaps: [aCap()],
      exemptions: [approval],
    });
    expect(cell(feeTable(running(bureau), bureau), '保教费依据')).toMatchObject({
      verdict: {
        word: '高出最高标准 6 元/月，示发改〔2025〕20号批准：示范园试点（至2027年8月31日）',
        tone: 'none',
      },
    });
  });
});

describe('an announced change of a fee', () => {
  const fees = [
    aFee({ until: isoDate('2027-01-31') }),
    aFee({ amount: yuan(450), effectiveFrom: isoDate('2027-02-01'), basis: '示发改〔2026〕44号' }),
  ];

  it('stands beside the standard of today, and takes its place on its day', () => {
    expect(cell(tableOf(...fees), '小班')).toEqual({
      text: '400',
      note: '2027.2.1 起 450 元/月',
      next: [{ from: '2027-02-01', value: { text: '450' } }],
    });
  });

  it('brings its document and day with it', () => {
    const table = tableOf(...fees);
    expect(cell(table, '保教费依据')).toMatchObject({
      text: '示发改〔2025〕12号',
      next: [{ from: '2027-02-01', value: { text: '示发改〔2026〕44号' } }],
    });
    expect(cell(table, '执行、公示')).toMatchObject({
      text: '2025.9.1 执行',
      next: [{ from: '2027-02-01', value: { text: '2027.2.1 执行', sort: '2027-02-01' } }],
    });
  });

  it('is brought to a month too where the fee is charged by the day', () => {
    const meal = { category: '服务性收费', item: '伙食费', unit: '元/生·天' } as const;
    const table = tableOf(
      aFee({ ...meal, amount: yuan(15), until: isoDate('2027-01-31') }),
      aFee({ ...meal, amount: yuan(16), effectiveFrom: isoDate('2027-02-01') }),
    );
    expect(cell(table, '伙食费')).toEqual({
      text: '330',
      note: '15 元/天，2027.2.1 起 352 元/月',
      next: [{ from: '2027-02-01', value: { text: '352', note: '16 元/天' } }],
    });
  });

  it('is not announced where only the rating that decides the waiver runs out', () => {
    const waivers = [
      aWaiver({ amount: yuan(300) }),
      aWaiver({ amount: yuan(350), level: '一类园', scheme: 'YX-FL' }),
    ];
    const rated = aKindergarten({
      classes,
      fees: [aFee()],
      assessments: [aRating({ validUntil: isoDate('2029-12-09') })],
    });
    const bureau = aBureau({ kindergartens: [rated], feeWaivers: waivers });
    expect(cell(feeTable(running(bureau), bureau), '学前一年实缴')).toEqual({
      text: '50',
      note: '400 − 350',
      next: [{ from: '2029-12-10', value: { text: '100', note: '400 − 300' } }],
    });
  });
});

describe('the list of every fee item', () => {
  const itemsOf = (...fees: readonly ReturnType<typeof aFee>[]) => {
    const bureau = bureauOf(aKindergarten({ classes, fees }));
    return feeItemTable(running(bureau), bureau);
  };
  const activity = aFee({
    category: '代收费',
    item: '体检费',
    amount: yuan(42),
    unit: '元/生·次',
    voluntary: true,
  });

  it('has a row for each line of a price list, with the ages that pay it', () => {
    const table = itemsOf(aFee(), activity);
    const told = table.rows.map((row) => row.values());
    expect(told.map((values) => [values[5], values[6], values[8]])).toEqual([
      ['保育教育费', '小班', 400],
      ['保育教育费', '大班', 400],
      ['体检费', '全部', 42],
    ]);
  });

  it('says the unit of every amount', () => {
    expect(cell(itemsOf(aFee()), '标准')).toEqual({ text: '400', note: '元/月', sort: 400_00 });
    expect(cell(itemsOf(aFee()), '实缴')).toEqual({ text: '400', note: '元/月', sort: 400_00 });
  });

  it('announces that an item ends, and leaves its row without figures then', () => {
    const table = itemsOf({ ...activity, until: isoDate('2027-01-31') });
    expect(cell(table, '标准')).toEqual({
      text: '42',
      note: '元/次，2027.2.1 起停止执行',
      sort: '',
      next: [{ from: '2027-02-01', value: { text: '已停止执行', sort: '' } }],
    });
    expect(cell(table, '收费依据')).toMatchObject({ next: [{ from: '2027-02-01', value: { text: '' } }] });
  });
});

describe('where the standards of a fee lie', () => {
  const priced = (code: number, amount: number) =>
    aKindergarten({ code: `99000000${code}`, fees: [aFee({ amount: yuan(amount) })] });
  const dear = (code: number, amount: number) =>
    aPrivateKindergarten({ code: `99000000${code}`, fees: [aFee({ amount: yuan(amount) })] });

  it('is said by who runs the kindergarten, with the median and the ends', () => {
    const bureau = bureauOf(
      priced(11, 300),
      priced(12, 320),
      priced(13, 340),
      priced(14, 380),
      dear(15, 2000),
    );
    const [first] = feeDistributions(running(bureau), bureau.site.costAssumptions);
    expect(first?.finding).toBe(
      '保教费标准 · 小班（元/月）：公办中位数 330，最低 300、最高 380（4 所）；其他民办中位数 2,000，都是 2,000（1 所）。',
    );
  });

  it('lets a single dear kindergarten not press the others together, and counts it beyond the axis', () => {
    const bureau = bureauOf(priced(11, 300), priced(12, 320), dear(13, 480), dear(14, 500), dear(15, 12_800));
    const [first] = feeDistributions(running(bureau), bureau.site.costAssumptions);
    expect(first?.end).toBe(600_00);
    expect(first?.rows.map(({ nature, beyond }) => [nature, beyond])).toEqual([
      ['公办', 0],
      ['其他民办', 1],
    ]);
  });

  it('is not drawn for fewer than five amounts', () => {
    const bureau = bureauOf(aKindergarten({ fees: [aFee()] }));
    expect(feeDistributions(running(bureau), bureau.site.costAssumptions)).toEqual([]);
  });
});

describe('the guide prices', () => {
  it('are those in force, with the highest price they allow', () => {
    const bureau = aBureau({ feeCaps: [aCap(), aCap({ until: isoDate('2026-01-01') })] });
    expect(capRows(bureau, TOWN.code)).toMatchObject([
      { district: '云溪县', benchmark: 360_00, floatUp: 15, maximum: 414_00, level: '不分等级' },
    ]);
  });

  it('say their unit and are sorted by what they come to a month', () => {
    const bureau = aBureau({ feeCaps: [aCap({ benchmark: yuan(1800), unit: '元/生·学期' })] });
    const table = capTable(capRows(bureau, null), SITE.costAssumptions);
    expect(cell(table, '基准')).toEqual({ text: '1,800', note: '元/学期', sort: 360_00 });
  });
});
