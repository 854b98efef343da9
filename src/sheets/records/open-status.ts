import type { GridCell } from '../book/grid.ts';
import { type FoundCell, textOf } from '../found.ts';
import { saidOfName } from '../names/name-notes.ts';
import { bare } from '../values/plain.ts';
import { CLOSED_NOTE, FOUNDED_NOTE } from '../words/name-notes.ts';
import { toldText } from './told-text.ts';
import { type Subject, value, type Work } from './work.ts';

const CLOSED = /停办|注销|关停|关闭|停园|撤销|撤并/;

/** In a list a kindergarten is open, unless a cell of its row that nothing understands, or a bracket behind its name, says otherwise; what a remark says of it is asked with the remark. */
export function openOrAsked(
  work: Work,
  subject: Subject,
  name: GridCell | undefined,
  stated: FoundCell | undefined,
): FoundCell {
  if (stated !== undefined) return (textOf(stated) === '在办' ? byName(work, subject, name) : null) ?? stated;
  const open = value('在办', subject.place);
  const unheard = work.head.columns
    .filter(({ meaning }) => meaning.is === 'unknown' || meaning.is === 'unused')
    .flatMap(({ index }) => subject.row.cells[index] ?? []);
  const closed = unheard.find(({ text }) => CLOSED.test(bare(text)));
  return (closed && asked(work, subject, closed)) ?? byName(work, subject, name) ?? open;
}

/** 某某幼儿园（筹建中）, （已停办） */
function byName({ clerk }: Work, { known }: Subject, name: GridCell | undefined): FoundCell | null {
  const note = saidOfName(name?.text ?? '').find((one) => CLOSED_NOTE.test(one) || FOUNDED_NOTE.test(one));
  if (note === undefined || name === undefined) return null;
  return clerk.value({
    table: 'kindergartens',
    key: 'status',
    place: name.place,
    kindergarten: known?.name ?? '',
    text: toldText(note),
    why: '名称后面这样写',
    suggestion: CLOSED_NOTE.test(note) ? '停办' : '筹建',
  });
}

function asked({ clerk }: Work, { known }: Subject, { text, place }: GridCell): FoundCell | null {
  const kindergarten = known?.name ?? '';
  return clerk.value({
    ...{ table: 'kindergartens', key: 'status', place, kindergarten, text },
    ...{ why: '像是已经停办', suggestion: '停办' },
  });
}
