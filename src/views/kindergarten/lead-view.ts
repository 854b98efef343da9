import { notThereWords } from '../../wording/held.ts';
import { pricesSince } from '../../profile/group-days.ts';
import { type Dated, mapDated } from '../../domain/dated.ts';
import { mergeAlike } from '../../domain/grouping.ts';
import { type Reported, given, isGiven, isUnderReview, mapReported } from '../../domain/reported.ts';
import { type IsoDate, chargedMonths } from '../../domain/school-date.ts';
import { absentRatio } from '../../domain/staff-ratio.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import type { CostLine } from '../../domain/yearly-cost.ts';
import { formatDate, formatSchoolYear } from '../../format/date.ts';
import { formatNumber, formatShort } from '../../format/number.ts';
import { formatFee, formatWholeYuan } from '../../format/yuan.ts';
import type { AgeCost } from '../../profile/age-costs.ts';
import type { Profile } from '../../profile/profile.ts';
import { childWord, joinChildren } from '../../wording/ages.ts';
import { missingNote, sumAmount, sumPrefix, waiverNote } from '../../wording/cost.ts';
import { APPROVED_BALANCE, FREE_PLACES, freeByAge, freeSum, unknownAges } from '../../wording/places.ts';
import { noRatingWords, ratingWord } from '../../wording/rating.ts';
import { STAFFING_STANDARD, bandWord, ratioReason, staffVerdict } from '../../wording/staffing.ts';
import type { Verdict } from '../../wording/tone.ts';
import { type AdmissionWindow, admissionWindows } from './admission-windows.ts';
import { type ProvenanceView, provenance } from './provenance.ts';

/** A sum of the lead in whole yuan; what it leaves open is said before it. */
export interface LeadSum {
  /** 至少, 减免前; empty where the sum is whole. */
  readonly prefix: string;
  /** Whole yuan, without the unit. */
  readonly amount: Reported<string>;
}

/** What a child of one or several age groups pays. */
export interface CostRow {
  readonly ages: string;
  /** Of the day it is read on: announced changes follow. */
  readonly monthly: Dated<LeadSum>;
  readonly yearly: LeadSum;
  /** What changes within the year, what is waived, what is missing. */
  readonly notes: readonly string[];
}

export interface CostView {
  readonly rows: readonly CostRow[];
  /** What the sums hold: 含保教费、伙食费，自愿项目不计 */
  readonly holds: string;
  /** What the sums hold and rest on. */
  readonly basis: string;
  readonly provenance: ProvenanceView;
}

/** What a month and a school year cost by age group, waiver included, nothing voluntary but the meals; who pays alike shares a row. */
export function costView({ kindergarten, costs, day }: Profile, assumptions: CostAssumptions): CostView {
  const documents = waiverDocuments(costs);
  const since = pricesSince([{ kindergarten }], day);
  const rows = costs.map(costRow);
  const merged = mergeAlike(
    rows,
    ({ ages }) => ages,
    (row) => JSON.stringify({ ...row, ages: '' }),
  );
  return {
    rows: merged.map(({ item, names }) => ({ ...item, ages: joinChildren(names) })),
    holds: holdsOf(costs).join('，'),
    basis: basisOf(costs, assumptions),
    provenance: provenance(documents === undefined ? ['fees'] : ['fees', 'fee_waivers'], {
      key: [
        kindergarten.code,
        since === null ? '已经公布的标准' : `${formatDate(since)}起的标准和已经公布的变动`,
      ],
      docNo: documents,
      formula: `每项（标准 − 减免）× 计费次数，逐项相加；每学年 ${assumptions.months} 个月、每月 ${assumptions.daysPerMonth} 天由主管部门设定`,
      note: '每个月按月初执行的标准计；按天收的项目按实际天数退，请以幼儿园实收为准',
    }),
  };
}

/** What is in a sum of some age group: its role, and whether it is voluntary. */
function countedItems(costs: readonly AgeCost[]): readonly CostLine['item'][] {
  return costs.flatMap(({ yearly }) => yearly.lines.flatMap(({ net, item }) => (net === null ? [] : [item])));
}

function holdsOf(costs: readonly AgeCost[]): readonly string[] {
  const counted = countedItems(costs);
  const counts = (wanted: CostLine['item']['role']): boolean => counted.some(({ role }) => role === wanted);
  const voluntaryMeal = counted.some(({ role, voluntary }) => role === 'meal' && voluntary);
  const includes = [
    ...(counts('care') ? ['保教费'] : []),
    ...(counts('boarding') ? ['住宿费'] : []),
    ...(counts('meal') ? [voluntaryMeal ? '伙食费（自愿，按在园就餐计）' : '伙食费'] : []),
    ...(counts('required') ? ['其他必交费用'] : []),
  ].join('、');
  return [...(includes === '' ? [] : [`含${includes}`]), voluntaryMeal ? '其他自愿项目不计' : '自愿项目不计'];
}

function basisOf(costs: readonly AgeCost[], assumptions: CostAssumptions): string {
  const year = costs[0]?.yearly.year;
  const last = year && chargedMonths(year, assumptions.months).at(-1);
  const meals = countedItems(costs).some(({ role }) => role === 'meal');
  return [
    ...holdsOf(costs),
    ...(year && last
      ? [`${formatSchoolYear(year)}按 ${assumptions.months} 个月（9月至次年${Number(last.slice(5, 7))}月）`]
      : []),
    ...(meals ? [`按天收的每月按 ${assumptions.daysPerMonth} 天`] : []),
  ].join('，');
}

function costRow(cost: AgeCost): CostRow {
  return {
    ages: childWord(cost),
    monthly: mapDated(cost.monthly, leadSum),
    yearly: leadSum(cost.yearly),
    notes: [...careNotes(cost), missingNote(cost.yearly)].filter((note) => note !== ''),
  };
}

function leadSum(sum: Parameters<typeof sumAmount>[0]): LeadSum {
  const amount = mapReported(sumAmount(sum), formatWholeYuan);
  return { prefix: isGiven(amount) ? sumPrefix(sum).trim() : '', amount };
}

/** What is waived of 保教费, and what is announced; how the sum is made stands line by line under 收费. */
function careNotes({ yearly, care }: AgeCost): readonly string[] {
  const line = yearly.lines.find(({ item }) => item.role === 'care');
  if (!line || line.net === null) return [];
  const announced = care.next.flatMap(({ from, value: { standard } }) =>
    isGiven(standard) ? [`${formatDate(from)}起保教费 ${formatFee(standard, '元/生·月')}`] : [],
  );
  const waived = [
    ...new Set(
      line.parts.flatMap(({ waived: amount, unit }) => (amount === null ? [] : [formatFee(amount, unit)])),
    ),
  ];
  return [
    ...(waived.length > 0 ? [`已减去保教费减免 ${waived.join('、')}`] : []),
    ...(line.beforeWaiver ? [waiverNote(line)] : []),
    ...announced,
  ];
}

function waiverDocuments(costs: readonly AgeCost[]): string | undefined {
  const documents = costs.flatMap(({ items }) =>
    items.flatMap(({ standards }) => standards.flatMap(({ waiverDocNo }) => waiverDocNo ?? [])),
  );
  return documents.length === 0 ? undefined : [...new Set(documents)].join('；');
}

/** One figure of the block a page opens with. */
export interface LeadView {
  readonly label: string;
  readonly value: Reported<string>;
  readonly unit: string | undefined;
  readonly verdict: Verdict | null;
  readonly lines: readonly string[];
  /** When to apply, settled in the reader's browser. */
  readonly windows: readonly AdmissionWindow[];
  readonly provenance: ProvenanceView | null;
}

/** Children to each member of staff, with the one verdict over all staffing standards that could be judged. */
export function staffLead({ kindergarten, staff }: Profile): LeadView {
  const { ratio } = staff.perStaff;
  const base = { label: '每位教职工照看', verdict: staffVerdict(staff.judged), windows: [] };
  if ('reason' in ratio) {
    const { isHeld } = staff;
    const lines = [ratioReason(ratio.reason, ratio.missingPosts, isHeld)];
    return {
      ...base,
      value: absentRatio(ratio.reason, isHeld),
      unit: undefined,
      lines,
      provenance: null,
    };
  }
  const { children, adults, value, band, countedOn } = ratio;
  return {
    ...base,
    value: formatShort(value),
    unit: '名幼儿',
    lines: [bandWord(band, kindergarten.serviceForm), `${formatDate(countedOn)}统计`],
    provenance: provenance(['classes', 'staffing'], {
      key: [kindergarten.code],
      docNo: band ? STAFFING_STANDARD : undefined,
      date: countedOn,
      formula: `在园幼儿 ÷ 教职工 = ${formatNumber(children)} ÷ ${formatNumber(adults)}`,
      note: '教职工含园长、教师、保育员、卫生保健、保安、炊事等全部岗位；托班幼儿不计。按公布的人数测算，不代表认定结论',
    }),
  };
}

/** Free places by the admissions plan of this school year or the next, by age, with when to apply. */
export function placesLead({ kindergarten, places }: Profile): LeadView {
  const { current, none } = places;
  const base = { label: FREE_PLACES.term, verdict: null };
  if (kindergarten.status === '停办' || !current) {
    const isHeld = isUnderReview(none);
    const lines = kindergarten.status === '停办' ? [] : [notThereWords('本学年的招生计划和录取人数', isHeld)];
    return {
      ...base,
      value: none,
      unit: undefined,
      lines,
      windows: [],
      provenance: null,
    };
  }
  const unknown = unknownAges(current);
  return {
    ...base,
    value: freeSum(current),
    unit: '个',
    lines: [
      freeByAge(current),
      ...(unknown ? [unknown] : []),
      `${formatSchoolYear(current.schoolYear)}招生计划`,
    ],
    windows: admissionWindows(current.ages),
    provenance: provenance(['enrolment'], {
      key: [kindergarten.code, current.schoolYear, current.ages.map(({ ageGroup }) => ageGroup).join('、')],
      date: current.countedOn,
      formula: FREE_PLACES.formula,
      note: `与“${APPROVED_BALANCE.term}”（${APPROVED_BALANCE.formula}）是两个口径`,
    }),
  };
}

/** The rating of the day it is read on. */
export interface RatingLead {
  readonly value: Dated<Reported<string>>;
  readonly decidedOn: IsoDate | null;
  /** 有效期至; null where none is given, or the rating was revoked. */
  readonly validUntil: IsoDate | null;
  readonly lines: readonly string[];
  readonly provenance: ProvenanceView | null;
}

export function ratingLead({ rating, datedRating }: Profile): RatingLead {
  const { state, assessment } = rating;
  const value = mapDated(datedRating, ratingWord);
  if (!assessment) {
    const lines = [noRatingWords(rating.isHeld)];
    return { value, decidedOn: null, validUntil: null, lines, provenance: null };
  }
  return {
    value,
    decidedOn: assessment.decidedOn,
    validUntil: state === 'revoked' ? null : (given(assessment.validUntil) ?? null),
    lines: [],
    provenance: provenance(['assessments'], {
      key: [assessment.code, assessment.kind, assessment.decidedOn],
      docNo: given(assessment.docNo),
      date: assessment.decidedOn,
      dateLabel: '评定日期',
      note: isGiven(assessment.scheme) ? '不同等级体系之间不作比较' : undefined,
    }),
  };
}
