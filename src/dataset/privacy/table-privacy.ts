import { columnLetter, type Issue } from '../issue.ts';
import type { Column } from '../tables/column.ts';
import { type Allowed, isBureausOwn } from './allowed.ts';
import { mayBePersonal } from './first-look.ts';
import { knownColumns, plainHeader } from './personal-columns.ts';
import { findPersonalData, type PersonalData } from './personal-data.ts';
import { personalIssue } from './privacy-rule.ts';
import type { Site } from './surroundings.ts';
import { cellText, eachNotableCell, lineBreaks, type TableCell } from './table-cells.ts';

/** A column while its cells are looked at. */
interface LookedColumn {
  readonly site: Site;
  /** As written in the file; null where it has none. */
  readonly header: string | null;
  readonly known: Map<string, readonly PersonalData[]>;
}

/** Cells that say the same are looked at once; of so many at most. */
const REMEMBERED = 20_000;
const NOTHING: readonly PersonalData[] = [];

/** Personal data in the cells of a table, its headers among them. Each cell is looked at on its own, as of its column. */
export function tableIssues(file: string, text: string, allowed: Allowed): readonly Issue[] {
  const issues: Issue[] = [];
  const known = knownColumns(file);
  const columns: LookedColumn[] = [];
  eachNotableCell(text, (cell) => {
    if (cell.row === 1) columns.push(columnOf(cellText(text, cell).replace(/^\ufeff/, ''), known));
    const said = cellText(text, cell);
    const column = (columns[cell.column] ??= columnOf('', known));
    for (const one of dataOf(said, column)) {
      if (!isBureausOwn(one, allowed)) issues.push(cellIssue(file, cell, said, column, one));
    }
  });
  return issues;
}

function dataOf(said: string, { known, site }: LookedColumn): readonly PersonalData[] {
  const before = known.get(said);
  if (before !== undefined) return before;
  const found = mayBePersonal(said) ? findPersonalData(said, site) : NOTHING;
  if (known.size < REMEMBERED) known.set(said, found);
  return found;
}

function cellIssue(
  file: string,
  { line, row, column }: TableCell,
  said: string,
  { header }: LookedColumn,
  one: PersonalData,
): Issue {
  const place = {
    line: line + lineBreaks(said.slice(0, one.start)),
    row,
    column: columnLetter(column),
    header,
  };
  return personalIssue(file, place, one);
}

/** Cells of these kinds hold a figure. */
const FIGURES: ReadonlySet<Column['cell']['kind']> = new Set(['money', 'number', 'whole', 'percent']);

function columnOf(written: string, known: ReadonlyMap<string, Column>): LookedColumn {
  const plain = plainHeader(written);
  const kind = known.get(plain)?.cell.kind;
  return {
    site: {
      isCell: true,
      header: plain,
      column: kind !== undefined && FIGURES.has(kind) ? 'figure' : siteColumn(plain),
    },
    header: written.trim() || null,
    known: new Map(),
  };
}

function siteColumn(header: string): Site['column'] {
  if (header === '办学许可证号') return 'licence';
  return header === '统一社会信用代码' ? 'credit-code' : 'other';
}
