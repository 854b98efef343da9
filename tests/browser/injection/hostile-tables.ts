import Papa from 'papaparse';
import { FIXTURE_AS_OF, type Files, MINIMAL_BUREAU } from '../../fixtures/bureau.ts';
import type { Issue } from '../../../src/dataset/issue.ts';
import { quoteCsv } from '../../../src/dataset/serialise.ts';
import type { CellType } from '../../../src/dataset/tables/column.ts';
import { TABLES } from '../../../src/dataset/tables/index.ts';
import { TABLE_NAMES } from '../../../src/dataset/tables/names.ts';
import type { Table } from '../../../src/dataset/tables/table.ts';
import { examine } from '../../../src/dataset/validate.ts';
import { hostile, unmarked, VARIANTS } from './corpus.ts';

/** A table of the minimal bureau, once for each variant. */
interface ClonedTable {
  readonly table: Table;
  readonly rows: readonly ClonedRow[];
}

interface ClonedRow {
  readonly variant: number;
  /** By header, as it was before it was made hostile. */
  readonly cells: Readonly<Record<string, string>>;
  /** Headers of the cells that the minimal bureau leaves empty and that are filled here, so that every column of text is tried. */
  readonly filled: readonly string[];
}

/** What has been taken back because the check refuses it. */
class Spared {
  /** Texts of one variant that stand as they were. */
  readonly texts = new Set<string>();
  /** Rows whose filled cells are empty again: they contradict the rest of the row. */
  readonly rows = new Set<ClonedRow>();
  /** Rows left out: with the text of their key put back they would repeat another row. */
  readonly leftOut = new Set<ClonedRow>();

  shown({ rows }: ClonedTable): readonly ClonedRow[] {
    return rows.filter((row) => !this.leftOut.has(row));
  }

  copy(): Spared {
    const copy = new Spared();
    for (const text of this.texts) copy.texts.add(text);
    for (const row of this.rows) copy.rows.add(row);
    for (const row of this.leftOut) copy.leftOut.add(row);
    return copy;
  }

  holds(row: ClonedRow, header: string): boolean {
    const text = row.cells[header] ?? '';
    return this.texts.has(textKey(text, row.variant)) || (this.rows.has(row) && row.filled.includes(header));
  }
}

export interface HostileTables {
  /** Every text of every table hostile, but for those that the check refuses. */
  readonly files: Files;
  /** `kindergartens.名称` …: the columns in which at least one hostile text stands, and those in which none does. */
  readonly hostileColumns: ReadonlySet<string>;
  readonly spared: readonly string[];
  /** Errors that name no hostile cell: a refusal that does not say what to mend. */
  readonly unplaced: readonly Issue[];
}

/**
 * The minimal bureau once for each variant, its codes renamed, every cell of free text made hostile; the types of the columns say which
 * cells these are. What the check refuses is put back, one variant of a text wherever it stands, until the check accepts the rest.
 */
export function hostileTables(otherFiles: Files): HostileTables {
  const tables = PUBLISHED.map((name) => clonedTable(TABLES[name] as unknown as Table));
  const spared = new Spared();
  for (;;) {
    const files = new Map([...otherFiles, ...tables.map((one) => fileOf(one, spared))]);
    const { issues } = examine(files, { asOf: FIXTURE_AS_OF });
    const errors = issues.filter(({ severity }) => severity === 'error');
    const before = spared.copy();
    const unplaced = errors.filter((error) => !takeBack(error, tables, spared, before));
    if (errors.length === 0 || unplaced.length > 0) return { files, ...columnsOf(tables, spared), unplaced };
  }
}

/**
 * Takes back the hostile text that an error names by file, row and column; false where it names none. `before`: what was taken back already
 * when the error arose.
 */
function takeBack(error: Issue, tables: readonly ClonedTable[], spared: Spared, before: Spared): boolean {
  const found = tables.find(({ table }) => `${table.name}.csv` === error.file);
  const row = found && before.shown(found)[(error.row ?? 0) - 2];
  if (!found || !row) return false;
  if (error.rule === 'primary-key') {
    spared.leftOut.add(row);
    return true;
  }
  const column = Object.values(found.table.columns).find(({ header }) => header === error.header);
  const text = row.cells[column?.header ?? ''] ?? '';
  if (column && isOwnText(text, column.cell) && !before.holds(row, column.header)) {
    spared.texts.add(textKey(text, row.variant));
    return true;
  }
  if (before.rows.has(row) || row.filled.length === 0) return false;
  spared.rows.add(row);
  return true;
}

/** A text of one variant, as the set of spared ones holds it. */
const textKey = (text: string, variant: number): string => `${variant} ${text}`;

const takesText = ({ kind }: CellType): boolean => kind === 'text' || kind === 'list';

/** Rows beside those of the minimal bureau, for columns that none of its rows may fill. */
const ADDED: Readonly<Record<string, string>> = {
  plan_targets:
    'P1-G3,P1,13,,完成,,,2022-01-01,,2026-12-31,年,必须,清单,推进中,,示教体发〔2026〕3号,公布每所幼儿园的信息。',
  support_pairs: '第二轮,2025-2026,,县外示范园,9900112346,https://example.invalid/plan,2',
};

/** Columns that are read as several values, of which a page shows those that it knows. */
const PARTED: readonly string[] = ['联系电话'];

/** The waivers of the check are no part of the site. */
const PUBLISHED = TABLE_NAMES.filter((name) => name !== 'waivers');

/** Words that a column of text takes for a code: no text of somebody's own. */
const CODE_WORDS: readonly string[] = ['全部'];
/** What somebody wrote in words of their own. */
const isOwnText = (text: string, cell: CellType): boolean => takesText(cell) && !CODE_WORDS.includes(text);

/** What stands in a cell that the minimal bureau leaves empty. */
function wordFor(header: string, cell: CellType): string {
  return cell.kind === 'text' && cell.holds === 'link' ? 'https://www.example.invalid/page' : header;
}

function clonedTable(table: Table): ClonedTable {
  const file = MINIMAL_BUREAU.get(`${table.name}.csv`) ?? '';
  const written = `${file.trim()}\n${ADDED[table.name] ?? ''}`.trim();
  const rows = Papa.parse<Record<string, string>>(written, { header: true }).data;
  const columns = Object.entries(table.columns);
  const keys = new Set<string>();
  return {
    table,
    rows: Array.from({ length: VARIANTS }, (_, variant) => variant).flatMap((variant) =>
      rows.flatMap((row) => {
        const filled = columns.flatMap(([, { header, cell }]) =>
          takesText(cell) && !row[header] ? [header] : [],
        );
        const cells = Object.fromEntries(
          columns.map(([name, { header, cell }]) => {
            const text = filled.includes(header)
              ? table.specimen[name] || wordFor(header, cell)
              : (row[header] ?? '');
            return [header, isOwnText(text, cell) ? text : renamed(text, variant)];
          }),
        );
        // A key without text of its own stays the same in every variant: its first row stands.
        const key = table.key.map((name) => {
          const { header = '', cell } = table.columns[name] ?? {};
          const text = cells[header] ?? '';
          return cell && isOwnText(text, cell) ? textKey(text, variant) : text;
        });
        if (keys.has(key.join('|'))) return [];
        keys.add(key.join('|'));
        return [{ variant, cells, filled }];
      }),
    ),
  };
}

/** A code of the bureau as the variant has it; county and region, figures, days and words of code lists are the same in all. */
function renamed(text: string, variant: number): string {
  const two = String(variant + 10);
  if (/^9900\d{6}$/.test(text)) return `9901${two}${text.slice(6)}`;
  if (/^990101002(\d{3})?$/.test(text)) return `9901010${two}${text.slice(9)}`;
  if (/^(YX|P1)(-[A-Z0-9-]+)?$/.test(text)) return `${text}-${two}`;
  return text === 'yunxi' ? `${text}-${two}` : text;
}

function fileOf(cloned: ClonedTable, spared: Spared): readonly [string, Uint8Array] {
  const { table } = cloned;
  const columns = Object.values(table.columns);
  const lines = [
    columns.map(({ header }) => header),
    ...spared
      .shown(cloned)
      .map((row) => columns.map(({ header, cell }) => writtenCell(row, header, cell, spared))),
  ];
  const text = lines.map((line) => line.map(quoteCsv).join(',')).join('\n');
  return [`${table.name}.csv`, new TextEncoder().encode(`${text}\n`)];
}

function writtenCell(row: ClonedRow, header: string, cell: CellType, spared: Spared): string {
  const text = row.cells[header] ?? '';
  if (spared.rows.has(row) && row.filled.includes(header)) return '';
  if (!isOwnText(text, cell) || spared.holds(row, header)) return text;
  const parts = cell.kind === 'list' ? text.split('、') : [text];
  const max = 'max' in cell ? cell.max : undefined;
  const written = parts.map((part) => hostile(part, row.variant, max)).join('、');
  return PARTED.includes(header) ? unmarked(written) : written;
}

function columnsOf(
  tables: readonly ClonedTable[],
  takenBack: Spared,
): Pick<HostileTables, 'hostileColumns' | 'spared'> {
  const columns = tables.flatMap((cloned) =>
    Object.values(cloned.table.columns)
      .filter(({ cell }) => takesText(cell))
      .map(({ header }) => ({
        name: `${cloned.table.name}.${header}`,
        isHostile: takenBack.shown(cloned).some((row) => !takenBack.holds(row, header)),
      })),
  );
  const hostileColumns = new Set(columns.flatMap(({ name, isHostile }) => (isHostile ? [name] : [])));
  const spared = columns.map(({ name }) => name).filter((name) => !hostileColumns.has(name));
  return { hostileColumns, spared };
}
