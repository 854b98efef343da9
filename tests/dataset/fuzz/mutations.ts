import * as fc from 'fast-check';
import { serialiseCell } from '../../../src/dataset/serialise.ts';
import { tableNamed } from '../../../src/dataset/tabled.ts';
import { TABLE_NAMES, type TableName } from '../../../src/dataset/tables/names.ts';
import { type Files, MINIMAL_BUREAU } from '../../fixtures/bureau.ts';
import { arbitraryCell } from '../../unit/dataset/arbitrary-rows.ts';
import { HOSTILE_CELLS, HOSTILE_JSON } from './hostile-values.ts';

/** A bureau's files as a fuzz test changes them: tables as cells, so that a change of one keeps the others readable. */
interface Draft {
  readonly tables: Map<TableName, string[][]>;
  site: string;
  /** What is done to the bytes at the end. */
  readonly damage: ((files: Map<string, Uint8Array>) => void)[];
}

type Mutation = (draft: Draft) => void;

const number = fc.nat({ max: 9999 });
const table = fc.constantFrom(...TABLE_NAMES);

/** Something of a list by a number that may be larger than the list. */
function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}

function rowOf(
  draft: Draft,
  name: TableName,
  at: number,
): { rows: string[][]; index: number; row: string[] } | null {
  const rows = draft.tables.get(name);
  if (rows === undefined || rows.length < 2) return null;
  const index = 1 + (at % (rows.length - 1));
  const row = rows[index];
  return row === undefined ? null : { rows, index, row };
}

function setCell(name: TableName, rowAt: number, columnAt: number, value: string): Mutation {
  return (draft) => {
    const found = rowOf(draft, name, rowAt);
    if (found && found.row.length > 0) found.row[columnAt % found.row.length] = value;
  };
}

const hostileCell = fc
  .tuple(table, number, number, fc.constantFrom(...HOSTILE_CELLS))
  .map(([name, row, column, value]) => setCell(name, row, column, value));

/** A value that its column may hold: the bureau stays sound more often, and is published. */
const soundCell = fc.tuple(table, number, number).chain(([name, rowAt, columnAt]) => {
  // A code by chance refers to nothing.
  const columns = Object.values(tableNamed(name).columns).filter(({ cell }) => cell.kind !== 'code');
  const column = pick(columns, columnAt);
  if (column === undefined) return fc.constant<Mutation>(() => undefined);
  return arbitraryCell(column).map((value): Mutation => (draft) => {
    const found = rowOf(draft, name, rowAt);
    const rows = draft.tables.get(name);
    if (found === null || rows === undefined) return;
    let at = rows[0]?.indexOf(column.header) ?? -1;
    if (at === -1) {
      rows.forEach((row, index) => row.push(index === 0 ? column.header : ''));
      at = found.row.length - 1;
    }
    found.row[at] = serialiseCell(column.cell, value);
  });
});

const rowMutation = fc
  .tuple(
    fc.constantFrom('drop', 'double', 'swap', 'move', 'shorten', 'lengthen', 'blank'),
    table,
    number,
    number,
  )
  .map(([kind, name, one, other]): Mutation => (draft) => {
    const found = rowOf(draft, name, one);
    if (found === null) return;
    const { rows, index, row } = found;
    const target = 1 + (other % (rows.length - 1));
    if (kind === 'drop') rows.splice(index, 1);
    else if (kind === 'double') rows.splice(target, 0, [...row]);
    else if (kind === 'swap') [rows[index], rows[target]] = [rows[target] ?? row, row];
    else if (kind === 'move') rows.splice(target, 0, ...rows.splice(index, 1));
    else if (kind === 'shorten') row.pop();
    else if (kind === 'lengthen') row.push('多');
    else
      rows.splice(
        target,
        0,
        row.map(() => ''),
      );
  });

const columnMutation = fc
  .tuple(
    fc.constantFrom('drop', 'rename', 'double', 'swap'),
    table,
    number,
    fc.constantFrom(...HOSTILE_CELLS, '名称'),
  )
  .map(([kind, name, at, label]): Mutation => (draft) => {
    const rows = draft.tables.get(name);
    const width = rows?.[0]?.length ?? 0;
    if (rows === undefined || width === 0) return;
    const column = at % width;
    rows.forEach((row, index) => {
      const cell = row[column] ?? '';
      if (kind === 'drop') row.splice(column, 1);
      else if (kind === 'double') row.push(cell);
      else if (kind === 'swap') [row[column], row[0]] = [row[0] ?? '', cell];
      else if (index === 0) row[column] = label;
    });
  });

const tableMutation = fc
  .tuple(fc.constantFrom('remove', 'empty'), table)
  .map(([kind, name]): Mutation => (draft) => {
    if (kind === 'remove') draft.tables.delete(name);
    else draft.tables.get(name)?.splice(1);
  });

const SITE_KEYS = [
  ...[
    'siteName',
    'siteUrl',
    'basePath',
    'regionCode',
    'errorReportUrl',
    'timezone',
    'demo',
    'publishPolicy',
    'icp',
  ],
  ...[
    'populationBasis',
    'schoolEntry',
    'costAssumptions',
    'duties',
    'map',
    'thresholds',
    'theme',
    'bureau',
    '额外',
  ],
] as const;

const siteMutation = fc
  .tuple(fc.constantFrom(...SITE_KEYS), fc.constantFrom(...HOSTILE_JSON))
  .map(([key, value]): Mutation => (draft) => {
    // Of two equal keys JSON takes the last.
    draft.site = draft.site.replace(/\s*\}\s*$/, `,\n  "${key}": ${value}\n}\n`);
  });

const damage = fc
  .tuple(
    fc.constantFrom('flip', 'cut', 'insert'),
    fc.constantFrom('site.json', ...TABLE_NAMES.map((name) => `${name}.csv`)),
    fc.nat(),
    fc.nat({ max: 255 }),
  )
  .map(([kind, name, at, byte]): Mutation => (draft) => {
    draft.damage.push((files) => {
      const bytes = files.get(name);
      if (bytes === undefined || bytes.length === 0) return;
      const place = at % bytes.length;
      if (kind === 'cut') files.set(name, bytes.slice(0, place));
      else if (kind === 'flip') bytes[place] = byte;
      else files.set(name, Uint8Array.from([...bytes.slice(0, place), byte, ...bytes.slice(place)]));
    });
  });

const holding: fc.Arbitrary<Mutation> = fc.constantFrom(true, true, false).map((holds) => (draft) => {
  if (holds) draft.site = draft.site.replace('"demo": true', '"demo": true,\n  "publishPolicy": "hold"');
});

/** The minimal bureau after a handful of changes, as `examine` takes it. */
export const mutatedBureau: fc.Arbitrary<Files> = fc
  .tuple(
    holding,
    fc.array(
      fc.oneof(
        { arbitrary: soundCell, weight: 16 },
        { arbitrary: hostileCell, weight: 4 },
        { arbitrary: rowMutation, weight: 3 },
        { arbitrary: columnMutation, weight: 1 },
        { arbitrary: tableMutation, weight: 1 },
        { arbitrary: siteMutation, weight: 1 },
        { arbitrary: damage, weight: 1 },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([policy, mutations]) => filesAfter([policy, ...mutations]));

function filesAfter(mutations: readonly Mutation[]): Files {
  const draft: Draft = { tables: new Map(), site: MINIMAL_BUREAU.get('site.json') ?? '', damage: [] };
  for (const name of TABLE_NAMES) draft.tables.set(name, cellsOf(MINIMAL_BUREAU.get(`${name}.csv`) ?? ''));
  for (const mutate of mutations) mutate(draft);
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>([['site.json', encoder.encode(draft.site)]]);
  for (const [name, rows] of draft.tables) {
    const text = rows.map((row) => row.map(quoteCell).join(',')).join('\n');
    files.set(`${name}.csv`, encoder.encode(`${text}\n`));
  }
  for (const harm of draft.damage) harm(files);
  return Object.assign(files, { [fc.toStringMethod]: () => changesOf(files) });
}

/** The files that are not those of the minimal bureau, as a failure prints them. */
function changesOf(files: Files): string {
  const names = new Set([...MINIMAL_BUREAU.keys(), ...files.keys()]);
  const changed = [...names].flatMap((name) => {
    const text = files.has(name) ? new TextDecoder().decode(files.get(name)) : null;
    return text === MINIMAL_BUREAU.get(name) ? [] : [`${name}: ${JSON.stringify(text)}`];
  });
  return `\n${changed.join('\n')}\n`;
}

/** The cells of a table of the minimal bureau; of its quotes, only whole cells have any. */
function cellsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );
}

function quoteCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
