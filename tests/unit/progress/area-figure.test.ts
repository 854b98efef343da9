import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../../src/domain/code-lists.ts';
import type { HeldRows } from '../../../src/domain/held-rows.ts';
import { NOT_GIVEN, WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import { areaFigure } from '../../../src/progress/area-figure.ts';
import { COUNTY, aBureau, aClass, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aReportedFigure } from '../figure-builders.ts';

const bureau = aBureau({
  kindergartens: [
    aKindergarten({
      code: '9900000001',
      classes: [aClass('小班', 80)],
      residential: true,
      transferStatus: '已移交',
    }),
    aPrivateKindergarten({ code: '9900000002', classes: [aClass('小班', 20)] }),
  ],
  reportedIndicators: [aReportedFigure({ value: 82 })],
});

describe('an area figure', () => {
  it('is the computed one with its fraction', () => {
    expect(areaFigure(bureau, INDICATORS['public-share'], COUNTY.code)).toMatchObject({
      text: '80%',
      basis: '80 ÷ 100',
      asOf: '2026-09-15',
    });
  });

  it('says why there is none', () => {
    expect(areaFigure(bureau, INDICATORS['certified-teachers'], COUNTY.code)).toMatchObject({
      text: NOT_GIVEN,
      basis: '暂不能计算：没有公布这个学年的教职工配备',
    });
  });

  it('is the published one for what the site never computes', () => {
    const row = aReportedFigure({ metric: 'rural-coverage', value: 100 });
    const withReport = aBureau({ kindergartens: bureau.kindergartens, reportedIndicators: [row] });
    expect(areaFigure(withReport, INDICATORS['rural-coverage'], COUNTY.code)).toMatchObject({
      text: '100%',
      basis: '公布值：云溪县教育事业统计公报',
    });
  });

  it('keeps 不公开 with its source and day', () => {
    const row = aReportedFigure({ metric: 'rural-coverage', value: WITHHELD });
    const withheld = aBureau({ kindergartens: bureau.kindergartens, reportedIndicators: [row] });
    expect(areaFigure(withheld, INDICATORS['rural-coverage'], COUNTY.code)).toMatchObject({
      text: WITHHELD,
      basis: '公布值：云溪县教育事业统计公报',
      asOf: '2026-10-01',
    });
  });

  it('of the present state is that of the as-of day when a school year has begun without new rows', () => {
    const begun = aBureau({ kindergartens: bureau.kindergartens, asOf: isoDate('2027-09-01') });
    expect(areaFigure(begun, INDICATORS['residential-transfer-rate'], COUNTY.code)).toMatchObject({
      text: '100%',
      asOf: '2027-09-01',
      period: '2027年9月1日',
    });
  });
});

describe('what a figure of an area says is being checked', () => {
  const heldOf = (id: MetricId, held: readonly HeldRows[]) => {
    const own = aBureau({ kindergartens: [aKindergarten({ classes: [aClass('小班', 20)], held })] });
    return areaFigure(own, INDICATORS[id], COUNTY.code).held;
  };
  const one = '1 所的有关记录待核实，核对以后可能变动';

  it.each<[MetricId, string, string | null]>([
    ['public-share', 'classes', one],
    ['public-kindergarten-share', 'classes', null],
    ['inclusive-kindergarten-share', 'recognitions', one],
    ['certified-teachers', 'staffing', one],
    ['certified-teachers', 'classes', null],
    ['disclosure-completeness', 'fees', one],
    ['disclosure-completeness', 'safety', null],
    ['rural-coverage', 'classes', null],
    ['new-places', 'classes', null],
  ])('%s, where a row of %s is held back: %s', (id, table, words) => {
    expect(heldOf(id, [{ table, rows: 1 }])).toBe(words);
  });
});
