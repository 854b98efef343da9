import type { GridCell } from '../book/grid.ts';
import { bare, oneLine } from '../values/plain.ts';
import { SUPERSEDES } from '../words/remarks.ts';
import { safeText } from './safe-text.ts';
import { cellAt, remarkCells, type Subject, type Work } from './work.ts';

/** Columns whose differing cells make two rows two facts, and not one handed in twice. */
const TELLS_APART = /日期|时间|时点|年度|年份|学年|学期|年月|文号|文件|批次|[届期]次|依据/;
/** 2024.6.28, 2024年, 〔2024〕: a day, a year or a document, whatever the head is. */
const DATED = /(?<!\d)20\d{2}(?:年|[./-]\d|[\]〕)])/;
/** When a form was handed in is no fact of the kindergarten. */
const HANDED_IN = /提交|填报|填表|填写|上报|收集|答题/;

/**
 * Forms that were handed in twice: a row whose remark says that it replaces the one before (前一份填错了，以这份为准) stands instead of the only other row
 * of its kindergarten, where a row is one kindergarten. It is asked about where the two differ in a day, a year or a document: the recognition of 2021 is
 * not that of 2024. `later`: the rows that replace one.
 */
export function withoutSuperseded(
  work: Work,
  subjects: readonly Subject[],
): { readonly subjects: readonly Subject[]; readonly later: ReadonlySet<Subject> } {
  if (work.head.shape.has.size > 0) return { subjects, later: new Set() };
  const rowsOf = Map.groupBy(subjects, ({ known }) => known);
  const [gone, later] = [new Set<Subject>(), new Set<Subject>()];
  for (const subject of subjects) {
    const remark = remarkCells(work, subject).find(({ text }) => SUPERSEDES.test(bare(text)));
    if (remark === undefined || subject.known === null) continue;
    const before = onlyOther(rowsOf.get(subject.known) ?? [], subject);
    if (before === null || before.at > subject.at) continue;
    later.add(subject);
    if (isAnother(work, before, subject)) {
      if (!isKept(work, before, remark)) gone.add(before);
    } else {
      gone.add(before);
      work.dropped.push({ place: before.place, kind: '不收的话', text: '后面的一份写明代替了这一行' });
    }
  }
  return { subjects: subjects.filter((one) => !gone.has(one)), later };
}

/** The one row beside a row; null where there is none, or several. */
function onlyOther(rows: readonly Subject[], { at }: Subject): Subject | null {
  const other = rows.find((row) => row.at !== at);
  const last = rows.findLast((row) => row.at !== at);
  return other === last ? (other ?? null) : null;
}

function isAnother(work: Work, before: Subject, after: Subject): boolean {
  return work.head.columns.some(({ head, meaning, index }) => {
    if (meaning.is === 'remark' || HANDED_IN.test(head)) return false;
    const [first = '', second = ''] = [before, after].map(({ at }) =>
      bare(cellAt(work, at, index)?.text ?? ''),
    );
    const isSaid = TELLS_APART.test(head) || (DATED.test(first) && DATED.test(second));
    return isSaid && first !== '' && first !== second;
  });
}

function isKept(work: Work, { known, place }: Subject, remark: GridCell): boolean {
  const { text } = safeText(oneLine(remark.text));
  const name = known?.name ?? '';
  const answer = work.clerk.other({
    kind: 'row',
    place,
    kindergarten: name,
    table: null,
    field: '前面一行',
    of: '',
    text,
    question: `${name}有两行，后一行的备注写着“${text}”，但两行的日期、年度或文号不同：前面一行要不要导入？请答“是”或“否”。`,
    suggestion: '',
  });
  return answer === '是';
}
