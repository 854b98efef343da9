import { groupBy } from '../domain/grouping.ts';
import type { Issue } from './issue.ts';
import { SITE_FILE } from './site.ts';
import { TABLE_NAMES } from './tables/names.ts';

const TABLE_FILES: readonly string[] = [SITE_FILE, ...TABLE_NAMES.map((name) => `${name}.csv`)];

/**
 * The issues file by file, site.json first, then the tables in the order of the data dictionary, then other files by name;
 * within a file by row and column, what concerns the whole file first.
 */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const byFile = groupBy(issues, (issue) => issue.file);
  const names = [...byFile.keys()].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  return names.flatMap((name) => (byFile.get(name) ?? []).toSorted(comparePlaces));
}

function placeOf(file: string): number {
  const index = TABLE_FILES.indexOf(file);
  if (index !== -1) return index;
  return file.startsWith('content/') ? TABLE_FILES.length + 1 : TABLE_FILES.length;
}

function comparePlaces(a: Issue, b: Issue): number {
  return (
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column?.length ?? 0) - (b.column?.length ?? 0) ||
    ((a.column ?? '') < (b.column ?? '') ? -1 : (a.column ?? '') > (b.column ?? '') ? 1 : 0)
  );
}
