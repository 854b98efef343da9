import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { HeldRows } from '../../../src/domain/held-rows.ts';
import { NOT_GIVEN, UNDER_REVIEW, WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import type { Duty } from '../../../src/domain/site.ts';
import { workingCalendar } from '../../../src/domain/working-day.ts';
import {
  accountsState,
  areaItems,
  itemState,
  kindergartenItems,
} from '../../../src/indicators/disclosure.ts';
import { cycleStart } from '../../../src/indicators/duty-cycle.ts';
import { aFee } from '../fee-builders.ts';
import { COUNTY, REGION, SITE, TOWN, aBureau, aKindergarten, aPost } from '../builders.ts';
import { aProject } from '../figure-builders.ts';
import { expectValue, measured } from './measuring.ts';

const yearly: Duty = { table: 'staffing', cycle: '学年', start: '09-01', graceWorkingDays: 20 };
const semester: Duty = { ...yearly, cycle: '学期' };
const noHolidays = workingCalendar([]);
const state = (newest: string | null, asOf: string, duty: Duty | undefined = yearly) =>
  itemState(newest === null ? null : isoDate(newest), duty, noHolidays, isoDate(asOf));

describe('a duty by cycle', () => {
  it('is published when the newest figures speak for the cycle', () => {
    expect(state('2026-09-15', '2026-11-15')).toEqual({
      state: 'published',
      on: '2026-09-15',
      renewBy: { date: '2027-09-29', calendarKnown: false },
    });
  });

  it('may still show last cycle until 20 working days after the start: 29 September 2026', () => {
    expect(state('2025-09-15', '2026-09-29')).toMatchObject({ state: 'published', on: '2025-09-15' });
  });

  it('is overdue from the day after', () => {
    expect(state('2025-09-15', '2026-09-30')).toEqual({
      state: 'overdue',
      on: '2025-09-15',
      dueOn: { date: '2026-09-29', calendarKnown: false },
    });
  });

  it('is overdue without any figures too', () => {
    expect(state(null, '2026-11-15')).toMatchObject({ state: 'overdue', on: null });
  });

  it('is not given, and not yet overdue, within the 20 working days', () => {
    expect(state(null, '2026-09-10')).toMatchObject({ state: 'not-given', dueOn: { date: '2026-09-29' } });
  });

  it('counts 调休 and holidays where they are known: seven days off in October move the day', () => {
    const days = ['01', '02', '05', '06', '07'].map((day) => ({
      date: isoDate(`2026-10-${day}`),
      kind: '放假' as const,
      docNo: '',
    }));
    const duty = { ...yearly, start: '09-15' };
    expect(itemState(null, duty, workingCalendar(days), isoDate('2026-10-21'))).toMatchObject({
      state: 'overdue',
      dueOn: { date: '2026-10-20', calendarKnown: true },
    });
  });

  it('of a semester starts again after six months', () => {
    expect(cycleStart(semester, isoDate('2026-02-28'))).toBe('2025-09-01');
    expect(cycleStart(semester, isoDate('2026-03-01'))).toBe('2026-03-01');
    expect(cycleStart(semester, isoDate('2026-11-15'))).toBe('2026-09-01');
  });
});

describe('a kindergarten founded after a cycle began', () => {
  const founded2026 = (duty: Duty, asOf: string) =>
    itemState(null, duty, noHolidays, isoDate(asOf), { founded: 2026 });

  it('is not late for the school year before: its first figures are due in September 2026', () => {
    expect(founded2026(yearly, '2026-08-31')).toEqual({
      state: 'not-given',
      dueOn: { date: '2026-09-29', calendarKnown: false },
    });
  });

  it('is late for the school year that begins in its founding year', () => {
    expect(founded2026(yearly, '2026-09-30')).toMatchObject({ state: 'overdue' });
  });

  it('is not late for the spring before it opened', () => {
    expect(founded2026(semester, '2026-08-31')).toMatchObject({
      state: 'not-given',
      dueOn: { date: '2026-09-29' },
    });
  });

  it('owes no accounts of the year before it was there: its first are due in July 2027', () => {
    const accounts: Duty = { table: 'finance', cycle: '年', start: '07-01', graceWorkingDays: 20 };
    expect(founded2026(accounts, '2026-11-15')).toMatchObject({
      state: 'not-given',
      dueOn: { date: '2027-07-29' },
    });
    expect(founded2026(accounts, '2027-07-30')).toMatchObject({ state: 'overdue' });
  });

  it('says so of its own items', () => {
    const bureau = aBureau({ asOf: isoDate('2026-08-31'), site: { ...SITE, duties: [yearly] } });
    expect(kindergartenItems(bureau, aKindergarten({ foundedYear: 2026 }))).toMatchObject({
      D3: { state: 'not-given' },
      D4: { state: 'not-given' },
    });
    expect(kindergartenItems(bureau, aKindergarten({ foundedYear: 2025 }))).toMatchObject({
      D4: { state: 'overdue' },
    });
  });
});

describe('an item without a cycle', () => {
  it('is published by any figures and not given without', () => {
    expect(itemState(isoDate('2019-05-01'), undefined, noHolidays, isoDate('2026-11-15'))).toEqual({
      state: 'published',
      on: '2019-05-01',
      renewBy: null,
    });
    expect(itemState(null, undefined, noHolidays, isoDate('2026-11-15'))).toEqual({
      state: 'not-given',
      dueOn: null,
    });
  });
});

describe('the items of a kindergarten', () => {
  const bureau = aBureau({ site: { ...SITE, duties: [yearly] } });

  it('a closed kindergarten has no duties', () => {
    expect(kindergartenItems(bureau, aKindergarten({ status: '停办' }))).toBeNull();
  });

  it('资质 passes a word in the certificate column on: 不公开, 待核实', () => {
    for (const [word, expected] of [
      [WITHHELD, 'withheld'],
      [UNDER_REVIEW, 'under-review'],
    ] as const) {
      const one = aKindergarten({ staffing: [aPost('专任教师', 8, { certified: word })] });
      expect(kindergartenItems(bureau, one)?.D3).toEqual({ state: expected, dueOn: null });
    }
  });

  it('资质 is overdue where only heads are counted, while 配备 is published', () => {
    const one = aKindergarten({ staffing: [aPost('专任教师', 8, { certified: NOT_GIVEN })] });
    expect(kindergartenItems(bureau, one)).toMatchObject({
      D3: { state: 'overdue', on: null },
      D4: { state: 'published', on: '2026-09-15' },
    });
  });

  it('收费标准 is published where a standard is made known before it takes effect', () => {
    const next = aFee({ effectiveFrom: isoDate('2027-02-01'), noticedOn: isoDate('2026-11-10') });
    expect(kindergartenItems(bureau, aKindergarten({ fees: [next] }))?.D7).toEqual({
      state: 'published',
      on: '2026-11-10',
      renewBy: null,
    });
  });

  it('收费标准 is not published by a row that takes effect later and is not made known yet', () => {
    const next = aFee({ effectiveFrom: isoDate('2027-02-01'), noticedOn: NOT_GIVEN });
    expect(kindergartenItems(bureau, aKindergarten({ fees: [next] }))?.D7).toMatchObject({
      state: 'not-given',
    });
  });

  it('公示完整度 is items published of items that apply: 1 of the 5 left after one is withheld', () => {
    const one = aKindergarten({ staffing: [aPost('专任教师', 8, { certified: WITHHELD })] });
    const counted = measured(aBureau({ site: bureau.site, kindergartens: [one] }), 'disclosure-completeness');
    expectValue(counted, 20, 1, 5);
  });
});

describe('accounts of a year', () => {
  const duty: Duty = { table: 'finance', cycle: '年', start: '07-01', graceWorkingDays: 20 };
  const bureau = aBureau({ site: { ...SITE, duties: [duty] } });

  it('of 2025 meet the duty that falls in July 2026', () => {
    expect(accountsState([{ year: 2024 }, { year: 2025 }], bureau)).toMatchObject({
      state: 'published',
      on: '2025-12-31',
    });
  });

  it('of 2024 do not', () => {
    expect(accountsState([{ year: 2024 }], bureau)).toMatchObject({ state: 'overdue', on: '2024-12-31' });
  });
});

describe('what is late', () => {
  const accounts: Duty = { table: 'finance', cycle: '年', start: '07-01', graceWorkingDays: 20 };
  const bureau = aBureau({ site: { ...SITE, duties: [yearly, accounts] } });
  const statesOf = (...held: readonly HeldRows[]) => {
    const items = kindergartenItems(bureau, aKindergarten({ held }));
    return [items?.D4.state, items?.D6.state];
  };
  const ofStaff = (period: string | null): HeldRows => ({
    table: 'staffing',
    rows: 1,
    periods: [period === null ? null : schoolYear(period)],
  });
  const ofAccounts = (period: number | null): HeldRows => ({ table: 'finance', rows: 1, periods: [period] });

  it('is being checked where what is held back may be of the time that is owed', () => {
    expect(statesOf(ofStaff('2026-2027'), ofAccounts(2025))).toEqual(['under-review', 'under-review']);
    expect(statesOf(ofStaff(null), ofAccounts(null))).toEqual(['under-review', 'under-review']);
  });

  it('stays late where all that is held back is older', () => {
    expect(statesOf(ofStaff('2025-2026'), ofAccounts(2024))).toEqual(['overdue', 'overdue']);
  });
});

describe('幼儿园规划举办 of a county', () => {
  const duty: Duty = { table: 'projects', cycle: '学年', start: '09-01', graceWorkingDays: 20 };
  const bureau = aBureau({ site: { ...SITE, duties: [duty] } });
  const stateOf = (change: Partial<Bureau>) => areaItems({ ...bureau, ...change }, COUNTY.code).D2.state;

  it('is late where no project of it says anything of the school year', () => {
    expect(stateOf({ projects: [aProject('2025-08-20', 270)] })).toBe('overdue');
  });

  it('is being checked where a project inside it is held back, or a day of one', () => {
    const heldOf = (code: string) => new Map([[code, [{ table: 'projects', rows: 1 }]]]);
    expect(stateOf({ heldOfDistricts: heldOf(TOWN.code) })).toBe('under-review');
    expect(stateOf({ heldOfDistricts: heldOf(REGION.code) })).toBe('overdue');
    expect(stateOf({ projects: [aProject('2025-08-20', 270, { built: UNDER_REVIEW })] })).toBe(
      'under-review',
    );
  });
});
