import { tableNamed } from '../../dataset/tabled.ts';
import type { FoundCell } from '../found.ts';
import { placeId, type SheetPlace } from '../place.ts';
import type { Question } from '../question.ts';
import type { Work } from './work.ts';

/** The rows of classes that a section gave, by where their children stand. */
export function classesByPlace({ rows }: Pick<Work, 'rows'>): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ table, cells: { children } }, at) =>
      table === 'classes' && children?.kind === 'value' ? [[placeId(children.place), at] as const] : [],
    ),
  );
}

/** Lets rows of ages wait that are not what the total below them adds them up to: which of them is wrong nobody knows. */
export function letWait(
  { rows }: Pick<Work, 'rows'>,
  byPlace: ReadonlyMap<string, number>,
  places: readonly SheetPlace[],
  question: Question,
): void {
  const asked: FoundCell = { kind: 'asked', question };
  const last = tableNamed('classes').key.at(-1) ?? 'className';
  for (const place of places) {
    const at = byPlace.get(placeId(place)) ?? -1;
    const row = rows[at];
    if (row !== undefined) rows[at] = { ...row, cells: { ...row.cells, children: asked, [last]: asked } };
  }
}
