/** Where a character of a CSV text stands, as a spreadsheet shows it. */
export interface CsvPlace {
  /** Physical line, from 1. */
  readonly line: number;
  /** Row as WPS numbers it, from 1. */
  readonly row: number;
  /** Column, from 0. */
  readonly column: number;
}

/** The places of some offsets (ascending) in a CSV text. One walk through the text; it never fails on a broken quote. */
export function placesInCsv(text: string, offsets: readonly number[]): readonly CsvPlace[] {
  const delimiter = delimiterOf(text);
  const places: CsvPlace[] = [];
  let [line, row, column, quoted] = [1, 1, 0, false];
  let index = 0;
  for (const offset of offsets) {
    for (; index < offset && index < text.length; index += 1) {
      const char = text[index];
      const ends = char === '\n' || (char === '\r' && text[index + 1] !== '\n');
      if (ends) line += 1;
      if (char === '"') quoted = !quoted;
      else if (quoted) continue;
      else if (char === delimiter) column += 1;
      else if (ends) [row, column] = [row + 1, 0];
    }
    places.push({ line, row, column });
  }
  return places;
}

/** The cells of the first row. */
export function headersOfCsv(text: string): readonly string[] {
  const delimiter = delimiterOf(text);
  const [first = ''] = text.replace(/^\ufeff/, '').split(/[\r\n]/, 1);
  return first.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  if (first.includes(',')) return ',';
  return first.includes('\t') ? '\t' : first.includes(';') ? ';' : ',';
}
