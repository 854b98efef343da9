import { readCount } from '../values/count.ts';
import { bare } from '../values/plain.ts';
import { type Cells, slotsOf, type Subject, value, type Work } from './work.ts';

/** Boys and girls: the children of a class where nothing else counts them; beside their sum, one that is not theirs is asked. */
export function bySex(work: Work, { row, known }: Subject, cells: Cells): void {
  const { clerk, head } = work;
  const { children } = cells;
  const columns = ['男', '女'].map((sex) =>
    head.columns.filter(
      ({ head: words }) =>
        bare(words)
          .replace(/^.*[:：·]/, '')
          .replace(/(?:[生孩童]|幼儿)?(?:人?数)?$/, '') === sex,
    ),
  );
  const counts = columns.map(([column]) =>
    column === undefined ? null : readCount(row.cells[column.index]?.text ?? '').stated,
  );
  const [boys = null, girls = null] = counts;
  if (boys === null || girls === null) return;
  const [[own] = [], [other] = []] = columns;
  if (children === undefined) {
    const isOnly = columns.every(({ length }) => length === 1) && own !== undefined && other !== undefined;
    const isCounted = slotsOf(work, 'classes').some(({ meaning: { key } }) => key === 'children');
    const cell = own === undefined ? undefined : row.cells[own.index];
    const beside = other === undefined ? undefined : row.cells[other.index];
    if (!isOnly || isCounted || cell === undefined || beside === undefined) return;
    cells['children'] = value(String(boys + girls), cell.place);
    clerk.hear(beside.place);
    return;
  }
  if (children.kind !== 'value' || boys + girls === Number(children.text)) return;
  const name = cells['ageGroup']?.kind === 'value' ? cells['ageGroup'].text : '';
  const answer = clerk.value({
    table: 'classes',
    key: 'children',
    place: children.place,
    kindergarten: known?.name ?? '',
    of: name,
    text: children.text,
    why: `男 ${boys} 人、女 ${girls} 人，加起来是 ${boys + girls}`,
    suggestion: String(boys + girls),
  });
  if (answer !== null) cells['children'] = answer;
}
