import type { Line, Section } from '../layout/section.ts';
import { noteNumber } from '../values/pointer.ts';
import { headWords, itemsInRows } from './item-list.ts';
import { onceForSection } from './of-section.ts';
import { type Refunds, refundsIn } from './refund-notes.ts';

/** 1. 第一条 2、 (3) ④ 注5： and how such a number is written. */
const BEGINS =
  /^\s*(?:(?:备?注|说明|附注|(?:填表|填报|有关)说明)[:：]?)?\s*(?:(第?)(\d{1,2}|[一二三四五六七八九十]{1,3})([.、．:：条)）])(?!\d)|([（(])(\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|([①-⑳]))/u;
const PARTS =
  /(?<=[。;；:：\s])(?=第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．:：条)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）])|(?=[①-⑳])/u;

/** The notes of a section by their number: a number of another form within one (2.…（1）…) begins none. */
export function numberedNotes({
  lines,
  beside = [],
}: Pick<Section, 'lines' | 'beside'>): ReadonlyMap<number, readonly Line[]> {
  const notes = new Map<number, Line[]>();
  let form: string | null = null;
  let current: number | null = null;
  for (const { text, place } of [...lines, ...beside]) {
    for (const part of text.split(PARTS)) {
      const [, the = '', plain, end = '', open = '', inBrackets, circled] = BEGINS.exec(part) ?? [];
      const written = plain ?? inBrackets ?? circled;
      const own = `${the}${end}${open}${circled === undefined ? '' : '①'}`;
      if (written !== undefined && (form === null || form === own)) {
        form = own;
        current = noteNumber(written);
      }
      if (current !== null) notes.set(current, [...(notes.get(current) ?? []), { text: part, place }]);
    }
  }
  return notes;
}

const refundsByNote = onceForSection(({ section }: { readonly section: Section }) => {
  const heads = [...headWords(section.columns.map(({ path }) => path)), ...itemsInRows(section)];
  return new Map(Array.from(numberedNotes(section), ([number, lines]) => [number, refundsIn(lines, heads)]));
});

/** What the note of a number says of paying back; undefined where there is none. */
export function refundsOfNote(work: { readonly section: Section }, number: number): Refunds | undefined {
  return refundsByNote(work).get(number);
}
