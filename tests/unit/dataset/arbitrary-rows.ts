import * as fc from 'fast-check';
import { ABSENCES } from '../../../src/domain/reported.ts';
import { addDays, isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { webAddressFault } from '../../../src/domain/web-address.ts';
import { isMarked } from '../../../src/dataset/formula.ts';
import {
  privateUseCharacter,
  refusedCharacter,
  withoutInvisible,
} from '../../../src/dataset/read/characters.ts';
import { isPlaceholder } from '../../../src/dataset/read/placeholder.ts';
import { foldWidth } from '../../../src/dataset/read/width.ts';
import type { Column } from '../../../src/dataset/tables/column.ts';
import type { Table } from '../../../src/dataset/tables/table.ts';

/** Any rows of a table: every cell a value of its column or an absence that may stand there. */
export function arbitraryRows(table: Table): fc.Arbitrary<readonly Readonly<Record<string, unknown>>[]> {
  const cells = Object.entries(table.columns).map(([key, column]) => [key, arbitraryCell(column)] as const);
  return fc.array(fc.record(Object.fromEntries(cells)), { maxLength: 8 });
}

/** Any value of a column, or an absence that may stand there. */
export function arbitraryCell(column: Column): fc.Arbitrary<unknown> {
  const value = arbitraryValue(column);
  const { 'not-given': empty, 'not-charged': free, ...words } = ABSENCES;
  switch (column.presence) {
    case 'required':
      return value;
    case 'worded':
      return fc.oneof(value, fc.constantFrom(...Object.values(words), free));
    case 'optional':
    case 'by-rule':
      return fc.oneof(value, fc.constantFrom(...absencesOf(column, [empty, ...Object.values(words)])));
    default:
      return column.presence satisfies never;
  }
}

/** 不适用 is a word of some code lists: there it is the value. */
function absencesOf({ cell }: Column, absences: readonly unknown[]): readonly unknown[] {
  const isListed = cell.kind === 'one-of' && cell.values.includes('不适用');
  return isListed ? absences.filter((absence) => absence !== ABSENCES['not-applicable']) : absences;
}

function arbitraryValue({ cell }: Column): fc.Arbitrary<unknown> {
  switch (cell.kind) {
    case 'text':
      return cell.holds === 'link'
        ? fc.webUrl({ authoritySettings: { withPort: true } }).filter(isLink)
        : arbitraryText(cell.max);
    case 'list':
      return fc.array(
        arbitraryText(cell.max).filter((text) => !/[、,，;；\n]/.test(text)),
        { minLength: 1, maxLength: 4 },
      );
    case 'code':
      return fc.stringMatching(new RegExp(cell.pattern)).filter(isPlainCode);
    case 'whole':
      return fc.integer({ min: cell.min, max: cell.max });
    case 'number':
      return fc.double({ min: cell.min, max: cell.max, noNaN: true }).map((value) => value + 0);
    case 'percent':
      return fc.double({ min: 0, max: cell.max, noNaN: true }).map((value) => value + 0);
    case 'money':
      return fc.oneof(
        fc.integer({ min: 0, max: cell.max }),
        ...(cell.word === undefined ? [] : [fc.constant(cell.word)]),
      );
    case 'date':
      return fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(isoDate('1990-01-01'), days));
    case 'period':
      return fc
        .integer({ min: 1990, max: 2099 })
        .chain((year) => fc.constantFrom(`${year}`, `${year}-${year + 1}`));
    case 'school-year':
      return fc.integer({ min: 1990, max: 2099 }).map((year) => schoolYear(`${year}-${year + 1}`));
    case 'one-of':
      return fc.constantFrom(...cell.values);
    case 'yes-no':
      return fc.boolean();
    default:
      return cell satisfies never;
  }
}

/** A text of at most `most` characters that says the same before and after a spreadsheet: no spaces around it, no marks of absence or of failed formulas, not a bare number where a time stands. */
function arbitraryText(most: number): fc.Arbitrary<string> {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc
      .array(fc.constantFrom('园', '，', ',', '"', '\n', '=', '-', '1', ' ', '\t', 'é'), { minLength: 1 })
      .map((all) => all.join('')),
  );
  return text.filter(
    (value) =>
      Array.from(value).length <= most &&
      value === value.trim() &&
      value !== '' &&
      !value.includes('\r') &&
      withoutInvisible(value) === value &&
      refusedCharacter(value) === null &&
      privateUseCharacter(value) === null &&
      !isMarked(value) &&
      !/^(不适用|不公开|待核实|#.*)$/s.test(value) &&
      !isPlaceholder(value) &&
      !/^[\d.]+$/.test(foldWidth(value)),
  );
}

function isLink(text: string): boolean {
  return webAddressFault(text) === null;
}

/** Not one that a spreadsheet would have broken: a formula or scientific notation. */
function isPlainCode(code: string): boolean {
  return !code.startsWith('-') && !/^\d+E-?\d+$/i.test(code);
}
