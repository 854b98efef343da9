import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { profilesOf } from '../../../src/profile/profile.ts';
import { aBureau, aClass, aKindergarten, aPrivateKindergarten, anAdmission } from '../builders.ts';
import { aFee, aRating, aRecognition } from '../fee-builders.ts';
import { published } from '../published.ts';

const profile = (kindergarten: Kindergarten, rules: Partial<Bureau> = {}) =>
  published(kindergarten, rules).profile;
const ages = [aClass('小班', 24), aClass('中班', 28), aClass('大班', 30)];

describe('the figures', () => {
  it('are of the newest school year with classes', () => {
    const last = { schoolYear: schoolYear('2025-2026'), countedOn: isoDate('2025-09-15') };
    const result = profile(aKindergarten({ classes: [aClass('小班', 24, last)] }));
    expect([result.presentYear, result.figuresYear]).toEqual(['2026-2027', '2025-2026']);
    expect(result.classes.children).toBe(24);
  });

  it('are of the present year where its classes are held back, and being checked', () => {
    const last = aClass('小班', 24, { schoolYear: schoolYear('2025-2026') });
    const held = [{ table: 'classes', rows: 1, periods: [schoolYear('2026-2027')] }];
    const result = profile(aKindergarten({ classes: [last], held }));
    expect(result.figuresYear).toBe('2026-2027');
    expect(result.classes.children).toEqual(UNDER_REVIEW);
  });

  it('are of the last year where only older classes are held back, or those of a year to come', () => {
    const last = aClass('小班', 24, { schoolYear: schoolYear('2025-2026') });
    const years = [schoolYear('2024-2025'), schoolYear('2027-2028')];
    const result = profile(
      aKindergarten({ classes: [last], held: [{ table: 'classes', rows: 2, periods: years }] }),
    );
    expect([result.figuresYear, result.classes.children]).toEqual(['2025-2026', 24]);
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
});

describe('a closed kindergarten', () => {
  it('keeps the figures of its last day', () => {
    const closed = aKindergarten({
      status: '停办',
      statusDate: isoDate('2025-07-31'),
      fees: [aFee({ effectiveFrom: isoDate('2023-09-01') }), aFee({ effectiveFrom: isoDate('2025-09-01') })],
    });
    const result = profile(closed, {});
    expect(result.day).toBe('2025-07-30');
    expect(result.feeLines).toHaveLength(1);
  });
});

describe('what follows at a closed kindergarten', () => {
  const closed = aPrivateKindergarten({
    status: '停办',
    statusDate: isoDate('2026-07-31'),
    recognitions: [aRecognition({ validUntil: isoDate('2027-02-28') })],
    assessments: [aRating({ validUntil: isoDate('2026-12-31') })],
  });

  it('is nothing of its standing', () => {
    expect(profile(closed).datedStanding.next).toEqual([]);
  });

  it('is nothing of its rating', () => {
    expect(profile(closed).datedRating.next).toEqual([]);
  });
});

describe('the places', () => {
  it('are those of a plan for this school year or a later one', () => {
    const { places } = profile(aKindergarten({ enrolment: [anAdmission()] }));
    expect(places.current?.free).toBe(15);
  });

  it('of a plan of an earlier year are kept as the newest there is, not as present ones', () => {
    const old = anAdmission({ schoolYear: schoolYear('2025-2026') });
    const { places } = profile(aKindergarten({ enrolment: [old] }));
    expect([places.plan?.schoolYear, places.current]).toEqual(['2025-2026', null]);
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
