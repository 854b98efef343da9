import type { CostLine } from '../../domain/yearly-cost.ts';
import { costFormula, formatSum, lineNote, missingNote } from '../../format/cost.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { AgeCost } from '../age-costs.ts';
import { costAgeWord, joinCostAges } from './wording.ts';

export interface CostLineView {
  readonly item: string;
  readonly formula: string;
  /** `7,100 元`; a word where it is not counted. */
  readonly net: string;
  readonly counted: boolean;
}

/** A school year's cost line by line for the age groups that pay alike. */
export interface YearlyView {
  readonly ages: string;
  readonly sum: string;
  readonly missing: string;
  readonly lines: readonly CostLineView[];
}

export function yearlyViews(costs: readonly AgeCost[]): readonly YearlyView[] {
  const views = new Map<string, { readonly ages: string[]; readonly view: Omit<YearlyView, 'ages'> }>();
  for (const { ageGroup, finalYear, yearly } of costs) {
    const view = {
      sum: formatSum(yearly),
      missing: missingNote(yearly),
      lines: yearly.lines.map(lineView),
    };
    const key = JSON.stringify(view);
    const word = costAgeWord(ageGroup, finalYear);
    const alike = views.get(key);
    if (alike) alike.ages.push(word);
    else views.set(key, { ages: [word], view });
  }
  return [...views.values()].map(({ ages, view }) => ({ ages: joinCostAges(ages), ...view }));
}

function lineView(line: CostLine): CostLineView {
  const { net, item } = line;
  return {
    item: item.item,
    formula: line.state === 'missing' || line.state === 'not-charged' ? '' : costFormula(line),
    net: net === null ? (lineNote(line) ?? '') : `${formatYuan(net)} 元`,
    counted: net !== null,
  };
}
