import type { FeeCategory } from '../../domain/code-lists.ts';
import type { FoundCell } from '../found.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { isPointer } from '../values/pointer.ts';
import { IS_REFUND_RULE } from '../words/notes.ts';
import type { Charge } from './charge.ts';
import { headWords, itemKey, itemsNamed } from './item-list.ts';
import { refundsOfNote } from './numbered-notes.ts';
import { doubtfulRefund, keysFor, type Refunds, refundOf } from './refund-notes.ts';
import { refundForSome } from './refunds-of-some.ts';
import { onceForColumn, onceForColumns } from './of-section.ts';
import { toldTerm } from './told-terms.ts';
import { rowRefund } from './row-refund.ts';
import { cellAt, remarkCells, slotsOf, type SlotColumn, type Subject, value, type Work } from './work.ts';

/** Whose rule of refund is looked for. */
interface Wanted {
  readonly subject: Subject;
  readonly charge: Charge;
  readonly category: FeeCategory | null;
  /** The column of such rules, where the sheet has one. */
  readonly slot: SlotColumn | undefined;
  /** The items of the sheet. */
  readonly items: readonly string[];
  /** Those of them that are collected for others. */
  readonly collected: readonly string[];
}

/** How a fee is paid back: by its row, else by the note that the row refers to, else by the notes; what nothing states is asked once an item. */
export function refundCell(
  work: Work,
  { subject, charge, category, slot, items, collected }: Wanted,
): FoundCell | null {
  const { item, place } = charge;
  const noted = slot === undefined ? null : pointedRefunds(work, subject, slot);
  const own =
    slot === undefined || noted !== null ? null : rowRefund(work, subject, slot, { item, category, items });
  if (own !== null) return own.cell;
  const refunds = noted ?? work.facts.refunds;
  const general = refundOf(refunds, item, category);
  const ofSome = refundForSome(refunds.ofSome ?? [], keysFor(item, category), subject.known);
  if (ofSome === 'unsure') return askedOfSome(work, subject, item, general?.text ?? '');
  const fact = ofSome ?? general;
  const told = toldTerm(work, subject.known, { item, category, key: 'refund' });
  if (told?.is === 'unsure') return askedOfSome(work, subject, item, fact?.text ?? '');
  if (told?.is === 'doubtful') return askedOfSeveral(work, item, told.texts);
  if (told !== null) {
    const rule = oneLine(told.cell.text);
    const isOtherwise = fact !== undefined && !rule.includes(fact.text);
    return isOtherwise ? askedOfSeveral(work, item, [rule, fact.text]) : value(rule, told.cell.place);
  }
  if (fact !== undefined) return value(fact.text, fact.place);
  const remarked = slot === undefined ? ofRemark(work, subject) : null;
  if (remarked !== null) return remarked;
  // Where the category was only answered, the question stays the one that was asked before it was.
  const isOfCategory = (charge.category ?? work.catalogue.get(item) ?? null) !== null;
  // What is collected for others has mostly one rule, each service its own.
  const isOfAll = isOfCategory && category === '代收费' && !isToldOfOthers(refunds, item, collected);
  const about = isOfAll ? category : item;
  const said = doubtfulRefund(refunds, item, category);
  const likely = category === '保育费' ? (refundOf(refunds, '保育教育费', null)?.text ?? '') : '';
  const isOfRow =
    said === '' &&
    slot !== undefined &&
    (toldByRows(work, slot.index).has(itemKey(item)) || isToldByOthers(work, subject, slot));
  if (isOfRow) return ofRow(work, subject, slot, { of: about, suggestion: likely });
  return work.clerk.value({
    table: 'fees',
    key: 'refund',
    place: work.facts.place ?? place,
    kindergarten: '',
    of: about,
    text: '',
    suggestion: said === '' ? likely : said,
    sentence:
      said === ''
        ? `表里没有写${about}怎么退费。退费规则是什么？答一次，全表都用。`
        : `表里写着“${said}”，看不准${about}怎么退费。退费规则是什么？答一次，全表都用。`,
  });
}

/** 据实结算，多退少补 as the whole remark of a row that is of one item. */
function ofRemark(work: Work, subject: Subject): FoundCell | null {
  if (!work.head.shape.has.has('item')) return null;
  const rules = remarkCells(work, subject).filter(({ text }) => bare(text) !== '');
  const [only, another] = rules;
  const isRule = only !== undefined && another === undefined && IS_REFUND_RULE.test(bare(only.text));
  return isRule ? value(oneLine(only.text), only.place) : null;
}

/** Whether the sheet tells the rule of another item that is collected: then it is no rule of them all that is missing. */
function isToldOfOthers(refunds: Refunds, item: string, collected: readonly string[]): boolean {
  return collected.some((other) => other !== item && refundOf(refunds, other, null) !== undefined);
}

/** The items whose rule some row tells for itself, by key. */
const toldByRows = onceForColumn(({ section }: Work, index): ReadonlySet<string> => {
  const words = headWords(section.columns.map(({ path }) => path));
  const texts = new Set(section.rows.map(({ cells }) => cells[index]?.text ?? ''));
  return new Set([...texts].flatMap((text) => itemsNamed(text, words)));
});

/** Whether another row of the same item tells its rule, in a sheet of one item a row. */
function isToldByOthers(work: Work, { at }: Subject, { index }: SlotColumn): boolean {
  const itemAt = slotsOf(work, 'fees').find(({ meaning }) => meaning.key === 'item')?.index;
  return (
    itemAt !== undefined && toldItems(work, itemAt, index).has(bare(cellAt(work, at, itemAt)?.text ?? ''))
  );
}

const toldItems = onceForColumns(({ section }: Work, itemAt, index): ReadonlySet<string> => {
  const told = section.rows.filter(({ cells }) => {
    const text = cells[index]?.text ?? '';
    return !isNothing(bare(text)) && !isPointer(text);
  });
  return new Set(told.map(({ cells }) => bare(cells[itemAt]?.text ?? '')));
});

/** Asked of its row alone, where other rows tell theirs. */
function ofRow(
  work: Work,
  { at, known, place }: Subject,
  { index }: SlotColumn,
  { of, suggestion }: { readonly of: string; readonly suggestion: string },
): FoundCell | null {
  const name = known?.name ?? '';
  return work.clerk.value({
    table: 'fees',
    key: 'refund',
    place: cellAt(work, at, index)?.place ?? place,
    kindergarten: name,
    of,
    text: '',
    suggestion,
    sentence: `${name}没有写${of}怎么退费。退费规则是什么？`,
  });
}

/** A rule is for some kindergartens alone, and nothing tells whether this is one of them. */
function askedOfSome(work: Work, { known, place }: Subject, item: string, likely: string): FoundCell | null {
  const name = known?.name ?? '';
  return work.clerk.value({
    table: 'fees',
    key: 'refund',
    place,
    kindergarten: name,
    of: item,
    text: '',
    suggestion: likely,
    sentence: `退费规定按幼儿园的性质分开写，看不准${name}（${item}）按哪一条。退费规则是什么？`,
  });
}

/** A note and a table of terms, or rows of it, say different things: asked once for all of whom they say it. */
function askedOfSeveral({ clerk, facts }: Work, item: string, told: readonly string[]): FoundCell | null {
  const text = told.join(' / ');
  return clerk.value({
    ...{ table: 'fees', key: 'refund', place: facts.place, kindergarten: '', of: item, text },
    sentence: `表里写着“${told.join('”，“')}”，看不准${item}怎么退费。退费规则是什么？答一次，写法一样的都用。`,
  });
}

/** What the note says that a row refers to (见说明第2条), or all of them where it names none; null where the row refers to nothing. */
function pointedRefunds(work: Work, { at }: Subject, { index }: SlotColumn): Refunds | null {
  const cell = cellAt(work, at, index);
  if (cell === undefined || !isPointer(cell.text)) return null;
  work.clerk.hear(cell.place);
  return refundsOfNote(work, cell.text) ?? work.facts.refunds;
}
