import type { TableName } from '../../dataset/index.ts';
import { readCell } from '../../dataset/read/cell.ts';
import { serialiseCell } from '../../dataset/serialise.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Column } from '../../dataset/tables/column.ts';
import type { FoundCell } from '../found.ts';
import { placeId, type SheetPlace } from '../place.ts';
import type { Desk, Question } from '../question.ts';
import { safeSentence, safeText } from './safe-text.ts';
import { stands, wanted, whose } from './sentence.ts';

/** What is asked of one cell. */
export interface Asking {
  readonly table: TableName;
  /** English key of the column. */
  readonly key: string;
  readonly place: SheetPlace;
  /** Empty where it is asked of the whole sheet. */
  readonly kindergarten: string;
  readonly of?: string;
  /** What stands there. */
  readonly text: string;
  readonly why?: string;
  readonly suggestion?: string;
  /** How many people there are at most. */
  readonly most?: number;
  /** A sentence of its own instead of the usual one. */
  readonly sentence?: string;
}

/** A cell that is answered, asked, or answered with “leave it empty” (null). */
export type Answered = FoundCell | null;

type CellAsked = Pick<Asking, 'table' | 'key' | 'place' | 'kindergarten'>;

/** What a row of a sheet has for a column of a table, whichever of its cells was asked. */
function cellId({ table, key, kindergarten, place: { file, sheet, cell } }: CellAsked): string {
  return [table, key, kindergarten, file, sheet ?? '', cell.replace(/^[A-Z]+/, '')].join('|');
}

interface NearName {
  readonly name: string;
  readonly code: string | null;
}

/** Puts questions to the desk in plain sentences, without anything of a person, and takes the answers as cells. */
export class Clerk {
  readonly #desk: Desk;
  /** What was answered with “leave it empty”. */
  readonly #leftEmpty = new Map<string, Set<string>>();
  readonly #asked = new Set<string>();
  /** What the questions about a cell quote. */
  readonly #quoted = new Map<string, Set<string>>();
  persons = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** A cell that names a person, or holds a number of one: counted, and nothing else. */
  person(place: SheetPlace): void {
    this.persons += 1;
    this.#asked.add(placeId(place));
  }

  /** A cell that says nothing by itself of a row that is not read. */
  hear(place: SheetPlace): void {
    this.#asked.add(placeId(place));
  }

  /** Whether anything was asked about a cell, or it was a person's. */
  hasHeard(place: SheetPlace): boolean {
    return this.#asked.has(placeId(place));
  }

  /** A cell that others bear out: its number of classes, their sum. */
  confirmed(place: SheetPlace): void {
    this.#asked.add(placeId(place));
  }

  /** What was asked about at a cell, as the questions quote it. */
  quotedAt(place: SheetPlace): ReadonlySet<string> {
    return this.#quoted.get(placeId(place)) ?? new Set();
  }

  #ask(question: Question): string | null {
    const id = placeId(question.place);
    this.#asked.add(id);
    if (question.text !== '') this.#quoted.set(id, (this.#quoted.get(id) ?? new Set()).add(question.text));
    return this.#desk.ask(question);
  }

  /** The column that a question is about. */
  static column(table: TableName, key: string): Column {
    const column = tableNamed(table).columns[key];
    if (column === undefined) throw new RangeError(`${table} has no column ${key}`);
    return column;
  }

  /** One cell. */
  value(asking: Asking): Answered {
    const column = Clerk.column(asking.table, asking.key);
    const question = this.#questionOf('value', asking, column);
    const answer = this.#ask(question);
    if (answer?.trim() === '') {
      const known = this.#leftEmpty.get(cellId(asking)) ?? new Set();
      this.#leftEmpty.set(cellId(asking), known.add(asking.of ?? ''));
    }
    return this.#settled(answer, question, column, asking.place);
  }

  /** Whether it was answered already that a cell stays empty, whatever the question said of its row: it is asked no more. */
  isLeftEmpty(cell: CellAsked & { readonly of: string }): boolean {
    const known = this.#leftEmpty.get(cellId(cell));
    return known !== undefined && (cell.of === '' || known.has(cell.of));
  }

  /** What a word means in a column; null where it stays open, with the question. */
  word(asking: Asking): Answered {
    const column = Clerk.column(asking.table, asking.key);
    const about = `${column.header}里写的“${safeText(asking.text).text}”`;
    const sentence = asking.sentence ?? `${about}是什么意思？${wanted(column)}`;
    const question = this.#questionOf(
      'word',
      { ...asking, kindergarten: '', of: asking.of ?? '', sentence },
      column,
    );
    return this.#settled(this.#ask(question), question, column, asking.place);
  }

  /** Which kindergarten a name means, or, where what tells it apart is hidden, its cell: its 标识码, null while that is open, empty where the row is to be left out. */
  name(
    written: string,
    place: SheetPlace,
    { near, isHidden }: { readonly near: readonly NearName[]; readonly isHidden: boolean },
  ): { readonly code: string | null; readonly question: Question } {
    const shown = safeText(written).text;
    const list = near.slice(0, 4).map(({ name, code }) => `${name}${code === null ? '' : `（${code}）`}`);
    const only = near.length === 1 ? near[0] : undefined;
    const question: Question = {
      kind: 'name',
      place,
      kindergarten: shown,
      table: 'kindergartens',
      field: '名称',
      of: isHidden ? place.cell : '',
      text: shown,
      question: `${isHidden ? `${place.cell}格的名称后面可能写着人名，不显示。` : ''}${
        list.length === 0
          ? `“${shown}”是哪一所幼儿园？名单里没有这个名称，请填它的标识码（十位数字）。`
          : `“${shown}”是不是${list.join('，还是')}？请填它的标识码。`
      }`,
      suggestion: isHidden ? '' : (only?.code ?? ''),
    };
    return { code: this.#ask(question), question };
  }

  /** Any other question: a column, a worksheet, a sum. */
  other(question: Question): string | null {
    const text = safeText(question.text).text;
    return this.#ask({ ...question, text, question: safeSentence(question.question, question.text) });
  }

  #questionOf(kind: 'value' | 'word', asking: Asking, column: Column): Question {
    const { table, place, kindergarten, of = '', why = '', suggestion = '', sentence, most } = asking;
    const safe = safeText(asking.text, column.header);
    return {
      kind,
      place,
      kindergarten,
      table,
      field: column.header,
      of,
      text: safe.text,
      question:
        sentence === undefined
          ? `${whose(kindergarten, of)}的${column.header}${stands(safe.text, why)}。${wanted(column)}`
          : safeSentence(sentence, asking.text, column.header),
      suggestion: safeText(suggestion).text,
      ...(most !== undefined && { most }),
    };
  }

  #settled(answer: string | null, question: Question, column: Column, place: SheetPlace): Answered {
    if (answer === null) return { kind: 'asked', question };
    if (answer.trim() === '') return null;
    const { value, problem } = readCell(answer, column);
    if (problem?.severity === 'error' || value === undefined) return { kind: 'asked', question };
    return { kind: 'value', text: serialiseCell(column.cell, value), place };
  }
}
