import { tableNamed } from '../../dataset/tabled.ts';
import { type FoundRow, textOf } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { isMisspelt } from '../names/misspelt.ts';
import { cellValue } from '../present/cell-values.ts';
import type { PresentTable } from '../present/present-table.ts';

/** A name that a sheet uses for a kindergarten, as somebody answered. */
export interface NameUsed {
  readonly code: string;
  readonly name: string;
  readonly place: SheetPlace;
}

/**
 * The found rows with the names that sheets use kept as 别名, so that they are not asked again; a name that another kindergarten has as well
 * tells nothing and is not kept, nor is one that is written wrong.
 */
export function withAliases(
  present: PresentTable,
  found: readonly FoundRow[],
  used: readonly NameUsed[],
): readonly FoundRow[] {
  const names = namesByCode(present, found);
  const added = used.flatMap(({ code, name, place }): FoundRow[] => {
    const own = names.get(code);
    const isTaken = [...names].some(([other, taken]) => other !== code && taken.includes(name));
    if (own === undefined || own.includes(name) || isTaken || !isAlias(name)) return [];
    // The memory knows it; the public is not told that the kindergarten is called so.
    if (own.some((known) => isMisspelt(name, known))) return [];
    own.push(name);
    return [aliasRow(code, own.slice(1), place)];
  });
  // The last row of a kindergarten has all of its names.
  const last = new Map(added.map((row) => [textOf(row.cells['code']), row]));
  const others = found.map((row) => (last.has(textOf(row.cells['code'])) ? withoutAliases(row) : row));
  return [...others, ...last.values()];
}

/** By code: its name, then its aliases. */
function namesByCode({ table, rows }: PresentTable, found: readonly FoundRow[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (code: string, name: string, aliases: string): void => {
    const known = names.get(code) ?? [name];
    const more = aliases === '' ? [] : aliases.split('、');
    names.set(code, [...new Set([...known, ...more])]);
  };
  const textIn = (key: string, text: string): string => {
    const column = table.columns[key];
    return column === undefined ? '' : cellValue(column, text).text;
  };
  for (const { cells } of rows) {
    add(textIn('code', cells['code'] ?? ''), cells['name'] ?? '', textIn('aliases', cells['aliases'] ?? ''));
  }
  for (const row of found) {
    if (row.table !== 'kindergartens' || textOf(row.cells['code']) === '') continue;
    add(
      textOf(row.cells['code']),
      textOf(row.cells['name']),
      textIn('aliases', textOf(row.cells['aliases'])),
    );
  }
  return names;
}

/** Whether 别名 can hold a name: it is a list, and no entry is too long. */
function isAlias(name: string): boolean {
  const column = tableNamed('kindergartens').columns['aliases'];
  return column !== undefined && cellValue(column, name).text === name && !name.includes('、');
}

function aliasRow(code: string, aliases: readonly string[], place: SheetPlace): FoundRow {
  return {
    table: 'kindergartens',
    cells: {
      code: { kind: 'value', text: code, place },
      aliases: { kind: 'value', text: aliases.join('、'), place },
    },
    place,
  };
}

function withoutAliases(row: FoundRow): FoundRow {
  if (row.table !== 'kindergartens' || row.cells['aliases'] === undefined) return row;
  const { aliases: _, ...cells } = row.cells;
  return { ...row, cells };
}
