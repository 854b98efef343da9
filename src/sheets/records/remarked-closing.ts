import { type FoundCell, textOf } from '../found.ts';
import { DAY, daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { remarkCells, type Subject, value, type Work } from './work.ts';

/** 2026年7月31日终止办学, 自2026年7月31日起停办 */
const CLOSED_ON = new RegExp(
  `^(?:该园|本园)?(?:已)?(?:自|从|于)?(${DAY})(?:起)?(?:已|正式|依法|自行|自愿)*(?:终止办学|终止办园|停止办学|停止办园|停止招生并停办|停办|停园|关停|关闭|撤并|撤销|注销)$`,
);

/** Since when a kindergarten is closed that its column calls so, as a clause of its remark says that says nothing else; a day to come is none. */
export function closedOnRemarked(
  work: Work,
  subject: Subject,
  status: FoundCell | undefined,
): FoundCell | null {
  if (textOf(status) !== '停办') return null;
  const days = remarkCells(work, subject).flatMap(({ text, place }) =>
    bare(text)
      .split(/[,，。;；]/)
      .flatMap((clause) => daysIn(CLOSED_ON.exec(clause)?.[1] ?? '').map((day) => ({ day, place }))),
  );
  const [only, another] = days;
  return only === undefined || another !== undefined || only.day > work.today
    ? null
    : value(only.day, only.place);
}
