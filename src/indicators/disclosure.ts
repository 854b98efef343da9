import { largest } from '../domain/spread.ts';
import type { Bureau, Rules } from '../domain/bureau.ts';
import { isWithin } from '../domain/district.ts';
import type { HeldPeriod } from '../domain/held-rows.ts';
import { isHeldIn, isHeldOf } from '../domain/held.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import {
  type AbsenceReason,
  NOT_GIVEN,
  type Reported,
  given,
  isAbsent,
  isGiven,
  isUnderReview,
} from '../domain/reported.ts';
import { newestDay } from '../domain/newest.ts';
import { type IsoDate, inForce, isoDate, schoolYearOf } from '../domain/school-date.ts';
import type { Duty } from '../domain/site.ts';
import { isHeldInArea } from './kindergartens-in.ts';
import { cycleStart, firstOwed, nextCycleStart, wasThere } from './duty-cycle.ts';
import {
  type WorkingCalendar,
  type WorkingDue,
  addWorkingDays,
  workingCalendar,
} from '../domain/working-day.ts';

/** The eight items that 学前教育法 第七十二条 has the county publish. D1 and D2 are the area's; D3–D8 each kindergarten's. */
export const DISCLOSURE_ITEMS = [
  { id: 'D1', level: 'area', table: 'finance', short: '财政投入', name: '政府学前教育财政投入' },
  { id: 'D2', level: 'area', table: 'projects', short: '规划举办', name: '幼儿园规划举办' },
  { id: 'D3', level: 'kindergarten', table: 'staffing', short: '资质', name: '教师和其他工作人员的资质' },
  { id: 'D4', level: 'kindergarten', table: 'staffing', short: '配备', name: '教师和其他工作人员的配备' },
  { id: 'D5', level: 'kindergarten', table: 'enrolment', short: '招生', name: '招生' },
  { id: 'D6', level: 'kindergarten', table: 'finance', short: '经费', name: '经费收支' },
  { id: 'D7', level: 'kindergarten', table: 'fees', short: '收费', name: '收费标准' },
  { id: 'D8', level: 'kindergarten', table: 'assessments', short: '质量', name: '保育教育质量' },
] as const;
export type DisclosureItem = (typeof DISCLOSURE_ITEMS)[number];

/** 已公布, and until when that holds: after `renewBy` without newer figures it is overdue. */
export interface Published {
  readonly state: 'published';
  readonly on: IsoDate;
  readonly renewBy: WorkingDue | null;
}

/** 逾期: the cycle's figures were due on `dueOn`; `on` is the day of the older figures, if there are any. */
export interface Overdue {
  readonly state: 'overdue';
  readonly on: IsoDate | null;
  readonly dueOn: WorkingDue;
}

/** 未公布, 不适用, 不公开 or 待核实; for 未公布 the day by which it is due, where a duty says so. */
export interface Unpublished {
  readonly state: AbsenceReason;
  readonly dueOn: WorkingDue | null;
}

export type ItemState = Published | Overdue | Unpublished;

/** What besides the newest figures says whether a cycle is met. */
interface Occasion {
  readonly coversUntil?: IsoDate | null;
  /** 建园年份 of the kindergarten. */
  readonly founded?: Reported<number>;
}

/**
 * The state of an item on the as-of day, from the day its newest figures speak for. The figures of a cycle are due
 * `graceWorkingDays` working days after the cycle starts: 政府信息公开条例 第二十六条. `coversUntil` is the last day for which the
 * newest figures are still the newest there can be, where that is another day than they speak for (accounts of a year). `founded`: a
 * kindergarten without figures owes them first in a cycle that began when it was there.
 */
export function itemState(
  newest: IsoDate | null,
  duty: Duty | undefined,
  calendar: WorkingCalendar,
  asOf: IsoDate,
  { coversUntil = newest, founded = NOT_GIVEN }: Occasion = {},
): ItemState {
  if (!duty || duty.cycle === '变更') {
    return newest ? { state: 'published', on: newest, renewBy: null } : { state: 'not-given', dueOn: null };
  }
  const start = cycleStart(duty, asOf);
  const dueOn = addWorkingDays(calendar, start, duty.graceWorkingDays);
  if (newest && coversUntil && coversUntil >= start) {
    const next = addWorkingDays(calendar, nextCycleStart(duty, start), duty.graceWorkingDays);
    return { state: 'published', on: newest, renewBy: next };
  }
  if (!newest && !wasThere(duty, start, founded)) {
    const first = firstOwed(duty, start, founded);
    return { state: 'not-given', dueOn: addWorkingDays(calendar, first, duty.graceWorkingDays) };
  }
  if (asOf > dueOn.date) return { state: 'overdue', on: newest, dueOn };
  return newest ? { state: 'published', on: newest, renewBy: dueOn } : { state: 'not-given', dueOn };
}

export type KindergartenItems = Readonly<Record<'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8', ItemState>>;

/** D3–D8 of one kindergarten. A closed or planned one has no duties: `null`. */
export function kindergartenItems(bureau: Rules, kindergarten: Kindergarten): KindergartenItems | null {
  if (kindergarten.status !== '在办') return null;
  const calendar = workingCalendar(bureau.holidays);
  const state = (table: string, newest: IsoDate | null): ItemState =>
    itemState(
      newest,
      bureau.site.duties.find((duty) => duty.table === table),
      calendar,
      bureau.asOf,
      { founded: kindergarten.foundedYear },
    );
  const held = (table: string, item: ItemState): ItemState => checkedItem(item, kindergarten, table, bureau);
  return {
    D3: held(
      'staffing',
      qualificationState(kindergarten, (newest) => state('staffing', newest)),
    ),
    D4: held('staffing', state('staffing', newestDay(kindergarten.staffing.map((row) => row.countedOn)))),
    D5: held('enrolment', state('enrolment', newestDay(kindergarten.enrolment.map((row) => row.countedOn)))),
    D6: held('finance', accountsState(kindergarten.finance, bureau, kindergarten.foundedYear)),
    D7: held('fees', feeState(kindergarten, bureau, state)),
    D8: held(
      'assessments',
      state('assessments', newestDay(kindergarten.assessments.map((row) => row.decidedOn))),
    ),
  };
}

/**
 * What is filled in and held until it is checked is neither 未公布 nor late. What is late stays so where all that is held tells of a time
 * before the one that is owed.
 */
function checkedItem(
  item: ItemState,
  own: Pick<Kindergarten, 'held'>,
  table: string,
  { site, asOf }: Pick<Rules, 'site' | 'asOf'>,
): ItemState {
  const duty = site.duties.find((one) => one.table === table);
  const start = duty && duty.cycle !== '变更' ? cycleStart(duty, asOf) : null;
  const mayMeet = isHeldOf(own, table, (period) => start === null || isStillNewest(period, start));
  const isChecked = item.state === 'overdue' ? mayMeet : item.state === 'not-given' && isHeldIn(own, table);
  return isChecked ? { state: 'under-review', dueOn: null } : item;
}

/** Whether what tells of a time may be the newest there can be on a day: accounts are until the end of the next year. */
function isStillNewest(period: HeldPeriod, day: IsoDate): boolean {
  return typeof period === 'number' ? lastDayOfAccounts(period) >= day : period >= schoolYearOf(day);
}

function lastDayOfAccounts(year: number): IsoDate {
  return isoDate(`${year + 1}-12-31`);
}

/** 资质 is published where 专任教师 have their certificates or education counted; a word in its place is passed on. */
function qualificationState(
  { staffing }: Kindergarten,
  state: (newest: IsoDate | null) => ItemState,
): ItemState {
  const teachers = staffing.filter((row) => row.post === '专任教师');
  const counted = teachers.filter((row) => isGiven(row.certified) || isGiven(row.bachelor));
  if (counted.length > 0) return state(newestDay(counted.map((row) => row.countedOn)));
  const last = teachers.at(-1);
  if (last && isAbsent(last.certified) && last.certified.absent !== 'not-given') {
    return { state: last.certified.absent, dueOn: null };
  }
  return state(null);
}

/**
 * A fee in force is published, however long ago it was set; so is one that is made known (公示) before it takes effect, as of a kindergarten
 * about to open. 学前教育法 第六十九条 asks for 公示, and 发改价格〔2025〕1644号 for it before anything is charged.
 */
function feeState(
  { fees }: Kindergarten,
  { asOf }: Pick<Bureau, 'asOf'>,
  state: (table: string, newest: IsoDate | null) => ItemState,
): ItemState {
  const charged = fees.filter((fee) => inForce(fee.effectiveFrom, given(fee.until), asOf));
  const announced = fees.filter(
    (fee) => fee.effectiveFrom > asOf && isGiven(fee.noticedOn) && fee.noticedOn <= asOf,
  );
  const known = charged.length > 0 ? charged : announced;
  const newest = newestDay(known.map((fee) => (isGiven(fee.noticedOn) ? fee.noticedOn : fee.effectiveFrom)));
  return newest ? { state: 'published', on: newest, renewBy: null } : state('fees', null);
}

export type AreaItems = Readonly<Record<'D1' | 'D2', ItemState>>;

/** D1 and D2 of a county-level area. */
export function areaItems(bureau: Bureau, area: string): AreaItems {
  const calendar = workingCalendar(bureau.holidays);
  const duty = (table: string) => bureau.site.duties.find((one) => one.table === table);
  const accounts = bureau.districtFinance.filter((row) => row.subjectCode === area);
  const steps = bureau.projects
    .filter((project) => isWithin(bureau.districts, project.district, area))
    .flatMap(({ planned, designed, built, accepted, delivered }) => [
      planned,
      designed,
      built,
      accepted,
      delivered,
    ]);
  const areStepsHeld = isHeldInArea(bureau, area, 'projects') || steps.some(isUnderReview);
  const held = bureau.heldOfDistricts.get(area) ?? [];
  return {
    D1: checkedItem(accountsState(accounts, bureau), { held }, 'finance', bureau),
    D2: checkedItem(
      itemState(newestDay(steps.filter(isGiven)), duty('projects'), calendar, bureau.asOf),
      { held: areStepsHeld ? [{ table: 'projects', rows: 1 }] : [] },
      'projects',
      bureau,
    ),
  };
}

/**
 * Accounts speak for the last day of their year, and are the newest there can be until the end of the next: those of 2025 meet a duty
 * that falls in 2026. A year that is not over has none yet.
 */
export function accountsState(
  accounts: readonly { readonly year: number }[],
  { site, holidays, asOf }: Pick<Bureau, 'site' | 'holidays' | 'asOf'>,
  founded: Reported<number> = NOT_GIVEN,
): ItemState {
  const duty = site.duties.find((one) => one.table === 'finance');
  const calendar = workingCalendar(holidays);
  const years = accounts.map(({ year }) => year).filter((year) => isoDate(`${year}-12-31`) <= asOf);
  if (years.length === 0) return itemState(null, duty, calendar, asOf, { founded });
  const year = largest(years);
  return itemState(isoDate(`${year}-12-31`), duty, calendar, asOf, {
    coversUntil: lastDayOfAccounts(year),
  });
}

/** Items that count as duties: not those that do not apply or are withheld under a rule. */
export function isDuty({ state }: ItemState): boolean {
  return state !== 'not-applicable' && state !== 'withheld';
}
