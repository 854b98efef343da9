import { TOTAL_CLASS } from '../../domain/class-size.ts';
import { type Reported, NOT_GIVEN, given, isAbsent, mapReported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatDate, formatDateSpan, formatSchoolYear } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Profile } from '../profile.ts';
import { classSource, enrolmentSource } from '../source.ts';
import type { Fact } from './basics-view.ts';
import { type ProvenanceView, provenance, provenanceOfRows } from './provenance.ts';
import type { Verdict } from './wording.ts';

export interface ClassRowView {
  readonly name: string;
  readonly ageGroup: string;
  readonly children: string;
  readonly limit: string;
  readonly verdict: Verdict;
}

export interface PlanRowView {
  readonly ageGroup: string;
  readonly planned: string;
  readonly admitted: Reported<string>;
  readonly free: Reported<string>;
}

/** When to apply, and for which ages. */
export interface AdmissionWindow {
  readonly ages: string;
  readonly span: string;
  readonly opensOn: IsoDate | undefined;
  readonly closesOn: IsoDate | undefined;
}

export interface PlanView {
  readonly year: string;
  /** Whether it is for the present school year or a later one. */
  readonly current: boolean;
  readonly rows: readonly PlanRowView[];
  readonly windows: readonly AdmissionWindow[];
  /** Each catchment once, with its ages where they differ. */
  readonly catchments: readonly string[];
  readonly prospectus: string | undefined;
  readonly provenance: ProvenanceView | undefined;
}

export interface ClassesView {
  readonly year: string;
  readonly rows: readonly ClassRowView[];
  /** How many classes keep to the limit, or why that is not known. */
  readonly sentence: string | null;
  readonly facts: readonly Fact[];
  readonly provenance: ProvenanceView | undefined;
  readonly placesProvenance: ProvenanceView;
  readonly plan: PlanView | null;
}

/** 班级与学位. The free places of the whole kindergarten and those of the plan are two figures, named apart. */
export function classesView(profile: Profile): ClassesView {
  const { kindergarten, classes, figuresYear } = profile;
  return {
    year: formatSchoolYear(figuresYear),
    rows: classes.classes.map(({ row, limit, standing }) => ({
      name: row.className === TOTAL_CLASS ? totalName(row.classCount) : row.className,
      ageGroup: row.ageGroup,
      children: `${formatNumber(row.children)} 人`,
      limit: limit === null ? '没有规定' : `${limit} 人`,
      verdict: STANDINGS[standing],
    })),
    sentence: complianceSentence(profile),
    facts: placeFacts(profile),
    provenance: provenanceOfRows(
      classes.classes.map(({ row }) => classSource(row)),
      { note: '班额上限见《幼儿园工作规程》（教育部令第39号）第十一条' },
    ),
    placesProvenance: provenance(['kindergartens', 'classes'], {
      key: [kindergarten.code],
      date: classes.countedOn ?? undefined,
      formula: '全园空余学位 = 核定学位 − 在园幼儿数（含托班）',
    }),
    plan: planView(profile),
  };
}

const STANDINGS: Readonly<Record<Profile['classes']['classes'][number]['standing'], Verdict>> = {
  within: { word: '未超', tone: 'good' },
  over: { word: '超额', tone: 'warn' },
  'total-row': { word: '不能测算', tone: 'none' },
  'no-limit': { word: '不测算', tone: 'none' },
};

function totalName(count: Reported<number>): string {
  return isAbsent(count) ? '合计' : `合计 ${count} 个班`;
}

function complianceSentence({ classes }: Profile): string | null {
  const { compliance, boarding } = classes;
  if ('reason' in compliance) {
    return {
      'no-class-rows': null,
      'class-totals-only': '只公布了合计人数，没有分班人数，班额不能测算。',
      'no-limit': '托班的班额没有全国规定，不作测算。',
    }[compliance.reason];
  }
  const { numerator, denominator, totalsOnly } = compliance;
  const judged = `${denominator} 个班中 ${numerator} 个不超过班额上限`;
  const left = totalsOnly.length === 0 ? '' : `；${totalsOnly.join('、')}只有合计人数，不能测算`;
  return `${judged}${left}。小班 25 人、中班 30 人、大班 35 人、混龄班 30 人${boarding ? '，寄宿制应酌减，本站不测算' : ''}。`.replace(
    '小班 25 人',
    '上限：小班 25 人',
  );
}

function placeFacts({ kindergarten, classes, places }: Profile): readonly Fact[] {
  const people = (value: Reported<number>) => mapReported(value, formatNumber);
  const { whole } = places;
  return [
    { term: '核定学位', value: people(kindergarten.approvedPlaces), unit: '个' },
    { term: '在园幼儿', value: people(classes.children), unit: '人', note: '小班、中班、大班和混龄班' },
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
    {
      term: '全园空余学位',
      value: 'reason' in whole ? NOT_GIVEN : formatNumber(whole.free),
      unit: '个',
      note: 'reason' in whole || whole.over === 0 ? undefined : `在园幼儿比核定学位多 ${whole.over} 人`,
    },
  ];
}

function planView({ places }: Profile): PlanView | null {
  const { enrolmentYear, byAge, current } = places;
  if (enrolmentYear === undefined) return null;
  return {
    year: formatSchoolYear(enrolmentYear),
    current,
    rows: byAge.map(({ ageGroup, plan, places: free }) => ({
      ageGroup,
      planned: `${formatNumber(plan.plannedPlaces)} 人`,
      admitted: mapReported(plan.admitted, (count) => `${formatNumber(count)} 人`),
      free:
        'reason' in free
          ? NOT_GIVEN
          : free.over > 0
            ? `满，超 ${free.over} 人`
            : `${formatNumber(free.free)} 个`,
    })),
    windows: windowsOf(byAge.map(({ plan }) => plan)),
    catchments: catchmentsOf(byAge.map(({ plan }) => plan)),
    prospectus: byAge.map(({ plan }) => given(plan.prospectusUrl)).find((url) => url !== undefined),
    provenance: provenanceOfRows(
      byAge.map(({ plan }) => enrolmentSource(plan)),
      { formula: '还可招 = 计划招生数 − 已录取数' },
    ),
  };
}

type Plan = Profile['places']['byAge'][number]['plan'];

function windowsOf(plans: readonly Plan[]): readonly AdmissionWindow[] {
  const windows = new Map<string, { readonly ages: string[]; readonly plan: Plan }>();
  for (const plan of plans) {
    const key = `${given(plan.opensOn) ?? ''} ${given(plan.closesOn) ?? ''}`;
    const known = windows.get(key);
    if (known) known.ages.push(plan.ageGroup);
    else if (key !== ' ') windows.set(key, { ages: [plan.ageGroup], plan });
  }
  return [...windows.values()].map(({ ages, plan }) => {
    const [opensOn, closesOn] = [given(plan.opensOn), given(plan.closesOn)];
    return { ages: ages.join('、'), span: spanWords(opensOn, closesOn), opensOn, closesOn };
  });
}

function spanWords(opensOn: IsoDate | undefined, closesOn: IsoDate | undefined): string {
  if (opensOn && closesOn) return formatDateSpan(opensOn, closesOn);
  if (opensOn) return `${formatDate(opensOn)}起`;
  return closesOn ? `至${formatDate(closesOn)}` : '';
}

function catchmentsOf(plans: readonly Plan[]): readonly string[] {
  const ages = new Map<string, string[]>();
  for (const { catchment, ageGroup } of plans) {
    if (isAbsent(catchment)) continue;
    const known = ages.get(catchment);
    if (known) known.push(ageGroup);
    else ages.set(catchment, [ageGroup]);
  }
  return [...ages].map(([catchment, of]) => (ages.size === 1 ? catchment : `${of.join('、')}：${catchment}`));
}
