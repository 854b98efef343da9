import { describe, expect, it } from 'vitest';
import { NOT_GIVEN, WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import { presentYear, seriesOf } from '../../../src/indicators/series.ts';
import { COUNTY, OTHER_TOWN, TOWN, aBureau, aClass, aKindergarten } from '../builders.ts';
import { EIGHTY_OF_HUNDRED, aProject, aReportedFigure } from '../figure-builders.ts';

const reported = (period: string, value: number) => aReportedFigure({ period, value });

const seriesWith = (value: number, period = '2026-2027') =>
  seriesOf(
    aBureau({ kindergartens: EIGHTY_OF_HUNDRED, reportedIndicators: [reported(period, value)] }),
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

  it('shows a year that was only reported, and the years without a row between', () => {
    expect(seriesWith(71, '2023')).toMatchObject([
      { year: '2023-2024', computed: { kind: 'not-computable' }, reported: { value: 71 }, differs: false },
      { year: '2024-2025', computed: { kind: 'not-computable' }, reported: null },
      { year: '2025-2026', computed: { kind: 'not-computable' }, reported: null },
      { year: '2026-2027', computed: { value: 80 }, reported: null },
    ]);
  });

  it('keeps a second row of the same year', () => {
    const rows = [reported('2026', 71), reported('2026-2027', 80)];
    const bureau = aBureau({ kindergartens: EIGHTY_OF_HUNDRED, reportedIndicators: rows });
    expect(seriesOf(bureau, INDICATORS['public-share'], COUNTY.code)).toMatchObject([
      { reported: { value: 80 }, alsoReported: [{ value: 71 }] },
    ]);
  });

  it('keeps 不公开 with its row', () => {
    const bureau = aBureau({ reportedIndicators: [{ ...reported('2026', 0), value: WITHHELD }] });
    expect(seriesOf(bureau, INDICATORS['public-share'], COUNTY.code)).toMatchObject([
      { reported: { value: WITHHELD, row: { source: '云溪县教育事业统计公报' } } },
    ]);
  });

  it('is made from numerator and denominator where no value was published', () => {
    const row = { ...reported('2026-2027', 0), value: NOT_GIVEN, numerator: 3, denominator: 4 };
    const bureau = aBureau({ kindergartens: EIGHTY_OF_HUNDRED, reportedIndicators: [row] });
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

describe('a town in a past year', () => {
  it('has the kindergartens that lay in it when they were counted (属性沿革)', () => {
    const moved = aKindergarten({
      district: OTHER_TOWN.code,
      history: [
        {
          code: '9900000001',
          effectiveFrom: isoDate('2026-11-01'),
          field: '区划代码',
          formerValue: TOWN.code,
        },
      ],
      classes: [
        aClass('小班', 20, { schoolYear: schoolYear('2025-2026'), countedOn: isoDate('2025-09-15') }),
        aClass('小班', 24, { countedOn: isoDate('2026-11-10') }),
      ],
    });
    const bureau = aBureau({ kindergartens: [moved] });
    const years = (town: string) =>
      seriesOf(bureau, INDICATORS['public-share'], town).map(({ computed }) =>
        computed.kind === 'measured' ? computed.denominator : computed.reason,
      );
    expect(years(TOWN.code)).toEqual([20, 'no-kindergartens']);
    expect(years(OTHER_TOWN.code)).toEqual(['no-kindergartens', 24]);
  });
});

describe('sums of a calendar year', () => {
  it('begin with the first year in which something was handed over and leave out none', () => {
    const bureau = aBureau({ projects: [aProject('2023-05-01', 90), aProject('2025-05-01', 90)] });
    const points = seriesOf(bureau, INDICATORS['new-places'], COUNTY.code);
    expect(
      points.map(({ year, computed }) => [year, computed.kind === 'measured' && computed.value]),
    ).toEqual([
      ['2023-2024', 90],
      ['2024-2025', 0],
      ['2025-2026', 90],
      ['2026-2027', 0],
    ]);
  });

  it('say nothing of a year that no table speaks of yet', () => {
    const bureau = aBureau({ asOf: isoDate('2028-02-29'), projects: [aProject('2025-05-01', 90)] });
    expect(seriesOf(bureau, INDICATORS['new-places'], COUNTY.code).at(-1)?.year).toBe('2026-2027');
  });
});
