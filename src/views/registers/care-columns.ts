import type { AgeGroup } from '../../domain/code-lists.ts';
import { type Step, mapDated } from '../../domain/dated.ts';
import { isPriceHeld } from '../../domain/held.ts';
import { type Fen, subtractFen } from '../../domain/money.ts';
import {
  type Absent,
  NOT_APPLICABLE,
  NOT_GIVEN,
  type Reported,
  UNDER_REVIEW,
  isAbsent,
  isGiven,
  mapReported,
} from '../../domain/reported.ts';
import { formatFee, formatYuan } from '../../format/yuan.ts';
import type { AgeCost } from '../../profile/age-costs.ts';
import { unknownWaiverWords } from '../../wording/fees.ts';
import { type CellContent, datedCell } from '../table.ts';
import { type CarePrice, type Price, announcement, carePrice, noteOf } from './fee-prices.ts';
import type { RegisterColumn, RegisterLine, RegisterValue } from './table.ts';

/** The care fee of an age group, before any waiver, as it comes to a month; that of another unit beneath it. */
export function ageColumn(age: AgeGroup, label: string, field: string): RegisterColumn<RegisterLine> {
  const costOf = ({ profile }: RegisterLine) => profile.costs.find(({ ageGroup }) => ageGroup === age);
  return {
    label,
    numeric: true,
    unit: '元/月',
    // The ages share the first figure of a row: that of the youngest whom the kindergarten takes.
    brief: 1,
    cellOf: (line) => {
      const cost = costOf(line);
      if (!cost) return NOT_APPLICABLE;
      const standard = mapDated(carePrice(cost, line.profile.day), ({ standard, amount, unit }) => ({
        monthly: standard,
        amount,
        unit,
        note: originalOf({ amount, unit }),
      }));
      return datedCell(standard, monthlyContent);
    },
    fields: [
      {
        label: field,
        valueOf: (line) => {
          const cost = costOf(line);
          return cost ? yuan(cost.careFee?.amount ?? noPrice(line)) : NOT_APPLICABLE;
        },
      },
    ],
  };
}

/** What stands for a price that is not there, or for what a price alone could say. */
export function noPrice({ profile: { kindergarten, day } }: RegisterLine): Absent {
  return isPriceHeld(kindergarten, day) ? UNDER_REVIEW : NOT_GIVEN;
}

/** A price as it comes to a month. */
export interface MonthlyPrice extends Price {
  readonly monthly: Reported<Fen>;
  readonly note: string | undefined;
}

/** A price by the month, what it was made from beneath it, and what is announced. */
export function monthlyContent(price: MonthlyPrice, following: Step<MonthlyPrice> | undefined): CellContent {
  const { monthly, amount, unit, note } = price;
  // A fee per 次 comes to nobody knows how much a month.
  if (unit === '元/生·次' && isGiven(amount)) return { text: formatFee(amount, unit), sort: '' };
  return { text: mapReported(monthly, formatYuan), note: noteOf(note, announced(price, following)) };
}

/** What a new standard is announced to come to. What else turns a price, such as a rating that runs out, is shown when it has come. */
function announced({ monthly, amount }: MonthlyPrice, following: Step<MonthlyPrice> | undefined) {
  if (!following) return undefined;
  const { from, value } = following;
  if (isSame(value.amount, amount) || isSame(value.monthly, monthly)) return undefined;
  return announcement({ from, value: { amount: value.monthly, unit: '元/生·月' } });
}

function isSame(one: Reported<Fen>, other: Reported<Fen>): boolean {
  return isAbsent(one) && isAbsent(other) ? one.absent === other.absent : one === other;
}

/** The standard as it is published, where that is not by the month. */
export function originalOf({ amount, unit }: Price): string | undefined {
  return isAbsent(amount) || unit === '元/生·月' ? undefined : formatFee(amount, unit);
}

/** 340 − 340, by the month; that the waiver is not known; nothing where none is due. */
function waiverNote({ amount, waived, standard, net }: CarePrice): string | undefined {
  if (isAbsent(amount) || waived === null) return undefined;
  if (isAbsent(waived)) return unknownWaiverWords(waived);
  if (isAbsent(standard) || isAbsent(net)) return undefined;
  return `${formatYuan(standard)} − ${formatYuan(subtractFen(standard, net))}`;
}

/** The child in the year before school: of 大班, or of mixed-age classes where there is no 大班. */
function finalYearCost({ profile }: RegisterLine): AgeCost | undefined {
  return profile.costs.find(({ finalYear }) => finalYear);
}

/** A figure of the year before school for the download, in the unit of the fee. */
function finalYear(line: RegisterLine, valueOf: (price: CarePrice) => Reported<Fen>): RegisterValue {
  const cost = finalYearCost(line);
  return cost ? yuan(valueOf(carePrice(cost, line.profile.day).value)) : NOT_APPLICABLE;
}

/** What a child in the year before school pays: 标准 − 减免 = 实缴. */
export const FINAL_YEAR: RegisterColumn<RegisterLine> = {
  label: '学前一年实缴',
  numeric: true,
  unit: '元/月',
  cellOf: (line) => {
    const cost = finalYearCost(line);
    if (!cost) return NOT_APPLICABLE;
    const net = mapDated(carePrice(cost, line.profile.day), (price) => ({
      monthly: price.net,
      amount: price.amount,
      unit: price.unit,
      note: waiverNote(price),
    }));
    return datedCell(net, monthlyContent);
  },
  fields: [
    { label: '学前一年标准', valueOf: (line) => finalYear(line, ({ amount }) => amount) },
    {
      label: '学前一年减免',
      valueOf: (line) =>
        finalYear(line, ({ amount, waived }) => (isAbsent(amount) ? amount : (waived ?? NOT_GIVEN))),
    },
    {
      label: '学前一年实缴',
      valueOf: (line) =>
        finalYear(line, ({ amount, waived }) => {
          if (isAbsent(amount) || waived === null) return amount;
          return isAbsent(waived) ? waived : subtractFen(amount, waived);
        }),
    },
  ],
};

/** Plain yuan for a spreadsheet. */
export function yuan(value: Reported<Fen>): RegisterValue {
  return isAbsent(value) ? value : value / 100;
}
