import { isNameColumn } from '../../dataset/privacy/name-columns.ts';
import { isPersonalHeader } from '../../dataset/privacy/personal-headers.ts';
import type { AgeGroup, Post } from '../../domain/code-lists.ts';
import { nearestWord } from '../../dataset/read/nearest.ts';
import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { HeadColumn, Section } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import { readSheetCell } from '../records/cell-reader.ts';
import type { Clerk } from '../records/clerk.ts';
import type { Contract } from './contract.ts';
import { bare } from '../values/plain.ts';
import { answeredColumn } from './answered-column.ts';
import { openBareAges } from './bare-ages.ts';
import { byCells, type Guess, isBorneByCells } from './by-cells.ts';
import { byFigures } from './by-figures.ts';
import { headText } from './head-text.ts';
import { type Meaning, meaningOf, type Shape, SUBJECTLESS } from './meaning.ts';
import { bySaidWords, notMisled } from './misled.ts';
import { knownWords, termsOf } from './terms.ts';
import { topicOf } from './topic.ts';

/** A column of a section, understood. */
export interface SheetColumn {
  readonly index: number;
  /** As written, groups and own: 保教费·小班. */
  readonly head: string;
  readonly place: SheetPlace;
  readonly meaning: Meaning;
  /** Of one that is asked, the post that it likely is. */
  readonly likelyPost?: Post | undefined;
}

export interface SheetColumns {
  readonly topic: TableName;
  readonly columns: readonly SheetColumn[];
  /** Whether a row is about one post, age, item or account, which a column names. */
  readonly shape: Shape;
}

/** Understands the columns of a section; what is unknown is asked, once for every such head. */
export function readColumns(section: Section, clerk: Clerk, contract: Contract | null): SheetColumns {
  if (contract !== null) return contractColumns(section, contract);
  const topic = topicOf(section, (table) => isBorneByCells(section, table));
  const plain: Shape = { topic, has: new Set() };
  const first = section.columns.map(({ path }) =>
    path.length === 0 ? ({ is: 'serial' } as const) : meaningOf(path, plain),
  );
  const sure = sureOf(byCells(section, first, topic));
  const told = first.map((meaning, index) => sure.get(index) ?? meaning);
  const shape: Shape = { topic, has: shapeOf(section.isTurned ? told.slice(1) : told) };
  const meanings = section.columns.map(({ path }, index) => {
    const values = valuesOf(section, index);
    const meaning: Meaning =
      sure.get(index) ??
      (path.length === 0
        ? { is: values.length === 0 ? 'serial' : 'unknown' }
        : bySaidWords(notMisled(meaningOf(path, shape), path, values, shape), values));
    return personally(meaning, path, values, shape);
  });
  meanings.forEach((meaning, index) => {
    const parent = partOf(section, meanings, index);
    if (parent !== null && meaning.is !== 'person')
      meanings[index] = meaningOf([parent, section.columns[index]?.path.at(-1) ?? ''], shape);
  });
  if (ofYoungest(section))
    meanings.forEach((meaning, index) => {
      meanings[index] = ofAge(meaning, '托班');
    });
  byContent(section, meanings, topic);
  const guesses = new Map<number, Guess>(openBareAges(section, meanings, topic));
  for (const [index, meaning] of sureOf(byFigures(section, meanings, topic))) meanings[index] = meaning;
  const rivals = rivalsOf(section, meanings);
  const before = [...meanings];
  for (const [index, rival] of rivals) {
    meanings[index] = { is: 'unknown' };
    meanings[rival] = { is: 'unknown' };
  }
  for (const [index, guess] of [...byCells(section, meanings, topic), ...byFigures(section, meanings, topic)])
    if (!guesses.has(index)) guesses.set(index, guess);
  const named = withName(section, meanings, topic);
  const asking = { section, shape, clerk, guesses };
  const columns = named.map((meaning, index): SheetColumn => {
    const { path, place } = headAt(section, index);
    const isAsked =
      meaning.is === 'unknown' && valuesOf(section, index).length > 0 && !isRival(rivals, index);
    const likely = guesses.get(index)?.meaning;
    return {
      index,
      head: headOf(path),
      place,
      meaning: isAsked ? asked(asking, index) : meaning,
      likelyPost: isAsked && likely?.is === 'slot' ? likely.dims.post : undefined,
    };
  });
  return { topic, columns: onlyFirst(settled(columns, rivals, before, asking)), shape };
}

function headAt({ columns }: Section, index: number): HeadColumn {
  return columns[index] ?? { path: [], place: { file: '', sheet: null, cell: '' } };
}

function sureOf(guesses: ReadonlyMap<number, Guess>): ReadonlyMap<number, Meaning> {
  return new Map(
    [...guesses].flatMap(([index, { meaning, isSure }]) => (isSure ? [[index, meaning] as const] : [])),
  );
}

/** Of a table of the contract: only what names the kindergartens matters here. */
function contractColumns(section: Section, { table, indexOf }: Contract): SheetColumns {
  const codeAt = indexOf.get(tableNamed(table).subject ?? '');
  const nameAt = table === 'kindergartens' ? indexOf.get('name') : undefined;
  const columns = section.columns.map(({ path, place }, index): SheetColumn => ({
    index,
    head: path.join('·'),
    place,
    meaning: {
      is: index === codeAt && table === 'kindergartens' ? 'code' : index === nameAt ? 'name' : 'serial',
    },
  }));
  return { topic: table, columns, shape: { topic: table, has: new Set() } };
}

/** A sheet about the youngest alone: 托班情况. */
function ofYoungest({ lines, sheet, file }: Section): boolean {
  const title = lines[0]?.text ?? sheet ?? file;
  return /托班|托育/.test(title) && !/小班|中班|大班|幼儿园收费/.test(title);
}

/** A count of a class, whose age the title tells. */
function ofAge(meaning: Meaning, age: AgeGroup): Meaning {
  if (
    (meaning.is !== 'sum' && meaning.is !== 'slot') ||
    meaning.table !== 'classes' ||
    !/^(?:children|classCount)$/.test(meaning.key)
  )
    return meaning;
  return { is: 'slot', table: 'classes', key: meaning.key, dims: { ...meaning.dims, age }, unit: null };
}

/** The head of the post of which 其中：持证 tells a part: that of the column before. */
function partOf({ columns }: Section, meanings: readonly Meaning[], index: number): string | null {
  const own = columns[index]?.path ?? [];
  const meaning = meanings[index];
  const isPart = bare(own.at(-1) ?? '').startsWith('其中') && own.length === 1;
  if (!isPart || meaning === undefined || meaning.is !== 'sum' || meaning.table !== 'staffing') return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const head = columns[at]?.path.at(-1) ?? '';
    const before = meanings[at];
    if (bare(head).startsWith('其中')) continue;
    return before?.is === 'slot' && before.dims.post !== undefined ? head : null;
  }
  return null;
}

/** Tables whose rows several columns of one meaning may make, or that add them up. */
const REPEATED: ReadonlySet<string> = new Set(['fees', 'recognitions', 'assessments', 'staffing', 'finance']);

/** Columns that would say different things of one cell: the later with the earlier. Where what stands in but one of them can be read, that one is taken. */
function rivalsOf(section: Section, meanings: Meaning[]): ReadonlyMap<number, number> {
  const seen = new Map<string, number>();
  const rivals = new Map<number, number>();
  meanings.forEach((meaning, index) => {
    if (meaning.is !== 'slot' || REPEATED.has(meaning.table)) return;
    const key = JSON.stringify([meaning.table, meaning.key, meaning.dims]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else if (contradict(section, first, index)) {
      const [one, other] = [first, index].map((at) => fits(section, at, meaning));
      if (one === other) rivals.set(index, first);
      else meanings[one === true ? index : first] = { is: 'unknown' };
    }
  });
  return rivals;
}

function contradict({ rows }: Section, first: number, index: number): boolean {
  return rows.some(({ cells }) => {
    const [a, b] = [cells[first]?.text ?? '', cells[index]?.text ?? ''];
    return b !== '' && a !== b;
  });
}

/** Whether what stands in a column can be read as a column of the table. */
function fits(section: Section, index: number, { table, key }: Extract<Meaning, { is: 'slot' }>): boolean {
  const column = tableNamed(table).columns[key];
  if (column === undefined) return false;
  const texts = valuesOf(section, index);
  const isRead = (text: string): boolean =>
    readSheetCell(
      { text, place: headAt(section, index).place, isNumber: false, isCovered: false },
      column,
      null,
    ).parsed.kind !== 'unclear';
  return texts.filter(isRead).length >= texts.length * MOST;
}

function isRival(rivals: ReadonlyMap<number, number>, index: number): boolean {
  return rivals.has(index) || [...rivals.values()].includes(index);
}

/** Neither of two that contradict each other is taken by its place: one question says which. */
function settled(
  columns: readonly SheetColumn[],
  rivals: ReadonlyMap<number, number>,
  before: readonly Meaning[],
  asking: Omit<Asking, 'guesses'>,
): readonly SheetColumn[] {
  const whole = [...columns];
  for (const [index, first] of rivals) {
    const [own, other] = [whole[index], whole[first]];
    const meaning = before[index];
    if (own === undefined || other === undefined || meaning?.is !== 'slot') continue;
    const answer = askedOfTwo(asking, own, other, suggestionOf({ meaning, isSure: false }));
    if (answer === null) continue;
    const isSame = answer.is === 'slot' && answer.table === meaning.table && answer.key === meaning.key;
    whole[index] = { ...own, meaning: answer };
    whole[first] = { ...other, meaning: isSame ? { is: 'unused', why: '重复的列' } : meaning };
  }
  return whole;
}

function valuesOf({ rows }: Section, index: number): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const text = cells[index]?.text ?? '';
    return text === '' ? [] : [text];
  });
}

function shapeOf(meanings: readonly Meaning[]): Shape['has'] {
  const has = new Set<'post' | 'age' | 'item' | 'account'>();
  for (const meaning of meanings) {
    if (meaning.is !== 'slot' && meaning.is !== 'sum') continue;
    if (meaning.key === 'post') has.add('post');
    if (meaning.key === 'ageGroup' || meaning.key === 'className') has.add('age');
    if (meaning.key === 'item' && meaning.table === 'fees') has.add('item');
    if (meaning.key === 'account') has.add('account');
  }
  return has;
}

const NUMERIC = /^[\d.,]+(?:人|名)?(?:\(.*\))?$/;

/** A column of persons by its head, or by what it holds; 园长 over figures is a post. */
function personally(
  meaning: Meaning,
  path: readonly string[],
  values: readonly string[],
  shape: Shape,
): Meaning {
  const head = bare(path.at(-1) ?? '');
  const areFigures =
    values.length > 0 && values.every((value) => NUMERIC.test(bare(value)) || bare(value).length < 2);
  if (meaning.is === 'person') {
    const isPost = termsOf(headText(head).word).some((term) => term.is === 'post');
    if (areFigures && isPost) return meaningOf(path, { ...shape, topic: 'staffing' });
    return meaning;
  }
  const mayBe =
    meaning.is === 'unknown' ||
    meaning.is === 'remark' ||
    (meaning.is === 'slot' && meaning.table === 'staffing');
  if (!mayBe || areFigures || values.length === 0) return meaning;
  return isPersonalHeader(head) || isNameColumn(meaning.is === 'remark' ? '' : head, values)
    ? { is: 'person' }
    : meaning;
}

const KINDERGARTEN = /幼儿园|幼儿班|附设|教学点|小学|园$/;
const MOST = 0.6;

/** Where no head names the kindergartens, the first column that mostly holds names of some. */
function withName(section: Section, meanings: readonly Meaning[], topic: TableName): readonly Meaning[] {
  if (section.isTurned) return meanings.map((meaning, index) => (index === 0 ? { is: 'name' } : meaning));
  if (SUBJECTLESS.has(topic) || meanings.some(({ is }) => is === 'name' || is === 'code')) return meanings;
  const index = meanings.findIndex((_, column) => {
    const values = valuesOf(section, column);
    return (
      values.length > 0 &&
      values.filter((value) => KINDERGARTEN.test(bare(value))).length >= values.length * MOST
    );
  });
  return meanings.map((meaning, column) => (column === index ? { is: 'name' } : meaning));
}

const ALIKE = 0.8;

/** What a column can be told by where no known head tells it: codes prove themselves, and so do telephones of offices and names of towns. */
const BY_CONTENT: readonly { readonly meaning: Meaning; readonly pattern: RegExp }[] = [
  { meaning: { is: 'code' }, pattern: /^\d{10}$/ },
  {
    meaning: { is: 'slot', table: 'kindergartens', key: 'uscc', dims: {}, unit: null },
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}$/,
  },
  {
    meaning: { is: 'slot', table: 'kindergartens', key: 'phone', dims: {}, unit: null },
    pattern: /^\(?0\d{2,3}\)?-?\d{7,8}/,
  },
  { meaning: { is: 'town' }, pattern: /^\p{Script=Han}{1,8}(?:镇|乡|街道|办事处)$/u },
];

function byContent(section: Section, meanings: Meaning[], topic: TableName): void {
  if (SUBJECTLESS.has(topic)) return;
  for (const { meaning, pattern } of BY_CONTENT) {
    if (meanings.some((other) => isSame(other, meaning))) continue;
    const index = meanings.findIndex((own, column) => {
      const values = valuesOf(section, column).map(bare);
      const isOpen = own.is === 'unknown' || own.is === 'serial' || own.is === 'unused';
      return (
        isOpen &&
        values.length > 1 &&
        values.filter((text) => pattern.test(text)).length >= values.length * ALIKE
      );
    });
    if (index !== -1) meanings[index] = meaning;
  }
}

function isSame(a: Meaning, b: Meaning): boolean {
  return a.is === b.is && (a.is !== 'slot' || b.is !== 'slot' || (a.table === b.table && a.key === b.key));
}

/** Two columns of one meaning: the second of names, codes and towns is left out, what it holds is in no table. */
function onlyFirst(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  return columns.map((column, at) => {
    const { meaning } = column;
    const earlier = columns.slice(0, at).find((other) => other.meaning.is === meaning.is);
    const isSingle = meaning.is === 'name' || meaning.is === 'code' || meaning.is === 'town';
    return isSingle && earlier !== undefined
      ? { ...column, meaning: { is: 'unused', why: '重复的列' } }
      : column;
  });
}

function headOf(path: readonly string[]): string {
  return path.map((text) => text.replace(/\s+/g, '')).join('·');
}

interface Asking {
  readonly section: Section;
  readonly shape: Shape;
  readonly clerk: Clerk;
  /** What the cells of a column say that it may be. */
  readonly guesses: ReadonlyMap<number, Guess>;
}

const HOW = '写“表名/栏名”，如“幼儿园/核定学位”；不用导入的写“不导入”。';

/** What the answer says that a column holds; left out until then. */
function asked({ section, shape, clerk, guesses }: Asking, index: number): Meaning {
  const { path, place } = headAt(section, index);
  const head = headOf(path);
  const guess = guesses.get(index);
  const answer = clerk.other({
    kind: 'column',
    place,
    kindergarten: '',
    table: shape.topic,
    field: head,
    of: '',
    text: head,
    question: `“${head === '' ? '（没有表头）' : head}”这一列是什么？是数据表里的哪一栏？${HOW}`,
    suggestion: guess === undefined ? suggestionFor(head, shape.topic) : suggestionOf(guess),
  });
  if (answer === null) return { is: 'unknown' };
  return answeredColumn(answer, shape, path) ?? { is: 'unused', why: '不导入' };
}

/** What the later of two columns is that would say different things of one cell; null while that is open. */
function askedOfTwo(
  { section, shape, clerk }: Omit<Asking, 'guesses'>,
  { index, head, place }: SheetColumn,
  { head: other }: SheetColumn,
  what: string,
): Meaning | null {
  const answer = clerk.other({
    kind: 'column',
    place,
    kindergarten: '',
    table: shape.topic,
    field: head,
    of: other,
    text: head,
    question: `“${other}”和“${head}”这两列都像是${what}，写的却不一样，两列都没有写。“${head}”这一列是什么？${HOW}`,
    suggestion: '',
  });
  if (answer === null) return null;
  return answeredColumn(answer, shape, headAt(section, index).path) ?? { is: 'unused', why: '不导入' };
}

/** 表名/栏名, and which post, age or item where the head does not say it. */
function suggestionOf({ meaning }: Guess): string {
  if (meaning.is === 'remark') return '不导入';
  if (meaning.is !== 'slot') return '';
  const column = tableNamed(meaning.table).columns[meaning.key];
  const which = meaning.dims.post ?? meaning.dims.item;
  if (column === undefined) return '';
  return [tableNamed(meaning.table).title, column.header, ...(which === undefined ? [] : [which])].join('/');
}

function suggestionFor(head: string, topic: TableName): string {
  const { word } = headText(head.split('·').at(-1) ?? '');
  const near = nearestWord(
    word,
    [...knownWords()].filter((known) => known.length > 1),
  );
  const field =
    near === undefined
      ? undefined
      : termsOf(near).find(
          (term) => term.is === 'field' && (term.table === topic || term.table === 'kindergartens'),
        );
  if (field?.is !== 'field') return '不导入';
  const column = tableNamed(field.table).columns[field.key];
  return column === undefined ? '不导入' : `${tableNamed(field.table).title}/${column.header}`;
}
