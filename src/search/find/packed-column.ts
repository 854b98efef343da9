/**
 * One column of the index: its distinct values once, and for each row which of them it has.
 * Rows are written as letters (one up to 90 values, two up to 8,100 …), which compress far better than numbers.
 */
export interface PackedColumn<T> {
  readonly values: readonly T[];
  readonly rows: string;
}

// From '#' (35) on, skipping the backslash (92), which JSON would escape.
const FIRST = 35;
const BASE = 90;
const BACKSLASH = 92;

function letter(digit: number): string {
  const unit = FIRST + digit;
  return String.fromCharCode(unit >= BACKSLASH ? unit + 1 : unit);
}

function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit > BACKSLASH ? unit - 1 : unit) - FIRST;
}

function lettersFor(values: number): number {
  let width = 1;
  for (let reach = BASE; reach < values; reach *= BASE) width += 1;
  return width;
}

/** Packs a column. Values that differ as JSON are kept apart, in order of first appearance. */
export function packColumn<T>(column: readonly T[]): PackedColumn<T> {
  const places = new Map<string, number>();
  const values: T[] = [];
  const digits = column.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push(value);
    return values.length - 1;
  });
  return { values, rows: packDigits(digits, values.length) };
}

/** Packs for each row which of a column's values it has. */
export function packDigits(digits: readonly number[], values: number): string {
  return packNumbers(digits, lettersFor(values));
}

/** For each row, which of the column's values it has. */
export function unpackRows(column: PackedColumn<unknown>): Float64Array {
  return unpackNumbers(column.rows, lettersFor(column.values.length));
}

/** Packs non-negative whole numbers below 90^width, each in `width` letters. */
export function packNumbers(numbers: readonly number[], width: number): string {
  return numbers
    .map((number) => {
      let rest = number;
      let text = '';
      for (let place = 0; place < width; place += 1) {
        text = letter(rest % BASE) + text;
        rest = Math.floor(rest / BASE);
      }
      return text;
    })
    .join('');
}

export function unpackNumbers(packed: string, width: number): Float64Array {
  const numbers = new Float64Array(packed.length / width);
  for (let at = 0; at < packed.length; at += 1) {
    const row = Math.floor(at / width);
    numbers[row] = (numbers[row] ?? 0) * BASE + digitAt(packed, at);
  }
  return numbers;
}
