import { codeSteps, successorFinder } from '../domain/former-code.ts';
import { groupBy } from '../domain/grouping.ts';
import type { FormerCode } from '../domain/kindergarten.ts';
import { type Entries, entryOf, type TableAsTold } from './entry.ts';

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

export function rosterStep(old: Entries, now: Entries, formerCodes: readonly FormerCode[]): RosterStep {
  const came = [...now.keys()].filter((code) => !old.has(code));
  const left = [...old.keys()].filter((code) => !now.has(code));
  const recoded = recodedPairs(came, left, now, formerCodes);
  const [gone, fresh] = [new Set(recoded.map(([code]) => code)), new Set(recoded.map(([, code]) => code))];
  return {
    named: [...now].flatMap(([code, { row }]): Named[] =>
      old.get(code)?.row['name'] === row['name'] ? [] : [[code, String(row['name'])]],
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

/** The rows as they would stand under the codes of the next state. */
export function underNewCodes(
  as: TableAsTold,
  subject: string | undefined,
  entries: Entries,
  recoded: ReadonlyMap<string, string>,
): Entries {
  if (recoded.size === 0 || subject === undefined) return entries;
  const renamed = new Map<string, ReturnType<typeof entryOf>>();
  for (const [id, entry] of entries) {
    const code = recoded.get(entry.code ?? '');
    const moved = code === undefined ? entry : entryOf(as, { ...entry.row, [subject]: code });
    renamed.set(code === undefined ? id : moved.id, moved);
  }
  return renamed;
}
