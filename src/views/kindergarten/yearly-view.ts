import { mergeAlike } from '../../domain/grouping.ts';
import type { IsoDate, SchoolYear } from '../../domain/school-date.ts';
import { type CostLine, isOver } from '../../domain/yearly-cost.ts';
import { formatReported } from '../../format/absence.ts';
import { formatSchoolYear } from '../../format/date.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { AgeCost } from '../../profile/age-costs.ts';
import { childWord, joinChildren } from '../../wording/ages.ts';
import { costFormula, itemPrices, lineNote, missingNote, sumText } from '../../wording/cost.ts';

export interface CostLineView {
  readonly item: string;
  readonly formula: string;
  /** What it costs, where no formula says so: `42 元/次`; what is announced behind it. Empty where no price is known, and once it has stopped. */
  readonly price: string;
  /** Why the line, or a part of it, is not in the sum. */
  readonly note: string;
  /** `7,100 元`; empty where it is not counted. */
  readonly net: string;
}

/** A school year's cost line by line for the age groups that pay alike. */
export interface YearlyView {
  readonly ages: string;
  readonly year: string;
  readonly sum: string;
  readonly missing: string;
  readonly lines: readonly CostLineView[];
}

/** `day`: the one that the costs are read on. */
export function yearlyViews(costs: readonly AgeCost[], day: IsoDate): readonly YearlyView[] {
  const views = costs.map((cost) => ({
    ages: childWord(cost),
    year: formatSchoolYear(cost.yearly.year),
    sum: formatReported(sumText(cost.yearly), (sum) => sum),
    missing: missingNote(cost.yearly),
    lines: cost.yearly.lines.map((line) => lineView(line, day, cost.yearly.year)),
  }));
  return mergeAlike(
    views,
    ({ ages }) => ages,
    (view) => JSON.stringify({ ...view, ages: '' }),
  ).map(({ item, names }) => ({ ...item, ages: joinChildren(names) }));
}

function lineView(line: CostLine, day: IsoDate, year: SchoolYear): CostLineView {
  const isOffered = line.parts.length === 0 && !isOver(line.item, day, year);
  return {
    item: line.item.item,
    formula: costFormula(line),
    price: isOffered ? itemPrices(line.item) : '',
    note: lineNote(line, { day, year }) ?? '',
    net: line.net === null ? '' : `${formatYuan(line.net)} 元`,
  };
}
