import type { FoundCell } from '../found.ts';
import { bare, isNothing } from '../values/plain.ts';
import { outcomeIn } from '../words/recognitions.ts';
import { safeText } from './safe-text.ts';
import { leaveOutCell } from './left-out.ts';
import { cellAt, type SlotColumn, type Subject, type Work } from './work.ts';

/**
 * What came of one who asked to be recognised, by a column of it (评审结果): `granted` where it says so or there is no such column, `refused` where there
 * is nothing to write; else the day is asked, and no day means that there is no recognition.
 */
export function outcomeOf(
  work: Work,
  subject: Subject,
  slots: readonly SlotColumn[],
): FoundCell | 'granted' | 'refused' {
  const slot = slots.find(({ meaning }) => meaning.key === 'outcome');
  const cell = slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  const text = safeText(bare(cell?.text ?? '')).text;
  const outcome = outcomeIn(text);
  if (cell === undefined || outcome === 'granted') return 'granted';
  const isRefused = outcome === 'refused';
  if (isRefused && !isStated(work, subject, slots)) {
    leaveOut(work, subject, slots);
    return 'refused';
  }
  const name = subject.known?.name ?? '';
  const said = isNothing(text) ? '没有写' : `写的是“${text}”${isRefused ? '，后面又写着有效期或补助' : ''}`;
  const asked = work.clerk.value({
    table: 'recognitions',
    key: 'recognisedOn',
    place: cell.place,
    kindergarten: name,
    text,
    sentence: `${name}的评审结果${said}：认定了吗？认定日期是哪一天？（没有认定的，写“空着”两个字）`,
  });
  if (asked === null) leaveOut(work, subject, slots);
  return asked ?? 'refused';
}

/** Whether until when it holds, or what is granted, stands beside. */
function isStated(work: Work, { at }: Subject, slots: readonly SlotColumn[]): boolean {
  return slots.some(({ meaning, index }) => {
    const text = bare(cellAt(work, at, index)?.text ?? '');
    return (
      (meaning.key === 'validUntil' || meaning.key === 'subsidy') && !isNothing(text) && /[1-9]/.test(text)
    );
  });
}

function leaveOut(work: Work, { at }: Subject, slots: readonly SlotColumn[]): void {
  for (const { index } of slots) {
    const cell = cellAt(work, at, index);
    if (cell !== undefined && !cell.isCovered && !isNothing(bare(cell.text))) leaveOutCell(work, cell);
  }
}
