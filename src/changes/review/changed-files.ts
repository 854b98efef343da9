import type { Files } from '../../dataset/personal-issues.ts';
import { readSheet } from '../../dataset/read-sheet.ts';
import { SITE_FILE } from '../../dataset/site.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import { isSameFile } from '../between.ts';
import { cellOf } from '../entry.ts';

/** A file that differs between two states. */
export interface ChangedFile {
  /** From the data directory; a text as `content/…`. */
  readonly file: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Whether a change of it is told. */
  readonly isTold: boolean;
  /** Of a table: whether its rows say the same as before, and only their order or the way they are written differs. */
  readonly isRewritten: boolean;
}

/** The files that differ, those of the data first, then the texts; line ends apart, which git writes as it is set up to. */
export function changedFiles(
  before: { readonly files: Files; readonly content: Files },
  after: { readonly files: Files; readonly content: Files },
  toldTables: ReadonlySet<string>,
): readonly ChangedFile[] {
  return [
    ...changedIn(before.files, after.files, (file) => toldTables.has(file.replace(/\.csv$/, ''))),
    ...changedIn(before.content, after.content, () => false).map((one) => ({
      ...one,
      file: `content/${one.file}`,
    })),
  ];
}

function changedIn(before: Files, after: Files, isTold: (file: string) => boolean): readonly ChangedFile[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((file): ChangedFile[] => {
    const [old, now] = [before.get(file), after.get(file)];
    const told = { file, isTold: isTold(file) };
    if (old === undefined || now === undefined)
      return [{ ...told, kind: old === undefined ? 'added' : 'removed', isRewritten: false }];
    if (isSameFile(old, now) || isSameFile(withoutReturns(old), withoutReturns(now))) return [];
    return [{ ...told, kind: 'changed', isRewritten: !told.isTold && hasSameRows(file, old, now) }];
  });
}

function hasSameRows(file: string, old: Uint8Array, now: Uint8Array): boolean {
  const table = TABLE_NAMES.find((name) => `${name}.csv` === file);
  if (table === undefined) return false;
  const [was, is] = [rowsIn(table, old), rowsIn(table, now)];
  return was.length === is.length && was.every((row, at) => row === is[at]);
}

/** The rows of a table as they say it, in an order of their own. */
function rowsIn(table: TableName, bytes: Uint8Array): readonly string[] {
  const { rows, brokenRows } = readSheet({ name: `${table}.csv`, bytes }, table);
  const definition = tableNamed(table);
  const cells = Object.keys(definition.columns);
  return [...rows, ...brokenRows]
    .map((row) => JSON.stringify(cells.map((key) => cellOf(definition, row, key))))
    .sort();
}

function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.includes(CARRIAGE_RETURN) ? bytes.filter((byte) => byte !== CARRIAGE_RETURN) : bytes;
}

const CARRIAGE_RETURN = 0x0d;

/** A setting of site.json that differs; null where it is not given. */
export interface ChangedSetting {
  /** `publishPolicy`, `bureau.phone`. */
  readonly name: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** The settings that differ; none where a site.json cannot be read, which the check says. */
export function changedSettings(before: Files, after: Files): readonly ChangedSetting[] {
  const [old, now] = [settingsIn(before.get(SITE_FILE)), settingsIn(after.get(SITE_FILE))];
  if (old === null || now === null) return [];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((name) => {
    const [was, is] = [old.get(name) ?? null, now.get(name) ?? null];
    return was === is ? [] : [{ name, old: was, new: is }];
  });
}

function settingsIn(bytes: Uint8Array | undefined): ReadonlyMap<string, string> | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(json) ? new Map(settingsOf(json, '')) : null;
  } catch {
    return null;
  }
}

function settingsOf(json: object, above: string): readonly (readonly [name: string, value: string])[] {
  return Object.entries(json).flatMap(([name, value]) =>
    value === null
      ? []
      : isObject(value)
        ? settingsOf(value, `${above}${name}.`)
        : [[`${above}${name}`, typeof value === 'string' ? value : JSON.stringify(value)] as const],
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
