import type { FeeCategory } from '../../domain/code-lists.ts';
import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { headWords, itemKey, itemsNamed } from './item-list.ts';
import { doubtfulRefund, type Refunds, refundOf, refundsIn } from './refund-notes.ts';
import { slotCell } from './slot-cell.ts';
import { type SlotColumn, type Subject, value, type Work } from './work.ts';

/** What a rule says of one item: its text, that it cannot be taken apart for sure, or nothing. */
type Said =
  | { readonly is: 'rule'; readonly text: string }
  | { readonly is: 'doubtful'; readonly likely: string }
  | { readonly is: 'silent' };

/** Which item is looked for, and by which words others go. */
interface Wanted {
  readonly item: string;
  readonly category: FeeCategory | null;
  /** Whether the row is of this item alone. */
  readonly isOwn: boolean;
  readonly words: readonly string[];
}

/** How an item is paid back by the cell of its row, asked where that is not sure; null where the cell says nothing of it. */
export function rowRefund(
  work: Work,
  subject: Subject,
  slot: SlotColumn,
  { item, category, items }: { item: string; category: FeeCategory | null; items: readonly string[] },
): { readonly cell: FoundCell | null } | null {
  const { cell } = slotCell(work, subject, slot, item);
  if (cell === null) return null;
  const { dims } = slot.meaning;
  if (cell.kind !== 'value' || dims.item !== undefined || item === '') return { cell };
  const words = [...headWords(work.section.columns.map(({ path }) => path)), ...items];
  const said = saidOf(cell, { item, category, isOwn: work.head.shape.has.has('item'), words });
  if (said.is === 'silent') return null;
  if (said.is === 'rule') return { cell: value(said.text, cell.place) };
  const name = subject.known?.name ?? '';
  return {
    cell: work.clerk.value({
      table: 'fees',
      key: 'refund',
      place: cell.place,
      kindergarten: name,
      of: item,
      text: cell.text,
      suggestion: said.likely,
      sentence: `${name}的退费办法写着“${cell.text}”，看不准${item}怎么退费。退费规则是什么？`,
    }),
  };
}

/** 保教费、伙食费均按天退: of one of them it is said without 均. */
const OF_EACH = /^[均都](?=按|据|依|以|不|退)/;
const REST = /其他|其它|其余|余下|各项|所有|全部费用/;

function saidOf({ text, place }: Extract<FoundCell, { kind: 'value' }>, wanted: Wanted): Said {
  const { item, category, isOwn, words } = wanted;
  const told = refundsIn([{ text, place }], words);
  const named = keysOf(told, text, words);
  if (named.size === 0 || (isOwn && (named.size === 1 || !named.has(itemKey(item)))))
    return { is: 'rule', text };
  if (doubtfulRefund(told, item, category) !== '') return { is: 'doubtful', likely: text };
  const own = refundOf(told, item, category);
  if (own !== undefined) return { is: 'rule', text: own.text.replace(OF_EACH, '') };
  const ofCare = category === '保育费' ? refundOf(told, '保育教育费', null) : undefined;
  if (ofCare !== undefined) return { is: 'doubtful', likely: ofCare.text };
  const isUnsure = named.has(itemKey(item)) || told.rules.has('') || REST.test(bare(text));
  return isUnsure ? { is: 'doubtful', likely: text } : { is: 'silent' };
}

/** The items that a rule names, taken apart or not. */
function keysOf({ rules, doubtful }: Refunds, text: string, words: readonly string[]): ReadonlySet<string> {
  const keys = [...rules.keys(), ...doubtful.keys(), ...itemsNamed(text, words)];
  return new Set(keys.filter((key) => key !== ''));
}
