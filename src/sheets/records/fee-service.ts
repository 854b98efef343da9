import type { FeeCategory } from '../../domain/code-lists.ts';
import type { FoundCell } from '../found.ts';
import { oneLine } from '../values/plain.ts';
import { SERVICES, VAGUE_ITEMS } from '../words/fee-words.ts';
import type { Charge } from './charge.ts';
import { ofItem } from './fee-notes.ts';
import { toldTerm } from './told-terms.ts';
import { type Subject, value, type Work } from './work.ts';

/** What the money of an item is for: by a worksheet of items of its book, by a table of terms, asked where it is not sure which row of that is meant; else asked once an item. */
export function serviceCell(
  work: Work,
  { known }: Subject,
  { item, place }: Charge,
  category: FeeCategory | null,
): FoundCell | null {
  const { clerk, facts } = work;
  const said = ofItem(facts.items.service, item, null);
  if (said !== undefined) return value(said.text, said.place);
  const told = toldTerm(work, known, { item, category, key: 'service' });
  if (told?.is === 'told') return value(oneLine(told.cell.text), told.cell.place);
  const suggestion = SERVICES.get(item) ?? VAGUE_ITEMS.get(item) ?? item;
  const asked = { table: 'fees', key: 'service', of: item, text: '', suggestion } as const;
  if (told?.is === 'unsure') {
    const name = known?.name ?? '';
    const sentence = `服务内容按幼儿园分开写，看不准${name}（${item}）按哪一条。服务内容是什么？`;
    return clerk.value({ ...asked, place, kindergarten: name, sentence });
  }
  const sentence = `表里没有写${item}对应的服务内容。写什么？答一次，全表都用。`;
  return clerk.value({ ...asked, place: facts.place ?? place, kindergarten: '', sentence });
}
