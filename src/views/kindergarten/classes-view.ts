import { type ClassRecord, isOneClass, TOTAL_CLASS } from '../../domain/class-size.ts';
import { mergeAlike } from '../../domain/grouping.ts';
import type { PlacesOfAge } from '../../domain/places.ts';
import { type Absent, type Reported, given, isAbsent, mapReported } from '../../domain/reported.ts';
import type { Thresholds } from '../../domain/site.ts';
import { formatSchoolYear } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { heldPartWords } from '../../wording/held.ts';
import type { Profile } from '../../profile/profile.ts';
import { sourceOf } from '../../profile/source.ts';
import { ageWord } from '../../wording/ages.ts';
import { classSizeLimits, classSizeReason, classSizeVerdict } from '../../wording/class-size.ts';
import { APPROVED_BALANCE, FREE_PLACES, freeSum, freeText, unknownAges } from '../../wording/places.ts';
import type { Verdict } from '../../wording/tone.ts';
import { type AdmissionWindow, admissionWindows } from './admission-windows.ts';
import type { FactRow } from './fact-rows.ts';
import { type ProvenanceView, provenance, provenanceOfRows } from './provenance.ts';

export interface ClassRowView {
  readonly name: string;
  readonly ageGroup: string;
  readonly children: string;
  readonly limit: string;
  readonly verdict: Verdict;
}

/** One class as a mark against its limit. */
export interface ClassMark {
  readonly name: string;
  readonly ageGroup: string;
  readonly children: number;
  /** Null where no limit is set. */
  readonly limit: number | null;
  readonly over: boolean;
}

export interface PlanRowView {
  readonly ageGroup: string;
  readonly planned: string;
  readonly admitted: Reported<string>;
  readonly free: Reported<string>;
}

export interface PlanView {
  readonly year: string;
  /** Whether it is for the present school year or a later one. */
  readonly current: boolean;
  readonly rows: readonly PlanRowView[];
  /** The sum over the ages, and what it leaves out. */
  readonly sum: Reported<string>;
  readonly windows: readonly AdmissionWindow[];
  /** Each catchment once, with its ages where they differ. */
  readonly catchments: readonly string[];
  readonly prospectus: string | undefined;
  readonly provenance: ProvenanceView | undefined;
}

export interface ClassesView {
  readonly year: string;
  readonly rows: readonly ClassRowView[];
  /** The classes that can be drawn, in the order of the rows; a total of several classes cannot. */
  readonly marks: readonly ClassMark[];
  /** How many classes keep to the limit, or why that is not known. */
  readonly sentence: string | null;
  /** The limits that the site judges by; null where nothing is judged. */
  readonly limits: string | null;
  readonly facts: readonly FactRow[];
  readonly provenance: ProvenanceView | undefined;
  readonly placesProvenance: ProvenanceView;
  readonly plan: PlanView | null;
  /** What stands for classes of the year that are not there. */
  readonly noClasses: Absent;
  /** What stands for a plan, or a newer one, that is not there. */
  readonly noPlan: Absent;
}

/** 班级与学位. The free places of the plan and what is left of the approved places are two figures, named apart. */
export function classesView(profile: Profile, limits: Thresholds['classSize']): ClassesView {
  const { kindergarten, classes, places, figuresYear } = profile;
  return {
    year: formatSchoolYear(figuresYear),
    rows: classes.classes.map(({ row, limit, state }) => ({
      name: className(row),
      ageGroup: row.ageGroup,
      children: `${formatNumber(row.children)} 人`,
      limit: limit === null ? '没有规定' : `${limit} 人`,
      verdict: classSizeVerdict(state),
    })),
    marks: classes.classes.flatMap(({ row, limit, state }) =>
      !isOneClass(row)
        ? []
        : [
            {
              name: className(row),
              ageGroup: ageWord(row.ageGroup),
              children: row.children,
              limit,
              over: state === 'over',
            },
          ],
    ),
    sentence: complianceSentence(profile),
    limits: 'reason' in classes.compliance ? null : limitSentence(limits, classes.boarding),
    facts: placeFacts(profile),
    provenance: provenanceOfRows(
      classes.classes.map(({ row }) => sourceOf('classes', row)),
      { note: '班额上限见《幼儿园工作规程》（教育部令第39号）第十一条' },
    ),
    placesProvenance: provenance(['kindergartens', 'classes'], {
      key: [kindergarten.code],
      date: classes.countedOn ?? undefined,
      formula: `${APPROVED_BALANCE.term} = ${APPROVED_BALANCE.formula}`,
    }),
    plan: planView(profile),
    noClasses: classes.none,
    noPlan: places.none,
  };
}

function className({ className: name, classCount }: ClassRecord): string {
  if (name !== TOTAL_CLASS) return name;
  return isAbsent(classCount) ? '合计' : `合计 ${classCount} 个班`;
}

function complianceSentence({ classes }: Profile): string | null {
  const { compliance } = classes;
  if ('reason' in compliance) return classSizeReason(compliance.reason);
  const { numerator, denominator, totalsOnly } = compliance;
  const judged = `${denominator} 个班中 ${numerator} 个不超过班额上限`;
  const left = totalsOnly.length === 0 ? '' : `；${totalsOnly.join('、')}只有合计人数，不能测算`;
  const empty = classes.classes.filter(({ state }) => state === 'empty').length;
  const idle = empty === 0 ? '' : `；另有 ${empty} 个班没有幼儿，不测算`;
  const unlimited = classes.classes.filter(({ state }) => state === 'no-limit').length;
  const nursery = unlimited === 0 ? '' : `；托班 ${unlimited} 个班没有全国规定，不测算`;
  const held = classes.isHeld ? `；${heldPartWords('班级')}` : '';
  return `${judged}${left}${nursery}${idle}${held}。`;
}

function limitSentence(limits: Thresholds['classSize'], boarding: boolean): string {
  return `上限：${classSizeLimits(limits)}${boarding ? '，寄宿制应酌减，本站不测算' : ''}。`;
}

function placeFacts({ kindergarten, classes, places }: Profile): readonly FactRow[] {
  const people = (value: Reported<number>) => mapReported(value, formatNumber);
  const { balance } = places;
  const running = kindergarten.status !== '停办';
  return [
    { term: '核定学位', value: people(kindergarten.approvedPlaces), unit: '个' },
    {
      term: '在园幼儿',
      value: people(classes.children),
      unit: '人',
      note: '小班、中班、大班和混龄班',
    },
    ...(isAbsent(classes.nurseryChildren) || classes.nurseryChildren === 0
      ? []
      : [{ term: '托班幼儿', value: people(classes.nurseryChildren), unit: '人' }]),
    ...(classes.mixedFinalYear === null
      ? []
      : [
          {
            term: '学前一年幼儿',
            value: people(classes.mixedFinalYear),
            unit: '人',
            note: '混龄班中明年入小学的',
          },
        ]),
    ...(running
      ? [
          {
            term: APPROVED_BALANCE.term,
            value: mapReported(balance, ({ free }) => formatNumber(free)),
            unit: '个',
            note: balanceNote(balance),
          },
        ]
      : []),
  ];
}

function balanceNote(balance: Profile['places']['balance']): string {
  const over = isAbsent(balance) || balance.over === 0 ? '' : `，在园幼儿比核定学位多 ${balance.over} 人`;
  return `${APPROVED_BALANCE.formula}${over}；能不能报名看招生计划的空余学位`;
}

function planView({ places }: Profile): PlanView | null {
  const { plan, current } = places;
  if (!plan) return null;
  const { ages } = plan;
  const unknown = unknownAges(plan);
  return {
    year: formatSchoolYear(plan.schoolYear),
    current: current !== null,
    rows: ages.map(({ ageGroup, plan: own, free }) => ({
      ageGroup: ageWord(ageGroup),
      planned: `${formatNumber(own.plannedPlaces)} 人`,
      admitted: mapReported(own.admitted, (count) => `${formatNumber(count)} 人`),
      free: freeText(free),
    })),
    sum: mapReported(freeSum(plan), (sum) => `合计 ${sum} 个${unknown ? `（${unknown}）` : ''}`),
    windows: admissionWindows(ages),
    catchments: catchmentsOf(ages),
    prospectus: ages.map(({ plan: own }) => given(own.prospectusUrl)).find((url) => url !== undefined),
    provenance: provenanceOfRows(
      ages.map(({ plan: own }) => sourceOf('enrolment', own)),
      { formula: `${FREE_PLACES.term} = ${FREE_PLACES.formula}` },
    ),
  };
}

function catchmentsOf(ages: readonly PlacesOfAge[]): readonly string[] {
  const given = ages.flatMap(({ ageGroup, plan: { catchment } }) =>
    isAbsent(catchment) ? [] : [{ age: ageWord(ageGroup), catchment }],
  );
  const merged = mergeAlike(
    given,
    ({ age }) => age,
    ({ catchment }) => catchment,
  );
  return merged.map(({ item: { catchment }, names }) =>
    merged.length === 1 ? catchment : `${names.join('、')}：${catchment}`,
  );
}
