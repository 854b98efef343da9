import { groupBy } from '../../domain/grouping.ts';
import { columnLetter, type Issue, issueAt } from '../issue.ts';

/** Rows one under the other, as WPS numbers them. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * The issues of a table, with those of empty required cells that look like merged ones told once a block: a spreadsheet writes the value of
 * merged cells into the first alone. `cellsOf` gives the records of the table.
 */
export function tellMergedCells(
  issues: readonly Issue[],
  file: string,
  cellsOf: () => readonly (readonly string[])[],
): readonly Issue[] {
  const empty = issues.filter(isEmptyRequired);
  if (empty.length === 0) return issues;
  const cells = cellsOf();
  const isFilled = (row: number, column: number): boolean => (cells[row - 1]?.[column] ?? '').trim() !== '';
  const blocks = new Map<string, { readonly block: Block; readonly columns: number[] }>();
  const told = new Set<string>();
  for (const [letter, slips] of groupBy(empty, (issue) => issue.column ?? '')) {
    const column = columnIndex(letter);
    const rows = slips.flatMap(({ row }) => row ?? []);
    for (const block of mergedBlocks(rows, (row) => isFilled(row, column))) {
      const key = `${block.from}:${block.to}`;
      const known = blocks.get(key);
      if (known) known.columns.push(column);
      else blocks.set(key, { block, columns: [column] });
      for (let row = block.from; row <= block.to; row += 1) told.add(`${letter}${row}`);
    }
  }
  if (blocks.size === 0) return issues;
  const firstOf = new Map(empty.map((issue) => [`${issue.column}${issue.row}`, issue]));
  const merged = [...blocks.values()].flatMap(({ block, columns }) => {
    const first = firstOf.get(`${columnLetter(columns[0] ?? 0)}${block.from}`);
    return first ? [mergedIssue(file, first, block, columns)] : [];
  });
  return [
    ...issues.filter((issue) => !isEmptyRequired(issue) || !told.has(`${issue.column}${issue.row}`)),
    ...merged,
  ];
}

function isEmptyRequired({ rule, value }: Issue): boolean {
  return rule === 'required-cell' && value?.trim() === '';
}

/** Several empty rows one under the other, beneath a filled one. */
function mergedBlocks(rows: readonly number[], isFilled: (row: number) => boolean): readonly Block[] {
  const blocks: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last?.to === row - 1) last.to = row;
    else blocks.push({ from: row, to: row });
  }
  // One empty cell under a filled one is a cell that was not filled, however many of them a column has.
  return blocks.filter(({ from, to }) => from > 2 && to > from && isFilled(from - 1));
}

function mergedIssue(
  file: string,
  { line, row, column, header }: Issue,
  block: Block,
  columns: readonly number[],
): Issue {
  const places = adjacent(columns).map(
    ([left, right]) => `${columnLetter(left)}${block.from}:${columnLetter(right)}${block.to}`,
  );
  return issueAt(
    file,
    { line, row, column, header, value: '' },
    {
      rule: 'merged-cells',
      severity: 'error',
      message: `${places.join('、')} 是空的，像是合并了单元格：只有第一格有内容。`,
      remedy:
        '在 WPS 里取消合并，选中这些格，按 Ctrl+G 定位空值，填上面一格的值；不是合并的，逐格补填；导入以后还在待问清单里等回答的，答了就补上。',
    },
  );
}

/** Runs of neighbouring columns: A, B, D → A–B and D. */
function adjacent(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** A → 0, AA → 26. */
function columnIndex(letter: string): number {
  return [...letter].reduce((index, char) => index * 26 + char.charCodeAt(0) - 64, 0) - 1;
}
