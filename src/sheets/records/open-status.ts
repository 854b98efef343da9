import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { type Subject, value, type Work } from './work.ts';

const CLOSED = /停办|注销|关停|关闭|停园|撤销|撤并/;

/** In a list a kindergarten is open, unless a cell of its row that nothing understands says otherwise; what a remark says of it is asked with the remark. */
export function openOrAsked(work: Work, subject: Subject): FoundCell {
  const open = value('在办', subject.place);
  const unheard = work.head.columns
    .filter(({ meaning }) => meaning.is === 'unknown' || meaning.is === 'unused')
    .flatMap(({ index }) => subject.row.cells[index] ?? []);
  const closed = unheard.find(({ text }) => CLOSED.test(bare(text)));
  return (closed && asked(work, subject, closed)) ?? open;
}

function asked({ clerk }: Work, { known }: Subject, { text, place }: GridCell): FoundCell | null {
  const kindergarten = known?.name ?? '';
  return clerk.value({
    ...{ table: 'kindergartens', key: 'status', place, kindergarten, text },
    ...{ why: '像是已经停办', suggestion: '停办' },
  });
}
