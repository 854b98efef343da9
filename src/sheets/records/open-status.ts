import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { type Subject, value, type Work } from './work.ts';

const CLOSED = /停办|注销|关停|关闭|停园|撤销|撤并/;

/** In a list a kindergarten is open, unless a cell of its row that nothing understands says otherwise. */
export function openOrAsked(work: Work, subject: Subject): FoundCell {
  const { clerk, head } = work;
  const { row, known, place } = subject;
  const said = head.columns
    .filter(({ meaning }) => meaning.is === 'unknown' || meaning.is === 'unused')
    .flatMap(({ index }) => row.cells[index] ?? [])
    .find(({ text }) => CLOSED.test(bare(text)));
  if (said === undefined) return closingOrOpen(work, subject);
  const answer = clerk.value({
    table: 'kindergartens',
    key: 'status',
    place: said.place,
    kindergarten: known?.name ?? '',
    text: said.text,
    why: '像是已经停办',
    suggestion: '停办',
  });
  return answer ?? value('在办', place);
}

/** Still open, and soon no more: 拟注销. */
const TO_BE_CLOSED = /(?:拟|即将|计划|准备|正在(?:办理)?|已?申请)(?:停办|注销|关停|关闭|停园|撤销|撤并)/;

/** A remark that a kindergarten is to be closed is asked. */
function closingOrOpen({ clerk, head }: Work, { row, known, place }: Subject): FoundCell {
  const said = head.columns
    .filter(({ meaning }) => meaning.is === 'remark')
    .flatMap(({ index }) => row.cells[index] ?? [])
    .find(({ text }) => TO_BE_CLOSED.test(bare(text)));
  const open = value('在办', place);
  if (said === undefined) return open;
  const answer = clerk.value({
    table: 'kindergartens',
    key: 'status',
    place: said.place,
    kindergarten: known?.name ?? '',
    text: said.text,
    why: '还要停办',
    suggestion: '在办',
  });
  return answer ?? open;
}
