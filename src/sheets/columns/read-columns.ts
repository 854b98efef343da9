import { isNameColumn } from '../../dataset/privacy/name-columns.ts';
import { isPersonalHeader } from '../../dataset/privacy/personal-headers.ts';
import type { AgeGroup } from '../../domain/code-lists.ts';
import { nearestWord } from '../../dataset/read/nearest.ts';
import { type TableName, TABLE_NAMES } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Section } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import type { Clerk } from '../records/clerk.ts';
import type { Contract } from './contract.ts';
import { bare } from '../values/plain.ts';
import { headText } from './head-text.ts';
import { type Meaning, meaningOf, type Shape, SUBJECTLESS } from './meaning.ts';
import { piecesOf } from './pieces.ts';
import { knownWords, termsOf } from './terms.ts';
import { topicOf } from './topic.ts';

/** A column of a section, understood. */
export interface SheetColumn {
  readonly index: number;
  /** As written, groups and own: 保教费·小班. */
  readonly head: string;
  readonly place: SheetPlace;
  readonly meaning: Meaning;
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
  const topic = topicOf(section);
  const plain: Shape = { topic, has: new Set() };
  const first = section.columns.map(({ path }) =>
    path.length === 0 ? ({ is: 'serial' } as const) : meaningOf(path, plain),
  );
  const shape: Shape = { topic, has: shapeOf(section.isTurned ? first.slice(1) : first) };
  const meanings = section.columns.map(({ path }, index) => {
    const values = valuesOf(section, index);
    const meaning: Meaning =
      path.length === 0 ? { is: values.length === 0 ? 'serial' : 'unknown' } : meaningOf(path, shape);
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
  openContradictions(section, meanings);
  const named = withName(section, meanings, topic);
  const columns = named.map((meaning, index): SheetColumn => {
    const { path, place } = section.columns[index] ?? {
      path: [],
      place: { file: '', sheet: null, cell: '' },
    };
    const head = headOf(path);
    const values = valuesOf(section, index);
    return {
      index,
      head,
      place,
      meaning: meaning.is === 'unknown' && values.length > 0 ? asked(path, place, shape, clerk) : meaning,
    };
  });
  return { topic, columns: onlyFirst(columns), shape };
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

/** Two columns that would say different things of one cell: neither is taken by its place; the later one is asked. */
function openContradictions(section: Section, meanings: Meaning[]): void {
  const seen = new Map<string, number>();
  meanings.forEach((meaning, index) => {
    if (meaning.is !== 'slot' || REPEATED.has(meaning.table)) return;
    const key = JSON.stringify([meaning.table, meaning.key, meaning.dims]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else if (
      section.rows.some(({ cells }) => {
        const [a, b] = [cells[first]?.text ?? '', cells[index]?.text ?? ''];
        return b !== '' && a !== b;
      })
    )
      meanings[index] = { is: 'unknown' };
  });
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

/** What the answer says that a column holds; left out until then. */
function asked(path: readonly string[], place: SheetPlace, shape: Shape, clerk: Clerk): Meaning {
  const head = headOf(path);
  const near = suggestionFor(head, shape.topic);
  const answer = clerk.other({
    kind: 'column',
    place,
    kindergarten: '',
    table: shape.topic,
    field: head,
    of: '',
    text: head,
    question: `“${head === '' ? '（没有表头）' : head}”这一列是什么？是数据表里的哪一栏？写“表名/栏名”，如“幼儿园/核定学位”；不用导入的写“不导入”。`,
    suggestion: near,
  });
  if (answer === null) return { is: 'unknown' };
  return answeredColumn(answer, shape, path) ?? { is: 'unused', why: '不导入' };
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

/** The column of the table, for the post, the age or the item that the head names beside it: 专任教师 › 大专以上. */
function inItsGroup(path: readonly string[], header: string, topic: TableName): Meaning {
  const has = new Set(['post', 'age', 'item', 'account'] as const);
  const alone = meaningOf([header], { topic, has });
  const grouped = meaningOf([...path.slice(0, -1), header], { topic, has: new Set() });
  if (path.length > 1 && grouped.is === 'slot' && grouped.table === topic) return grouped;
  const isPrice = alone.is === 'slot' && alone.table === 'fees' && alone.key === 'amount';
  const item = headText(path.at(-1) ?? '');
  return isPrice && !/[费价]?标准$|金额$/.test(item.word) && alone.dims.item === undefined
    ? { ...alone, dims: { item: item.word }, unit: item.unit }
    : alone;
}

/** 幼儿园/核定学位, or a header that only one table has; null where it names none. */
function answeredColumn(answer: string, shape: Shape, path: readonly string[]): Meaning | null {
  const parts = bare(answer).split(/[/／·、:：]/);
  const header = parts.at(-1) ?? '';
  const table = TABLE_NAMES.find(
    (name) => parts.length > 1 && (tableNamed(name).title === parts[0] || name === parts[0]),
  );
  const tables = table === undefined ? [shape.topic, ...TABLE_NAMES] : [table];
  for (const name of tables) {
    const key = Object.entries(tableNamed(name).columns).find(([, column]) => column.header === header)?.[0];
    if (key !== undefined) return inItsGroup(path, header, name);
  }
  const meaning =
    piecesOf(header).length > 0 ? meaningOf([header], { ...shape, topic: table ?? shape.topic }) : null;
  return meaning === null || meaning.is === 'unknown' ? null : meaning;
}
