import type { Line, Section } from '../layout/section.ts';
import { noteNumber, pointedNumber } from '../values/pointer.ts';
import { headWords, itemsInRows } from './item-list.ts';
import { onceForSection } from './of-section.ts';
import { type Refunds, refundsIn } from './refund-notes.ts';

const WORD = '(?:备?注|附注|(?:填表|填报|有关|特别|收费|退费)?说明)';
/** 注：, 填表说明, 注 before a number of its own: what begins a list. */
const LEAD = new RegExp(`^\\s*(${WORD})(?:[:：]\\s*|\\s*$|(?=[\\d一二三四五六七八九十①-⑳（(]))`, 'u');
const NUMBER = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;
/** 1. 第一条 2、 (3) ④ 5： and how such a number is written. */
const BEGINS = new RegExp(
  `^\\s*(?:(第?)(${NUMBER})([.、．:：条)）])(?!\\d)|([（(])(${NUMBER})[)）]|([①-⑳]))`,
  'u',
);
const PARTS = new RegExp(
  `(?<=[。;；:：\\s])(?=(?:${WORD}[:：]?)?(?:第?(?:${NUMBER})[.、．:：条)）](?!\\d)|[（(](?:${NUMBER})[)）]))|(?=(?<!${WORD})[①-⑳])|(?<=[。;；\\s])(?=${WORD}[:：①-⑳])`,
  'u',
);

/** Notes that are numbered on, by their number; null for one that begins twice. */
interface NoteList {
  /** 注 or 说明, by what it stands under; empty for neither. */
  readonly word: string;
  form: string | null;
  readonly notes: Map<number, Line[] | null>;
}

/** The lists of notes of a section, without their numbers: a number of another form within one (2.…（1）…) begins none. */
export function numberedNotes({
  lines,
  beside = [],
}: Pick<Section, 'lines' | 'beside'>): readonly NoteList[] {
  let list: NoteList = { word: '', form: null, notes: new Map() };
  let current: number | null = null;
  const lists = [list];
  for (const { text, place } of [...lines, ...beside]) {
    for (const part of text.split(PARTS)) {
      const [lead = '', named = ''] = LEAD.exec(part) ?? [];
      const rest = part.slice(lead.length);
      const [mark, the = '', plain, end = '', open = '', inBrackets, circled] = BEGINS.exec(rest) ?? [];
      const written = plain ?? inBrackets ?? circled;
      if (named !== '' && (wordOf(named) !== list.word || written === undefined)) {
        list = { word: wordOf(named), form: null, notes: new Map() };
        lists.push(list);
        current = null;
      }
      const form = `${the}${end}${open}${circled === undefined ? '' : '①'}`;
      const isBegun = written !== undefined && (list.form === null || list.form === form);
      if (isBegun) {
        list.form = form;
        current = noteNumber(written);
      }
      if (current === null) continue;
      const line = { text: isBegun ? rest.slice(mark?.length ?? 0).trim() : part, place };
      const before = list.notes.get(current);
      list.notes.set(
        current,
        before === null || (isBegun && before !== undefined) ? null : [...(before ?? []), line],
      );
    }
  }
  return lists;
}

function wordOf(text: string): string {
  return /注|说明/.exec(text)?.[0] ?? '';
}

/** What is said twice is asked. */
const NOT_SURE: Refunds = { rules: new Map(), doubtful: new Map() };

const refundsByNote = onceForSection(({ section }: { readonly section: Section }) => {
  const heads = [...headWords(section.columns.map(({ path }) => path)), ...itemsInRows(section)];
  return numberedNotes(section).map(({ word, notes }) => ({
    word,
    notes: new Map(
      Array.from(notes, ([number, lines]) => [number, lines === null ? NOT_SURE : refundsIn(lines, heads)]),
    ),
  }));
});

/** What the note that a text refers to (见注2, 见说明第2条) says of paying back: nothing where two have its number; undefined where there is none. */
export function refundsOfNote(work: { readonly section: Section }, pointer: string): Refunds | undefined {
  const number = pointedNumber(pointer);
  if (number === null) return undefined;
  const lists = refundsByNote(work);
  const own = lists.filter(({ word }) => word !== '' && word === wordOf(pointer));
  const [only, another] = (own.length > 0 ? own : lists).flatMap(({ notes }) => notes.get(number) ?? []);
  return another === undefined ? only : NOT_SURE;
}
