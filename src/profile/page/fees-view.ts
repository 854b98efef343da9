import type { Bureau } from '../../domain/bureau.ts';
import { FEE_CATEGORIES, type FeeCategory } from '../../domain/code-lists.ts';
import { pricingMode } from '../../domain/fee-pricing.ts';
import type { Fee } from '../../domain/fee.ts';
import { type Reported, given, isAbsent, isGiven, mapReported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatReported } from '../../format/absence.ts';
import { formatShort } from '../../format/number.ts';
import { formatFee, formatYuan } from '../../format/yuan.ts';
import type { FeeLine } from '../fee-lines.ts';
import type { Profile } from '../profile.ts';
import { capSource, feeSource, waiverSource } from '../source.ts';
import { type PriceHistory, priceHistories } from './price-history.ts';
import { type ProvenanceView, provenanceOfRows } from './provenance.ts';
import { ageWords } from './wording.ts';

/** One line of the price list in finished words. Dates stay dates: they are settled in the reader's browser. */
export interface FeeRowView {
  readonly item: string;
  readonly ages: string;
  readonly finalYear: boolean;
  /** 自愿, or that it is not; null where the question does not arise. */
  readonly voluntary: Reported<string> | null;
  readonly standard: Reported<string>;
  /** An amount by the day or semester as it comes to a month: 约 330 元/月. */
  readonly monthly: string | null;
  readonly waived: string | null;
  readonly net: Reported<string>;
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
  readonly basis: Reported<string>;
  readonly service: Reported<string>;
  readonly refund: Reported<string>;
}

/** A text of 第六十九条 (服务内容, 退费规则) with the items it is for; `of` is null where all share it. */
export interface FeeTermView {
  readonly label: '服务内容' | '退费规则';
  readonly of: string | null;
  readonly text: Reported<string>;
}

export interface CapView {
  readonly text: string;
  readonly over: string | null;
}

export interface FeeCategoryView {
  readonly category: FeeCategory;
  readonly gloss: string;
  readonly pricing: string;
  readonly waived: boolean;
  readonly rows: readonly FeeRowView[];
  readonly terms: readonly FeeTermView[];
  readonly caps: readonly CapView[];
  readonly provenance: readonly ProvenanceView[];
}

export interface UpcomingFeeView {
  readonly what: string;
  readonly from: IsoDate;
  readonly standard: Reported<string>;
  readonly before: string | null;
  readonly basis: Reported<string>;
}

export interface PastFeeView {
  readonly item: string;
  readonly ages: string;
  readonly standard: Reported<string>;
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
  readonly basis: Reported<string>;
}

export interface FeesView {
  /** Who sets the prices, in a sentence; null for a kindergarten that is not running. */
  readonly pricing: string | null;
  readonly categories: readonly FeeCategoryView[];
  readonly upcoming: readonly UpcomingFeeView[];
  readonly past: readonly PastFeeView[];
  readonly histories: readonly PriceHistory[];
}

/** 收费: what is in force, announced and past. 学前教育法 第六十九条 demands 项目, 标准, 服务内容 and 退费规则. */
export function feesView(profile: Profile, bureau: Bureau): FeesView {
  const { kindergarten, feeLines, upcomingFees, pastFees } = profile;
  return {
    pricing: pricingSentence(profile),
    categories: FEE_CATEGORIES.map((category) => feeLines.filter((line) => line.fee.category === category))
      .filter((lines) => lines.length > 0)
      .map(categoryView),
    upcoming: upcomingViews(upcomingFees, kindergarten.fees),
    past: pastFees.map((fee) => ({
      item: fee.item,
      ages: fee.ageGroup,
      standard: standardOf(fee),
      from: fee.effectiveFrom,
      until: given(fee.until),
      basis: fee.basis,
    })),
    histories: priceHistories(profile.feeHistories, bureau.asOf),
  };
}

const GLOSSES: Readonly<Record<FeeCategory, string>> = {
  保育教育费: '孩子在园接受保育教育的费用，也叫保教费。',
  住宿费: '寄宿的孩子另交。',
  保育费: '托班（二至三岁）的照护费用。',
  服务性收费: '正常保教之外的服务，家长自愿选择。',
  代收费: '家长自愿，由幼儿园代收代付，不得加价。',
};

function pricingSentence({ standing, kindergarten }: Profile): string | null {
  if (kindergarten.status !== '在办') return null;
  const boarding = kindergarten.serviceForm === '寄宿制' ? '、住宿费' : '';
  if (standing.subject === '营利性民办') {
    return '本园是营利性民办园，各项收费实行市场调节价：由幼儿园自主定价，并向社会公示（发改价格〔2025〕1644号）。';
  }
  const kind = { 公办: '公办园', 普惠性民办: '普惠性民办园', 其他非营利性民办: '非营利性民办园' }[
    standing.subject
  ];
  return `本园是${kind}，保教费${boarding}实行政府指导价：政府定基准和上浮幅度，幼儿园在幅度内定价；服务性收费和代收费实行市场调节价（发改价格〔2025〕1644号）。`;
}

function categoryView(lines: readonly FeeLine[]): FeeCategoryView {
  const [first] = lines;
  const category = first?.fee.category ?? '保育教育费';
  const rows: { readonly view: FeeRowView; readonly key: string; readonly ages: string[] }[] = [];
  for (const line of lines) {
    const view = rowView(line);
    const key = JSON.stringify({ ...view, ages: '' });
    const alike = rows.find((row) => row.key === key);
    if (alike) alike.ages.push(view.ages);
    else rows.push({ view, key, ages: [view.ages] });
  }
  const waivers = lines.flatMap(({ waiver }) => ('reason' in waiver ? [] : [waiver.waiver]));
  const caps = lines.flatMap(({ cap }) => ('reason' in cap ? [] : [cap.cap]));
  const sources = [
    provenanceOfRows([...new Set(lines.map(({ fee }) => fee))].map(feeSource)),
    provenanceOfRows([...new Set(waivers)].map(waiverSource), { formula: '标准 − 减免 = 实缴' }),
    provenanceOfRows([...new Set(caps)].map(capSource), { formula: '最高价 = 基准标准 ×（1 + 上浮幅度）' }),
  ];
  return {
    category,
    gloss: GLOSSES[category],
    pricing: first?.pricing ?? pricingMode('公办', category),
    waived: waivers.length > 0,
    rows: rows.map(({ view, ages }) => ({ ...view, ages: ages.join('、') })),
    terms: [
      ...termsOf('服务内容', lines, (fee) => fee.service),
      ...termsOf('退费规则', lines, (fee) => fee.refund),
    ],
    caps: capsOf(lines),
    provenance: sources.filter((one) => one !== undefined),
  };
}

function rowView({ fee, ageGroups, finalYear, waiver, net, netMonthly }: FeeLine): FeeRowView {
  const voluntaryCategory = fee.category === '服务性收费' || fee.category === '代收费';
  const other = fee.unit !== '元/生·月' && netMonthly !== null;
  return {
    item: fee.item,
    ages: ageWords(ageGroups, finalYear),
    finalYear,
    voluntary: voluntaryCategory ? mapReported(fee.voluntary, (yes) => (yes ? '自愿' : '统一收取')) : null,
    standard: standardOf(fee),
    monthly: other ? `约 ${formatFee(netMonthly, '元/生·月')}` : null,
    waived: 'reason' in waiver ? null : `−${formatYuan(waiver.waived)}`,
    net: mapReported(net, (amount) => formatFee(amount, fee.unit)),
    from: fee.effectiveFrom,
    until: given(fee.until),
    basis: fee.basis,
    service: fee.service,
    refund: fee.refund,
  };
}

function standardOf(fee: Fee): Reported<string> {
  return mapReported(fee.amount, (amount) => formatFee(amount, fee.unit));
}

/** Each wording once, with the items that use it. */
function termsOf(
  label: FeeTermView['label'],
  lines: readonly FeeLine[],
  textOf: (fee: Fee) => Reported<string>,
): readonly FeeTermView[] {
  const texts = new Map<string, { readonly text: Reported<string>; readonly items: Set<string> }>();
  for (const { fee } of lines) {
    const text = textOf(fee);
    if (isAbsent(fee.amount) && fee.amount.absent === 'not-charged' && isAbsent(text)) continue;
    const key = formatReported(text, (given) => given);
    const known = texts.get(key);
    if (known) known.items.add(fee.item);
    else texts.set(key, { text, items: new Set([fee.item]) });
  }
  return [...texts.values()].map(({ text, items }) => ({
    label,
    of: texts.size === 1 ? null : [...items].join('、'),
    text,
  }));
}

/** The guide price of each line, said once where several lines share it. */
function capsOf(lines: readonly FeeLine[]): readonly CapView[] {
  const caps = new Map<string, { readonly ages: Set<string>; readonly over: string | null }>();
  for (const { cap, fee, excess, ageGroups, finalYear } of lines) {
    if ('reason' in cap) continue;
    const float =
      cap.cap.floatUp === 0
        ? '不上浮'
        : `可上浮 ${formatShort(cap.cap.floatUp, 2)}%，最高 ${formatFee(cap.maximum, fee.unit)}`;
    const text = `基准 ${formatFee(cap.benchmark, fee.unit)}，${float}（${cap.cap.docNo}）`;
    const over = excess === null ? null : `高出 ${formatFee(excess, fee.unit)}`;
    const known = caps.get(text);
    const ages = ageWords(ageGroups, finalYear);
    if (known && known.over === over) known.ages.add(ages);
    else caps.set(known ? `${text} ` : text, { ages: new Set([ages]), over });
  }
  return [...caps].map(([text, { ages, over }]) => ({
    text: caps.size === 1 ? text.trim() : `${[...ages].join('、')}：${text.trim()}`,
    over,
  }));
}

/** One line for the ages whose standard changes alike. */
function upcomingViews(upcoming: readonly Fee[], fees: readonly Fee[]): readonly UpcomingFeeView[] {
  const views = new Map<string, { readonly ages: string[]; readonly view: UpcomingFeeView }>();
  for (const fee of upcoming) {
    const view = upcomingView(fee, fees);
    const key = JSON.stringify(view);
    const alike = views.get(key);
    if (alike) alike.ages.push(fee.ageGroup);
    else views.set(key, { ages: [fee.ageGroup], view });
  }
  return [...views.values()].map(({ ages, view }) => ({
    ...view,
    what: ages[0] === '全部' ? view.what : `${view.what}（${ages.join('、')}）`,
  }));
}

function upcomingView(fee: Fee, fees: readonly Fee[]): UpcomingFeeView {
  const before = fees.findLast(
    (one) =>
      one !== fee &&
      one.category === fee.category &&
      one.item === fee.item &&
      one.ageGroup === fee.ageGroup &&
      one.effectiveFrom < fee.effectiveFrom,
  );
  return {
    what: fee.item,
    from: fee.effectiveFrom,
    standard: standardOf(fee),
    before: before && isGiven(before.amount) ? formatFee(before.amount, before.unit) : null,
    basis: fee.basis,
  };
}
