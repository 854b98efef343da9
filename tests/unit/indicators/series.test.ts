import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import { presentYear, seriesOf } from '../../../src/indicators/series.ts';
import { COUNTY, aBureau, aClass, aKindergarten, aPrivateKindergarten } from '../builders.ts';

const reported = (period: string, value: number) => ({
  metric: 'public-share' as const,
  district: COUNTY.code,
  period,
  numerator: NOT_GIVEN,
  denominator: NOT_GIVEN,
  value,
  countedOn: isoDate('2026-10-01'),
  source: '云溪县教育事业统计公报',
  docNo: NOT_GIVEN,
  note: NOT_GIVEN,
});

/** 80 of 100 children are in the public kindergarten. */
const kindergartens = [
  aKindergarten({ code: '9900000001', classes: [aClass('小班', 80)] }),
  aPrivateKindergarten({ code: '9900000002', classes: [aClass('小班', 20)] }),
];

const seriesWith = (value: number, period = '2026-2027') =>
  seriesOf(
    aBureau({ kindergartens, reportedIndicators: [reported(period, value)] }),
    INDICATORS['public-share'],
    COUNTY.code,
  );

describe('a computed value beside a reported one', () => {
  it('differs when they are more than 0.5 points apart', () => {
    expect(seriesWith(80.6)).toMatchObject([{ year: '2026-2027', differs: true }]);
    expect(seriesWith(79.4)).toMatchObject([{ year: '2026-2027', differs: true }]);
  });

  it('agrees when they are at most 0.5 points apart', () => {
    expect(seriesWith(80.5)).toMatchObject([{ differs: false }]);
    expect(seriesWith(79.5)).toMatchObject([{ differs: false }]);
  });

  it('takes a calendar year for the school year that begins in it', () => {
    expect(seriesWith(80, '2026')).toMatchObject([{ year: '2026-2027', reported: { value: 80 } }]);
  });

  it('shows a year that was only reported', () => {
    expect(seriesWith(71, '2023')).toMatchObject([
      { year: '2023-2024', computed: { kind: 'not-computable' }, reported: { value: 71 }, differs: false },
      { year: '2026-2027', computed: { value: 80 }, reported: null },
    ]);
  });

  it('is made from numerator and denominator where no value was published', () => {
    const row = { ...reported('2026-2027', 0), value: NOT_GIVEN, numerator: 3, denominator: 4 };
    const bureau = aBureau({ kindergartens, reportedIndicators: [row] });
    expect(seriesOf(bureau, INDICATORS['public-share'], COUNTY.code)).toMatchObject([
      { reported: { value: 75 } },
    ]);
  });
});

describe('the present school year', () => {
  it('is the newest one that has rows', () => {
    const last = aClass('小班', 20, {
      schoolYear: schoolYear('2025-2026'),
      countedOn: isoDate('2025-09-15'),
    });
    expect(presentYear(aBureau({ kindergartens: [aKindergarten({ classes: [last] })] }))).toBe('2025-2026');
  });
});
