import type { TableName } from '../../dataset/index.ts';
import { nearestWord } from '../../dataset/read/nearest.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Section } from '../layout/section.ts';
import { codeWord } from '../records/code-word.ts';
import { schoolYearIn } from '../records/facts.ts';
import { readDay } from '../values/day.ts';
import { bare, isDitto, isNothing } from '../values/plain.ts';
import { CELL_KINDS, DAY_COLUMNS, isOfOtherTime, OTHER_DAYS } from '../words/cell-kinds.ts';
import { NO_WORDS, YES_WORDS } from '../words/codes.ts';
import { FEE_ITEMS } from '../words/fee-words.ts';
import { headText } from './head-text.ts';
import type { Dims, Meaning } from './meaning.ts';

/** What the cells of a column say that it is. A sure one is taken, a likely one is suggested. */
export interface Guess {
  readonly meaning: Meaning;
  readonly isSure: boolean;
}

/** A column that nobody knows by its head: what stands in it, and its head in one word. */
interface Unread {
  readonly index: number;
  readonly head: string;
  readonly path: readonly string[];
  /** Without what is empty or says nothing. */
  readonly texts: readonly string[];
  readonly rows: number;
}

const MOST = 0.8;

/**
 * The columns that no head explains, by what stands below: a number of a document in a list of recognitions is the 文号, the only column of days
 * the 认定日期. A column is taken so only where one column of the table fits it, no other column of the sheet holds that, and none looks the same.
 */
export function byCells(
  section: Section,
  meanings: readonly Meaning[],
  topic: TableName,
): ReadonlyMap<number, Guess> {
  const claimed = new Set(
    meanings.flatMap((meaning) => (meaning.is === 'slot' ? [`${meaning.table}.${meaning.key}`] : [])),
  );
  const open = meanings.flatMap((meaning, index) =>
    meaning.is === 'unknown' || meaning.is === 'serial' ? [unread(section, index)] : [],
  );
  const found = open
    .filter(({ texts }) => texts.length > 0)
    .map((column) => ({ column, guess: guessOf(column, topic, claimed) }));
  const guesses = new Map<number, Guess>();
  for (const { column, guess } of found) {
    if (guess === null) continue;
    const isSerial = meanings[column.index]?.is === 'serial';
    // Several that look the same: none of them is sure.
    const isOnly = found.every(
      (other) => other.column === column || other.guess === null || idOf(other.guess) !== idOf(guess),
    );
    if (!isSerial || (guess.isSure && isOnly))
      guesses.set(column.index, { ...guess, isSure: guess.isSure && isOnly });
  }
  pairOfDays(section, meanings, topic, guesses);
  return guesses;
}

/** Whether a column of a section, unknown by its head, is surely one of a table. */
export function isBorneByCells(section: Section, table: TableName): boolean {
  const unknown = section.columns.map((): Meaning => ({ is: 'unknown' }));
  return [...byCells(section, unknown, table).values()].some(
    ({ meaning, isSure }) => isSure && meaning.is === 'slot' && meaning.table === table,
  );
}

function unread({ columns, rows }: Section, index: number): Unread {
  const texts = rows
    .map(({ cells }) => bare(cells[index]?.text ?? ''))
    .filter((text) => !isNothing(text) && text !== '无' && !isDitto(text));
  const path = columns[index]?.path ?? [];
  return { index, path, head: path.map((text) => headText(text).word).join(''), texts, rows: rows.length };
}

function idOf({ meaning }: Guess): string {
  return meaning.is === 'slot' ? JSON.stringify([meaning.table, meaning.key, meaning.dims]) : meaning.is;
}

function slot(table: TableName, key: string, dims: Dims = {}): Meaning {
  return { is: 'slot', table, key, dims, unit: null };
}

function areMost(texts: readonly string[], test: (text: string) => boolean, share = MOST): boolean {
  return texts.length > 0 && texts.filter(test).length >= texts.length * share;
}

function guessOf(column: Unread, topic: TableName, claimed: ReadonlySet<string>): Guess | null {
  const isFree = ({ meaning }: Guess): boolean =>
    meaning.is !== 'slot' ||
    meaning.dims.item !== undefined ||
    !claimed.has(`${meaning.table}.${meaning.key}`);
  const candidates = [
    ...kindsOf(column, topic),
    ...dayOf(column, topic),
    ...yearOf(column, topic),
    ...codesOf(column, topic),
    ...itemsOf(column, topic),
    ...pricesOf(column, topic),
  ].filter(isFree);
  const [only, another] = candidates;
  if (only === undefined) return remarkOf(column) ?? yesNoOf(column, topic, claimed);
  if (another === undefined) return column.texts.length > 1 ? only : { ...only, isSure: false };
  const [sure, alsoSure] = candidates.filter(({ isSure }) => isSure);
  return sure !== undefined && alsoSure === undefined
    ? { ...sure, isSure: false }
    : { ...only, isSure: false };
}

function kindsOf({ texts, head }: Unread, topic: TableName): readonly Guess[] {
  return CELL_KINDS.flatMap(({ pattern, columns, proves, except, speaksOf = /(?:)/ }): readonly Guess[] => {
    if (!speaksOf.test(head) || !areMost(texts, (text) => pattern.test(text))) return [];
    const table = columns[topic] === undefined ? 'kindergartens' : topic;
    const key = columns[table];
    if (key === undefined) return [];
    const isOther = isOfOtherTime(head) || except?.test(head) === true;
    return [{ meaning: slot(table, key), isSure: table === topic && proves.includes(topic) && !isOther }];
  });
}

function isDay(text: string): boolean {
  const { kind } = readDay(text);
  return kind === 'day' || (kind === 'month' && /[年.\-/月]/.test(text));
}

function dayOf({ texts, head }: Unread, topic: TableName): readonly Guess[] {
  const column = DAY_COLUMNS[topic];
  if (column === undefined || !areMost(texts, isDay)) return [];
  const isSure = column.isSure && !isOfOtherTime(head) && !OTHER_DAYS.test(head);
  return [{ meaning: slot(topic, column.key), isSure }];
}

function yearOf({ texts }: Unread, topic: TableName): readonly Guess[] {
  const hasYear = 'schoolYear' in tableNamed(topic).columns;
  return hasYear && areMost(texts, (text) => schoolYearIn(text) !== null && text.length <= 16)
    ? [{ meaning: slot(topic, 'schoolYear'), isSure: true }]
    : [];
}

const isYesOrNo = (text: string): boolean =>
  YES_WORDS.has(text.toUpperCase()) || NO_WORDS.has(text.toUpperCase());

/** The columns of codes all of whose cells are codes, or known words for them; where but most are, it is likely. */
function codesOf({ texts, head }: Unread, topic: TableName): readonly Guess[] {
  if (texts.every((text) => isYesOrNo(text) || /^\d/.test(text))) return [];
  const tables = topic === 'kindergartens' ? [topic] : ([topic, 'kindergartens'] as const);
  return tables.flatMap((table) =>
    Object.entries(tableNamed(table).columns).flatMap(([key, { header, cell }]): readonly Guess[] => {
      if (cell.kind !== 'one-of') return [];
      const isCode = (text: string): boolean =>
        codeWord(text, header, cell.values).parsed.kind === 'value' && text.length > 1;
      if (!areMost(texts, isCode, 0.5)) return [];
      const isSure = table === topic && areMost(texts, isCode, 0.95) && !isOfOtherTime(head);
      return [{ meaning: slot(table, key), isSure }];
    }),
  );
}

const ITEM_WORDS: ReadonlySet<string> = new Set(FEE_ITEMS.flatMap(({ words, item }) => [item, ...words]));

function itemsOf({ texts }: Unread, topic: TableName): readonly Guess[] {
  const isItem = (text: string): boolean => ITEM_WORDS.has(text) || text.endsWith('费');
  return topic === 'fees' && areMost(texts, isItem) ? [{ meaning: slot('fees', 'item'), isSure: true }] : [];
}

const PRICE = /^[¥￥]?\d+(?:\.\d+)?(?:元|\/)/;

/** Prices: in a sheet of fees what their head names is what is charged. */
function pricesOf({ texts, path }: Unread, topic: TableName): readonly Guess[] {
  const { word, unit } = headText(path.at(-1) ?? '');
  const areNumbers = areMost(texts, (text) => /^\d+(?:\.\d+)?$/.test(text));
  const arePrices = areMost(texts, (text) => PRICE.test(text));
  if (topic === 'recognitions' && (arePrices || areNumbers))
    return [{ meaning: slot(topic, 'subsidy'), isSure: arePrices && /补|奖/.test(word) }];
  if (topic !== 'fees' || word === '' || (!arePrices && !areNumbers)) return [];
  return [
    {
      meaning: { is: 'slot', table: 'fees', key: 'amount', dims: { item: word }, unit },
      isSure: arePrices && word.endsWith('费') && path.length === 1,
    },
  ];
}

/** Words that say 是 or 否: which question they answer only the head can tell. */
function yesNoOf({ texts, head }: Unread, topic: TableName, claimed: ReadonlySet<string>): Guess | null {
  if (!areMost(texts, isYesOrNo)) return null;
  const free = Object.entries(tableNamed(topic).columns).filter(
    ([key, { cell }]) => cell.kind === 'yes-no' && !claimed.has(`${topic}.${key}`),
  );
  const near = nearestWord(
    head,
    free.map(([, { header }]) => header),
  );
  const key =
    free.find(([, { header }]) => header === near)?.[0] ?? (free.length === 1 ? free[0]?.[0] : undefined);
  return key === undefined || topic === 'kindergartens' ? null : { meaning: slot(topic, key), isSure: false };
}

const SENTENCE = /[,，。;；、]|\p{Script=Han}{6,}/u;

/** Few cells, and sentences in them. */
function remarkOf({ texts, rows }: Unread): Guess | null {
  const isFew = rows > 2 && texts.length <= rows / 2;
  return isFew && areMost(texts, (text) => SENTENCE.test(text) && text.length > 4, 0.6)
    ? { meaning: { is: 'remark' }, isSure: true }
    : null;
}

/** Two columns of days in a list of recognitions, the later by whole years: from when, and until when. */
function pairOfDays(
  { rows }: Section,
  meanings: readonly Meaning[],
  topic: TableName,
  guesses: Map<number, Guess>,
): void {
  if (topic !== 'recognitions') return;
  const isOf = (key: string) => (meaning: Meaning | undefined) =>
    meaning?.is === 'slot' && meaning.table === 'recognitions' && meaning.key === key;
  const days = meanings.flatMap((meaning, index) =>
    isOf('recognisedOn')(meaning) || isOf('recognisedOn')(guesses.get(index)?.meaning) ? [index] : [],
  );
  const unknown = meanings.flatMap((meaning, index) =>
    meaning.is === 'unknown' &&
    rows.length > 0 &&
    areMost(
      rows.map(({ cells }) => bare(cells[index]?.text ?? '')).filter((text) => text !== ''),
      isDay,
    )
      ? [index]
      : [],
  );
  const candidates = [...new Set([...days, ...unknown])];
  const [a, b, c] = candidates;
  if (a === undefined || b === undefined || c !== undefined || meanings.some(isOf('validUntil'))) return;
  const [first, last] = isBefore(rows, a, b) ? [a, b] : [b, a];
  if (!isBefore(rows, first, last)) return;
  const isKnownFirst = isOf('recognisedOn')(meanings[first]);
  if (isOf('recognisedOn')(meanings[last])) return;
  if (!isKnownFirst) guesses.set(first, { meaning: slot('recognitions', 'recognisedOn'), isSure: true });
  guesses.set(last, { meaning: slot('recognitions', 'validUntil'), isSure: true });
}

/** Whether in every row one day is that of another column, or the day before it, some years later. */
function isBefore(rows: Section['rows'], first: number, last: number): boolean {
  const pairs = rows.flatMap(({ cells }) => {
    const [a, b] = [readDay(cells[first]?.text ?? ''), readDay(cells[last]?.text ?? '')];
    return a.kind === 'day' && b.kind === 'day' ? [[a.day, b.day] as const] : [];
  });
  return (
    pairs.length > 1 &&
    pairs.every(([from, until]) => {
      const years = (Date.parse(until) - Date.parse(from)) / (365.25 * 86_400_000);
      return years > 0.9 && Math.abs(years - Math.round(years)) < 0.01;
    })
  );
}
