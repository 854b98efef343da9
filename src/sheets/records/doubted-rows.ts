import { bare, oneLine } from '../values/plain.ts';
import { DOUBTS } from '../words/remarks.ts';
import { leaveOutCell } from './left-out.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type Subject, type Work } from './work.ts';

/** 与序号1重复？ */
const ONLY_TWICE =
  /^(?:与|和|同|跟)?(?:上面?|前面?|第)?(?:序号|编号)?第?\d*(?:号|行|条|个)?(?:相同|一样)?(?:是否|可能|疑似|似乎)?(?:与.{1,8})?重复(?:登记|录入|填报|记录|了|项)?[?？]?$/;

/** Whether a remark asks no more than whether the row stands there twice, and another row of its kindergarten says the very same. */
function isSaidTwice(
  work: Work,
  { at, known }: Subject,
  subjects: readonly Subject[],
  remark: string,
): boolean {
  if (known === null || !ONLY_TWICE.test(bare(remark))) return false;
  const columns = work.head.columns.filter(({ meaning }) => meaning.is === 'slot' || meaning.is === 'sum');
  const saidIn = (row: number): string =>
    columns.map(({ index }) => bare(cellAt(work, row, index)?.text ?? '')).join('|');
  return (
    columns.length > 1 &&
    subjects.some((other) => other.at !== at && other.known === known && saidIn(other.at) === saidIn(at))
  );
}

/**
 * The rows that count: one whose remark casts doubt on the row itself (重复？, 作废) is asked about before anything is read of it, since a likely value for
 * one of its cells would let in what the sheet takes back. `sure`: those whose remark speaks of another row.
 */
export function undoubted(
  work: Work,
  subjects: readonly Subject[],
  sure: ReadonlySet<Subject>,
): readonly Subject[] {
  const columns = work.head.columns.filter(({ meaning }) => meaning.is === 'remark');
  return subjects.filter((subject) => {
    if (sure.has(subject)) return true;
    const cells = columns.flatMap(({ index }) => cellAt(work, subject.at, index) ?? []);
    const doubt = cells.find(({ text }) => DOUBTS.test(bare(text)));
    if (doubt === undefined) return true;
    if (isSaidTwice(work, subject, subjects, doubt.text)) {
      leaveOutCell(work, doubt);
      return false;
    }
    const { text } = safeText(oneLine(doubt.text));
    const name = subject.known?.name ?? '';
    const answer = work.clerk.other({
      kind: 'row',
      place: doubt.place,
      kindergarten: name,
      table: null,
      field: '这一行',
      of: '',
      text,
      question: `${name}这一行的备注写着“${text}”：这一行要不要导入？请答“是”或“否”。`,
      suggestion: '',
    });
    return answer === '是';
  });
}
