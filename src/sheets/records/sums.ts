import { quoted } from '../../dataset/issue.ts';
import type { TableName } from '../../dataset/index.ts';
import type { SumDifference } from '../found.ts';
import type { Meaning } from '../columns/meaning.ts';
import type { SheetColumn } from '../columns/sheet-column.ts';
import type { Question } from '../question.ts';
import { type Count, readCount } from '../values/count.ts';
import { bare } from '../values/plain.ts';
import { classesByPlace, letWait } from './doubted-ages.ts';
import { isExplained } from './crossing-totals.ts';
import { countsOf, isOfOne, knownAbove, startOfName, sumOf, type Total, totalsOf } from './total-rows.ts';
import { nameColumn, slotsOf, type Subject, type Work } from './work.ts';

/** The answer that lets the parts stand. */
const BY_PARTS = '按各项';

/** Tells a total that is not what its parts add up to, and asks which of them is wrong: the question while nobody has answered it, else null. */
export function rowSum(
  work: Work,
  subject: Pick<Subject, 'known'> | null,
  difference: Omit<SumDifference, 'parts'> & { readonly parts?: SumDifference['parts'] },
  table: TableName,
): Question | null {
  const { place, field, stated, counted } = difference;
  if (stated === counted) return null;
  const name = subject?.known?.name ?? '';
  const whose = name === '' ? '' : `${name}的`;
  work.sums.push({ parts: '各项', ...difference });
  const question: Question = {
    kind: 'sum',
    place,
    kindergarten: name,
    table,
    field,
    of: '',
    text: String(stated),
    question: `${whose}${field}写的是 ${stated}，各项加起来是 ${counted}。哪里写错了？各项没错、只是合计错了的，写“${BY_PARTS}”；各项有错的，这里不填，改好原表再导入一次。`,
    suggestion: BY_PARTS,
  };
  return work.clerk.other(question) === null ? question : null;
}

/** The rows of totals of a section beside the rows above them. */
export function columnSums(work: Work): void {
  const totals = totalsOf(work);
  for (const [at, total] of totals.entries())
    for (const column of work.head.columns) compare(work, column, total, totals.slice(0, at));
}

function compare(
  work: Work,
  { meaning, index, head }: SheetColumn,
  total: Total,
  before: readonly Total[],
): void {
  const { start } = total;
  const cell = total.cells[index];
  if (meaning.is !== 'slot' && meaning.is !== 'sum') return;
  if (!ADDED.has(meaning.table) || cell === undefined || bare(cell.text) === '') return;
  // 小计 │ 8个班 under names of classes: nothing there adds up.
  if (meaning.key === 'className' || meaning.key === 'ageGroup') return;
  if (work.clerk.hasHeard(cell.place)) return;
  const { stated } = readCount(cell.text);
  if (stated === null || start === total.after) return;
  const counts = countsOf(work, index);
  const counted = sumOf(counts.slice(start, total.after));
  const isBehindNames = total.level > (nameColumn(work)?.index ?? Number.POSITIVE_INFINITY);
  const starts = [start, total.from, ...(isBehindNames ? [startOfName(work, total.after)] : [])];
  const fitting = starts.map((from) => counts.slice(from, total.after));
  if (counted === null || fitting.some((some) => fits(some, stated))) return;
  if (sumOfParts(total, before, index) === stated) return;
  if (isExplained(work, index, total, counted - stated)) return;
  if (meaning.is === 'sum' && sumOfColumns(work, meaning, total) === stated) return;
  const field = `${quoted(total.label).slice(1, -1)}的${head}`;
  const isOne = isOfOne(work, total);
  const difference = { place: cell.place, field, stated, counted, parts: '各行' } as const;
  const question = rowSum(
    work,
    isOne ? { known: knownAbove(work, total.after) } : null,
    difference,
    meaning.table,
  );
  const isOfChildren = meaning.table === 'classes' && meaning.key === 'children';
  if (question === null || !isOfChildren || !isOne) return;
  const ages = work.section.rows.slice(startOfName(work, total.after), total.after);
  const places = ages.flatMap(({ cells }) => cells[index]?.place ?? []);
  letWait(work, classesByPlace(work), places, question);
}

/** What the totals of its parts add up to; null where they are not those of all its rows. One of them that is wrong is asked by itself. */
function sumOfParts({ start, after }: Total, before: readonly Total[], index: number): number | null {
  let [row, sum] = [start, 0];
  while (row < after) {
    const part = before.find((one) => one.start === row && one.after > row);
    const { stated } = readCount(part?.cells[index]?.text ?? '');
    if (part === undefined || stated === null) return null;
    [row, sum] = [part.after, sum + stated];
  }
  return row === after ? sum : null;
}

/** What the columns add up to of which this one has the totals; null where there are none. A row whose own total is wrong is asked by itself. */
function sumOfColumns(
  work: Work,
  { table, key }: Extract<Meaning, { is: 'sum' }>,
  { start, after }: Total,
): number | null {
  const sums = slotsOf(work, table)
    .filter(({ meaning }) => meaning.key === key)
    .map(({ index }) => sumOf(countsOf(work, index).slice(start, after)));
  return sums.length === 0
    ? null
    : sums.reduce<number | null>((all, sum) => (all === null || sum === null ? null : all + sum), 0);
}

/** Who also holds another post (1（兼）) may have been counted there alone. */
function fits(counts: readonly Count[], stated: number): boolean {
  const others = counts.filter(({ parsed }) => parsed.kind !== 'unclear' || parsed.suggestion !== '0');
  return sumOf(counts) === stated || sumOf(others) === stated;
}

/** Tables whose figures add up. */
const ADDED: ReadonlySet<TableName> = new Set<TableName>([
  'classes',
  'staffing',
  'enrolment',
  'kindergartens',
  'projects',
]);
