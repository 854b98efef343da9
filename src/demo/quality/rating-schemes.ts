import schemes from '../data/rating-schemes.json' with { type: 'json' };
import type { AreaKey, ByArea } from '../places/area.ts';
import type { DemoRow } from '../rows.ts';

interface RatingScheme {
  readonly code: string;
  readonly name: string;
  readonly docNo: string;
  readonly assessor: string;
  /** Years a rating holds; without a term it holds until the next decision. */
  readonly termYears?: number;
  /** Best first. */
  readonly levels: readonly { readonly level: string; readonly note: string }[];
}

/** Three schemes in the shapes that occur in three provinces; codes, names and documents are invented. */
export const RATING_SCHEMES: ByArea<RatingScheme> = schemes;

/** The levels of an area's scheme, best first. */
export function levelsOf(area: AreaKey): readonly string[] {
  return RATING_SCHEMES[area].levels.map(({ level }) => level);
}

/** rating_schemes.csv: a row a level. */
export function ratingSchemeRows(): DemoRow<'rating_schemes'>[] {
  return Object.values(RATING_SCHEMES).flatMap(({ code, name, docNo, levels }) =>
    levels.map(({ level, note }, index) => ({ code, name, level, order: String(index + 1), note, docNo })),
  );
}
