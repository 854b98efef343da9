import type { CostLine, MonthlyCost, YearlyCost } from '../../domain/yearly-cost.ts';
import { type Fen, ZERO_FEN } from '../../domain/money.ts';
import { NOT_GIVEN, type Reported, given, isAbsent, isGiven } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber, formatShort } from '../../format/number.ts';
import { formatFee, formatWholeYuan } from '../../format/yuan.ts';
import type { AgeCost } from '../age-costs.ts';
import type { Profile } from '../profile.ts';
import type { JudgedRatio } from '../staff-section.ts';
import { type ProvenanceView, provenance } from './provenance.ts';
import { STAFFING_STANDARD, type Verdict, costAgeWord, joinCostAges, ratioReason } from './wording.ts';

/** What a child of one or several age groups pays; a sum that leaves something out says 至少. */
export interface CostRow {
  readonly ages: string;
  readonly monthly: Reported<string>;
  readonly yearly: Reported<string>;
  /** Something that belongs in the sums is not published. */
  readonly atLeast: boolean;
  /** 保教费 340 元/月 − 免除 340 元/月 = 0 元/月; or what is missing. */
  readonly notes: readonly string[];
}

export interface CostView {
  readonly rows: readonly CostRow[];
  /** What the sums hold and rest on. */
  readonly basis: string;
  readonly provenance: ProvenanceView;
}

/** What a month and a school year cost by age group, waiver included, nothing voluntary; age groups that pay alike share a row. */
export function costView({ kindergarten, costs, day }: Profile, assumptions: CostAssumptions): CostView {
  const groups: { readonly words: string[]; readonly row: CostRow }[] = [];
  for (const cost of costs) {
    const row = costRow(cost);
    const alike = groups.find((one) => paysAlike(one.row, row));
    if (alike) alike.words.push(row.ages);
    else groups.push({ words: [row.ages], row });
  }
  const counts = (role: CostLine['item']['role']): boolean =>
    costs.some(({ yearly }) =>
      yearly.lines.some((line) => line.item.role === role && line.state === 'counted'),
    );
  const includes = [
    ...(counts('care') ? ['含保教费'] : []),
    ...(counts('boarding') ? ['住宿费'] : []),
    ...(counts('meal') ? ['伙食费'] : []),
    ...(counts('required') ? ['其他必交费用'] : []),
  ].join('、');
  const { months, daysPerMonth } = assumptions;
  const byDay = counts('meal') ? `按天收的每月按 ${daysPerMonth} 天` : null;
  return {
    rows: groups.map(({ words, row }) => ({ ...row, ages: joinCostAges(words) })),
    basis: [
      ...(includes === '' ? [] : [includes]),
      '自愿项目不计',
      `一学年按 ${months} 个月`,
      ...(byDay ? [byDay] : []),
    ].join('，'),
    provenance: provenance(['fees', 'fee_waivers'], {
      key: [kindergarten.code, `${formatDate(day)}现行的标准`],
      docNo: waiverDocuments(costs),
      formula: `每项（标准 − 减免）× 计费次数，逐项相加；每学年 ${months} 个月、每月 ${daysPerMonth} 天由主管部门设定`,
      note: '按天收的项目按实际天数退，请以幼儿园实收为准',
    }),
  };
}

function paysAlike(one: CostRow, other: CostRow): boolean {
  return (
    String(one.monthly) === String(other.monthly) &&
    String(one.yearly) === String(other.yearly) &&
    one.atLeast === other.atLeast &&
    one.notes.join() === other.notes.join()
  );
}

function costRow(cost: AgeCost): CostRow {
  const missing = [...new Set(cost.yearly.missing.map(({ item }) => item.item))];
  return {
    ages: costAgeWord(cost.ageGroup, cost.finalYear),
    monthly: amount(cost.monthly),
    yearly: amount(cost.yearly),
    atLeast: cost.yearly.total === null && cost.yearly.known > ZERO_FEN,
    notes: [waiverNote(cost), missing.length === 0 ? null : `${missing.join('、')}未公布，没有计入`].filter(
      (note) => note !== null,
    ),
  };
}

/** The sum, or what is known of it; missing where nothing is. */
function amount({ total, known }: Pick<MonthlyCost | YearlyCost, 'total' | 'known'>): Reported<string> {
  if (total !== null) return formatWholeYuan(total);
  return known > ZERO_FEN ? formatWholeYuan(known) : NOT_GIVEN;
}

function waiverNote({ items }: AgeCost): string | null {
  const care = items.find(({ role }) => role === 'care');
  if (!care || care.waived === null || isAbsent(care.amount)) return null;
  const net = (care.amount - care.waived) as Fen;
  return `保教费 ${formatFee(care.amount, care.unit)} − 免除 ${formatFee(care.waived, care.unit)} = ${formatFee(net, care.unit)}`;
}

function waiverDocuments(costs: readonly AgeCost[]): string | undefined {
  const documents = new Set(
    costs.flatMap(({ items }) => items.flatMap(({ waiverDocNo }) => waiverDocNo ?? [])),
  );
  return documents.size === 0 ? undefined : [...documents].join('；');
}

/** One figure of the block a page opens with. */
export interface LeadView {
  readonly label: string;
  readonly value: Reported<string>;
  readonly unit: string | undefined;
  readonly verdict: Verdict | null;
  readonly lines: readonly string[];
  readonly provenance: ProvenanceView | null;
}

const VERDICTS = {
  better: { word: '优于配备标准', tone: 'good' },
  meets: { word: '符合配备标准', tone: 'good' },
  below: { word: '多于配备标准', tone: 'warn' },
} as const;

/** Children to each member of staff, against the standard of the service form. */
export function staffLead({ kindergarten, staff }: Profile): LeadView {
  const { ratio, status }: JudgedRatio = staff.perStaff;
  const label = '每位教职工照看';
  if ('reason' in ratio) {
    const lines = [ratioReason(ratio.reason, ratio.missingPosts)];
    return { label, value: NOT_GIVEN, unit: undefined, verdict: null, lines, provenance: null };
  }
  const { children, adults, value, band, countedOn } = ratio;
  const standard = band
    ? `${kindergarten.serviceForm === '半日制' ? '半日制' : '全日制'}标准 1∶${band.from} 至 1∶${band.to}`
    : `${kindergarten.serviceForm}没有配备标准`;
  return {
    label,
    value: formatShort(value),
    unit: '名幼儿',
    verdict: status === 'no-data' || status === 'not-applicable' ? null : VERDICTS[status],
    lines: [standard, `${formatDate(countedOn)}统计`],
    provenance: provenance(['classes', 'staffing'], {
      key: [kindergarten.code],
      docNo: band ? STAFFING_STANDARD : undefined,
      date: countedOn,
      formula: `在园幼儿 ÷ 教职工 = ${formatNumber(children)} ÷ ${formatNumber(adults)}`,
      note: '教职工含园长、教师、保育员、卫生保健、保安、炊事等全部岗位；托班幼儿不计。按公布的人数测算，不代表认定结论',
    }),
  };
}

/** Free places: by the admissions plan where one is published for this year or the next, else of the whole kindergarten. */
export function placesLead({ kindergarten, places }: Profile): LeadView {
  const { byAge, current, whole, enrolmentYear } = places;
  const free = byAge.flatMap(({ ageGroup, places: one }) =>
    'reason' in one ? [] : [{ ageGroup, free: one.free, countedOn: one.countedOn }],
  );
  const last = free.at(-1);
  if (current && last) {
    const sum = free.reduce((total, one) => total + one.free, 0);
    return {
      label: '招生计划还有空余',
      value: formatNumber(sum),
      unit: '个学位',
      verdict: null,
      lines: [
        free.map((one) => `${one.ageGroup} ${formatNumber(one.free)}`).join(' · '),
        `${formatDate(newestOf(free.map((one) => one.countedOn)))}统计`,
      ],
      provenance: provenance(['enrolment'], {
        key: [kindergarten.code, enrolmentYear ?? '', free.map((one) => one.ageGroup).join('、')],
        date: last.countedOn,
        formula: '计划招生数 − 已录取数，各年龄段分别计算',
        note: '与“核定学位 − 在园幼儿数”是两个口径',
      }),
    };
  }
  if ('reason' in whole) {
    const lines = ['没有公布本学年的招生计划和录取人数'];
    return { label: '空余学位', value: NOT_GIVEN, unit: undefined, verdict: null, lines, provenance: null };
  }
  return {
    label: '全园空余学位',
    value: formatNumber(whole.free),
    unit: '个',
    verdict: null,
    lines: [
      `核定 ${formatNumber(whole.places)} − 在园 ${formatNumber(whole.taken)}`,
      `${formatDate(whole.countedOn)}统计`,
    ],
    provenance: provenance(['kindergartens', 'classes'], {
      key: [kindergarten.code],
      date: whole.countedOn,
      formula: `核定学位 − 在园幼儿（含托班）= ${formatNumber(whole.places)} − ${formatNumber(whole.taken)}`,
    }),
  };
}

/** The rating that holds; how long it holds is settled in the reader's browser. */
export interface RatingLead {
  readonly value: string;
  readonly decidedOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly lines: readonly string[];
  readonly provenance: ProvenanceView | null;
}

export function ratingLead({ rating }: Profile): RatingLead {
  const { standing, assessment, scheme } = rating;
  if (!assessment) {
    return {
      value: '暂无等级',
      decidedOn: null,
      validUntil: null,
      lines: ['没有公布等级评定结果'],
      provenance: null,
    };
  }
  const name = scheme[0]?.name;
  return {
    value: standing === 'revoked' ? '等级已撤销' : assessment.result,
    decidedOn: assessment.decidedOn,
    validUntil: standing === 'revoked' ? null : (given(assessment.validUntil) ?? null),
    lines: name ? [name] : [],
    provenance: provenance(['assessments'], {
      key: [assessment.code, assessment.kind, assessment.decidedOn],
      docNo: given(assessment.docNo),
      date: assessment.decidedOn,
      dateLabel: '评定日期',
      note: isGiven(assessment.scheme) ? '不同等级体系之间不作比较' : undefined,
    }),
  };
}

function newestOf(dates: readonly IsoDate[]): IsoDate {
  return dates.reduce((latest, date) => (date > latest ? date : latest));
}
