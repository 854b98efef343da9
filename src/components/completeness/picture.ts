import type { CompletenessRow } from '../../progress/completeness.ts';
import { type DotRow, type Owing, dotRows, owingOf } from '../../progress/completeness-dots.ts';
import { bytesOf } from '../table-weight.ts';
import { dotsWeight } from './dots-markup.ts';

/** How some kindergartens stand at a glance, as far as a page has room for it. */
export interface Picture {
  readonly rows: readonly DotRow[];
  /** A dot a kindergarten; only figures; or nothing. */
  readonly kind: 'dots' | 'figures' | 'none';
  /** Who owes what; null where the names are more than the page holds. */
  readonly owing: readonly Owing[] | null;
  /** About how many bytes all that is in the page. */
  readonly weight: number;
}

/** A row of figures. */
const FIGURES = 420;

export function pictureOf(rows: readonly CompletenessRow[], room: number): Picture {
  const towns = dotRows(rows);
  const dots = dotsWeight(towns);
  const figures = towns.length * FIGURES;
  const [kind, drawn] =
    dots * 2 <= room
      ? (['dots', dots] as const)
      : figures * 2 <= room
        ? (['figures', figures] as const)
        : (['none', 0] as const);
  const owing = owingOf(rows);
  const names = owing
    .flatMap(({ groups }) => groups.flatMap(({ kindergartens }) => kindergartens))
    .reduce((sum, { name }) => sum + 90 + bytesOf(name), owing.length * 400);
  const isNamed = names * 2 <= room;
  return { rows: towns, kind, owing: isNamed ? owing : null, weight: drawn + (isNamed ? names : 0) };
}
