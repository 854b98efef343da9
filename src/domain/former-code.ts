import type { FormerCode } from './kindergarten.ts';
import { isGiven } from './reported.ts';

/** By 原标识码: the codes that came after it. A kindergarten that kept its code when it was renamed or split is not its own successor. */
export type CodeSteps = ReadonlyMap<string, readonly string[]>;

/** The steps that 变更与沿革 records, in the order of its rows. */
export function codeSteps(formerCodes: readonly FormerCode[]): CodeSteps {
  const steps = new Map<string, string[]>();
  for (const { formerCode, currentCode } of formerCodes) {
    if (!isGiven(currentCode) || currentCode === formerCode) continue;
    const known = steps.get(formerCode);
    if (known === undefined) steps.set(formerCode, [currentCode]);
    else if (!known.includes(currentCode)) known.push(currentCode);
  }
  return steps;
}

/**
 * The codes that a former code has become: where a code on the way became others in its turn, those; of a split, all. A code for which
 * `isThere` holds ends the way. Codes that lead nowhere are left out, and a circle ends where it began.
 */
export function successorCodes(
  code: string,
  steps: CodeSteps,
  isThere: (code: string) => boolean,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set([code]);
  const follow = (from: string): void => {
    for (const next of steps.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (isThere(next)) found.add(next);
      else follow(next);
    }
  };
  follow(code);
  return [...found];
}

/** A circle of codes through this one, from it back to it; null where there is none. */
export function codeCircle(code: string, steps: CodeSteps): readonly string[] | null {
  const seen = new Set<string>();
  const search = (from: string, path: readonly string[]): readonly string[] | null => {
    for (const next of steps.get(from) ?? []) {
      if (next === code) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = search(next, [...path, next]);
      if (circle) return circle;
    }
    return null;
  };
  return search(code, [code]);
}
