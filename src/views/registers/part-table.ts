import { type Table, richCell } from '../table.ts';
import type { RegisterArea } from './area.ts';
import type { PartTable } from './register.ts';
import { shownTable } from './table.ts';

/** A table of kindergartens as the page of an area shows it: the place under a name is left out where it is the same for all. */
export function kindergartenTable(
  { level, page, pages }: RegisterArea,
  table: Table,
  caption: string,
): PartTable {
  const shown = shownTable(table);
  return {
    table: level === 'town' ? withoutPlaces(shown) : shown,
    caption: pages === 1 ? caption : `${caption}，第 ${page} 页`,
    count: { unit: '所', found: true },
  };
}

function withoutPlaces({ columns, rows }: Table): Table {
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (at === 0 ? { ...richCell(cell), note: undefined } : cell)),
    })),
  };
}
