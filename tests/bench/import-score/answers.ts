import { TABLE_NAMES, type TableName } from '../../../src/dataset/tables/names.ts';
import { type AskedQuestion, bare } from './asked.ts';
import type { CellTables } from './score.ts';
import type { CellRow } from './table-cells.ts';

/** What the clerk says where the expected tables do not (`answers.csv`): an empty part fits anything. */
export interface GivenAnswer {
  readonly kindergarten: string;
  readonly field: string;
  /** Which row of several: 伙食费. */
  readonly of: string;
  readonly text: string;
  readonly answer: string;
}

export interface Oracle {
  readonly given: readonly GivenAnswer[];
  readonly expected: CellTables;
  /** The code of every name that the sheets give to a kindergarten. */
  readonly codes: ReadonlyMap<string, string>;
}

/** How a clerk says that nobody knows. */
export const LEFT_EMPTY = '空着';

/**
 * What somebody who has the expected tables before him says on the telephone; null where even he cannot tell what is meant.
 * A cell that the expected tables leave empty is left empty.
 */
export function answerTo(question: AskedQuestion, oracle: Oracle): string | null {
  const { kindergarten, field, text, of = '', kind = 'value' } = question;
  const given = oracle.given.find(
    (line) =>
      fits(line.kindergarten, kindergarten) &&
      fits(line.field, field) &&
      fits(line.of, of) &&
      fits(line.text, text),
  );
  if (given) return given.answer;
  if (kind === 'name') return oracle.codes.get(bare(text)) ?? oracle.codes.get(bare(kindergarten)) ?? null;
  if (kind === 'sheet') return '否';
  if (kind === 'sum') return '是';
  return valueFor(question, oracle);
}

function fits(wanted: string, actual: string): boolean {
  return wanted === '' || bare(wanted) === bare(actual) || wanted === actual;
}

function valueFor(question: AskedQuestion, oracle: Oracle): string | null {
  const code = oracle.codes.get(bare(question.kindergarten));
  if (question.kindergarten !== '' && code === undefined) return null;
  if (question.field === '标识码' && code !== undefined) return code;
  const tables = question.table ? [question.table as TableName] : TABLE_NAMES;
  for (const name of tables) {
    const table = oracle.expected.get(name);
    if (!table?.headers.includes(question.field)) continue;
    const meant = table.rows.filter((row) => isMeant(question, code, row, oracle));
    const values = new Set(
      ofAge(question, meant).map(({ written }) => written[question.field]?.trim() ?? ''),
    );
    const [value] = values;
    if (value !== undefined && values.size === 1) return value === '' ? LEFT_EMPTY : value;
    if (values.size > 1) return null;
  }
  return LEFT_EMPTY;
}

function isMeant(
  { of = '', text }: AskedQuestion,
  code: string | undefined,
  row: CellRow,
  { given }: Oracle,
): boolean {
  if (code !== undefined) {
    if ((row.said['标识码'] ?? row.said['主体代码']) !== code) return false;
  } else if (PLACE.test(text)) return row.said['名称'] === text;
  // A document may be written wrong in the sheet, and asked as such.
  const told = withoutSpaces(given.find((line) => line.text !== '' && line.text === of)?.answer ?? of);
  // A row that is told by its document, where the day that is its key is what is asked.
  const parts = [...row.key.split('/'), row.written['文号'] ?? ''].map(withoutSpaces);
  return told === '' || parts.some((part) => part !== '' && (part === told || told.includes(part)));
}

const AGE = /·(托班|小班|中班|大班|混龄|全部)$/;

/** Of 伙食费·小班 the row of that age among those of the item, or of whichever item has that age where none is called so. */
function ofAge({ of = '' }: AskedQuestion, rows: readonly CellRow[]): readonly CellRow[] {
  const [, age] = AGE.exec(of) ?? [];
  if (age === undefined) return rows;
  const item = withoutSpaces(of.replace(AGE, ''));
  const named = rows.filter(({ key }) => withoutSpaces(key).includes(item));
  const meant = named.length > 0 ? named : rows;
  const own = meant.filter(({ key }) => key.split('/').includes(age));
  return own.length > 0 ? own : meant;
}

/** A question about a district is about no other. */
const PLACE = /^[^\d（(]+(?:县|镇|乡|街道)$/;

/** In half width: 小（2）班 and 小(2)班 are one class, and not 小（1）班; a document's number in any brackets. */
function withoutSpaces(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[〔【]/g, '[')
    .replaceAll(/[〕】]/g, ']');
}
