import type { GridCell } from '../book/grid.ts';
import { titlesOf } from '../columns/topic.ts';
import { type FoundCell, textOf } from '../found.ts';
import { DAY, daysIn } from '../values/day.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import {
  BEGUN,
  ENDED,
  NOT_WITHDRAWN,
  OF_CHANGES,
  SAME_DAY,
  TO_COME,
  TWICE,
  UNCHANGED,
  WITHDRAWN,
} from '../words/recognitions.ts';
import { leaveOutCell } from './left-out.ts';
import { safeText } from './safe-text.ts';
import {
  addRow,
  cellAt,
  type Cells,
  codeCell,
  remarkCells,
  type SlotColumn,
  type Subject,
  type Work,
} from './work.ts';

type Slots = readonly SlotColumn[];

/** A row of a recognition that was taken back: what the sheet says of its own decision is not said of it. */
export function isWithdrawn(work: Work, subject: Subject, slots: Slots): boolean {
  const change = bare(cellOf(work, subject, slots, 'change')?.text ?? '');
  return (
    ENDED.test(change) ||
    [subject.row.group, ...subject.row.cells.map(({ text }) => text)].some((text) =>
      WITHDRAWN.test(bare(text)),
    )
  );
}

function cellOf(work: Work, { at }: Subject, slots: Slots, key: string): GridCell | undefined {
  const slot = slots.find(({ meaning }) => meaning.key === key);
  return slot === undefined ? undefined : cellAt(work, at, slot.index);
}

/** The day on which it was taken back: by the column that tells of changes where the day is whole, else asked. */
export function revokedCell(work: Work, subject: Subject, slots: Slots): FoundCell | null {
  const change = cellOf(work, subject, slots, 'change');
  const days = daysIn(change?.text ?? '');
  const [only] = days;
  if (change !== undefined && ENDED.test(bare(change.text)) && only !== undefined && days.length === 1)
    return { kind: 'value', text: only, place: change.place };
  const told = days.length > 0 ? undefined : remarkCells(work, subject).find(({ text }) => dayOfEnd(text));
  const day = told === undefined ? null : dayOfEnd(told.text);
  if (told !== undefined && day !== null) return { kind: 'value', text: day, place: told.place };
  return askRevoked(work, subject, change);
}

const ANY_DAY = new RegExp(`(?:自|于|从)?${DAY}(?:起|被)?`);

/** 普惠资格2026年6月30日取消; 2026年6月30日停办，认定同日撤销: the day on which a remark says that it was taken back. */
function dayOfEnd(remark: string): string | null {
  for (const sentence of bare(remark).split(/[;；。]/)) {
    const end = sentence.split(/[,，]/).find((clause) => WITHDRAWN.test(clause.replace(ANY_DAY, '')));
    if (end === undefined || TO_COME.test(sentence)) continue;
    const [own, another] = daysIn(SAME_DAY.test(end) ? sentence : end);
    if (own !== undefined && another === undefined) return own;
  }
  return null;
}

function askRevoked(work: Work, subject: Subject, change: GridCell | undefined): FoundCell | null {
  const { clerk, facts } = work;
  const { row, known, place } = subject;
  const isSaid = change !== undefined && !isNothing(bare(change.text));
  // A remark that tells a day beside a bare 撤销 says more.
  const dated =
    daysIn(change?.text ?? '').length > 0
      ? undefined
      : remarkCells(work, subject).find(({ text }) => ENDED.test(bare(text)) && daysIn(text).length > 0);
  const cell =
    dated ??
    (isSaid ? change : row.cells.find(({ text }) => WITHDRAWN.test(bare(text)))) ??
    remarkCells(work, subject).find(({ text }) => NOT_WITHDRAWN.test(bare(text)));
  const { text } = safeText(oneLine(cell?.text ?? ''));
  const days = daysIn(text);
  const likely = days.length === 1 ? (days[0] ?? '') : ((facts.decidedOn ?? facts.signedOn)?.text ?? '');
  return clerk.value({
    table: 'recognitions',
    key: 'revokedOn',
    place: cell?.place ?? place,
    kindergarten: known?.name ?? '',
    text,
    suggestion: NOT_WITHDRAWN.test(bare(text)) ? '' : likely,
    sentence: `${known?.name ?? ''}这一行写着“${text}”：认定是哪一天撤销的？（没有撤销的，写“空着”两个字）`,
  });
}

/** Whether a column of changes says something else of a recognition than that it stands. */
export function isChangeOpen(work: Work, subject: Subject, slots: Slots): boolean {
  const text = bare(cellOf(work, subject, slots, 'change')?.text ?? '');
  return !isNothing(text) && !UNCHANGED.test(text) && !BEGUN.test(text) && !ENDED.test(text);
}

/** Whether its column of changes calls a row the same as another, and it says what that one says. */
export function isTwice(work: Work, subject: Subject, slots: Slots, cells: Cells): boolean {
  const change = cellOf(work, subject, slots, 'change');
  if (change === undefined || !TWICE.test(bare(change.text))) return false;
  const isSame = work.rows.some(
    (row) =>
      row.table === 'recognitions' &&
      Object.entries(cells).every(([key, cell]) => textOf(row.cells[key]) === textOf(cell)),
  );
  if (isSame) leaveOutCell(work, change);
  return isSame;
}

/** A sheet of what became of recognitions made before (动态调整: 调整事项 │ 时间 │ 依据): its days and numbers are of the change. */
export function isOfChanges({ head, section }: Work, slots: Slots): boolean {
  const keys = new Set(slots.map(({ meaning }) => meaning.key));
  const isOfRecognition = slots.some(
    ({ meaning, head: words }) => meaning.key === 'recognisedOn' && /认定/.test(words),
  );
  return (
    head.topic === 'recognitions' &&
    (keys.has('change') || keys.has('revokedOn')) &&
    !['validUntil', 'subsidy', 'batch'].some((key) => keys.has(key)) &&
    !isOfRecognition &&
    titlesOf(section).some((title) => OF_CHANGES.test(title))
  );
}

/** Whether a row of such a sheet makes a recognition, as any other does. */
export function isBegun(work: Work, subject: Subject, slots: Slots): boolean {
  return BEGUN.test(bare(cellOf(work, subject, slots, 'change')?.text ?? ''));
}

/** The end of a recognition that stands elsewhere, by code and day of ending alone; what is no end is told and left out. */
export function changeRow(
  work: Work,
  subject: Subject,
  slots: Slots,
  readDay: (cell: GridCell | undefined, key: string) => FoundCell | null,
): void {
  const { known, place } = subject;
  const code = known === null ? null : codeCell(known, place);
  if (code === null) return;
  const change = cellOf(work, subject, slots, 'change');
  const text = bare(change?.text ?? '');
  const isEnd = change === undefined || ENDED.test(text);
  const kept = isEnd ? slots.filter(({ meaning }) => meaning.key === 'docNo') : slots;
  if (isEnd || !UNCHANGED.test(text)) {
    const day = cellOf(work, subject, slots, 'revokedOn') ?? cellOf(work, subject, slots, 'recognisedOn');
    const own = isEnd ? readDay(day, 'revokedOn') : null;
    // Under a head that means the day of a recognition elsewhere.
    if (own !== null && day !== undefined) work.clerk.hear(day.place);
    const revokedOn = own ?? revokedCell(work, subject, slots);
    if (revokedOn !== null) addRow(work, 'recognitions', { code, revokedOn }, place);
  }
  for (const slot of kept) {
    const cell = cellAt(work, subject.at, slot.index);
    if (cell !== undefined && !isNothing(bare(cell.text)) && !cell.isCovered) leaveOutCell(work, cell);
  }
}
