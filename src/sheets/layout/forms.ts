import type { Grid, GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import type { DroppedPart } from '../found.ts';
import { bare } from '../values/plain.ts';
import { NAME_END } from '../words/forms.ts';
import { type FormName, formName } from './form-name.ts';
import { formRow, isAroundForm } from './form-rows.ts';
import { type HeadRows, headAt } from './head.ts';
import { isNameLabel, type Pair } from './pairs.ts';
import { ownCells, rowKind } from './row-kind.ts';
import type { Line } from './section.ts';

type Row = readonly GridCell[];

/** A table of one kindergarten, whose name stands above it and in no column. */
export interface Form {
  /** Its head and what stands below. */
  readonly rows: readonly Row[];
  /** What labels around it say of all its rows, its name first. */
  readonly pairs: readonly Pair[];
  /** What else stands around it. */
  readonly lines: readonly Line[];
  readonly dropped: readonly DroppedPart[];
}

export interface Forms {
  readonly forms: readonly Form[];
  /** What stands above the first of them. */
  readonly lines: readonly Line[];
}

/** A row that names a kindergarten, and the head of its table. */
interface Begin {
  readonly at: number;
  /** From where on rows belong to it. */
  readonly from: number;
  readonly named: FormName;
  /** Null where the table goes on below the head of the form before. */
  readonly head: HeadRows | null;
}

/**
 * The forms of a sheet, one below the other as kindergartens handed them in; null where it holds none. A sheet whose tables have a column of names
 * is none, nor is a single form with its labels beside their values, which is a table as it stands.
 */
export function formsOf({ file, sheet, rows }: Grid): Forms | null {
  const named = beginsOf(rows);
  const [first] = named;
  const shared = first === undefined || first.head !== null ? null : headAbove(rows, first.at);
  const begins = named.flatMap((begin, index) => [
    begin,
    ...unnamedIn(rows, begin, named[index + 1]?.from ?? rows.length, sheet ?? file),
  ]);
  const top = first?.head ?? shared;
  if (first === undefined || top === null) return null;
  // A table above the first name: whoever signs below each may be named there, and is none of what follows.
  if (first.head !== null && headBelow(rows, 0, first.from) !== null) return null;
  if (begins.length === 1 && (isBeside(rows[first.at] ?? []) || first.named.by === 'itself')) return null;
  const endOf = (index: number): number => begins[index + 1]?.from ?? rows.length;
  const heads = begins.map(({ head }) => head);
  let last = top;
  const ofForms = heads.map((head) => (last = head ?? last));
  if (ofForms.some((head, index) => namesRows(rows, head, bodyFrom(begins[index], head), endOf(index))))
    return null;
  const forms = begins.map((begin, index) => formIn(rows, begin, ofForms[index] ?? top, endOf(index)));
  const above = rows.slice(0, shared?.from ?? first.from).flatMap(ownCells);
  return { forms, lines: above.map(({ text, place }) => ({ text, place })) };
}

function bodyFrom(begin: Begin | undefined, head: HeadRows): number {
  return begin?.head === null ? begin.at + 1 : head.to;
}

/** The one head above forms that have none of their own. */
function headAbove(rows: readonly Row[], to: number): HeadRows | null {
  const head = headBelow(rows, 0, to);
  const hasRows = head === null || rows.slice(head.to, to).some((row) => ownCells(row).length > 1);
  return hasRows ? null : head;
}

function beginsOf(rows: readonly Row[]): readonly Begin[] {
  const names = rows.flatMap((row, at) => {
    const named = formName(row);
    return named === null ? [] : [{ at, named }];
  });
  const begins: Begin[] = [];
  names.forEach(({ at, named }, index) => {
    const end = names[index + 1]?.at ?? rows.length;
    const head = headBelow(rows, at + 1, end);
    const before = begins.at(-1);
    const isSame = before !== undefined && !hasBody(rows, before, at);
    if (!isSame) begins.push({ at, from: startOf(rows, at, before?.head?.to ?? 0), named, head });
    // A label says more than the title above it.
    else if (before !== undefined)
      begins[begins.length - 1] = { ...before, head, named: named.by === 'label' ? named : before.named };
  });
  return begins;
}

const UNNAMED = '格起没有写名称的幼儿园';

/** Forms that follow without a name that is understood: whose they are is asked, and never the one above. A head right below a row only goes on. */
function unnamedIn(rows: readonly Row[], { head }: Begin, to: number, sheet: string): readonly Begin[] {
  if (head === null) return [];
  const textOf = (at: number): string => (rows[at] ?? []).map(({ text }) => bare(text)).join('|');
  const begins: Begin[] = [];
  for (let at = head.to; at < to; at += 1) {
    if (textOf(at) !== textOf(head.from)) continue;
    let from = at;
    while (from > head.to && isBetween(rows[from - 1] ?? [])) from -= 1;
    if (from === at) continue;
    const title = rows.slice(from, at).find((row) => ownCells(row).length > 0);
    const cell = ownCells(title ?? rows[at] ?? [])[0];
    if (cell === undefined) continue;
    // No two of them are one: each is told by its cell.
    const name = `${sheet}${cell.place.cell}${UNNAMED}`;
    begins.push({
      at: from,
      from,
      named: { cell, name, by: 'itself', matter: '' },
      head: { from: at, to: at + head.to - head.from },
    });
  }
  return begins;
}

function isBetween(row: Row): boolean {
  return /^(?:blank|text|title|pairs)$/.test(rowKind(row)) || isAroundForm(row);
}

/** Whether a table begins between the row that names its kindergarten and another such row. */
function hasBody(rows: readonly Row[], { at, head }: Begin, to: number): boolean {
  return (
    head !== null || rows.slice(at + 1, to).some((row) => ownCells(row).length > 2 && !isAroundForm(row))
  );
}

function headBelow(rows: readonly Row[], from: number, to: number): HeadRows | null {
  for (let at = from; at < to; at += 1) {
    if (isAroundForm(rows[at] ?? [])) continue;
    const head = headAt(rows, at, from);
    if (head !== null) return head;
    // A table that goes on without a head of its own.
    if (rowKind(rows[at] ?? []) === 'cells') return null;
  }
  return null;
}

/** The title above the row that names a kindergarten belongs to its form. */
function startOf(rows: readonly Row[], at: number, notBefore: number): number {
  const isTitle = (row: Row): boolean => {
    const [cell, another] = ownCells(row);
    return (
      cell !== undefined &&
      another === undefined &&
      /^(?:text|title)$/.test(rowKind(row)) &&
      !isAroundForm(row)
    );
  };
  let from = at;
  while (from > notBefore && at - from < 2 && isTitle(rows[from - 1] ?? [])) from -= 1;
  return from;
}

function isBeside(row: Row): boolean {
  return rowKind(row) === 'pairs';
}

const MOST = 0.5;
/** What a column of units holds: 元/生·月, 每人每天, 一次性. */
const UNIT = /元|每|次|月|天|日|年|人|^$/;

/** Whether the rows of a table name kindergartens themselves: by the head of a column, or by what stands in one. */
function namesRows(rows: readonly Row[], { from, to }: HeadRows, start: number, end: number): boolean {
  const body = rows.slice(start, end).filter((row) => ownCells(row).length > 1 && !isAroundForm(row));
  const width = rows[from]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    const heads = rows.slice(from, to).map((row) => row[column]?.text ?? '');
    const texts = body.map((row) => bare(row[column]?.text ?? ''));
    const names = texts.filter((text) => NAME_END.test(text));
    if (names.length > texts.length * MOST) return true;
    return heads.some(
      (head) =>
        isNameLabel(head) &&
        (piecesOf(head).every(({ terms }) => terms.every(({ is }) => is === 'role')) ||
          !texts.every((text) => UNIT.test(text))),
    );
  });
}

function formIn(rows: readonly Row[], begin: Begin, head: HeadRows, to: number): Form {
  const { named } = begin;
  const pairs: Pair[] = [
    { label: { ...named.cell, text: '幼儿园名称' }, value: { ...named.cell, text: named.name } },
  ];
  const lines: Line[] = [];
  const dropped: DroppedPart[] = [];
  const kept: Row[] = [...rows.slice(head.from, head.to)];
  const around = (row: Row): void => {
    const told = formRow(row);
    for (const pair of told.pairs) if (!isNameLabel(pair.label.text)) pairs.push(pair);
    for (const { text, place } of told.others) lines.push({ text, place });
    for (const { place } of told.signers) dropped.push({ place, kind: '签名', text: '' });
  };
  const ownHead = begin.head ?? { from: begin.at + 1, to: begin.at + 1 };
  rows.slice(begin.from, ownHead.from).forEach((row, index) => {
    if (begin.from + index !== begin.at || named.by === 'label') around(row);
    else if (named.matter !== '') lines.push({ text: named.matter, place: named.cell.place });
  });
  for (const row of rows.slice(ownHead.to, to)) {
    if (isAroundForm(row)) around(row);
    else kept.push(row);
  }
  return { rows: kept, pairs: agreeing(pairs), lines, dropped };
}

/** A label that says two things of one form says none for sure. */
function agreeing(pairs: readonly Pair[]): readonly Pair[] {
  const said = Map.groupBy(pairs, ({ label }) => bare(label.text));
  return [...said.values()].flatMap((own) => {
    const [first] = own;
    return first !== undefined && new Set(own.map(({ value }) => bare(value.text))).size === 1 ? [first] : [];
  });
}
