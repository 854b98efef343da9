import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { profileOf, profilesOf } from '../../../src/profile/profile.ts';
import { aBureau, aClass, aKindergarten, aPost, aPrivateKindergarten } from '../builders.ts';
import { aCap, aFee, aRating, aRecognition, aWaiver, yuan } from '../fee-builders.ts';

const policies = { feeWaivers: [aWaiver(), aWaiver({ subject: '民办', amount: yuan(380) })] };

function profile(kindergarten: Kindergarten, change: Parameters<typeof aBureau>[0] = policies) {
  return profileOf(kindergarten, aBureau(change));
}

const ages = [aClass('小班', 24), aClass('中班', 28), aClass('大班', 30)];

describe('the price list', () => {
  it('splits a fee for 全部 where the year before school is waived', () => {
    const lines = profile(aKindergarten({ classes: ages, fees: [aFee({ amount: yuan(380) })] })).feeLines;
    expect(lines.map(({ ageGroups, finalYear, net }) => [ageGroups, finalYear, net])).toEqual([
      [['小班', '中班'], false, 38000],
      [['大班'], true, 0],
    ]);
  });

  it('does not know what the year before school pays where no waiver is published', () => {
    const lines = profile(aKindergarten({ classes: ages, fees: [aFee()] }), {}).feeLines;
    expect(lines.map(({ ageGroups, finalYear, net }) => [ageGroups, finalYear, net])).toEqual([
      [['小班', '中班'], false, 40000],
      [['大班'], true, NOT_GIVEN],
    ]);
  });

  it('leaves a fee whole that no child in the year before school pays', () => {
    const lines = profile(aKindergarten({ classes: [aClass('小班', 24)], fees: [aFee()] })).feeLines;
    expect(lines.map(({ ageGroups, net }) => [ageGroups, net])).toEqual([[['全部'], 40000]]);
  });

  it('gives 混龄 both ways: the others pay, those who start school next do not', () => {
    const mixed = [aClass('混龄', 28, { finalYearChildren: 9 })];
    const result = profile(aKindergarten({ classes: mixed, fees: [aFee({ amount: yuan(300) })] }));
    expect(result.feeLines.map(({ ageGroups, finalYear, net }) => [ageGroups, finalYear, net])).toEqual([
      [['混龄'], false, 30000],
      [['混龄'], true, 0],
    ]);
    expect(result.costs.map(({ finalYear, yearly }) => [finalYear, yearly.total])).toEqual([
      [false, 300000],
      [true, 0],
    ]);
    expect(result.classes.mixedFinalYear).toBe(9);
  });

  it('names the cap, the excess over it and the row that comes next', () => {
    const next = aFee({ amount: yuan(450), effectiveFrom: isoDate('2027-03-01') });
    const kindergarten = aKindergarten({
      fees: [aFee({ amount: yuan(430), until: isoDate('2027-02-28') }), next],
    });
    const [line] = profile(kindergarten, { feeCaps: [aCap()] }).feeLines;
    expect(line).toMatchObject({ pricing: '政府指导价', cap: { maximum: 41400 }, excess: 1600, next });
  });

  it('keeps 不收取 and 未公布 apart', () => {
    const late = aFee({ category: '服务性收费', item: '延时服务', amount: NOT_CHARGED });
    const lines = profile(aKindergarten({ fees: [aFee({ amount: NOT_GIVEN }), late] })).feeLines;
    expect(lines.map(({ net, netMonthly }) => [net, netMonthly])).toEqual([
      [NOT_GIVEN, null],
      [NOT_CHARGED, null],
    ]);
  });

  it('keeps upcoming and past standards out, and both in the history', () => {
    const fees = [
      aFee({ amount: yuan(360), effectiveFrom: isoDate('2023-09-01'), until: isoDate('2025-08-31') }),
      aFee({ until: isoDate('2027-02-28') }),
      aFee({ amount: yuan(450), effectiveFrom: isoDate('2027-03-01') }),
    ];
    const result = profile(aKindergarten({ classes: [aClass('小班', 24)], fees }));
    expect(result.feeLines.map(({ fee }) => fee.amount)).toEqual([40000]);
    expect(result.upcomingFees.map(({ amount }) => amount)).toEqual([45000]);
    expect(result.pastFees.map(({ amount }) => amount)).toEqual([36000]);
    expect(result.feeHistories.map(({ standards }) => standards.map(({ amount }) => amount))).toEqual([
      [36000, 40000, 45000],
    ]);
  });
});

describe('the costs by age', () => {
  it('show the care fee before and after the waiver', () => {
    const kindergarten = aPrivateKindergarten({ classes: ages, fees: [aFee({ amount: yuan(820) })] });
    const costs = profile(kindergarten).costs;
    expect(costs.map(({ ageGroup, care }) => [ageGroup, care.value])).toEqual([
      ['小班', { standard: 82000, net: 82000 }],
      ['中班', { standard: 82000, net: 82000 }],
      ['大班', { standard: 82000, net: 44000 }],
    ]);
  });

  it('are of the ages the kindergarten runs, and of 小、中、大班 where nothing is known', () => {
    expect(profile(aKindergarten({ classes: [aClass('混龄', 20)] })).ageGroups).toEqual(['混龄']);
    expect(profile(aKindergarten({ classes: ages, nursery: true })).ageGroups).toEqual([
      '托班',
      '小班',
      '中班',
      '大班',
    ]);
    expect(profile(aKindergarten()).ageGroups).toEqual(['小班', '中班', '大班']);
  });
});

describe('the figures', () => {
  it('are of the newest school year with classes', () => {
    const last = { schoolYear: schoolYear('2025-2026'), countedOn: isoDate('2025-09-15') };
    const result = profile(aKindergarten({ classes: [aClass('小班', 24, last)] }));
    expect([result.presentYear, result.figuresYear]).toEqual(['2026-2027', '2025-2026']);
    expect(result.classes.children).toBe(24);
  });

  it('of the staff list all nine posts, the missing ones too', () => {
    const { staff } = profile(
      aKindergarten({ classes: ages, staffing: [aPost('园长', 1, { certified: 1 }), aPost('专任教师', 6)] }),
    );
    expect(staff.posts).toHaveLength(9);
    expect(staff.total).toBeNull();
    expect(staff.missingPosts).toEqual([
      '保育员',
      '卫生保健人员',
      '保安员',
      '炊事员',
      '行政人员',
      '教辅人员',
      '其他工勤',
    ]);
    expect(staff.posts.slice(0, 3).map(({ certified }) => certified)).toEqual([
      { numerator: 1, denominator: 1 },
      { reason: 'not-given', absent: NOT_GIVEN },
      { reason: 'no-row', absent: NOT_GIVEN },
    ]);
    expect(staff.perStaff.status).toBe('no-data');
  });

  it('without any class row are missing, not zero', () => {
    const { classes } = profile(aKindergarten());
    expect(classes).toMatchObject({
      children: NOT_GIVEN,
      classCount: NOT_GIVEN,
      compliance: { reason: 'no-class-rows' },
      countedOn: null,
    });
  });

  it('of the accounts keep the meal money apart', () => {
    const record = (flow: '收入' | '支出', account: string, amount: number) => ({
      subjectCode: '9900000001',
      year: 2025,
      flow,
      account,
      amount: yuan(amount),
      sourceDocNo: NOT_GIVEN,
    });
    const finance = [
      record('收入', '财政投入', 500_000),
      record('收入', '伙食费', 90_000),
      record('支出', '人员经费', 420_000),
      record('支出', '伙食支出', 89_500),
    ];
    expect(profile(aKindergarten({ finance })).finance).toMatchObject([
      {
        year: 2025,
        incomeTotal: 50_000_000,
        expenseTotal: 42_000_000,
        meals: { income: 9_000_000, expense: 8_950_000, balance: 50_000 },
      },
    ]);
  });
});

describe('the standing', () => {
  it('tells the state of each recognition', () => {
    const recognitions = [
      aRecognition({ recognisedOn: isoDate('2021-03-01'), validUntil: isoDate('2024-02-29') }),
      aRecognition({ revokedOn: isoDate('2026-07-01') }),
    ];
    const result = profile(aPrivateKindergarten({ recognitions }));
    expect(result.recognitions.map(({ state }) => state)).toEqual(['revoked', 'expired']);
    expect(result.standing).toMatchObject({ subject: '其他非营利性民办', inclusive: false });
  });

  it('holds the rating with its place in its own scheme', () => {
    const level = (name: string, order: number) => ({
      code: 'YX-FL',
      name: '云溪县幼儿园分类',
      level: name,
      order,
      note: NOT_GIVEN,
      docNo: '示教体发〔2020〕3号',
    });
    const ratingSchemes = [level('二类园', 2), level('一类园', 1), { ...level('一级', 1), code: 'QT' }];
    const { rating } = profile(aKindergarten({ assessments: [aRating()] }), { ratingSchemes });
    expect(rating).toMatchObject({ state: 'in-force', level: { level: '一类园', order: 1 } });
    expect(rating.scheme.map((one) => one.level)).toEqual(['一类园', '二类园']);
  });
});

describe('a closed kindergarten', () => {
  it('keeps the figures of its last day', () => {
    const closed = aKindergarten({
      status: '停办',
      statusDate: isoDate('2025-07-31'),
      fees: [aFee({ effectiveFrom: isoDate('2023-09-01') }), aFee({ effectiveFrom: isoDate('2025-09-01') })],
    });
    const result = profile(closed, {});
    expect(result.day).toBe('2025-07-31');
    expect(result.feeLines).toHaveLength(1);
  });
});

describe('数据截至', () => {
  it('is the newest 统计日期 of the rows of the kindergarten, whatever day its fees and ratings are of', () => {
    const kindergarten = aKindergarten({
      classes: ages,
      fees: [aFee({ noticedOn: isoDate('2026-10-20') })],
      assessments: [aRating({ decidedOn: isoDate('2026-11-01') })],
    });
    expect(profile(kindergarten).dataUntil).toBe('2026-09-15');
  });
});

describe('the profiles of a bureau', () => {
  it('are made once', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten()] });
    expect(profilesOf(bureau)).toBe(profilesOf(bureau));
    expect([...profilesOf(bureau).keys()]).toEqual(['9900000001']);
  });
});
