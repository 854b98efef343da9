import { type TableName, TABLE_NAMES } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { bare } from '../values/plain.ts';
import { headText } from './head-text.ts';
import { type Dims, type Meaning, meaningOf, type Shape } from './meaning.ts';
import { piecesOf } from './pieces.ts';
import { type Term, termsOf } from './terms.ts';

const SHAPE_OF_ALL: Shape['has'] = new Set(['post', 'age', 'item', 'account'] as const);

/**
 * What an answer says that a column holds: a table and a header (幼儿园/核定学位), and where that leaves open which post, age or item is meant, that
 * too (教职工配备/人数/行政人员, 收费/收费标准/意外保险); else the head of the column and the group above it say it. Null where it names none.
 */
export function answeredColumn(answer: string, shape: Shape, path: readonly string[]): Meaning | null {
  const parts = bare(answer)
    .split(/[/／·、:：]/)
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const table =
    parts.length > 1
      ? TABLE_NAMES.find((name) => tableNamed(name).title === first || name === first)
      : undefined;
  const [header = '', which = ''] = table === undefined ? parts.slice(-1) : rest;
  for (const name of table === undefined ? [shape.topic, ...TABLE_NAMES] : [table]) {
    const key = Object.entries(tableNamed(name).columns).find(([, column]) => column.header === header)?.[0];
    if (key !== undefined) return inItsGroup({ table: name, header, key }, path, which);
  }
  // 教职工配备/行政人员, 意外保险: the post or the item alone.
  const meaning =
    piecesOf(header).length > 0 ? meaningOf([header], { ...shape, topic: table ?? shape.topic }) : null;
  return meaning === null || meaning.is === 'unknown' ? null : meaning;
}

interface Named {
  readonly table: TableName;
  readonly header: string;
  readonly key: string;
}

/** The column of the table, for the post, the age, the item or the account that the answer or the heads name. */
function inItsGroup({ table, header, key }: Named, path: readonly string[], which: string): Meaning {
  const alone = meaningOf([header], { topic: table, has: SHAPE_OF_ALL });
  if (alone.is !== 'slot' && alone.is !== 'sum') return alone;
  const said = which === '' ? [...path] : [...path, which];
  const dims = { ...dimsIn(table, said), ...(table === 'fees' ? itemOf(key, path, which) : {}) };
  const unit = path.map((text) => headText(text).unit).findLast((found) => found !== null) ?? null;
  return { is: 'slot', table, key, dims, unit };
}

/** What the words say of which row is meant; the last that says it holds. */
function dimsIn(table: TableName, said: readonly string[]): Dims {
  const terms = said.flatMap((text) => piecesOf(text).flatMap((piece) => piece.terms));
  const last = <Is extends Term['is']>(is: Is, isMeant: boolean): Extract<Term, { is: Is }> | undefined =>
    isMeant ? terms.findLast((term): term is Extract<Term, { is: Is }> => term.is === is) : undefined;
  const post = last('post', table === 'staffing')?.post;
  const age = last('age', AGED.has(table))?.age;
  const account = last('account', table === 'finance');
  const item = last('item', table === 'fees');
  return {
    ...(post === undefined ? {} : { post }),
    ...(age === undefined ? {} : { age }),
    ...(account === undefined ? {} : { account: account.account, flow: account.flow }),
    ...(item === undefined ? {} : { item: item.item, category: item.category }),
  };
}

const AGED: ReadonlySet<TableName> = new Set<TableName>(['classes', 'enrolment', 'fees']);

/** What is charged: what the answer names, else the head of a column of prices itself. */
function itemOf(key: string, path: readonly string[], which: string): Dims {
  const { word } = headText(path.at(-1) ?? '');
  if (which !== '') {
    const listed = termsOf(which).find((term) => term.is === 'item');
    return listed?.is === 'item' ? { item: listed.item, category: listed.category } : { item: which };
  }
  const isNamed = piecesOf(word).some(({ terms }) => terms.length > 0);
  return key !== 'amount' || isNamed || word === '' || /[费价]?标准$|金额$/.test(word) ? {} : { item: word };
}
