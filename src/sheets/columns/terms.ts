import { POSTS, type AgeGroup, type FeeCategory, type Flow, type Post } from '../../domain/code-lists.ts';
import { type TableName, TABLE_NAMES } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { ACCOUNT_WORDS, FLOW_WORDS } from '../words/accounts.ts';
import { AGE_WORDS, SHORT_AGES } from '../words/ages.ts';
import { FEE_ITEMS, ITEM_GROUPS } from '../words/fee-words.ts';
import { HEAD_FORMS, NOT_KEPT_FORM, POST_FORMS, STAFF_FORM } from '../words/heads/forms.ts';
import * as heads from '../words/heads/index.ts';
import { POST_WORDS, STAFF_TOTALS } from '../words/posts.ts';

/** What a word of a head may mean. A word may mean several; the words beside it and the topic decide. */
export type Term =
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'age'; readonly age: AgeGroup }
  | { readonly is: 'post'; readonly post: Post }
  | { readonly is: 'item'; readonly item: string; readonly category: FeeCategory; readonly isGroup: boolean }
  | { readonly is: 'field'; readonly table: TableName; readonly key: string }
  | { readonly is: 'account'; readonly account: string; readonly flow: Flow }
  | { readonly is: 'flow'; readonly flow: Flow }
  | { readonly is: 'staff-total' }
  | { readonly is: 'group' };

export type Role = 'unused' | 'serial' | 'name' | 'code' | 'town' | 'remark' | 'person' | 'total';

const TERMS: ReadonlyMap<string, readonly Term[]> = build();

/** What a word may mean; empty where it is not known. */
export function termsOf(word: string): readonly Term[] {
  return TERMS.get(word) ?? [];
}

/** What a word may mean that is not known itself, but put together as heads are: 最大核定办园规模; empty where it is not. */
export function composedTerms(word: string): readonly Term[] {
  if (word.length < 2) return [];
  const before = COMPOSED.get(word);
  if (before !== undefined) return before;
  const terms: Term[] = POST_FORMS.flatMap(({ post, form }) =>
    form.test(word) ? [{ is: 'post', post } as const] : [],
  );
  if (STAFF_FORM.test(word)) terms.push({ is: 'staff-total' });
  for (const { table, key, form } of HEAD_FORMS) if (form.test(word)) terms.push({ is: 'field', table, key });
  if (terms.length === 0 && NOT_KEPT_FORM.test(word)) terms.push({ is: 'role', role: 'unused' });
  COMPOSED.set(word, terms);
  return terms;
}

const COMPOSED = new Map<string, readonly Term[]>();

/** Every known word, for suggestions and for words that are made of several. */
export function knownWords(): Iterable<string> {
  return TERMS.keys();
}

function build(): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  const add = (word: string, term: Term): void => {
    const key = word.toUpperCase();
    terms.set(key, [...(terms.get(key) ?? []), term]);
  };
  const addAll = (words: Iterable<string>, term: Term): void => {
    for (const word of words) add(word, term);
  };
  for (const table of TABLE_NAMES) {
    const words = heads.HEAD_WORDS[table] ?? {};
    for (const [key, { header }] of Object.entries(tableNamed(table).columns)) {
      const isSubject = key === tableNamed(table).subject;
      for (const word of new Set([header, ...(words[key] ?? [])]))
        if (!isSubject) add(word, { is: 'field', table, key });
    }
  }
  for (const { table, key, words } of heads.EXTRA_HEADS) addAll(words, { is: 'field', table, key });
  addAll(heads.NAME_HEADS, { is: 'role', role: 'name' });
  addAll(heads.CODE_HEADS, { is: 'role', role: 'code' });
  addAll(heads.TOWN_HEADS, { is: 'role', role: 'town' });
  addAll(heads.UNUSED_HEADS, { is: 'role', role: 'serial' });
  addAll(heads.NOT_KEPT_HEADS, { is: 'role', role: 'unused' });
  addAll(heads.REMARK_HEADS, { is: 'role', role: 'remark' });
  addAll(heads.PERSON_HEADS, { is: 'role', role: 'person' });
  addAll(heads.TOTAL_HEADS, { is: 'role', role: 'total' });
  addAll(heads.GROUP_HEADS, { is: 'group' });
  for (const [word, age] of AGE_WORDS) add(word, { is: 'age', age });
  for (const [word, age] of Object.entries(SHORT_AGES)) add(word, { is: 'age', age });
  for (const post of POSTS) addAll(new Set([post, ...POST_WORDS[post]]), { is: 'post', post });
  addAll(STAFF_TOTALS, { is: 'staff-total' });
  for (const { words, item, category } of FEE_ITEMS)
    addAll(words, { is: 'item', item, category, isGroup: false });
  for (const { words, category } of ITEM_GROUPS)
    addAll(words, { is: 'item', item: '', category, isGroup: true });
  for (const { account, flow, words } of ACCOUNT_WORDS)
    addAll(new Set([account, ...words]), { is: 'account', account, flow });
  for (const [word, flow] of Object.entries(FLOW_WORDS)) add(word, { is: 'flow', flow });
  return terms;
}
