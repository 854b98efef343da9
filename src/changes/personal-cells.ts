import type { Allowed } from '../dataset/privacy/allowed.ts';
import { privacyIssues } from '../dataset/privacy/privacy.ts';
import { serialiseTable } from '../dataset/serialise.ts';
import { columnLetter } from '../dataset/issue.ts';
import type { Table } from '../dataset/tables/table.ts';
import type { Entry } from './entry.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Finds the cells that the privacy gate of today refuses in rows of any state. Each row is looked at once, and only those that something is told
 * of: a record of changes must not bring back what was taken out of the data.
 */
export class PersonalCells {
  readonly #table: Table;
  readonly #allowed: Allowed;
  /** Figures, days, codes and words of a list, once read, are nothing else. */
  readonly #hasWords: boolean;
  readonly #known = new WeakMap<Entry, ReadonlySet<string>>();

  constructor(table: Table, allowed: Allowed) {
    this.#table = table;
    this.#hasWords = Object.values(table.columns).some(
      ({ cell }) => cell.kind === 'text' || cell.kind === 'list',
    );
    this.#allowed = allowed;
  }

  /** Looks into rows together: what a column as a whole gives away is seen as well. */
  look(entries: Iterable<Entry>): void {
    if (!this.#hasWords) return;
    const fresh = [...new Set(entries)].filter((entry) => !this.#known.has(entry));
    if (fresh.length === 0) return;
    const rows = fresh.map(({ row }) => row);
    const name = `${this.#table.name}.csv`;
    const issues = privacyIssues(new Map([[name, serialiseTable(this.#table, rows)]]), this.#allowed, []);
    const keyAt = new Map(Object.keys(this.#table.columns).map((key, index) => [columnLetter(index), key]));
    const found = fresh.map(() => new Set<string>());
    for (const { severity, row, column } of issues) {
      const key = keyAt.get(column ?? '');
      if (severity !== 'error' || row === null || key === undefined) continue;
      // An issue of the header is one of the whole column.
      for (const cells of row === 1 ? found : [found[row - 2]]) cells?.add(key);
    }
    fresh.forEach((entry, index) => this.#known.set(entry, found[index] ?? NONE));
  }

  /** The cells of a row, by English key, once it has been looked at. */
  of(entry: Entry): ReadonlySet<string> {
    return this.#known.get(entry) ?? NONE;
  }
}
