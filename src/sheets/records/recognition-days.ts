import type { IsoDate } from '../../domain/school-date.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { DAY, daysIn, lastDay, readDay, readDuration } from '../values/day.ts';
import { datedDocNo, DOC_NO, plainDocNo } from '../values/doc-no.ts';
import { bare, isNothing } from '../values/plain.ts';
import { dayOfDocument, documentOf } from './same-document.ts';
import { cellAt, type SlotColumn, type Subject, value, type Work } from './work.ts';

/** The cells that tell the end; under 年限 a bare number is of years. */
export function ends(work: Work, subject: Subject, slots: readonly SlotColumn[]): readonly GridCell[] {
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

/** 自批准之日, 认定之日起: the day of the recognition itself. */
const ITS_DAY =
  /^(?:自|从)?(?:批准|认定|获批|发文|公布|印发|文件(?:下发|印发|发布))(?:之日|当日|日期|日)起?(?:算|计|计算)?$/;

/** The end by its columns, reckoned from the day of a column of its own (起) where there is one; a stretch from a day that is not clear is asked. */
export function endFrom(
  work: Work,
  subject: Subject,
  cells: readonly GridCell[],
  { first, from }: { readonly first: GridCell | undefined; readonly from: FoundCell | null },
): FoundCell | null {
  if (first === undefined || isNothing(bare(first.text))) return endOf(work, subject, cells, from);
  work.clerk.hear(first.place);
  const day = readDay(first.text, first.isNumber);
  if (day.kind === 'day') return endOf(work, subject, cells, value(day.day, first.place));
  const isOfMonth = day.kind === 'month' && from?.kind === 'value' && from.text.startsWith(day.month);
  const stretch = cells.find(({ text }) => readDuration(text) !== null);
  if (isOfMonth || ITS_DAY.test(bare(first.text)) || stretch === undefined)
    return endOf(work, subject, cells, from);
  return askEnd(work, subject, {
    place: stretch.place,
    text: `${first.text}，${stretch.text}`,
    why: '看不准从哪一天算起',
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
  return askEnd(work, subject, {
    place: second.place,
    text: cells.map(({ text }) => text).join('，'),
    why: '两栏说的不一样',
    suggestion: only ?? '',
  });
}

/** Asks until when a recognition holds. */
function askEnd(
  work: Work,
  subject: Subject,
  asked: {
    readonly place: SheetPlace;
    readonly text: string;
    readonly why: string;
    readonly suggestion?: string;
  },
): FoundCell | null {
  return work.clerk.value({
    table: 'recognitions',
    key: 'validUntil',
    kindergarten: subject.known?.name ?? '',
    of: documentOf(work, 'recognitions', subject.at, asked.place),
    ...asked,
  });
}

/** The last day by a note of how long recognitions hold. */
export function endOfNote({ facts }: Work, from: FoundCell | null): FoundCell | null {
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

/** A day; one without its day is asked, with that of another row of the same document. */
export function dayCell(
  work: Work,
  subject: Subject,
  cell: GridCell | undefined,
  key: string,
): FoundCell | null {
  if (cell === undefined || isNothing(bare(cell.text))) return null;
  const day = readDay(cell.text, cell.isNumber);
  if (day.kind === 'day') return value(day.day, cell.place);
  const suggestion =
    day.kind === 'month'
      ? dayOfDocument(work, 'recognitions', subject.at, { key, month: day.month, beside: cell.place })
      : '';
  const why = day.kind === 'month' ? '只写到月，少了日' : day.kind === 'year' ? '只写了年' : '不是一个日期';
  return work.clerk.value({
    table: 'recognitions',
    key,
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    of: documentOf(work, 'recognitions', subject.at, cell.place),
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
    // A stretch from a day that is asked waits with it.
    if (from?.kind === 'asked') work.clerk.hear(cell.place);
    if (from?.kind === 'asked') return from;
    return from === null ? null : value(lastDay(from.text as IsoDate, months), cell.place);
  }
  const parts = bare(cell.text).split(/(?<=[\d月日])[-—–―~～至到]+(?=\d{4})/);
  const end = readDay(withoutEnd(parts.at(-1) ?? ''), cell.isNumber && parts.length === 1);
  if (end.kind === 'day') return value(end.day, cell.place);
  const month = end.kind === 'month' ? end.month : '';
  return work.clerk.value({
    table: 'recognitions',
    key: 'validUntil',
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    of: documentOf(work, 'recognitions', subject.at, cell.place),
    text: cell.text,
    why: end.kind === 'none' ? '看不出到哪一天为止' : '没有写到哪一天',
    suggestion: endIn(month, from),
  });
}

/** 2026.8.19到期, 至2026年8月19日止. */
function withoutEnd(text: string): string {
  return text
    .replace(/^(?:有效期?)?(?:截?[至止]|到)(?=\d{4})/, '')
    .replace(/(?<=[\d日])(?:到期|届满|期满|为止|截?止)$/, '');
}

/** The day before that of the beginning, in the month of the end. */
function endIn(month: string, from: FoundCell | null): string {
  if (month === '' || from?.kind !== 'value') return '';
  const years = Number(month.slice(0, 4)) - Number(from.text.slice(0, 4));
  const day = years > 0 ? lastDay(from.text as IsoDate, years * 12) : '';
  return day.startsWith(month) ? day : '';
}

const DAY_FIRST = new RegExp(
  String.raw`^(${DAY})(?:以|由|经)?(认定|公布|批准|发文|印发)?[,，、(（]?${DOC_NO}[)）]?(?:文件?)?(认定|公布|批准|印发)?$`,
  'u',
);

/** 2026年8月20日认定（某教〔2026〕33号), 某教〔2024〕18号，2024年8月1日: the day beside the number, under a head that speaks of both or with a word that says of what it is. */
export function besideNumber(slots: readonly SlotColumn[], cell: GridCell | undefined): FoundCell | null {
  if (cell === undefined) return null;
  const head = slots.find(({ meaning }) => meaning.key === 'docNo')?.head ?? '';
  const text = plainDocNo(cell.text);
  const [, first, before, behind] = DAY_FIRST.exec(text) ?? [];
  const [day] = daysIn(first ?? datedDocNo(text)?.day ?? '');
  const isSaid = before !== undefined || behind !== undefined || /时间|日期|情况/.test(head);
  return day !== undefined && isSaid ? value(day, cell.place) : null;
}
