/**
 * Prints of rows: two rows of one table that say the same have the same print, and of rows that differ two in 10^16 are alike. It is taken while
 * a row is read, where equal cells are known already: to write a million rows down and to digest them takes ten times as long.
 */

/** Of one value, in two halves of 32 bits. */
export interface ValuePrint {
  readonly low: number;
  readonly high: number;
}

/** The same in the program that checks and in the compiled one, which are two copies of this file. */
const PRINT = Symbol.for('kindergarten-disclosure.row-print');

/** Of plain data: what JSON writes alike is alike. */
export function printOfValue(value: unknown): ValuePrint {
  const text = JSON.stringify(value) ?? '';
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  return mixed(low, high);
}

/** Every bit of the one half comes to depend on the other. */
function mixed(low: number, high: number): ValuePrint {
  const stirred = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const other =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(stirred ^ (stirred >>> 13), 3266489909);
  return { low: stirred, high: other };
}

/** Takes the print of one row after another, cell by cell in the order of the table. */
export class RowPrinter {
  #low = 0;
  #high = 0;

  begin(): void {
    this.#low = 0x9e3779b9;
    this.#high = 0x85ebca6b;
  }

  add({ low, high }: ValuePrint): void {
    this.#low = Math.imul((this.#low << 5) ^ (this.#low >>> 27) ^ low, 2654435761);
    this.#high = Math.imul((this.#high << 7) ^ (this.#high >>> 25) ^ high, 1597334677);
  }

  /** Puts the print on the row. A copy of the row does not have it: it may say something else. */
  end(row: object): void {
    this.#print.value = numberOf(mixed(this.#low, this.#high));
    Object.defineProperty(row, PRINT, this.#print);
  }

  readonly #print = { value: 0, enumerable: false };
}

/** Of rows together, in their order; undefined where one of them has no print. */
export function printOfRows(rows: readonly object[]): number | undefined {
  let [low, high] = [0x9e3779b9, 0x85ebca6b];
  for (const row of rows) {
    const print = printOf(row);
    if (print === undefined) return undefined;
    low = Math.imul((low << 5) ^ (low >>> 27) ^ print, 2654435761);
    high = Math.imul((high << 7) ^ (high >>> 25) ^ (print / 2 ** 32), 1597334677);
  }
  return numberOf(mixed(low, high));
}

/** In one number, which holds 53 bits exactly. */
function numberOf({ low, high }: ValuePrint): number {
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The print of a row as it was read; undefined of a copy, and of what is no row. */
export function printOf(row: object): number | undefined {
  return (row as { readonly [PRINT]?: number })[PRINT];
}
