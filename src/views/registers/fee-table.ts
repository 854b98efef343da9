import type { Bureau } from '../../domain/bureau.ts';
import { type Dated, datedValue, mapDated, valueOn } from '../../domain/dated.ts';
import { servesMeals } from '../../domain/meal.ts';
import { NOT_APPLICABLE, NOT_GIVEN, type Reported, isAbsent } from '../../domain/reported.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatYuan, shortUnit } from '../../format/yuan.ts';
import type { FeeLine } from '../../profile/fee-lines.ts';
import type { Profile } from '../../profile/profile.ts';
import { datedCell } from '../table.ts';
import { FINAL_YEAR, ageColumn, yuan } from './care-columns.ts';
import { type CareTerms, announcement, careTerms, noteOf, priceLists } from './fee-prices.ts';
import { NAME, NATURE } from './identity-columns.ts';
import { type RegisterColumn, type RegisterLine, type RegisterTable, registerTable } from './table.ts';

interface FeeTableLine extends RegisterLine {
  readonly lines: Dated<readonly FeeLine[]>;
  readonly terms: Dated<CareTerms | null>;
}

type FeeColumn = RegisterColumn<FeeTableLine>;

/**
 * 收费公示: one line a kindergarten with its standards in force. 保育教育费 by age group as it comes to a month; for the year before school
 * 标准 − 减免 = 实缴; 伙食费 and 住宿费 each in its own unit; how many other items there are. Every item is in `feeItemTable`.
 */
export function feeTable(profiles: readonly Profile[], bureau: Bureau): RegisterTable {
  const lines = profiles.map((profile): FeeTableLine => {
    const lines = priceLists(profile, bureau);
    const turns = lines.next.map(({ from }) => from);
    const terms = datedValue(profile.day, turns, (on) => careTerms(profile, valueOn(lines, on), on));
    return { profile, lines, terms };
  });
  return registerTable(COLUMNS, lines);
}

/** 伙食费: a fee of its own or an item of the local catalogue, wherever the locality puts it. */
export function mealLine(lines: readonly FeeLine[]): FeeLine | undefined {
  return lines.find(({ meal }) => meal);
}

/** 住宿费. */
export function boardingLine(lines: readonly FeeLine[]): FeeLine | undefined {
  return lines.find(({ fee }) => fee.category === '住宿费');
}

/** A fee in the unit it is charged in, sorted by what it comes to a month. */
function lineColumn(
  label: string,
  lineOf: (lines: readonly FeeLine[]) => FeeLine | undefined,
  concerns: (profile: Profile) => boolean,
): FeeColumn {
  const absent = ({ profile }: FeeTableLine) => (concerns(profile) ? NOT_GIVEN : NOT_APPLICABLE);
  const priceOf = (line: FeeLine | undefined) =>
    line && { amount: line.fee.amount, unit: line.fee.unit, monthly: line.netMonthly };
  return {
    label,
    numeric: true,
    cellOf: (line) =>
      datedCell(
        mapDated(line.lines, (lines) => priceOf(lineOf(lines))),
        (price, following) => {
          const announced = announcement(following);
          if (!price) return { text: absent(line), note: announced };
          const { amount, unit, monthly } = price;
          if (isAbsent(amount)) return { text: amount, note: announced };
          return { text: formatYuan(amount), note: noteOf(shortUnit(unit), announced), sort: monthly ?? '' };
        },
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
    fields: [
      ...FINAL_YEAR.fields,
      { label: '保教费计费单位', valueOf: ({ terms }) => terms.value?.fee.unit ?? NOT_GIVEN },
    ],
  },
  lineColumn(
    '伙食费',
    mealLine,
    ({ kindergarten }) => isAbsent(kindergarten.meals) || servesMeals(kindergarten),
  ),
  lineColumn('住宿费', boardingLine, ({ kindergarten }) => kindergarten.serviceForm === '寄宿制'),
  {
    ...NURSERY,
    fields: [
      ...NURSERY.fields,
      {
        label: '托班保育费计费单位',
        valueOf: ({ profile }) => {
          const cost = profile.costs.find(({ ageGroup }) => ageGroup === '托班');
          return cost ? (cost.careFee?.unit ?? NOT_GIVEN) : NOT_APPLICABLE;
        },
      },
    ],
  },
  {
    label: '其他项目',
    numeric: true,
    cellOf: ({ lines, profile }) => ({
      ...datedCell(mapDated(lines, otherItems), (count) =>
        isAbsent(count) ? { text: count } : { text: `${count} 项`, sort: count },
      ),
      path: isAbsent(otherItems(lines.value))
        ? undefined
        : `/kindergartens/${profile.kindergarten.code}/#fees`,
    }),
    fields: [{ label: '其他服务性收费和代收费项数', valueOf: ({ lines }) => otherItems(lines.value) }],
  },
  {
    label: '保教费依据',
    long: true,
    cellOf: ({ terms }) =>
      datedCell(terms, (own) =>
        own ? { text: own.fee.basis, note: own.pricing, verdict: own.excess } : { text: NOT_GIVEN },
      ),
    fields: [
      { label: '保教费定价方式', valueOf: ({ terms }) => terms.value?.pricing ?? NOT_GIVEN },
      { label: '保教费依据', valueOf: ({ terms }) => terms.value?.fee.basis ?? NOT_GIVEN },
    ],
  },
  {
    label: '执行、公示',
    cellOf: ({ terms }) =>
      datedCell(terms, (own) => {
        if (!own) return { text: NOT_GIVEN };
        const { fee, noticedOn } = own;
        return {
          text: `${formatShortDate(fee.effectiveFrom)} 执行`,
          note: noticedOn ? `${formatShortDate(noticedOn)} 公示` : '公示日期未公布',
          sort: fee.effectiveFrom,
        };
      }),
    fields: [
      { label: '保教费执行日期', valueOf: ({ terms }) => terms.value?.fee.effectiveFrom ?? NOT_GIVEN },
      { label: '保教费公示日期', valueOf: ({ terms }) => terms.value?.noticedOn ?? NOT_GIVEN },
    ],
  },
];

/** How many items of 服务性收费 and 代收费 there are besides the meals. */
function otherItems(lines: readonly FeeLine[]): Reported<number> {
  const items = new Set(
    lines
      .filter(({ fee, meal }) => !meal && (fee.category === '服务性收费' || fee.category === '代收费'))
      .map(({ fee }) => fee.item),
  );
  return items.size === 0 ? NOT_GIVEN : items.size;
}
