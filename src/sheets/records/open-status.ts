import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { remarkCells, type Subject, value, type Work } from './work.ts';

const CLOSED = /停办|注销|关停|关闭|停园|撤销|撤并/;

/** Still open, and soon no more: 拟注销. */
const TO_BE_CLOSED = /(?:拟|即将|计划|准备|正在(?:办理)?|已?申请)(?:停办|注销|关停|关闭|停园|撤销|撤并)/;

/** In a list a kindergarten is open, unless a cell of its row that nothing understands says otherwise, or a remark that it will be closed. */
export function openOrAsked(work: Work, subject: Subject): FoundCell {
  const open = value('在办', subject.place);
  const unheard = work.head.columns
    .filter(({ meaning }) => meaning.is === 'unknown' || meaning.is === 'unused')
    .flatMap(({ index }) => subject.row.cells[index] ?? []);
  const closed = unheard.find(({ text }) => CLOSED.test(bare(text)));
  if (closed !== undefined) return asked(work, subject, closed, '像是已经停办', '停办') ?? open;
  const closing = remarkCells(work, subject).find(({ text }) => TO_BE_CLOSED.test(bare(text)));
  return (closing && asked(work, subject, closing, '还要停办', '在办')) ?? open;
}

function asked(
  { clerk }: Work,
  { known }: Subject,
  { text, place }: GridCell,
  why: string,
  suggestion: string,
): FoundCell | null {
  const kindergarten = known?.name ?? '';
  return clerk.value({ table: 'kindergartens', key: 'status', place, kindergarten, text, why, suggestion });
}
