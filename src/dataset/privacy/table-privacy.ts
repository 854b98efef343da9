import { columnLetter, type Issue } from '../issue.ts';
import type { Column } from '../tables/column.ts';
import { type Allowed, isBureausOwn } from './allowed.ts';
import { mayBePersonal } from './first-look.ts';
import { isWordy, loneNames } from './lone-names.ts';
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
  /** Whether a cell may consist of a person's name without a word for it. */
  readonly isWordy: boolean;
}

/** Cells that say the same are looked at once; of so many at most. */
const REMEMBERED = 20_000;
const NOTHING: readonly PersonalData[] = [];

/**
 * Personal data in the cells of a table, its headers among them. Each cell is looked at on its own, as of its column. Of the columns that
 * are `reported` as a whole, by their letters, names are not told again.
 */
export function tableIssues(
  file: string,
  text: string,
  allowed: Allowed,
  reported: ReadonlySet<string>,
): readonly Issue[] {
  const issues: Issue[] = [];
  const known = knownColumns(file);
  const columns: LookedColumn[] = [];
  eachNotableCell(text, (cell) => {
    if (cell.row === 1) columns.push(columnOf(cellText(text, cell).replace(/^\ufeff/, ''), known));
    const said = cellText(text, cell);
    const column = (columns[cell.column] ??= columnOf('', known));
    for (const one of dataOf(said, column)) {
      if (isBureausOwn(one, allowed)) continue;
      if (one.kind === '姓名' && reported.has(columnLetter(cell.column))) continue;
      issues.push(cellIssue(file, cell, said, column, one));
    }
  });
  return issues;
}

function dataOf(said: string, { known, site, isWordy }: LookedColumn): readonly PersonalData[] {
  const before = known.get(said);
  if (before !== undefined) return before;
  const whole = mayBePersonal(said) ? findPersonalData(said, site) : NOTHING;
  const found = whole.length === 0 && isWordy ? loneNames(said) : whole;
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
  const column = known.get(plain) ?? null;
  const kind = column?.cell.kind;
  return {
    site: {
      isCell: true,
      header: plain,
      column: kind !== undefined && FIGURES.has(kind) ? 'figure' : siteColumn(plain),
    },
    header: written.trim() || null,
    known: new Map(),
    isWordy: isWordy(plain, column),
  };
}

function siteColumn(header: string): Site['column'] {
  if (header === '办学许可证号') return 'licence';
  return header === '统一社会信用代码' ? 'credit-code' : 'other';
}
