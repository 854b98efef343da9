import type { WriteSheet } from 'hucre';
import { largest } from '../../domain/spread.ts';
import { columnLetter } from '../../dataset/issue.ts';
import { NOT_IMPORTED } from './marks.ts';

const SHEET = '选项';
/** The mark and the name of each list stand above it. */
const FIRST_ROW = 3;

/**
 * The lists that drop-downs show, each a column of a hidden sheet: Excel takes a list of more than 255 characters from a range only. Equal
 * lists are one.
 */
export class Lists {
  readonly #lists = new Map<string, { readonly title: string; readonly values: readonly string[] }>();

  /** Puts a list on the sheet, and says in which cells it stands. */
  rangeOf(title: string, values: readonly string[]): string {
    const id = values.join('\n');
    if (!this.#lists.has(id)) this.#lists.set(id, { title, values });
    const letter = columnLetter([...this.#lists.keys()].indexOf(id));
    return `'${SHEET}'!$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + values.length - 1}`;
  }

  /** The hidden sheet; none where nothing is to be chosen. */
  sheets(): readonly WriteSheet[] {
    const lists = [...this.#lists.values()];
    if (lists.length === 0) return [];
    const longest = largest(lists.map(({ values }) => values.length));
    const rows = Array.from({ length: longest }, (_, at) => lists.map(({ values }) => values[at] ?? null));
    return [
      {
        name: SHEET,
        hidden: true,
        rows: [[`下拉选项（本页${NOT_IMPORTED}）`], lists.map(({ title }) => title), ...rows],
      },
    ];
  }
}
