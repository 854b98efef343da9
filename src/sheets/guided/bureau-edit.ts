import type { Files } from '../../dataset/personal-issues.ts';
import type { Issue } from '../../dataset/issue.ts';
import { missingFiles } from '../../dataset/required-files.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import { absentTable, folderStyle, presentTable, type PresentTable } from '../present/present-table.ts';
import { type RowChange, TableEdit } from './table-edit.ts';

/** The tables that the everyday changes read or write. */
const TABLES = [
  'districts',
  'kindergartens',
  'kindergarten_history',
  'former_codes',
  'fees',
  'recognitions',
] as const;
export type EditedTable = (typeof TABLES)[number];

/** The tables of a bureau while they are changed, all of them or none. */
export type BureauEdit = Readonly<Record<EditedTable, TableEdit>>;

/** Opens the tables, or says in the checker's words why one of them must be mended first. */
export function openBureau(
  files: Files,
): { readonly edit: BureauEdit } | { readonly faults: readonly Issue[] } {
  const presents = new Map<TableName, PresentTable>();
  const faults: Issue[] = missingFiles(new Set(files.keys())).filter(({ file }) =>
    TABLES.some((name) => file === `${name}.csv`),
  );
  for (const name of TABLES) {
    const bytes = files.get(`${name}.csv`);
    if (bytes === undefined) continue;
    const presented = presentTable(name, bytes);
    if ('faults' in presented) for (const fault of presented.faults) faults.push(fault);
    else presents.set(name, presented.present);
  }
  if (faults.length > 0) return { faults };
  const style = folderStyle(presents.values());
  const edit = (name: EditedTable): TableEdit =>
    new TableEdit(presents.get(name) ?? absentTable(name, style));
  return {
    edit: {
      districts: edit('districts'),
      kindergartens: edit('kindergartens'),
      kindergarten_history: edit('kindergarten_history'),
      former_codes: edit('former_codes'),
      fees: edit('fees'),
      recognitions: edit('recognitions'),
    },
  };
}

export function changesOf(edit: BureauEdit): readonly RowChange[] {
  return TABLES.flatMap((name) => edit[name].changes);
}

/** The files that differ, by name. */
export function changedFiles(edit: BureauEdit): ReadonlyMap<string, Uint8Array> {
  const changed = TABLES.filter((name) => edit[name].changes.length > 0);
  return new Map(changed.map((name) => [`${name}.csv`, edit[name].bytes]));
}

/** Of each file that differs: the number before of each row, by the one that it will have; null of a row that is new. */
export function formerRows(edit: BureauEdit): ReadonlyMap<string, ReadonlyMap<number, number | null>> {
  const changed = TABLES.filter((name) => edit[name].changes.length > 0);
  return new Map(changed.map((name) => [`${name}.csv`, edit[name].formerNumbers]));
}
