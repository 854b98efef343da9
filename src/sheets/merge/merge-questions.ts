import type { SheetPlace } from '../place.ts';
import { forbiddenQuestion } from '../records/forbidden-fee.ts';
import { stands, wanted, whose } from '../records/sentence.ts';
import type { PresentRow } from '../present/present-table.ts';
import type { Desk, Question } from '../question.ts';
import type { FoundEntry, FoundText } from './found-entries.ts';
import { saidInList } from '../questions/answer-words.ts';
import { mainCell } from './main-cells.ts';
import type { Spell } from './spells.ts';
import type { DraftRow, TableDraft } from './table-draft.ts';

/** A cell of a row that is not in its table yet. */
export interface CellAt {
  readonly cells: PresentRow['cells'];
  readonly column: string;
}

/** The answer that lets the table stand. */
const BY_TABLE = '按表里的';

/** Asks which of several sheets, or cells of one, is right. */
export function askDispute(
  draft: TableDraft,
  { cells, column }: CellAt,
  said: readonly FoundText[],
  desk: Desk,
): string | null {
  const header = headerOf(draft, column);
  const [first] = said;
  if (first === undefined) return null;
  return desk.ask({
    ...questionAt(draft, cells, first.place),
    field: header,
    text: said.map(({ text }) => text).join(' / '),
    question: `${header}有几种写法：${said.map((one) => `${placeWords(one.place)} ${saidWords(draft, one)}`).join('，')}。哪一个对？`,
  });
}

/** Asks again for a cell that its column does not take, in the checker's words. */
export function askRefused(
  draft: TableDraft,
  { cells, column }: CellAt,
  { text, place }: FoundText,
  refusal: string,
  desk: Desk,
): string | null {
  return desk.ask({
    ...questionAt(draft, cells, place),
    field: headerOf(draft, column),
    text,
    question: `${headerOf(draft, column)}应当怎么填？${saidInList(refusal)}`,
  });
}

/**
 * Asks which is right of a cell of which a sheet says something else than stands. `isCorrected`: whether what stands was written into the table by
 * hand since an import.
 */
export function askWhich(
  draft: TableDraft,
  { cells, column }: CellAt,
  said: FoundText,
  { desk, isCorrected }: { readonly desk: Desk; readonly isCorrected: boolean },
): string | null {
  const { text, place } = said;
  const [header, stands] = [headerOf(draft, column), cells[column] ?? ''];
  const words = isCorrected ? correctedWords(stands) : standingWords(stands, column);
  return desk.ask({
    ...questionAt(draft, cells, place),
    field: header,
    text,
    question: `${header}${words.now}，这里${saidWords(draft, said)}，没有改。应当是哪一个？${words.hint}`,
    suggestion: stands,
  });
}

interface StandingWords {
  readonly now: string;
  readonly hint: string;
}

function standingWords(stands: string, column: string): StandingWords {
  const hint = column === 'status' ? '停办的，请改用 npm run change -- close，收费和认定才会一起停。' : '';
  return { now: `在数据里是“${stands}”`, hint };
}

function correctedWords(stands: string): StandingWords {
  return stands === ''
    ? { now: '后来在表里清空了', hint: '就该空着的，写“空着”。' }
    : { now: `后来在表里改成了“${stands}”`, hint: '' };
}

/** Asks since when a cell of a kindergarten says something else; empty where it always did, and the table was wrong. */
export function askSince(
  draft: TableDraft,
  { cells, column }: CellAt,
  { text, place }: FoundText,
  desk: Desk,
): string | null {
  const [header, stands] = [headerOf(draft, column), cells[column] ?? ''];
  const isName = column === 'name';
  return desk.ask({
    ...questionAt(draft, cells, place),
    table: isName ? 'former_codes' : 'kindergarten_history',
    field: isName ? '日期' : '生效日期',
    of: header,
    text,
    question: `${header}从哪一天起由“${stands}”变成“${text}”？请说到年月日。一向是“${text}”、只是数据里写错了的，写“空着”。`,
  });
}

/** Asks whether a row is to be written again that was taken out of the table since an import, or has another key now. */
export function askRemoved(
  draft: TableDraft,
  { cells: found, place }: FoundEntry,
  desk: Desk,
): string | null {
  const cells = Object.fromEntries(Object.entries(found).map(([key, { text }]) => [key, text]));
  const { present } = draft;
  const { subject, of } = draft.nameOf(cells);
  const main = mainCell(present.name);
  const words = [
    present.table.subject === undefined ? subject : '',
    of,
    main === null ? '' : (cells[main] ?? ''),
  ];
  return desk.ask({
    ...questionAt(draft, cells, place),
    kind: 'row',
    field: present.table.title,
    of: '',
    text: words.filter(Boolean).join(' '),
    question: `这一行以前导入过，后来在${present.table.title}表里删去了，或者改成了别的一行。这里又有，要不要再写进去？写“是”或“否”。`,
    suggestion: '否',
  });
}

/** Asks whether a price is to be written that the checker would refuse, since its item may not be charged. */
export function askForbidden(
  draft: TableDraft,
  { cells: found, place }: FoundEntry,
  desk: Desk,
): string | null {
  const cells = Object.fromEntries(Object.entries(found).map(([key, { text }]) => [key, text]));
  return desk.ask(forbiddenQuestion(draft.nameOf(cells).subject, cells['item'] ?? '', place));
}

/** Asks for what a row must have and no sheet says. */
export function askMissing(
  draft: TableDraft,
  { cells, column }: CellAt,
  place: SheetPlace,
  desk: Desk,
): string | null {
  const definition = draft.present.table.columns[column];
  if (definition === undefined) return null;
  const { subject, of } = draft.nameOf(cells);
  const { header } = definition;
  return desk.ask({
    ...questionAt(draft, cells, place),
    field: header,
    text: '',
    question: `${whose(subject, of)}的${header}${stands('', '')}。${wanted(definition)}`,
  });
}

/** Asks on which day a standard for all ages ends, of which only some have a new one. */
export function askEnd(
  draft: TableDraft,
  row: Spell<DraftRow>,
  because: Spell<{ readonly place: SheetPlace }>,
  desk: Desk,
): string | null {
  const cells = row.of.row.cells;
  const answer = desk.ask({
    ...questionAt(draft, cells, because.of.place),
    field: headerOf(draft, 'until'),
    text: `${because.ageGroup} ${because.standard?.replaceAll('|', ' ') ?? ''}`.trim(),
    question: `表里 ${row.from} 起的标准（${row.standard?.replaceAll('|', ' ') ?? '未填'}）各年龄段通用，这里只写了${because.ageGroup}自 ${because.from} 起的新标准，所以没有写入。通用的标准执行到哪一天为止？其余年龄段的新标准是多少（请补在原表里）？`,
  });
  return answer !== null && answer >= row.from && answer < because.from ? answer : null;
}

/** Puts the question which of two rows of one day is right that overlap. */
export function askOverlap(
  draft: TableDraft,
  found: { readonly cells: PresentRow['cells']; readonly place: SheetPlace },
  against: DraftRow,
  desk: Desk,
): void {
  const { cells } = against.row;
  const column = 'amount' in draft.present.table.columns ? 'amount' : 'until';
  desk.ask({
    ...questionAt(draft, found.cells, found.place),
    kind: 'sum',
    field: headerOf(draft, column),
    text: found.cells[column] ?? '',
    question: `表里同一天起已有“${draft.nameOf(cells).of}”${column === 'amount' ? `（${cells['amount'] ?? ''} ${cells['unit'] ?? ''}）` : ''}，与这里的“${draft.nameOf(found.cells).of}”重叠，没有写入。哪一个对？表里的对，写“${BY_TABLE}”；表里的不对，这里不填，请在表里改好再导入一次。`,
    suggestion: BY_TABLE,
  });
}

/** Puts the question why a total of an age group differs from its classes. */
export function askTotal(
  draft: TableDraft,
  found: { readonly cells: PresentRow['cells']; readonly place: SheetPlace },
  stands: string,
  desk: Desk,
): void {
  desk.ask({
    ...questionAt(draft, found.cells, found.place),
    kind: 'sum',
    field: headerOf(draft, 'children'),
    text: found.cells['children'] ?? '',
    question: `表里这个年龄段${stands}，与这里的“${found.cells['className'] ?? ''} ${found.cells['children'] ?? ''} 人”不能并列，没有写入。以哪一种为准？表里的对，写“${BY_TABLE}”；要改的，这里不填，请在表里改好再导入一次。`,
    suggestion: BY_TABLE,
  });
}

/** What a place says, or what was answered about it: that does not stand there. */
function saidWords({ words: { since } }: TableDraft, said: FoundText): string {
  return `${since.isAnswer(said) ? '问到的是' : '写的是'}“${said.text}”`;
}

function headerOf({ present }: TableDraft, column: string): string {
  return present.table.columns[column]?.header ?? column;
}

function questionAt(
  draft: TableDraft,
  cells: PresentRow['cells'],
  place: SheetPlace,
): Omit<Question, 'field' | 'text' | 'question'> {
  const { present } = draft;
  const { subject, of } = draft.nameOf(cells);
  const isOfKindergarten = present.table.subject !== undefined;
  return {
    kind: 'value',
    place,
    kindergarten: isOfKindergarten ? subject : '',
    table: present.name,
    of: isOfKindergarten ? of : [subject, of].filter(Boolean).join(' '),
    suggestion: '',
  };
}

function placeWords({ file, sheet, cell }: SheetPlace): string {
  return `${file}${sheet === null ? '' : `“${sheet}”`} ${cell}`;
}
