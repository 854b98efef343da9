import type { Finding } from './finding.ts';
import { isClearName, isName } from './given-names.ts';
import { isPersonHeader } from './name-columns.ts';
import { isSpeltName } from './spelt-names.ts';
import { tablesIn, type TextCell, type TextTable } from './text-tables.ts';
import type { View } from './view.ts';

/** How many names a column without a telling header must have. */
const LEAST_NAMES = 3;

/** Persons' names in the columns of the tables of a text: sure under a header that promises them, else where every cell is one. */
export function findTabledPersons({ text }: View): readonly Finding[] {
  return tablesIn(text, (header) => isPersonHeader(bare(header))).flatMap(namesInTable);
}

function namesInTable([headers = [], ...rows]: TextTable): readonly Finding[] {
  return headers.flatMap((header, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []).filter((cell) => cell.text !== '');
    return namesIn(bare(header.text), cells);
  });
}

function namesIn(header: string, cells: readonly TextCell[]): readonly Finding[] {
  const isPromised = isPersonHeader(header);
  const isOne = (text: string): boolean =>
    isPromised ? isName(bare(text)) || isSpeltName(text) : isClearName(bare(text));
  const names = cells.filter(({ text }) => isOne(text));
  if (!isPromised && (names.length < LEAST_NAMES || names.length < cells.length)) return [];
  return names.map(({ text, start, end }) => ({
    kind: '姓名',
    severity: isPromised ? 'error' : 'warning',
    text: bare(text),
    start,
    end,
  }));
}

function bare(text: string): string {
  return text.replace(/[\s*_]/g, '');
}
