import type { FormerCode } from '../domain/kindergarten.ts';
import { isAbsent } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import {
  addedWords,
  correctionWords,
  joinedParts,
  removedWords,
  sinceWords,
  takenBackWords,
} from '../wording/changes.ts';
import type { AnyRow } from '../dataset/read/table-file.ts';
import type { Table } from '../dataset/tables/table.ts';
import type { ChangeTopic } from './change.ts';
import type { Difference } from './difference.ts';
import type { TableAsTold } from './entry.ts';
import { tellFormerCode } from './former-code-words.ts';
import { tellStatus } from './kindergarten-words.ts';
import { plainWords, ROW_WORDS, type RowWords } from './row-words.ts';
import { saidCell, saidChange } from './said-cell.ts';

/** A difference in words. */
export interface Told {
  readonly topic: ChangeTopic;
  readonly sentence: string;
}

/** A difference with rows that may be shown as they are. */
export type ShownDifference = Omit<Difference, 'old' | 'new'> & {
  readonly old: AnyRow | null;
  readonly new: AnyRow | null;
};

/** Tells a difference in a sentence of its own, and what it is about. */
export function tell(as: TableAsTold, difference: ShownDifference): Told {
  const { table, told } = as;
  const words = ROW_WORDS[table.name] ?? plainWords(table);
  const row = difference.new ?? difference.old;
  if (row === null) throw new Error('A difference is of a row.');
  const { column, isCorrection } = difference;
  if (table.name === 'former_codes' && column === null)
    return tellFormerCode(row as unknown as FormerCode, difference.kind);
  if (column === 'status' && table.name === 'kindergartens' && difference.new !== null)
    return tellStatus(difference.new);
  const topic = isCorrection === true ? '更正' : (words.topic?.(row, column) ?? told.topic);
  if (difference.kind === 'changed') return { topic, sentence: changedSentence(as, words, difference) };
  const sentence =
    difference.kind === 'added' ? addedSentence(as, words, row) : removedSentence(as, words, row);
  return { topic, sentence };
}

function addedSentence({ table, told }: TableAsTold, words: RowWords, row: AnyRow): string {
  const said = words.added?.(row) ?? addedWords(wholeOf(table, told.main, words, row));
  return joinedParts(`${said}${dayNote(words, row)}`, ...(words.tail?.(row) ?? []));
}

function removedSentence({ table, told }: TableAsTold, words: RowWords, row: AnyRow): string {
  return words.removed?.(row) ?? removedWords(wholeOf(table, told.main, words, row));
}

function wholeOf(table: Table, main: string, words: RowWords, row: AnyRow): string {
  return words.whole?.(row) ?? `${termOf(table, main, words, row, main)} ${saidCell(table, row, main)}`;
}

function dayNote(words: RowWords, row: AnyRow): string {
  const day = words.day?.(row);
  return day === undefined ? '' : `（${day}）`;
}

function changedSentence(
  { table, told }: TableAsTold,
  words: RowWords,
  { column, old, new: now, step, isCorrection }: ShownDifference,
): string {
  if (column === null || old === null || now === null) throw new Error('A change is of a cell of two rows.');
  const said = saidChange(table, termOf(table, told.main, words, now, column), column, old, now);
  if (column === told.ends) return endSentence(words, now, column) ?? said;
  const by = told.series?.by;
  if (step === 'taken-back') return takenBackWords(said, by === undefined ? null : (old[by] as IsoDate));
  const isOfDay = words.day !== undefined && column !== by;
  const dated = isOfDay ? `${said}${dayNote(words, now)}` : said;
  if (isCorrection === true)
    return correctionWords(`${dated}${heldSince(told.series?.kind, by, column, now)}`);
  if (step !== 'follows' && column !== told.main) return dated;
  return joinedParts(dated, ...(words.tail?.(now) ?? []));
}

/** Of a corrected price: which one it is. */
function heldSince(kind: string | undefined, by: string | undefined, column: string, row: AnyRow): string {
  if (kind !== 'effective' || by === undefined || column === by) return '';
  return `（${sinceWords(row[by] as IsoDate)}的标准）`;
}

function termOf(table: Table, main: string, words: RowWords, row: AnyRow, column: string): string {
  const thing = (column === main && words.mainTerm ? words.mainTerm : words.thing)(row);
  if (column === main && thing !== '' && !thing.endsWith('的')) return thing;
  const header = headerOf(table, column);
  return thing === '' || thing.endsWith('的') ? `${thing}${header}` : `${thing}的${header}`;
}

function headerOf({ columns }: Table, column: string): string {
  return columns[column]?.header ?? column;
}

/** A row that nothing follows ends, or does not end after all. */
function endSentence(words: RowWords, row: AnyRow, column: string): string | null {
  const day = row[column];
  if (day === undefined) return null;
  return isAbsent(day)
    ? `${words.thing(row)}不再定有截止日期`
    : `${words.thing(row)}执行到 ${String(day)} 为止`;
}
