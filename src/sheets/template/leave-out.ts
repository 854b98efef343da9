import { TABLE_NAMES } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Grid, GridCell } from '../book/grid.ts';
import type { DroppedPart } from '../found.ts';
import { isNotImported, isSpecimen, SPECIMEN_MARK } from './marks.ts';

/** What is left of grids, and what was left out. */
export interface LeftIn {
  readonly grids: readonly Grid[];
  readonly dropped: readonly DroppedPart[];
}

/**
 * Leaves out what a template holds for people only: sheets and columns that say 不导入, and specimen rows as the template wrote them. A
 * specimen that somebody wrote over stays, to be asked about: it may be a row that was filled in.
 */
export function withoutHelp(grids: readonly Grid[]): LeftIn {
  const kept: Grid[] = [];
  const dropped: DroppedPart[] = [];
  for (const grid of grids) {
    const [first] = grid.rows[0] ?? [];
    if (first && isNotImported(first.text)) {
      dropped.push({ place: first.place, kind: '说明', text: first.text });
      continue;
    }
    kept.push({ ...grid, rows: rowsLeft(withoutHelpColumns(grid.rows), dropped) });
  }
  return { grids: kept, dropped };
}

type Rows = Grid['rows'];

/** Rows in which a header may stand: somebody may have put a title above it. */
const HEADER_ROWS = 5;

function withoutHelpColumns(rows: Rows): Rows {
  const helping = new Set(
    rows
      .slice(0, HEADER_ROWS)
      .flatMap((row) =>
        row.flatMap(({ text, isCovered }, column) =>
          column > 0 && !isCovered && /不导入[）)]?$/.test(text) ? column : [],
        ),
      ),
  );
  return helping.size === 0 ? rows : rows.map((row) => row.filter((_, column) => !helping.has(column)));
}

function rowsLeft(rows: Rows, dropped: DroppedPart[]): Rows {
  return rows.filter((row) => {
    const [first] = row;
    if (first === undefined || !isSpecimen(first.text) || !isAsWritten(row)) return true;
    dropped.push({ place: first.place, kind: '说明', text: '样例' });
    return false;
  });
}

/** Whether a row says what the specimen of a table says, or less: columns that are not needed may have been taken out. */
function isAsWritten(row: readonly GridCell[]): boolean {
  const [first = '', ...others] = row.map(({ text }) => text).filter((text) => text !== '');
  return SPECIMENS.some(([own = '', ...rest]) => first === own && standInOrder(others, rest));
}

const SPECIMENS: readonly (readonly string[])[] = TABLE_NAMES.map((name) => {
  const { columns, specimen } = tableNamed(name);
  const [first = '', ...others] = Object.keys(columns).map((key) => specimen[key] ?? '');
  return [`${SPECIMEN_MARK}${first}`, ...others.filter((text) => text !== '')];
});

/** Whether texts stand among others in the same order. */
function standInOrder(texts: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const text of others) if (text === texts[at]) at += 1;
  return at === texts.length;
}
