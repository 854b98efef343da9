import type { FoundCell } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { NO_RESULT } from '../words/no-result.ts';
import { completed, kindIn } from './completion.ts';
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

/** Several assessments side by side: 现有等级 │ 2025年督导评估 › 结果, 日期 │ 2025年度检查结论（2026年3月30日）. */
export function assessmentSeries(work: Work): readonly (readonly SlotColumn[])[] {
  const series: SlotColumn[][] = [];
  for (const slot of slotsOf(work, 'assessments')) {
    const last = series.at(-1);
    const isNext = last === undefined || last.some(({ meaning }) => meaning.key === slot.meaning.key);
    if (isNext) series.push([slot]);
    else last.push(slot);
  }
  return series.filter((slots) => slots.some(({ meaning }) => meaning.key === 'result'));
}

/** A row for each of them that a kindergarten has a result in. */
export function assessmentRows(
  work: Work,
  subject: Subject,
  series: ReturnType<typeof assessmentSeries>,
): void {
  const code = subject.known === null ? null : codeCell(subject.known, subject.place);
  if (code === null) return;
  for (const slots of series) {
    const result = slots.find(({ meaning }) => meaning.key === 'result');
    const cell = result === undefined ? undefined : cellAt(work, subject.at, result.index);
    if (result === undefined || cell === undefined || NO_RESULT.has(bare(cell.text))) continue;
    const cells: Cells = { code };
    for (const slot of slots) {
      const { cell: found } = slotCell(work, subject, slot, bare(result.head).slice(0, 20));
      if (found !== null) cells[slot.meaning.key] ??= found;
    }
    if (cells['result'] === undefined) continue;
    const kind = kindIn(result.head);
    if (kind !== null) cells['kind'] ??= value(kind, result.place);
    const [day] = daysIn(result.head);
    if (day !== undefined) cells['decidedOn'] ??= value(day, result.place);
    const assessor = assessorOf(work, kind);
    if (assessor !== null) cells['assessor'] ??= assessor;
    const about = { kindergarten: subject.known?.name ?? '', of: kind ?? '', place: cell.place };
    addRow(work, 'assessments', completed(work, 'assessments', cells, about), cell.place);
  }
}

const CALLED: Readonly<Record<string, RegExp>> = {
  等级评定: /等级|级类|定级/,
  督导评估: /督导/,
  年度检查: /年检|年度检查/,
  保教质量评估: /质量/,
  专项检查: /检查/,
};

/** Who decides that kind, by a note: 等级由市教育局评定. */
function assessorOf({ facts }: Work, kind: string | null): FoundCell | null {
  const pattern = CALLED[kind ?? ''];
  const said = facts.assessors.find(([what]) => pattern?.test(what) === true);
  return said === undefined ? null : found(said);
}

function found([, who, place]: readonly [string, string, SheetPlace]): FoundCell {
  return value(who, place);
}
