import type { FeeCategory } from '../../domain/code-lists.ts';
import { isOfOthers } from './column-notes.ts';
import { slotsOf, type SlotColumn, type Work } from './work.ts';

/** The column that says something of a price: of its item, else of its category (代收费 › 退费办法), else of the row. */
export function attributeSlot(
  work: Work,
  key: string,
  { item, category }: { readonly item: string; readonly category: FeeCategory | null },
  isOwn = false,
): SlotColumn | undefined {
  const slots = slotsOf(work, 'fees').filter(
    ({ meaning, index }) => meaning.key === key && !isOfOthers(work, index, { item, category }),
  );
  return (
    slots.find(({ meaning: { dims } }) => dims.item === item) ??
    slots.find(({ meaning: { dims } }) => dims.item === '' && dims.category === category) ??
    (isOwn ? undefined : slots.find(({ meaning: { dims } }) => dims.item === undefined))
  );
}
