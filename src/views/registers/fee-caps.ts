import { monthlyAmount } from '../../domain/billing-unit.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { CAP_SUBJECTS, FEE_CATEGORIES } from '../../domain/code-lists.ts';
import { isWithin } from '../../domain/district.ts';
import type { FeeCap } from '../../domain/fee.ts';
import { type Fen, timesFen } from '../../domain/money.ts';
import { given } from '../../domain/reported.ts';
import { type IsoDate, inForce } from '../../domain/school-date.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import { formatShort } from '../../format/number.ts';
import { formatYuan, shortUnit } from '../../format/yuan.ts';
import { type Table, dayCell } from '../table.ts';

/** One guide price: 基准 × (1 + 上浮幅度) = 最高. */
export interface CapRow {
  readonly district: string;
  readonly subject: FeeCap['subject'];
  readonly category: FeeCap['category'];
  /** A level of the local rating scheme, or 不分等级. */
  readonly level: string;
  readonly ages: string;
  readonly benchmark: Fen;
  /** Percent. */
  readonly floatUp: number;
  readonly maximum: Fen;
  readonly unit: FeeCap['unit'];
  readonly docNo: string;
  readonly from: IsoDate;
}

/** The guide prices in force on the as-of day: those of an area, of what lies in it and of what it lies in; all for `null`. */
export function capRows(bureau: Bureau, area: string | null): readonly CapRow[] {
  const { districts, asOf, feeCaps, ratingSchemes } = bureau;
  const concerns = (cap: FeeCap) =>
    area === null || isWithin(districts, cap.district, area) || isWithin(districts, area, cap.district);
  const orderOf = (cap: FeeCap) =>
    ratingSchemes.find(({ code, level }) => code === given(cap.scheme) && level === cap.level)?.order ?? 99;
  return feeCaps
    .filter((cap) => inForce(cap.effectiveFrom, given(cap.until), asOf) && concerns(cap))
    .map((cap) => ({ cap, order: orderOf(cap) }))
    .sort(
      (a, b) =>
        compare(a.cap.district, b.cap.district) ||
        FEE_CATEGORIES.indexOf(a.cap.category) - FEE_CATEGORIES.indexOf(b.cap.category) ||
        CAP_SUBJECTS.indexOf(a.cap.subject) - CAP_SUBJECTS.indexOf(b.cap.subject) ||
        a.order - b.order,
    )
    .map(({ cap }) => ({
      district: districts.byCode.get(cap.district)?.name ?? cap.district,
      subject: cap.subject,
      category: cap.category,
      level: cap.level === '全部' ? '不分等级' : cap.level,
      ages: cap.ageGroup === '全部' ? '各年龄段' : cap.ageGroup,
      benchmark: cap.benchmark,
      floatUp: cap.floatUp,
      maximum: timesFen(cap.benchmark, (100 + cap.floatUp) / 100),
      unit: cap.unit,
      docNo: cap.docNo,
      from: cap.effectiveFrom,
    }));
}

/** The guide prices as a table, each price in its unit and sorted by what it comes to a month. */
export function capTable(caps: readonly CapRow[], assumptions: CostAssumptions): Table {
  return {
    columns: [
      { label: '地区、对象' },
      { label: '类别', brief: 'line' },
      { label: '等级', brief: 1 },
      { label: '基准', numeric: true, brief: 2 },
      { label: '上浮', numeric: true },
      { label: '最高', numeric: true, brief: 3 },
      { label: '文号', long: true },
      { label: '执行日期' },
    ],
    rows: caps.map((cap) => {
      const priced = (amount: Fen) => ({
        text: formatYuan(amount),
        note: shortUnit(cap.unit),
        sort: monthlyAmount(amount, cap.unit, assumptions) ?? '',
      });
      return {
        cells: [
          { text: cap.district, note: cap.subject },
          { text: cap.category, note: cap.ages },
          cap.level,
          priced(cap.benchmark),
          { text: `${formatShort(cap.floatUp)}%`, sort: cap.floatUp },
          priced(cap.maximum),
          cap.docNo,
          dayCell(cap.from),
        ],
      };
    }),
  };
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
