import { bare, oneLine } from '../values/plain.ts';
import { DOUBTS } from '../words/remarks.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type Subject, type Work } from './work.ts';

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
