import { monthlyAmount } from '../../domain/billing-unit.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { type Dated, datedValue, mapDated, valueOn } from '../../domain/dated.ts';
import { isHeldIn, notThere } from '../../domain/held.ts';
import { withLazyParts } from '../../domain/lazy-parts.ts';
import { servesMeals } from '../../domain/meal.ts';
import { NOT_APPLICABLE, NOT_GIVEN, type Reported, isAbsent } from '../../domain/reported.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import { formatShortDate } from '../../format/date.ts';
import type { FeeLine } from '../../profile/fee-lines.ts';
import type { Profile } from '../../profile/profile.ts';
import { heldPartWords } from '../../wording/held.ts';
import { type Column, datedCell } from '../table.ts';
import {
  FINAL_YEAR,
  type MonthlyPrice,
  ageColumn,
  monthlyContent,
  noPrice,
  originalOf,
  yuan,
} from './care-columns.ts';
import { type CareTerms, careTerms, priceLists } from './fee-prices.ts';
import { NAME, NATURE } from './identity-columns.ts';
import { type RegisterColumn, type RegisterLine, type RegisterTable, registerTable } from './table.ts';

interface FeeTableLine extends RegisterLine {
  readonly lines: Dated<readonly FeeLine[]>;
  readonly terms: Dated<CareTerms | null>;
  readonly assumptions: CostAssumptions;
}

type FeeColumn = RegisterColumn<FeeTableLine>;

/**
 * 收费公示: one line a kindergarten with its standards in force. 保育教育费 by age group as it comes to a month; for the year before school
 * 标准 − 减免 = 实缴; 伙食费 and 住宿费 too as they come to a month, the standard beneath; how many other items there are. Every item is in
 * `feeItemTable`.
 */
export function feeTable(profiles: readonly Profile[], bureau: Bureau): RegisterTable {
  return registerTable(
    COLUMNS,
    profiles.map((profile) => tableLine({ profile, bureau })),
  );
}

const tableLine = withLazyParts<RegisterLine & { readonly bureau: Bureau }, Omit<FeeTableLine, 'profile'>>({
  lines: ({ profile, bureau }) => priceLists(profile, bureau),
  terms: ({ profile, lines }) => {
    const turns = lines.next.map(({ from }) => from);
    return datedValue(profile.day, turns, (on) => careTerms(profile, valueOn(lines, on), on));
  },
  assumptions: ({ bureau }) => bureau.site.costAssumptions,
});

/** 伙食费: a fee of its own or an item of the local catalogue, wherever the locality puts it. */
export function mealLine(lines: readonly FeeLine[]): FeeLine | undefined {
  return lines.find(({ meal }) => meal);
}

/** 住宿费. */
export function boardingLine(lines: readonly FeeLine[]): FeeLine | undefined {
  return lines.find(({ fee }) => fee.category === '住宿费');
}

/** A fee as it comes to a month; that of another unit beneath it. */
function lineColumn(
  label: string,
  lineOf: (lines: readonly FeeLine[]) => FeeLine | undefined,
  concerns: (profile: Profile) => boolean,
  more: Pick<Column, 'brief'> = {},
): FeeColumn {
  const absent = (line: FeeTableLine) => (concerns(line.profile) ? noPrice(line) : NOT_APPLICABLE);
  const priceOf = (line: FeeTableLine, own: FeeLine | undefined): MonthlyPrice => {
    const { amount = absent(line), unit = '元/生·月' } = own?.fee ?? {};
    const monthly = isAbsent(amount) ? amount : (monthlyAmount(amount, unit, line.assumptions) ?? NOT_GIVEN);
    return { monthly, amount, unit, note: originalOf({ amount, unit }) };
  };
  return {
    label,
    numeric: true,
    unit: '元/月',
    ...more,
    cellOf: (line) =>
      datedCell(
        mapDated(line.lines, (lines) => priceOf(line, lineOf(lines))),
        monthlyContent,
      ),
    fields: [
      { label, valueOf: (line) => yuan(lineOf(line.lines.value)?.fee.amount ?? absent(line)) },
      {
        label: `${label}计费单位`,
        valueOf: (line) => lineOf(line.lines.value)?.fee.unit ?? absent(line),
      },
    ],
  };
}

const NURSERY = ageColumn('托班', '托班保育费', '托班保育费');

const COLUMNS: readonly FeeColumn[] = [
  NAME,
  NATURE,
  ...(['小班', '中班', '大班', '混龄'] as const).map((age) => ageColumn(age, age, `保教费标准（${age}）`)),
  {
    ...FINAL_YEAR,
    brief: 2,
    fields: [
      ...FINAL_YEAR.fields,
      { label: '保教费计费单位', valueOf: (line) => line.terms.value?.fee.unit ?? noPrice(line) },
    ],
  },
  lineColumn(
    '伙食费',
    mealLine,
    ({ kindergarten }) => isAbsent(kindergarten.meals) || servesMeals(kindergarten),
    { brief: 3 },
  ),
  lineColumn('住宿费', boardingLine, ({ kindergarten }) => kindergarten.serviceForm === '寄宿制'),
  {
    ...NURSERY,
    fields: [
      ...NURSERY.fields,
      {
        label: '托班保育费计费单位',
        valueOf: (line) => {
          const cost = line.profile.costs.find(({ ageGroup }) => ageGroup === '托班');
          return cost ? (cost.careFee?.unit ?? noPrice(line)) : NOT_APPLICABLE;
        },
      },
    ],
  },
  {
    label: '其他项目',
    numeric: true,
    cellOf: (line) => ({
      ...datedCell(
        mapDated(line.lines, (lines) => otherItems(line, lines)),
        (count) =>
          isAbsent(count) ? { text: count } : { text: `${count} 项`, note: heldNote(line), sort: count },
      ),
      path: isAbsent(otherItems(line, line.lines.value))
        ? undefined
        : `/kindergartens/${line.profile.kindergarten.code}/#fees`,
    }),
    fields: [{ label: '其他服务性收费和代收费项数', valueOf: (line) => otherItems(line, line.lines.value) }],
  },
  {
    label: '保教费依据',
    long: true,
    cellOf: (line) =>
      datedCell(line.terms, (own) =>
        own ? { text: own.fee.basis, note: own.pricing, verdict: own.excess } : { text: noPrice(line) },
      ),
    fields: [
      { label: '保教费定价方式', valueOf: (line) => line.terms.value?.pricing ?? noPrice(line) },
      { label: '保教费依据', valueOf: (line) => line.terms.value?.fee.basis ?? noPrice(line) },
    ],
  },
  {
    label: '执行、公示',
    cellOf: (line) =>
      datedCell(line.terms, (own) => {
        if (!own) return { text: noPrice(line) };
        const { fee, noticedOn } = own;
        return {
          text: `${formatShortDate(fee.effectiveFrom)} 执行`,
          note: noticedOn ? `${formatShortDate(noticedOn)} 公示` : '公示日期未公布',
          sort: fee.effectiveFrom,
        };
      }),
    fields: [
      { label: '保教费执行日期', valueOf: (line) => line.terms.value?.fee.effectiveFrom ?? noPrice(line) },
      {
        label: '保教费公示日期',
        valueOf: (line) => (line.terms.value ? (line.terms.value.noticedOn ?? NOT_GIVEN) : noPrice(line)),
      },
    ],
  },
];

/** That there may be more than are counted. */
function heldNote({ profile }: FeeTableLine): string | undefined {
  return isHeldIn(profile.kindergarten, 'fees') ? heldPartWords('收费') : undefined;
}

/** How many items of 服务性收费 and 代收费 there are besides the meals. */
function otherItems(line: FeeTableLine, lines: readonly FeeLine[]): Reported<number> {
  const items = new Set(
    lines
      .filter(({ fee, meal }) => !meal && (fee.category === '服务性收费' || fee.category === '代收费'))
      .map(({ fee }) => fee.item),
  );
  return items.size === 0 ? notThere(line.profile.kindergarten, 'fees') : items.size;
}
