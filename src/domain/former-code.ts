import type { FormerCode } from './kindergarten.ts';
import { isGiven } from './reported.ts';

/** By 原标识码: the codes that came after it. A kindergarten that kept its code when it was renamed or split is not its own successor. */
export type CodeSteps = ReadonlyMap<string, readonly string[]>;

/** The steps that 变更与沿革 records, in the order of its rows. */
export function codeSteps(formerCodes: readonly FormerCode[]): CodeSteps {
  const steps = new Map<string, Set<string>>();
  for (const { formerCode, currentCode } of formerCodes) {
    if (!isGiven(currentCode) || currentCode === formerCode) continue;
    const known = steps.get(formerCode);
    if (known === undefined) steps.set(formerCode, new Set([currentCode]));
    else known.add(currentCode);
  }
  return new Map([...steps].map(([code, next]) => [code, [...next]]));
}

/**
 * Finds the codes that a former code has become: where a code on the way became others in its turn, those; of a split, all. A code for which
 * `isThere` holds ends the way. Codes that lead nowhere are left out, and a circle ends where it began. Every code is gone through once, however
 * many are asked for.
 */
export function successorFinder(
  steps: CodeSteps,
  isThere: (code: string) => boolean,
): (code: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const open = new Set<string>();
    // No recursion: a chain of codes may be as long as its table.
    for (const pending = [code]; pending.length > 0;) {
      const at = pending.at(-1) ?? code;
      const next = steps.get(at) ?? [];
      const first = !open.has(at) && !known.has(at);
      const waiting = first ? next.filter((one) => !isThere(one) && !known.has(one) && !open.has(one)) : [];
      open.add(at);
      if (waiting.length > 0) {
        for (const one of waiting) pending.push(one);
        continue;
      }
      pending.pop();
      if (!known.has(at)) {
        const found = next.flatMap((one) => (isThere(one) ? [one] : (known.get(one) ?? [])));
        known.set(
          at,
          [...new Set(found)].filter((one) => one !== at),
        );
      }
    }
    return known.get(code) ?? [];
  };
}

/** A way of codes that comes back to where it began. */
export interface CodeCircle {
  readonly first: string;
  /** The code that the first one became. */
  readonly second: string;
  /** The codes from the first back to it; of a long circle the beginning and the end, with `…` between. */
  readonly way: readonly string[];
}

/** Codes of a long circle that are told at its beginning, and at its end. */
const TOLD_FIRST = 5;
const TOLD_LAST = 2;

/** The circles among codes: one for every step that leads back to a code on its own way. Each code is gone through once. */
export function codeCircles(steps: CodeSteps): readonly CodeCircle[] {
  const circles: CodeCircle[] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const way: string[] = [];
    const placeOf = new Map<string, number>();
    const turns: number[] = [];
    const enter = (code: string): void => {
      placeOf.set(code, way.length);
      way.push(code);
      turns.push(0);
    };
    if (!done.has(start)) enter(start);
    while (way.length > 0) {
      const at = way.at(-1) ?? start;
      const turn = turns.at(-1) ?? 0;
      const next = steps.get(at)?.[turn];
      if (next === undefined) {
        way.pop();
        turns.pop();
        placeOf.delete(at);
        done.add(at);
        continue;
      }
      turns[turns.length - 1] = turn + 1;
      const place = placeOf.get(next);
      if (place !== undefined) circles.push(circleFrom(way, place));
      else if (!done.has(next)) enter(next);
    }
  }
  return circles;
}

function circleFrom(way: readonly string[], place: number): CodeCircle {
  const first = way[place] ?? '';
  const length = way.length - place;
  const told =
    length <= TOLD_FIRST + TOLD_LAST
      ? way.slice(place)
      : [...way.slice(place, place + TOLD_FIRST), '…', ...way.slice(-TOLD_LAST)];
  return { first, second: way[place + 1] ?? first, way: [...told, first] };
}
