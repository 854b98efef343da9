import type { IsoDate } from '../../domain/school-date.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { lastDay, readDay, readDuration } from '../values/day.ts';
import { bare, isNothing } from '../values/plain.ts';
import { completed } from './completion.ts';
import { docNoCell, officesIn } from './doc-no.ts';
import { dayOfDocument, documentOf } from './same-document.ts';
import { batchEnd, batchNumber, batchOf } from './recognition-batch.ts';
import {
  changeRow,
  isBegun,
  isChangeOpen,
  isOfChanges,
  isWithdrawn,
  revokedCell,
} from './recognition-change.ts';
import { notedGrant } from './grant-notes.ts';
import { slotCell } from './slot-cell.ts';
import {
  addRow,
  cellAt,
  type Cells,
  codeCell,
  slotsOf,
  type SlotColumn,
  type Subject,
  value,
  type Work,
} from './work.ts';

/** Rows of 普惠性民办幼儿园认定: one for each recognition that stands side by side (2023年认定 › 文号, 日期 │ 2026年认定 › …). */
export function recognitionRows(work: Work, subject: Subject): void {
  const series = seriesOf(slotsOf(work, 'recognitions'));
  const [only] = series;
  if (series.length < 2) recognitionRow(work, subject, only ?? []);
  else
    for (const slots of series) {
      const isStated = slots.some(({ index }) => {
        const text = bare(cellAt(work, subject.at, index)?.text ?? '');
        return !isNothing(text) && text !== '无';
      });
      if (isStated) recognitionRow(work, subject, slots);
    }
}

/** Columns by the group above them, where their groups repeat each other. */
function seriesOf(slots: readonly SlotColumn[]): readonly (readonly SlotColumn[])[] {
  const groups = new Map<string, SlotColumn[]>();
  for (const slot of slots) groups.set(groupOf(slot), [...(groups.get(groupOf(slot)) ?? []), slot]);
  const keys = [...groups.values()].flatMap((group) => [...new Set(group.map(({ meaning }) => meaning.key))]);
  const repeated = new Set(keys.filter((key, at) => keys.indexOf(key) !== at && key !== 'validUntil'));
  if (repeated.size === 0) return slots.length === 0 ? [] : [slots];
  const isOwn = (group: readonly SlotColumn[]): boolean =>
    group.some(({ meaning }) => repeated.has(meaning.key));
  // What stands once is said of the last: a grant beside two recognitions is that of today.
  const shared = [...groups.values()].filter((group) => !isOwn(group)).flat();
  const own = [...groups.values()].filter(isOwn);
  return own.map((group, at) => (at === own.length - 1 ? [...group, ...shared] : group));
}

/** 2023年认定 of 2023年认定·文号 and of 2023年认定文号. */
function groupOf({ head }: SlotColumn): string {
  const parts = head.split('·');
  return parts.length > 1 ? parts.slice(0, -1).join('·') : (/^20\d{2}/.exec(head)?.[0] ?? '');
}

/** A row of 普惠性民办幼儿园认定. */
function recognitionRow(work: Work, subject: Subject, slots: readonly SlotColumn[]): void {
  const { known, place } = subject;
  const code = known === null ? null : codeCell(known, place);
  if (known === null || code === null || slots.every(({ meaning }) => OF_ROW.has(meaning.key))) return;
  const at = (key: string): GridCell | undefined => {
    const slot = slots.find(({ meaning }) => meaning.key === key);
    return slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  };
  if (isOfChanges(work, slots) && !isBegun(work, subject, slots)) {
    changeRow(work, subject, slots, (cell, key) => dayCell(work, subject, cell, key));
    return;
  }
  const cells: Cells = { code };
  const batch = batchOf(work, subject);
  const isOver = isWithdrawn(work, subject, slots);
  const ofSheet = isOver ? null : dayOfSheet(work, slots);
  const from = dayCell(work, subject, at('recognisedOn'), 'recognisedOn') ?? batch.from ?? ofSheet;
  if (from !== null) cells['recognisedOn'] = from;
  const until = endOf(work, subject, ends(work, subject, slots), from);
  const { validUntil } = work.facts;
  const stated = ofSheet === null || validUntil === null ? null : value(validUntil.text, validUntil.place);
  const last = until ?? batchEnd(batch, from) ?? stated ?? endOfNote(work, from);
  if (last !== null) cells['validUntil'] = last;
  const ofBatch = batchNumber(work, subject, batch, at('docNo'));
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
    const grant = notedGrant(work, from);
    if (grant !== null) cells['subsidy'] = grant;
  }
  if (isOver && cells['docNo'] === undefined) {
    const asked = formerDocNo(work, subject);
    if (asked !== null) cells['docNo'] = asked;
  }
  const isAsked = isOver && slots.every(({ meaning }) => meaning.key !== 'revokedOn');
  if (isAsked || isChangeOpen(work, subject, slots)) {
    const revokedOn = revokedCell(work, subject, slots);
    if (revokedOn !== null) cells['revokedOn'] ??= revokedOn;
  }
  addRow(
    work,
    'recognitions',
    completed(work, 'recognitions', cells, { kindergarten: known.name, place }),
    place,
  );
}

function formerDocNo({ clerk }: Work, { known, place }: Subject): FoundCell | null {
  return clerk.value({
    table: 'recognitions',
    key: 'docNo',
    place,
    kindergarten: known?.name ?? '',
    text: '',
    sentence: `${known?.name ?? ''}这一行写着取消或撤销：当初认定的文号是什么？`,
  });
}

/**
 * The day of a recognition that the sheet makes known itself and has no column for: where its signature and the beginning of its validity
 * agree, or where a label says it; else that is but likely.
 */
function dayOfSheet({ facts, clerk }: Work, slots: readonly SlotColumn[]): FoundCell | null {
  if (slots.some(({ meaning }) => meaning.key === 'recognisedOn')) return null;
  const { decidedOn, validFrom, signedOn } = facts;
  if (decidedOn !== null) return value(decidedOn.text, decidedOn.place);
  const likely = signedOn ?? validFrom;
  if (likely === null) return null;
  if (signedOn !== null && validFrom !== null && signedOn.text === validFrom.text)
    return value(signedOn.text, signedOn.place);
  return clerk.value({
    table: 'recognitions',
    key: 'recognisedOn',
    place: likely.place,
    kindergarten: '',
    text: '',
    suggestion: likely.text,
    sentence: '表里没有认定日期这一栏。认定日期是不是文件的日期？请说到年月日，答一次，全表都用。',
  });
}

/** The cells that tell the end; under 年限 a bare number is of years. */
function ends(work: Work, subject: Subject, slots: readonly SlotColumn[]): readonly GridCell[] {
  return slots
    .filter(({ meaning }) => meaning.key === 'validUntil')
    .flatMap((slot): readonly GridCell[] => {
      const cell = cellAt(work, subject.at, slot.index);
      if (cell === undefined || isNothing(bare(cell.text))) return [];
      return [
        /年限|[(（]年/.test(slot.head) && /^\d{1,2}$/.test(bare(cell.text))
          ? { ...cell, text: `${bare(cell.text)}年` }
          : cell,
      ];
    });
}

/** The end by one column, or by several that agree; several that do not are asked. */
function endOf(
  work: Work,
  subject: Subject,
  cells: readonly GridCell[],
  from: FoundCell | null,
): FoundCell | null {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return untilCell(work, subject, first, from);
  const plain = cells.map((cell) => plainEnd(cell, from));
  const [only] = plain;
  if (only !== null && only !== undefined && plain.every((end) => end === only))
    return value(only, second.place);
  if (from?.kind === 'asked') return from;
  return work.clerk.value({
    table: 'recognitions',
    key: 'validUntil',
    place: second.place,
    kindergarten: subject.known?.name ?? '',
    of: documentOf(work, 'recognitions', subject.at),
    text: cells.map(({ text }) => text).join('，'),
    why: '两栏说的不一样',
    suggestion: only ?? '',
  });
}

/** The last day by a note of how long recognitions hold. */
function endOfNote({ facts }: Work, from: FoundCell | null): FoundCell | null {
  const months = facts.validFor === null ? null : readDuration(facts.validFor.text);
  if (months === null || facts.validFor === null || from === null) return null;
  return from.kind === 'asked' ? from : value(lastDay(from.text as IsoDate, months), facts.validFor.place);
}

function plainEnd(cell: GridCell, from: FoundCell | null): string | null {
  const months = readDuration(cell.text);
  if (months !== null) return from?.kind === 'value' ? lastDay(from.text as IsoDate, months) : null;
  const day = readDay(cell.text);
  return day.kind === 'day' ? day.day : null;
}

/** Columns that tell of a recognition, and make none. */
const OF_ROW: ReadonlySet<string> = new Set(['batch', 'change']);
const DAYS: ReadonlySet<string> = new Set(['recognisedOn', 'validUntil', 'batch', 'change']);

/** A day; one without its day is asked, with that of another row of the same document. */
function dayCell(work: Work, subject: Subject, cell: GridCell | undefined, key: string): FoundCell | null {
  if (cell === undefined || isNothing(bare(cell.text))) return null;
  const day = readDay(cell.text, cell.isNumber);
  if (day.kind === 'day') return value(day.day, cell.place);
  const suggestion =
    day.kind === 'month' ? dayOfDocument(work, 'recognitions', subject.at, key, day.month) : '';
  const why = day.kind === 'month' ? '只写到月，少了日' : day.kind === 'year' ? '只写了年' : '不是一个日期';
  return work.clerk.value({
    table: 'recognitions',
    key,
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    of: documentOf(work, 'recognitions', subject.at),
    text: cell.text,
    why,
    suggestion,
  });
}

/** The last day: said, or reckoned from how long it holds. One that hangs on a first day still asked waits with it. */
function untilCell(
  work: Work,
  subject: Subject,
  cell: GridCell | undefined,
  from: FoundCell | null,
): FoundCell | null {
  if (cell === undefined || isNothing(bare(cell.text))) return null;
  const months = readDuration(cell.text);
  if (months !== null) {
    if (from?.kind === 'asked') return from;
    return from === null ? null : value(lastDay(from.text as IsoDate, months), cell.place);
  }
  const parts = bare(cell.text).split(/(?<=[\d月日])[-—–―~～至到]+(?=\d{4})/);
  const end = readDay(parts.at(-1) ?? '', cell.isNumber && parts.length === 1);
  if (end.kind === 'day') return value(end.day, cell.place);
  const month = end.kind === 'month' ? end.month : '';
  return work.clerk.value({
    table: 'recognitions',
    key: 'validUntil',
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    of: documentOf(work, 'recognitions', subject.at),
    text: cell.text,
    why: end.kind === 'none' ? '看不出到哪一天为止' : '没有写到哪一天',
    suggestion: endIn(month, from),
  });
}

/** The day before that of the beginning, in the month of the end. */
function endIn(month: string, from: FoundCell | null): string {
  if (month === '' || from?.kind !== 'value') return '';
  const years = Number(month.slice(0, 4)) - Number(from.text.slice(0, 4));
  const day = years > 0 ? lastDay(from.text as IsoDate, years * 12) : '';
  return day.startsWith(month) ? day : '';
}
