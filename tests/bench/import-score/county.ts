import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES } from '../../../src/dataset/tables/names.ts';
import { root } from '../measured-process.ts';
import type { GivenAnswer } from './answers.ts';
import { bare } from './asked.ts';
import { type AlsoRight, readAlsoRight, readLines, readUnknowable, type Unknowable } from './marks.ts';
import type { CellTables } from './score.ts';
import { readCells } from './table-cells.ts';

/** A made-up county of `tests/fixtures/office-sheets/`: its sheets, what its bureau kept before, and what a clerk makes of them. */
export interface County {
  readonly name: string;
  readonly files: readonly string[];
  /** The data directory before the import, and its tables. */
  readonly start: string;
  readonly before: CellTables;
  readonly expected: CellTables;
  readonly unknowable: readonly Unknowable[];
  readonly alsoRight: readonly AlsoRight[];
  readonly answers: readonly GivenAnswer[];
  /** The code of every name in the sheets, and of the full ones, by the name without spaces and brackets. */
  readonly codes: ReadonlyMap<string, string>;
  /** Names of persons and mobile numbers in the sheets. */
  readonly persons: readonly string[];
}

const FOLDER = join(root, 'tests/fixtures/office-sheets');

/** `linlan`, or `linlan/xlsx` where a county has its sheets in a second form. */
export function readCounty(name: string): County {
  const [county = name, form] = name.split('/');
  const folder = join(FOLDER, county);
  const textOf = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  const expected = readTables(join(folder, 'expected'));
  return {
    name,
    files: sheetsOf(join(folder, 'sheets'), form),
    start: join(folder, 'start'),
    before: readTables(join(folder, 'start')),
    expected,
    unknowable: readUnknowable(textOf('unknowable.csv')),
    alsoRight: readAlsoRight(textOf('equal.csv')),
    answers: readLines(textOf('answers.csv')).map((line) => ({
      kindergarten: line['幼儿园'] ?? '',
      field: line['字段'] ?? '',
      of: line['哪一行'] ?? '',
      text: line['原文'] ?? '',
      answer: line['回答'] ?? '',
    })),
    codes: codesOf(expected, textOf('names.csv')),
    persons: textOf('persons.txt').split('\n').filter(Boolean),
  };
}

/** The sheets of a county; of one that is there in two forms, those of the form that is asked for, CSV unless it is. */
function sheetsOf(folder: string, form = 'csv'): readonly string[] {
  const names = readdirSync(folder).toSorted();
  const stem = (name: string) => name.replace(/\.\w+$/, '');
  return names
    .filter(
      (name) =>
        name.endsWith(form) || !names.some((other) => stem(other) === stem(name) && other.endsWith(form)),
    )
    .map((name) => join(folder, name));
}

export function readTables(folder: string): CellTables {
  return new Map(
    TABLE_NAMES.filter((name) => existsSync(join(folder, `${name}.csv`))).map((name) => [
      name,
      readCells(name, readFileSync(join(folder, `${name}.csv`))),
    ]),
  );
}

function codesOf(expected: CellTables, names: string): ReadonlyMap<string, string> {
  const full =
    expected.get('kindergartens')?.rows.map(({ key, said }) => [said['名称'] ?? '', key] as const) ?? [];
  const others = readLines(names).map(({ name = '', code = '' }) => [name, code] as const);
  const codes = full.map(([, code]) => [code, code] as const);
  return new Map([...others, ...full, ...codes].map(([name, code]) => [bare(name), code]));
}
