import { FEE_CATEGORIES } from '../../domain/code-lists.ts';
import type { ItemRow, Line } from '../layout/section.ts';
import { isPointer } from '../values/pointer.ts';
import { REFUND, SETTLES } from '../words/notes.ts';
import { codeWord } from './code-word.ts';
import { itemKey, itemList, itemsNamed } from './item-list.ts';
import type { Refunds } from './refund-notes.ts';
import type { RefundRule } from './refund-text.ts';
import { safeText } from './safe-text.ts';

/** What worksheets of items say of each of them, by `itemKey`; nothing of one of which two rows say different things. */
export interface ItemFacts {
  readonly service: ReadonlyMap<string, Line>;
  readonly voluntary: ReadonlyMap<string, Line>;
  readonly category: ReadonlyMap<string, Line>;
}

/** What such rows say, each column as the table has it. `heads` are words of the sheet for items of its own. */
export function itemFactsOf(rows: readonly ItemRow[], heads: readonly string[]): ItemFacts {
  const of = (read: (row: ItemRow) => Line | null): ReadonlyMap<string, Line> => {
    const told = new Map<string, Line | null>();
    for (const row of rows) {
      const said = read(row);
      for (const key of said === null ? [] : keysOf(row.items, heads)) {
        const before = told.get(key);
        told.set(key, before === undefined || before?.text === said?.text ? said : null);
      }
    }
    return new Map([...told].flatMap(([key, said]) => (said === null ? [] : [[key, said] as const])));
  };
  const coded = (said: Line | null, header: string, values: readonly string[]): Line | null => {
    const parsed = said === null ? null : codeWord(said.text, header, values).parsed;
    return said !== null && parsed?.kind === 'value' ? { text: parsed.text, place: said.place } : null;
  };
  return {
    service: of(({ service }) => (service === null || safeText(service.text).persons > 0 ? null : service)),
    voluntary: of(({ voluntary }) => coded(voluntary, '自愿', ['是', '否'])),
    category: of(({ category }) => coded(category, '收费类别', FEE_CATEGORIES)),
  };
}

/** Whom a row is of: items that it lists, or one by a name of its own; nobody where anything else stands beside them. */
function keysOf(items: string, heads: readonly string[]): readonly string[] {
  const list = itemList(items, heads);
  if (list?.rest === '') return list.keys;
  return list === null && ONE_ITEM.test(items) ? [itemKey(items)] : [];
}

const ONE_ITEM = /^\p{Script=Han}{2,10}$/u;

/** What notes say of paying back, and such rows: an item of which both speak, and not alike, is doubtful; so is one that two rows name. */
export function withItemRules(
  { rules, doubtful, ofSome = [] }: Refunds,
  rows: readonly ItemRow[],
  heads: readonly string[],
): Refunds {
  const told = new Map<string, RefundRule & { readonly of: string }>();
  const doubted = new Map(doubtful);
  for (const { items, of, refund } of rows) {
    if (refund === null) continue;
    const { text, place } = refund;
    const listed = keysOf(items, heads);
    const isClear = listed.length > 0 && isRule(text);
    for (const key of isClear ? listed : itemsNamed(items, heads)) {
      const before = told.get(key);
      const isMore = before !== undefined && before.of === of;
      const whole = before === undefined ? text : `${before.text.replace(/[。；;]$/, '')}；${text}`;
      told.set(key, { text: whole, place, of });
      if (!isClear || (before !== undefined && !isMore)) doubted.set(key, whole);
    }
  }
  for (const [key, { text }] of told) {
    const noted = rules.get(key);
    if (noted !== undefined && !text.includes(noted.text)) doubted.set(key, `${text}。${noted.text}`);
  }
  const sure = [...rules, ...told].filter(([key]) => !doubted.has(key));
  return { rules: new Map(sure), doubtful: doubted, ofSome };
}

function isRule(text: string): boolean {
  return !isPointer(text) && (REFUND.test(text) || SETTLES.test(text));
}
