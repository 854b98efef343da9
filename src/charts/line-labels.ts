import { smallest } from '../domain/spread.ts';

/** Whether a series is a level line, named on the line itself; the others are told apart by a key. */
export function isLevel(role: string): boolean {
  return role === 'target' || role === 'reference';
}

/**
 * Heights for labels that would lie on each other: each as near to where it wants to be as `gap` to its neighbours and the ends allow.
 * Given in the order of `wanted`; more labels than have room run over the lower end.
 */
export function apart(
  wanted: readonly number[],
  gap: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const placed: number[] = [];
  for (const { at } of order)
    placed.push(Math.max(at, top, (placed[placed.length - 1] ?? Number.NEGATIVE_INFINITY) + gap));
  let limit = Math.max(bottom, top + (order.length - 1) * gap);
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? 0, limit);
    limit = (placed[index] ?? 0) - gap;
  }
  const heights = wanted.map(() => 0);
  for (const [rank, { index }] of order.entries()) heights[index] = placed[rank] ?? 0;
  return heights;
}

/** A series as its labels need it. */
interface NamedLine {
  readonly name: string;
  readonly role: string;
  readonly values: readonly (number | null)[];
}

/** The name of a level line: where its foot stands, and at which end of the line. */
export interface LevelLabel {
  readonly name: string;
  readonly role: string;
  readonly end: 'left' | 'right';
  readonly height: number;
}

const GAP = 16;
/** Between a line and the foot of its name. */
const LIFT = 5;

/**
 * The names of the level lines among `series`, each just above its line, at the end where the values that are told lie further away from
 * it. `heightOf` gives the height of a value in the drawing.
 */
export function levelLabels(
  series: readonly NamedLine[],
  heightOf: (value: number) => number,
  room: { readonly top: number; readonly bottom: number },
): readonly LevelLabel[] {
  const told = series.filter(({ role }) => !isLevel(role));
  const first = told.flatMap(({ values }) => values.find((one) => one !== null) ?? []);
  const last = told.flatMap(({ values }) => [...values].reverse().find((one) => one !== null) ?? []);
  const levels = series.flatMap(({ name, role, values }) => {
    const value = values.find((one) => one !== null) ?? null;
    if (!isLevel(role) || value === null) return [];
    const end = nearest(last, value) > nearest(first, value) ? ('right' as const) : ('left' as const);
    return [{ name, role, end, wanted: heightOf(value) - LIFT }];
  });
  return (['left', 'right'] as const).flatMap((end) => {
    const own = levels.filter((level) => level.end === end);
    const heights = apart(
      own.map(({ wanted }) => wanted),
      GAP,
      room,
    );
    return own.map(({ name, role }, at) => ({ name, role, end, height: heights[at] ?? 0 }));
  });
}

/** How far the nearest of some values is; nothing is near where there is none. */
function nearest(values: readonly number[], value: number): number {
  return smallest(values.map((one) => Math.abs(one - value)));
}
