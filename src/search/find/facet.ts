import type { AgeGroup } from '../../domain/code-lists.ts';
import { type Reported, isAbsent } from '../../domain/reported.ts';
import type { FactValue, Facet } from '../../facts/index.ts';
import { formatYesNo } from '../../format/absence.ts';
import { ageWord } from '../../wording/ages.ts';
import type { AgeColumn, FactColumn } from './column.ts';
import type { AgeFigure } from './index-files.ts';
import type { FinderIndex } from './load-index.ts';

/** A facet as the page sends it to the browser: a fact's own, or 空余学位 of the age group chosen. */
export interface FinderFacet {
  /** The name of its parameter in the address, and of its boxes in the form; the fact's id. */
  readonly id: string;
  readonly kind: Facet['kind'];
  /** Over the choices; null for a tick, whose one choice says all. */
  readonly legend: string | null;
  readonly choices: readonly FacetChoice[];
  /** Asks for a figure of the age group chosen. */
  readonly byAge?: AgeFigure;
}

/** One choice of a facet: as the address writes it, and in words. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  /** The heading it stands under: the rating scheme of a level. */
  readonly group?: string;
}

/** The words of a choice; what goes by age group names it: 小班有空余学位. */
export function choiceLabel({ byAge }: FinderFacet, { label }: FacetChoice, age: AgeGroup): string {
  return byAge ? `${ageWord(age)}${label}` : label;
}

/** The column that a facet narrows by; undefined where the index has none. */
export function facetColumn(
  index: FinderIndex,
  { id, byAge }: FinderFacet,
  age: AgeGroup,
): FactColumn | AgeColumn | undefined {
  return byAge ? index.byAge[byAge].get(age) : index.facts.get(id);
}

/**
 * The choices of a facet that a value counts for: none where it is absent. A tick is for what is true, or more than none; a list counts
 * for each of its words.
 */
export function choicesOf(
  { kind }: Pick<FinderFacet, 'kind'>,
  value: Reported<FactValue>,
): readonly string[] {
  if (isAbsent(value)) return [];
  if (kind === 'tick') return value === true || (typeof value === 'number' && value > 0) ? [YES] : [];
  if (typeof value === 'boolean') return [formatYesNo(value)];
  return typeof value === 'object' ? value : [String(value)];
}

/** How the address writes what is or is not so. */
export const YES = formatYesNo(true);
export const NO = formatYesNo(false);
