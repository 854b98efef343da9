import type { GridCell } from '../book/grid.ts';
import { isHeadWord, piecesOf } from '../columns/pieces.ts';
import type { Term } from '../columns/terms.ts';
import { bare } from '../values/plain.ts';
import { TOLD_OF_FORM } from '../words/forms.ts';
import { NOTE_ROW, SIGN_ROW, UNIT_ROW } from '../words/lines.ts';
import { isOfRows, type Pair } from './pairs.ts';
import { ownCells } from './row-kind.ts';

/** A row around the table of a form, taken apart. */
export interface FormRow {
  readonly pairs: readonly Pair[];
  /** What else it says. */
  readonly others: readonly GridCell[];
  /** Who filled it in, and the like. */
  readonly signers: readonly GridCell[];
}

/** 公示日期：2026年8月26日 咨询电话：82210136 in one cell or in cells of their own, or each label beside its value. */
export function formRow(row: readonly GridCell[]): FormRow {
  const beside = pairsBeside(row);
  if (beside !== null) return { pairs: beside, others: [], signers: [] };
  const pairs: Pair[] = [];
  const others: GridCell[] = [];
  const signers: GridCell[] = [];
  for (const cell of ownCells(row)) {
    for (const text of partsOf(cell.text)) {
      const part = { ...cell, text };
      const pair = labelled(part);
      if (pair !== null && isTold(pair)) pairs.push(pair);
      else if (pair !== null ? isOf(pair.label.text, isPerson) : SIGN_ROW.test(bare(text)))
        signers.push(part);
      else others.push(part);
    }
  }
  return { pairs, others, signers };
}

/** Whether a row below a head is none of the table: it begins with a label of the form, or with who signs. */
export function isAroundForm(row: readonly GridCell[]): boolean {
  const [first] = ownCells(row);
  if (first === undefined || isNote(first.text)) return false;
  const { pairs, signers } = formRow(row);
  return [...pairs.map(({ label }) => label), ...signers].some(
    ({ place }) => place.cell === first.place.cell,
  );
}

const LONGEST_LABEL = 12;
const LONGEST_VALUE = 40;

/** Labels, each with its value beside it or blank; null where anything else stands in the row. */
function pairsBeside(row: readonly GridCell[]): readonly Pair[] | null {
  const own = ownCells(row);
  const pairs: Pair[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const [label, next] = [own[at], own[at + 1]];
    if (label === undefined || !isToldLabel(label.text)) return null;
    const isBlank = next === undefined || isToldLabel(next.text);
    pairs.push({ label, value: isBlank ? { ...label, text: '' } : next });
    if (!isBlank) at += 1;
  }
  const isFilled = pairs.some(({ value }) => value.text !== '');
  return isFilled && pairs.every(isTold) ? pairs : null;
}

function isToldLabel(text: string): boolean {
  return !/[\d:：]/.test(text) && bare(text).length <= LONGEST_LABEL && isOf(text, holdsForAll);
}

function isNote(text: string): boolean {
  return NOTE_ROW.test(bare(text)) || UNIT_ROW.test(bare(text));
}

/** A cell that holds several labels is parted before each: 单位：某某幼儿园 执行时间：2026年9月1日. */
function partsOf(text: string): readonly string[] {
  if (isNote(text)) return [text];
  return text
    .split(/\s+(?=\p{Script=Han}[^\s:：]{0,11}[:：])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function labelled(cell: GridCell): Pair | null {
  const [, label = '', value = ''] = /^\s*([^:：\s]{1,12})\s*[:：]\s*([\s\S]*?)\s*$/.exec(cell.text) ?? [];
  if (label === '' || isNote(cell.text) || value.length > LONGEST_VALUE || !isHeadWord(label)) return null;
  return { label: { ...cell, text: label }, value: { ...cell, text: value } };
}

function isOf(label: string, test: (term: Term) => boolean): boolean {
  return piecesOf(label).some(({ terms }) => terms.some(test));
}

function isPerson(term: Term): boolean {
  return term.is === 'role' && term.role === 'person';
}

/** Whether a value holds for the whole form; who fills it in may be no kindergarten. */
function isTold({ label, value }: Pair): boolean {
  return isOf(label.text, holdsForAll) && (value.text === '' || isOfRows(label.text, value.text));
}

/** Whose it is, since when, by what document, and what the kindergarten is; no rule, price or post. */
function holdsForAll(term: Term): boolean {
  return (
    (term.is === 'role' && /^(?:name|code|town)$/.test(term.role)) ||
    (term.is === 'field' && TOLD_OF_FORM.has(term.key))
  );
}
