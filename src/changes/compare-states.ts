import type { Difference } from './difference.ts';
import { type Entry, saysTheSame, type TableAsTold } from './entry.ts';
import { groupDifferences } from './group-differences.ts';
import type { Before, StandingTable } from './standing-table.ts';

/**
 * What differs between the state of a table before a step and the one after it. `before`: what stood under the keys whose rows are others now.
 * Groups in which every row says the same are passed over.
 */
export function compareStates(
  as: TableAsTold,
  standing: Pick<StandingTable, 'entries' | 'group'>,
  before: Before,
): readonly Difference[] {
  const oldRows = new Map<string, Entry[]>();
  const touched = new Set<string>();
  for (const [id, old] of before) {
    const now = standing.entries.get(id) ?? null;
    const group = (now ?? old)?.group;
    if (group === undefined) continue;
    if (old !== null) {
      const rows = oldRows.get(group);
      if (rows) rows.push(old);
      else oldRows.set(group, [old]);
    }
    if (!old || !now || !saysTheSame(as.table, old.row, now.row)) touched.add(group);
  }
  return [...touched].flatMap((group) => {
    const now = [...standing.group(group)];
    const kept = now.filter(({ id }) => !before.has(id));
    return groupDifferences(as, [...kept, ...(oldRows.get(group) ?? [])].sort(byPlace), now.sort(byPlace));
  });
}

/** Oldest first. */
function byPlace(one: Entry, other: Entry): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}
