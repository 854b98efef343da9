import type { Rules } from '../../domain/bureau.ts';
import { FEE_CATEGORIES, type FeeCategory } from '../../domain/code-lists.ts';
import { type Dated, mapDated } from '../../domain/dated.ts';
import { pricingMode } from '../../domain/fee-pricing.ts';
import { unknownWaiver } from '../../domain/fee-waiver.ts';
import type { Fee } from '../../domain/fee.ts';
import { mergeAlike } from '../../domain/grouping.ts';
import type { FeeSubject } from '../../domain/inclusive.ts';
import { type Reported, given, isAbsent, isGiven, mapReported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { priceTurns } from '../../domain/turning-days.ts';
import { formatReported } from '../../format/absence.ts';
import { formatShort } from '../../format/number.ts';
import { formatFee, formatYuan } from '../../format/yuan.ts';
import { type FeeLine, feeLines } from '../../profile/fee-lines.ts';
import type { Profile } from '../../profile/profile.ts';
import { sourceOf } from '../../profile/source.ts';
import { ageWord, ageWords } from '../../wording/ages.ts';
import { excessVerdict, noCapWord, unknownWaiverWords, voluntaryWord } from '../../wording/fees.ts';
import { subjectWord } from '../../wording/nature.ts';
import type { Verdict } from '../../wording/tone.ts';
import { type PriceHistory, priceHistories } from './price-history.ts';
import { type ProvenanceView, provenanceOfRows } from './provenance.ts';

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
  /** −380, or that the waiver is not known; null where none applies. */
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
  /** Null while nobody knows which guide price binds the fee. */
  readonly verdict: Verdict | null;
}

/** What a category charges on one day. */
export interface FeeListView {
  readonly waived: boolean;
  readonly rows: readonly FeeRowView[];
}

/** How a category is priced on one day, and by which guide prices it is bound. */
export interface PricingView {
  readonly mode: string;
  readonly caps: readonly CapView[];
}

/** One category of the price list. Its list and its pricing are those of the day it is read on: what is announced follows. */
export interface FeeCategoryView {
  readonly category: FeeCategory;
  readonly gloss: string;
  /** Null while nothing of the category is in force. */
  readonly list: Dated<FeeListView | null>;
  readonly pricing: Dated<PricingView>;
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
  readonly pricing: Dated<string> | null;
  readonly categories: readonly FeeCategoryView[];
  /** 服务内容 and 退费规则 of all categories, each wording once. Of the day they are read on. */
  readonly terms: Dated<readonly FeeTermView[]>;
  /** Of prices, waivers and guide prices. */
  readonly sources: Dated<readonly ProvenanceView[]>;
  readonly upcoming: readonly UpcomingFeeView[];
  readonly past: readonly PastFeeView[];
  readonly histories: readonly PriceHistory[];
}

/** 收费: in force, announced and past. 学前教育法 第六十九条 demands 项目, 标准, 服务内容 and 退费规则. */
export function feesView(profile: Profile, rules: Rules): FeesView {
  const { kindergarten, datedStanding, upcomingFees, pastFees } = profile;
  const prices = priceLists(profile, rules);
  return {
    pricing:
      kindergarten.status === '在办'
        ? mapDated(datedStanding, ({ subject }) => pricingSentence(subject, kindergarten))
        : null,
    categories: categoryViews(prices),
    terms: mapDated(prices, (lines) => [
      ...refundTerms(lines),
      ...termsOf('服务内容', lines, (fee) => fee.service),
    ]),
    sources: mapDated(prices, sourcesOf),
    upcoming: upcomingViews(upcomingFees, kindergarten.fees),
    past: pastFees.map((fee) => ({
      item: fee.item,
      ages: ageWord(fee.ageGroup),
      standard: standardOf(fee),
      from: fee.effectiveFrom,
      until: given(fee.until),
      basis: fee.basis,
    })),
    histories: priceHistories(profile.feeHistories, rules.asOf),
  };
}

function categoryViews(prices: Dated<readonly FeeLine[]>): readonly FeeCategoryView[] {
  return FEE_CATEGORIES.flatMap((category): readonly FeeCategoryView[] => {
    const linesOf = (lines: readonly FeeLine[]) => lines.filter(({ fee }) => fee.category === category);
    const list = mapDated(prices, (lines) => listView(linesOf(lines)));
    if (list.value === null && list.next.length === 0) return [];
    const pricing = mapDated(prices, (lines) => pricingView(linesOf(lines), category));
    return [{ category, gloss: GLOSSES[category], list, pricing }];
  });
}

/** The lines in force, and those of each later day that changes one: few of the days that may turn a price do. */
function priceLists(profile: Profile, rules: Rules): Dated<readonly FeeLine[]> {
  const { kindergarten, day, ageGroups } = profile;
  const turns = kindergarten.status === '停办' ? [] : priceTurns(kindergarten, rules, day);
  let last = profile.feeLines;
  const next = turns.flatMap((from) => {
    const value = feeLines(kindergarten, rules, from, ageGroups);
    if (isSameList(value, last)) return [];
    last = value;
    return [{ from, value }];
  });
  return { value: profile.feeLines, next };
}

function isSameList(one: readonly FeeLine[], other: readonly FeeLine[]): boolean {
  return one.length === other.length && one.every((line, at) => isSameLine(line, other[at]));
}

/** Whether two lines are made from the same rows and say the same: their parts are alike, each part by its own parts. */
function isSameLine(line: FeeLine, other: FeeLine | undefined): boolean {
  if (other === undefined) return false;
  const parts = Object.keys(line) as (keyof FeeLine)[];
  return parts.every((part) => isSamePart(line[part], other[part]));
}

function isSamePart(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isParted(one) || !isParted(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function isParted(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}

const GLOSSES: Readonly<Record<FeeCategory, string>> = {
  保育教育费: '孩子在园接受保育教育的费用，也叫保教费。',
  住宿费: '寄宿的孩子另交。',
  保育费: '托班（二至三岁）的照护费用。',
  服务性收费: '正常保教之外的服务，标明统一收取的以外，家长自愿选择。',
  代收费: '家长自愿，由幼儿园代收代付，不得加价。',
};

function pricingSentence(subject: Reported<FeeSubject>, { serviceForm }: Profile['kindergarten']): string {
  const boarding = serviceForm === '寄宿制' ? '、住宿费' : '';
  if (subject === '营利性民办') {
    return '本园是营利性民办园，各项收费实行市场调节价：由幼儿园自主定价，并向社会公示（发改价格〔2025〕1644号）。';
  }
  return `本园是${subjectWord(subject)}，保教费${boarding}实行政府指导价：政府定基准和上浮幅度，幼儿园在幅度内定价；服务性收费和代收费实行市场调节价（发改价格〔2025〕1644号）。`;
}

function listView(lines: readonly FeeLine[]): FeeListView | null {
  if (lines.length === 0) return null;
  const rows = mergeAlike(
    lines.map(rowView),
    ({ ages }) => ages,
    (row) => JSON.stringify({ ...row, ages: '' }),
  );
  return {
    waived: lines.some((line) => waivedText(line) !== null),
    rows: rows.map(({ item, names }) => ({ ...item, ages: names.join('、') })),
  };
}

/** The rows that the lines rest on, each table once. */
function sourcesOf(lines: readonly FeeLine[]): readonly ProvenanceView[] {
  const fees = new Set(lines.map(({ fee }) => fee));
  const waivers = new Set(lines.flatMap(({ waiver }) => ('reason' in waiver ? [] : [waiver.waiver])));
  const caps = new Set(lines.flatMap(({ cap }) => ('reason' in cap ? [] : [cap.cap])));
  return [
    provenanceOfRows([...fees].map((fee) => sourceOf('fees', fee))),
    provenanceOfRows(
      [...waivers].map((one) => sourceOf('fee_waivers', one)),
      { formula: '标准 − 减免 = 实缴' },
    ),
    provenanceOfRows(
      [...caps].map((one) => sourceOf('fee_caps', one)),
      { formula: '最高价 = 基准标准 ×（1 + 上浮幅度）' },
    ),
  ].filter((one) => one !== undefined);
}

function pricingView(lines: readonly FeeLine[], category: FeeCategory): PricingView {
  return { mode: lines[0]?.pricing ?? pricingMode('公办', category), caps: capsOf(lines) };
}

function rowView(line: FeeLine): FeeRowView {
  const { fee, ageGroups, finalYear, net, netMonthly } = line;
  const voluntaryCategory = fee.category === '服务性收费' || fee.category === '代收费';
  const other = fee.unit !== '元/生·月' && netMonthly !== null;
  return {
    item: fee.item,
    ages: ageWords(ageGroups, finalYear),
    finalYear,
    voluntary: voluntaryCategory ? mapReported(fee.voluntary, voluntaryWord) : null,
    standard: standardOf(fee),
    monthly: other ? `约 ${formatFee(netMonthly, '元/生·月')}` : null,
    waived: waivedText(line),
    net: mapReported(net, (amount) => formatFee(amount, fee.unit)),
    from: fee.effectiveFrom,
    until: given(fee.until),
    basis: fee.basis,
    service: fee.service,
    refund: fee.refund,
  };
}

function waivedText(line: FeeLine): string | null {
  if (!('reason' in line.waiver)) return `−${formatYuan(line.waiver.waived)}`;
  const unknown = unknownWaiver(line.waiver.reason);
  return unknown ? unknownWaiverWords(unknown) : null;
}

function standardOf(fee: Fee): Reported<string> {
  return mapReported(fee.amount, (amount) => formatFee(amount, fee.unit));
}

/** The refund rules of some lines, each once. */
export function refundTerms(lines: readonly FeeLine[]): readonly FeeTermView[] {
  return termsOf('退费规则', lines, (fee) => fee.refund);
}

/** Each wording once, with the items that use it. */
function termsOf(
  label: FeeTermView['label'],
  lines: readonly FeeLine[],
  textOf: (fee: Fee) => Reported<string>,
): readonly FeeTermView[] {
  const said = lines
    .map(({ fee }) => ({ item: fee.item, text: textOf(fee), amount: fee.amount }))
    .filter(({ amount, text }) => !(isAbsent(amount) && amount.absent === 'not-charged' && isAbsent(text)));
  const merged = mergeAlike(
    said,
    ({ item }) => item,
    ({ text }) => formatReported(text, (words) => words),
  );
  return merged.map(({ item: { text }, names }) => ({
    label,
    of: merged.length === 1 ? null : names.join('、'),
    text,
  }));
}

/** The guide price of each line, said once where several lines share it. */
function capsOf(lines: readonly FeeLine[]): readonly CapView[] {
  const caps = lines.flatMap((line) => {
    const cap = capView(line);
    return cap ? [{ ages: ageWords(line.ageGroups, line.finalYear), cap }] : [];
  });
  const merged = mergeAlike(
    caps,
    ({ ages }) => ages,
    ({ cap }) => JSON.stringify(cap),
  );
  return merged.map(({ item: { cap }, names }) =>
    merged.length === 1 ? cap : { ...cap, text: `${names.join('、')}：${cap.text}` },
  );
}

function capView({ cap, fee, excess, approval }: FeeLine): CapView | null {
  if ('reason' in cap) {
    return cap.reason === 'under-review' ? { text: noCapWord(cap.reason), verdict: null } : null;
  }
  const float =
    cap.cap.floatUp === 0
      ? '不上浮'
      : `可上浮 ${formatShort(cap.cap.floatUp, 2)}%，最高 ${formatFee(cap.maximum, fee.unit)}`;
  return {
    text: `基准 ${formatFee(cap.benchmark, fee.unit)}，${float}（${cap.cap.docNo}）`,
    verdict:
      excess === null ? { word: '在最高标准以内', tone: 'good' } : excessVerdict(excess, fee.unit, approval),
  };
}

/** One line for the ages whose standard changes alike. */
function upcomingViews(upcoming: readonly Fee[], fees: readonly Fee[]): readonly UpcomingFeeView[] {
  const merged = mergeAlike(
    upcoming.map((fee) => ({ age: fee.ageGroup, view: upcomingView(fee, fees) })),
    ({ age }) => age,
    ({ view }) => JSON.stringify(view),
  );
  return merged.map(({ item: { view }, names }) => ({
    ...view,
    what: names[0] === '全部' ? view.what : `${view.what}（${names.map(ageWord).join('、')}）`,
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
