import { repeatedKeys } from '../../dataset/checks/primary-key.ts';
import type { Issue } from '../../dataset/issue.ts';
import type { TableFile } from '../../dataset/read/table-file.ts';

/**
 * The errors for which nothing may be merged into a table. A required cell that is empty is none, unless it tells rows apart: an import
 * with open questions leaves such cells, and the next one fills them.
 */
export function tableFaults(file: TableFile): readonly Issue[] {
  const errors = [...file.issues, ...repeatedKeys(file).issues].filter(
    ({ severity }) => severity === 'error',
  );
  return hasEveryKey(file) ? errors.filter((issue) => !isEmptyCell(issue)) : errors;
}

function hasEveryKey({ table, brokenRows }: TableFile): boolean {
  return brokenRows.every((row) => table.key.every((key) => row[key] !== undefined));
}

/** An empty cell, or a block of them: the checker takes those of one column for merged ones. */
function isEmptyCell({ rule, value }: Issue): boolean {
  return (rule === 'required-cell' || rule === 'merged-cells') && (value ?? '').trim() === '';
}
