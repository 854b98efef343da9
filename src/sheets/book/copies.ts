import type { Grid, GridCell } from './grid.ts';

/** A CSV and a worksheet of a workbook that are the same sheet. */
export interface Copy {
  readonly csv: string;
  readonly book: string;
  readonly sheet: string;
}

/** Of the cells that are filled in either, so many are alike in copies: a program shows days, and the unit of a number, otherwise when it saves. */
const ALIKE = 0.9;
/** Sheets with fewer filled cells than this are alike by chance. */
const LEAST = 20;

/** Sheets that were handed over both as CSV and in a workbook: each asks everything twice. */
export function copiesAmong(grids: readonly Grid[]): readonly Copy[] {
  const filled = grids.map((grid) => ({ grid, texts: filledCells(grid) }));
  const inBooks = filled.filter(({ grid: { sheet } }) => sheet !== null);
  return filled.flatMap(({ grid, texts }) => {
    if (grid.sheet !== null || texts.size < LEAST) return [];
    const copy = inBooks.find((other) => alike(texts, other.texts) >= ALIKE)?.grid;
    return copy === undefined ? [] : [{ csv: grid.file, book: copy.file, sheet: copy.sheet ?? '' }];
  });
}

/** By row and column: what stands in a cell, whichever program wrote it. */
function filledCells({ rows }: Grid): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const text = plainText(cell);
        return text === '' ? [] : [[`${row},${column}`, text] as const];
      }),
    ),
  );
}

function plainText({ text, isCovered }: GridCell): string {
  const plain = isCovered ? '' : text.normalize('NFKC').replace(/[\s,]+/g, '');
  const number = Number(plain.replace(/^[¥￥]|(?:元|人|个|㎡)$/g, ''));
  return plain === '' || Number.isNaN(number) ? plain : String(number);
}

function alike(texts: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): number {
  const most = Math.max(texts.size, others.size);
  if (Math.min(texts.size, others.size) < most * ALIKE) return 0;
  let same = 0;
  for (const [place, text] of texts) if (others.get(place) === text) same += 1;
  return same / most;
}
