import type { FeeCategory } from '../../domain/code-lists.ts';
import { slotsOf, type SlotColumn, type Work } from './work.ts';

/** The column that says something of a price: of its item, else of its category (代收费 › 退费办法), else of the row. */
export function attributeSlot(
  work: Work,
  key: string,
  { item, category }: { readonly item: string; readonly category: FeeCategory | null },
  isOwn = false,
): SlotColumn | undefined {
  const slots = slotsOf(work, 'fees').filter(({ meaning }) => meaning.key === key);
  return (
    slots.find(({ meaning: { dims } }) => dims.item === item) ??
    slots.find(({ meaning: { dims } }) => dims.item === '' && dims.category === category) ??
    (isOwn ? undefined : slots.find(({ meaning: { dims } }) => dims.item === undefined))
  );
}
