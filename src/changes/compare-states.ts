import type { Difference } from './difference.ts';
import { type Entries, type Entry, saysTheSame, type TableAsTold } from './entry.ts';
import { groupDifferences } from './group-differences.ts';

/** What differs between two states of a table. Groups in which every row says the same are passed over. */
export function compareStates(as: TableAsTold, old: Entries, now: Entries): readonly Difference[] {
  const touched = touchedGroups(as, old, now);
  if (touched.size === 0) return [];
  const before = rowsOf(old, touched);
  const after = rowsOf(now, touched);
  return [...touched].flatMap((group) =>
    groupDifferences(as, before.get(group) ?? [], after.get(group) ?? []),
  );
}

function touchedGroups({ table }: TableAsTold, old: Entries, now: Entries): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const [id, entry] of now) {
    const before = old.get(id);
    if (before === entry) continue;
    if (before === undefined || !saysTheSame(table, before.row, entry.row)) touched.add(entry.group);
  }
  for (const [id, entry] of old) if (!now.has(id)) touched.add(entry.group);
  return touched;
}

/** The rows of some groups, oldest first. */
function rowsOf(entries: Entries, groups: ReadonlySet<string>): ReadonlyMap<string, readonly Entry[]> {
  const rows = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    if (!groups.has(entry.group)) continue;
    const known = rows.get(entry.group);
    if (known) known.push(entry);
    else rows.set(entry.group, [entry]);
  }
  for (const group of rows.values()) group.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return rows;
}
