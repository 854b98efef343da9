import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The demonstration's CSV files as they lie on disk, read by hand: the recomputation shares no line with `src/`, so that a fault
 * there cannot hide here.
 */
export type Row = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

export interface SiteFile {
  readonly regionCode: string;
  readonly populationBasis: string;
  readonly duties: readonly {
    readonly table: string;
    readonly cycle: string;
    readonly start: string;
    readonly graceWorkingDays: number;
  }[];
  readonly thresholds: {
    readonly classSize: Readonly<Record<string, number | null>>;
    readonly childrenPerStaff: Readonly<Record<string, { readonly to: number }>>;
    readonly childrenPerCareStaff: Readonly<Record<string, { readonly to: number }>>;
  };
}

export interface Files {
  readonly tables: Tables;
  readonly site: SiteFile;
}

export function readFiles(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const tables = Object.fromEntries(
    names.map((name) => [name.slice(0, -4), parse(readFileSync(join(folder, name), 'utf8'))]),
  );
  return { tables, site: JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as SiteFile };
}

function parse(text: string): readonly Row[] {
  const [head = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, '')).filter((cells) => cells.length > 1);
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** Columns with the day of something that happened: a row is dropped, or a cell emptied, where that day is still to come. */
const ROW_DAYS: Readonly<Record<string, string>> = {
  assessments: '评定日期',
  classes: '统计日期',
  enrolment: '统计日期',
  filings: '变更日期',
  former_codes: '日期',
  indicators: '统计日期',
  penalties: '日期',
  population: '统计日期',
  recognitions: '认定日期',
  safety: '检查日期',
  staffing: '统计日期',
};
const CELL_DAYS: Readonly<Record<string, readonly string[]>> = {
  filings: ['备案日期', '信息更新日期'],
  recognitions: ['撤销日期'],
  projects: ['规划', '设计', '建设', '验收', '交付'],
  plan_tasks: ['更新日期'],
  plan_targets: ['完成日期'],
  penalties: ['撤回日期'],
};

/** What the tables said on a day: nothing that happened after it. */
export function tablesOn(tables: Tables, day: string): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const rowDay = ROW_DAYS[name];
      const known = rowDay === undefined ? rows : rows.filter((row) => (row[rowDay] ?? '') <= day);
      const cells = CELL_DAYS[name] ?? [];
      return [name, known.map((row) => withoutLater(row, cells, day))];
    }),
  );
}

function withoutLater(row: Row, cells: readonly string[], day: string): Row {
  const later = cells.filter((cell) => (row[cell] ?? '') > day && /^\d/.test(row[cell] ?? ''));
  return later.length === 0 ? row : { ...row, ...Object.fromEntries(later.map((cell) => [cell, ''])) };
}

/** The tables as the files that a check reads. */
export function toFiles(tables: Tables, site: SiteFile): ReadonlyMap<string, Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const files = Object.entries(tables).map(([name, rows]): [string, Uint8Array] => {
    const head = Object.keys(rows[0] ?? {});
    const lines = [head, ...rows.map((row) => head.map((column) => row[column] ?? ''))];
    return [`${name}.csv`, encode(`${lines.map((cells) => cells.map(quote).join(',')).join('\n')}\n`)];
  });
  return new Map([...files, ['site.json', encode(JSON.stringify(site))]]);
}
