import type { Issue } from '../../dataset/issue.ts';
import { type FormerRows, newIssues } from '../../dataset/new-issues.ts';
import type { Files } from '../../dataset/personal-issues.ts';
import { readSheet } from '../../dataset/read-sheet.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import { ROW_NUMBER } from '../../dataset/tables/table.ts';
import { isSameFile } from '../between.ts';
import { cellOf } from '../entry.ts';

/** The warnings and notices of a state that the one before has not. */
export interface NewRemarks {
  /** What the change brings. */
  readonly issues: readonly Issue[];
  /** What the day alone brings: the state before would have it on the same day. */
  readonly ofDay: readonly Issue[];
}

export interface RemarkSources {
  readonly before: Files;
  readonly after: Files;
  /** What the check says of the state before, on its own day. */
  readonly old: readonly Issue[];
  /** What it would say on the day of the state after. */
  readonly oldOnNewDay: readonly Issue[];
  readonly new: readonly Issue[];
  /** Codes that were changed, old → new. */
  readonly recoded: ReadonlyMap<string, string>;
}

/** Finds them; a row that only moved, in its file or to another code, is not new. */
export function newRemarks(sources: RemarkSources): NewRemarks {
  const { old, oldOnNewDay, new: now } = sources;
  const remarks = now.filter(({ severity }) => severity !== 'error');
  if (remarks.length === 0) return { issues: [], ofDay: [] };
  const rows = rowsBefore(sources, remarks);
  const issues = newIssues(oldOnNewDay, remarks, rows);
  const isBrought = new Set(issues);
  const ofDay =
    old === oldOnNewDay ? [] : newIssues(old, remarks, rows).filter((issue) => !isBrought.has(issue));
  return { issues, ofDay };
}

/** For the tables that issues name: which row of before each row is. */
function rowsBefore({ before, after, recoded }: RemarkSources, issues: readonly Issue[]): FormerRows {
  const named = new Set(issues.flatMap(({ file, row }) => (row === null ? [] : [file])));
  const tables = TABLE_NAMES.filter((name) => named.has(`${name}.csv`));
  return new Map(
    tables.flatMap((name) => {
      const file = `${name}.csv`;
      const [old, now] = [before.get(file), after.get(file)];
      if (now === undefined || isSameFile(old, now)) return [];
      const known = new Map<string, number>();
      for (const [number, key] of rowKeys(name, old, recoded)) known.set(key, number);
      const numbers = rowKeys(name, now).map(([number, key]) => [number, known.get(key) ?? null] as const);
      return [[file, new Map(numbers)] as const];
    }),
  );
}

function rowKeys(
  name: TableName,
  bytes: Uint8Array | undefined,
  recoded: ReadonlyMap<string, string> = new Map(),
): readonly (readonly [number: number, key: string])[] {
  if (bytes === undefined) return [];
  const table = tableNamed(name);
  const sheet = readSheet({ name: `${name}.csv`, bytes }, name);
  return [...sheet.rows, ...sheet.brokenRows].map((row) => {
    const cells = table.key.map((key) => cellOf(table, row, key));
    return [row[ROW_NUMBER], JSON.stringify(cells.map((cell) => recoded.get(cell) ?? cell))] as const;
  });
}
