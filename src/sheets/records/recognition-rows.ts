import type { GridCell } from '../book/grid.ts';
import { type FoundCell, textOf } from '../found.ts';
import { bare, isNothing } from '../values/plain.ts';
import { completed } from './completion.ts';
import { docNoCell, officesIn } from './doc-no.ts';
import { batchEnd, batchNumber, batchOf } from './recognition-batch.ts';
import {
  changeRow,
  isBegun,
  isChangeOpen,
  isOfChanges,
  isTwice,
  isWithdrawn,
  revokedCell,
} from './recognition-change.ts';
import { outcomeOf } from './recognition-outcome.ts';
import { doubtfulGrant, notedGrant } from './grant-notes.ts';
import { spelled } from './spelled-document.ts';
import { isFromDocument, isListOfRecognised } from './recognised-list.ts';
import { besideNumber, dayCell, endFrom, endOfNote, ends } from './recognition-days.ts';
import { closedByRemark, isDoubted, isOfEarlier, remarkedRecognition } from './remarked-recognition.ts';
import { groupOf } from './same-document.ts';
import { slotCell } from './slot-cell.ts';
import {
  addRow,
  cellAt,
  type Cells,
  codeCell,
  remarkCells,
  slotsOf,
  type SlotColumn,
  type Subject,
  value,
  type Work,
} from './work.ts';

/** Rows of 普惠性民办幼儿园认定: one for each recognition that stands side by side (2023年认定 › 文号, 日期 │ 2026年认定 › …). */
export function recognitionRows(work: Work, subject: Subject): void {
  const { series, shared } = seriesOf(slotsOf(work, 'recognitions'));
  const [only] = series;
  if (series.length < 2) {
    recognitionRow(work, subject, only ?? []);
    return;
  }
  const stated = series.filter((slots) => isStated(work, subject, slots));
  // What stands once is said of the last that there is: a grant beside two recognitions is that of today.
  const last = stated.at(-1) ?? (isStated(work, subject, shared) ? series.at(-1) : undefined);
  for (const slots of stated.length === 0 && last !== undefined ? [last] : stated)
    recognitionRow(work, subject, slots === last ? [...slots, ...shared] : slots);
}

function isStated(work: Work, { at }: Subject, slots: readonly SlotColumn[]): boolean {
  return slots.some(({ index }) => {
    const text = bare(cellAt(work, at, index)?.text ?? '');
    return !isNothing(text) && text !== '无';
  });
}

interface Series {
  readonly series: readonly (readonly SlotColumn[])[];
  /** What none of them has for itself. */
  readonly shared: readonly SlotColumn[];
}

/** Columns by the group above them, where their groups repeat each other. */
function seriesOf(slots: readonly SlotColumn[]): Series {
  const groups = new Map<string, SlotColumn[]>();
  for (const slot of slots) groups.set(groupOf(slot), [...(groups.get(groupOf(slot)) ?? []), slot]);
  const keys = [...groups.values()].flatMap((group) => [...new Set(group.map(({ meaning }) => meaning.key))]);
  const repeated = new Set(keys.filter((key, at) => keys.indexOf(key) !== at && key !== 'validUntil'));
  if (repeated.size === 0) return { series: slots.length === 0 ? [] : [slots], shared: [] };
  const isOwn = (group: readonly SlotColumn[]): boolean =>
    group.some(({ meaning }) => repeated.has(meaning.key));
  return {
    series: [...groups.values()].filter(isOwn),
    shared: [...groups.values()].filter((group) => !isOwn(group)).flat(),
  };
}

/** A row of 普惠性民办幼儿园认定. */
function recognitionRow(work: Work, subject: Subject, slots: readonly SlotColumn[]): void {
  const { known, place } = subject;
  const code = known === null ? null : codeCell(known, place);
  const isMade = slots.some(({ meaning }) => !OF_ROW.has(meaning.key)) || isListOfRecognised(work);
  if (known === null || code === null || !isMade) return;
  if (known.profit === '营利性' && isUnsaid(work, subject, slots)) return;
  const at = (key: string): GridCell | undefined => {
    const slot = slots.find(({ meaning }) => meaning.key === key);
    return slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  };
  if (isOfChanges(work, slots) && !isBegun(work, subject, slots)) {
    changeRow(work, subject, slots, (cell, key) => dayCell(work, subject, cell, key));
    return;
  }
  const outcome = outcomeOf(work, subject, slots);
  if (outcome === 'refused') return;
  const cells: Cells = { code };
  const batch = batchOf(work, subject);
  const isOver = isWithdrawn(work, subject, slots);
  const told = outcome === 'granted' ? null : outcome;
  const stamped = told ?? dayCell(work, subject, at('recognisedOn'), 'recognisedOn') ?? batch.from;
  const beside = stamped === null ? besideNumber(slots, at('docNo')) : null;
  const written = stamped ?? beside;
  const remarked = written === null ? remarkedRecognition(work, subject) : null;
  const own = written ?? remarked?.from ?? null;
  // What the sheet says of its own decision is not said of another.
  const isEarlier =
    isOver ||
    (remarked?.from ?? null) !== null ||
    isOfEarlier(work, subject) ||
    (written === null && isDoubted(work, subject));
  const ofSheet = isEarlier || beside !== null ? null : dayOfSheet(work, slots);
  const hasDays = slots.some(({ meaning }) => meaning.key === 'recognisedOn');
  const from = own ?? ofSheet ?? (isEarlier && !hasDays ? askedDay(work, subject) : null);
  if (from !== null) cells['recognisedOn'] = from;
  const first = at('validFrom');
  const until = endFrom(work, subject, ends(work, subject, slots), { first, from });
  const { validUntil } = work.facts;
  const stated = ofSheet === null || validUntil === null ? null : value(validUntil.text, validUntil.place);
  const last = until ?? batchEnd(batch, from) ?? stated ?? endOfNote(work, from);
  if (last !== null) cells['validUntil'] = last;
  const ofBatch = spelled(work, 'recognitions', 'docNo', batchNumber(work, subject, batch, at('docNo')));
  if (ofBatch !== null) cells['docNo'] = ofBatch;
  for (const slot of slots) {
    if (cells[slot.meaning.key] !== undefined || DAYS.has(slot.meaning.key)) continue;
    const cell =
      slot.meaning.key === 'docNo'
        ? docNoCell(work, 'recognitions', at('docNo'), officesIn(work, slot.index))
        : slotCell(work, subject, slot, '').cell;
    if (cell !== null) cells[slot.meaning.key] = cell;
  }
  if (slots.every(({ meaning }) => meaning.key !== 'subsidy')) {
    const written = at('grantClass');
    const grant = notedGrant(work, from, written) ?? doubtfulGrant(work, from, written);
    if (grant !== null) cells['subsidy'] = grant;
  }
  const ofRemark = spelled(work, 'recognitions', 'docNo', remarked?.docNo ?? null);
  const docNo = cells['docNo'] ?? ofRemark ?? (isEarlier ? formerDocNo(work, subject, isOver) : null);
  if (docNo !== null) cells['docNo'] = docNo;
  const hasRevoked = slots.some(({ meaning }) => meaning.key === 'revokedOn');
  const isAsked = isOver && !hasRevoked;
  const isOpen = !isTwice(work, subject, slots, cells) && (isAsked || isChangeOpen(work, subject, slots));
  const closed = hasRevoked
    ? null
    : closedByRemark(work, subject, textOf(cells['recognisedOn']), textOf(cells['validUntil']));
  const revokedOn = remarked?.revokedOn ?? closed ?? (isOpen ? revokedCell(work, subject, slots) : null);
  if (revokedOn !== null) cells['revokedOn'] ??= revokedOn;
  addRow(
    work,
    'recognitions',
    completed(work, 'recognitions', cells, {
      kindergarten: known.name,
      of: textOf(cells['recognisedOn']),
      place,
      cellOf: at,
    }),
    place,
  );
}

/** Nothing in the columns of recognitions, nor in a remark: a kindergarten for profit has none. */
function isUnsaid(work: Work, subject: Subject, slots: readonly SlotColumn[]): boolean {
  const isBlank = slots.every(({ index }) => {
    const text = bare(cellAt(work, subject.at, index)?.text ?? '');
    return isNothing(text) || text === '无';
  });
  return isBlank && !remarkCells(work, subject).some(({ text }) => SPEAKS_OF_ONE.test(text));
}

/** What in a remark may tell that there was a recognition, or that it ended. */
const SPEAKS_OF_ONE = /认定|普惠|取消|撤销|终止|退出|摘牌|到期|转/;

function askedDay({ clerk }: Work, { known, place }: Subject): FoundCell | null {
  const kindergarten = known?.name ?? '';
  return clerk.value({ table: 'recognitions', key: 'recognisedOn', place, kindergarten, text: '' });
}

function formerDocNo({ clerk }: Work, { known, place }: Subject, isOver: boolean): FoundCell | null {
  return clerk.value({
    table: 'recognitions',
    key: 'docNo',
    place,
    kindergarten: known?.name ?? '',
    text: '',
    sentence: `${known?.name ?? ''}${isOver ? '这一行写着取消或撤销' : '是以前认定的'}：当初认定的文号是什么？`,
  });
}

/**
 * The day of a recognition that the sheet makes known itself and has no column for: where its signature and the beginning of its validity
 * agree, or where a label says it; else that is but likely.
 */
function dayOfSheet(work: Work, slots: readonly SlotColumn[]): FoundCell | null {
  const { facts, clerk } = work;
  if (slots.some(({ meaning }) => meaning.key === 'recognisedOn')) return null;
  const { decidedOn, validFrom, signedOn } = facts;
  if (decidedOn !== null) return value(decidedOn.text, decidedOn.place);
  const likely = signedOn ?? validFrom;
  if (likely === null && !isListOfRecognised(work)) return null;
  const isSigned =
    isListOfRecognised(work) && isFromDocument(work) && signedOn !== null && signedOn.text <= work.today;
  const isSame = signedOn !== null && validFrom !== null && signedOn.text === validFrom.text;
  if (signedOn !== null && (isSame || isSigned)) return value(signedOn.text, signedOn.place);
  return clerk.value({
    table: 'recognitions',
    key: 'recognisedOn',
    place: likely?.place ?? facts.place,
    kindergarten: '',
    text: '',
    suggestion: likely?.text ?? '',
    sentence: '表里没有认定日期这一栏。认定日期是不是文件的日期？请说到年月日，答一次，全表都用。',
  });
}

/** Columns that tell of a recognition, and make none. */
const OF_ROW: ReadonlySet<string> = new Set(['batch', 'change', 'grantClass', 'outcome', 'validFrom']);
const DAYS: ReadonlySet<string> = new Set(['recognisedOn', 'validUntil', ...OF_ROW]);
