import { forbiddenWord } from '../../dataset/checks/fee-name.ts';
import type { SheetPlace } from '../place.ts';
import type { Question } from '../question.ts';
import { safeText } from './safe-text.ts';
import type { Subject, Work } from './work.ts';

/** What is asked of a price whose item may not be charged, once for a kindergarten and its item, in whatever sheet. */
export function forbiddenQuestion(kindergarten: string, item: string, place: SheetPlace): Question {
  return {
    kind: 'row',
    place,
    kindergarten,
    table: 'fees',
    field: '这一行',
    of: item,
    text: item,
    question: `“${item}”这类收费是禁止的，写进去网站就不能公布。要不要写进去？没有收过、已经停收的，写“否”；有文件准许收的，写“是”，再照检查说的补上文件。`,
    suggestion: '否',
  };
}

/** Whether a price may be read: of one that may not be charged that is asked before anything else of it. */
export function mayBeCharged(work: Work, { known }: Subject, written: string, place: SheetPlace): boolean {
  const item = safeText(written).text;
  const word = forbiddenWord(item);
  if (word === null || known === null) return true;
  const answer = work.clerk.other(forbiddenQuestion(known.name, item, place));
  if (answer === '否')
    work.dropped.push({ place, kind: '不收的话', text: `${item}：含有“${word}”，这类收费是禁止的，没有写` });
  return answer === '是';
}
