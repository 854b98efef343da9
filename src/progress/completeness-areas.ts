import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import { groupBy } from '../domain/grouping.ts';
import { kindergartensIn } from '../indicators/kindergartens-in.ts';
import { type CompletenessRow, completenessRows } from './completeness.ts';
import { countiesOf } from './indicator-view.ts';

/** A county-level area with the lines of its kindergartens, and where in it they are. */
export interface CompletenessCounty {
  readonly area: District;
  readonly rows: readonly CompletenessRow[];
  /** Its townships that have running kindergartens, in order of code. */
  readonly towns: readonly CompletenessTown[];
}

export interface CompletenessTown {
  readonly area: District;
  readonly rows: readonly CompletenessRow[];
}

const known = new WeakMap<Bureau, readonly CompletenessCounty[]>();

/** The areas that 公示完整度 has a page and a download for; worked out once for a bureau. */
export function completenessCounties(bureau: Bureau): readonly CompletenessCounty[] {
  const before = known.get(bureau);
  if (before) return before;
  const counties = countiesOf(bureau).map((area): CompletenessCounty => {
    const rows = completenessRows(bureau, kindergartensIn(bureau, area.code));
    const towns = [...groupBy(rows, ({ kindergarten }) => kindergarten.town.code)]
      .flatMap(([code, members]): readonly CompletenessTown[] => {
        const town = members[0]?.kindergarten.town;
        return town && code !== area.code ? [{ area: town, rows: members }] : [];
      })
      .sort((a, b) => (a.area.code < b.area.code ? -1 : 1));
    return { area, rows, towns };
  });
  known.set(bureau, counties);
  return counties;
}
