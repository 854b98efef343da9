import { codeSteps, successorFinder } from '../domain/former-code.ts';
import { groupBy } from '../domain/grouping.ts';
import type { FormerCode } from '../domain/kindergarten.ts';
import { type Entries, type Entry, entryOf, subjectOf, type TableAsTold } from './entry.ts';
import type { Before } from './standing-table.ts';

/** A code, and what it is called. */
export type Named = readonly [code: string, name: string];

/** How the list of kindergartens changed from one state to the next. */
export interface RosterStep {
  /** With the name of each that stands in the list for the first time, or by another name. */
  readonly named: readonly Named[];
  readonly came: readonly string[];
  readonly left: readonly string[];
  /** The same kindergarten under another code, as 变更与沿革 says. */
  readonly recoded: readonly (readonly [old: string, now: string])[];
}

/** `before`: what stood under the codes whose rows are others now. */
export function rosterStep(entries: Entries, before: Before, formerCodes: readonly FormerCode[]): RosterStep {
  const changed = [...before].map(([code, old]) => ({ code, old, now: entries.get(code) ?? null }));
  const came = changed.filter(({ old, now }) => !old && now).map(({ code }) => code);
  const left = changed.filter(({ old, now }) => old && !now).map(({ code }) => code);
  const recoded = recodedPairs(came, left, entries, formerCodes);
  const [gone, fresh] = [new Set(recoded.map(([code]) => code)), new Set(recoded.map(([, code]) => code))];
  return {
    named: changed.flatMap(({ code, old, now }): Named[] =>
      now === null || old?.row['name'] === now.row['name'] ? [] : [[code, String(now.row['name'])]],
    ),
    came: came.filter((code) => !fresh.has(code)),
    left: left.filter((code) => !gone.has(code)),
    recoded,
  };
}

/** Codes that were given up for one other that came in the same state, and for which nobody else was. A merger or a split is another thing. */
function recodedPairs(
  came: readonly string[],
  left: readonly string[],
  now: Entries,
  formerCodes: readonly FormerCode[],
): readonly (readonly [string, string])[] {
  if (came.length === 0 || left.length === 0 || formerCodes.length === 0) return [];
  const successors = successorFinder(codeSteps(formerCodes), (code) => now.has(code));
  const pairs = left.flatMap((code) => {
    const [heir, ...others] = successors(code);
    return heir !== undefined && others.length === 0 && came.includes(heir) ? [[code, heir] as const] : [];
  });
  const byHeir = groupBy(pairs, ([, heir]) => heir);
  return pairs.filter(([, heir]) => byHeir.get(heir)?.length === 1);
}

/** What stood before, as it would have stood under the codes of the next state. */
export function underNewCodes(
  as: TableAsTold,
  before: Before,
  entries: Entries,
  recoded: ReadonlyMap<string, string>,
): Before {
  const subject = subjectOf(as);
  if (recoded.size === 0 || subject === undefined) return before;
  const renamed = new Map<string, Entry | null>();
  for (const [id, old] of before) {
    const code = recoded.get(old?.code ?? '');
    if (old === null || code === undefined) {
      if (!renamed.get(id)) renamed.set(id, old);
      continue;
    }
    const moved = entryOf(as, { ...old.row, [subject]: code });
    renamed.set(moved.id, moved);
    if (entries.has(id)) renamed.set(id, old);
  }
  return renamed;
}
