import { quoted } from '../../dataset/issue.ts';
import type { TableName } from '../../dataset/index.ts';
import type { SumDifference } from '../found.ts';
import type { SheetColumn } from '../columns/sheet-column.ts';
import { readCount } from '../values/count.ts';
import { bare } from '../values/plain.ts';
import { SUBTOTAL_ROW } from '../words/lines.ts';
import type { Subject, Work } from './work.ts';

/** The answer that lets the parts stand. */
const BY_PARTS = '按各项';

/** Tells a total that is not what its parts add up to, and asks which of them is wrong. */
export function rowSum(
  work: Work,
  subject: Subject | null,
  difference: SumDifference,
  table: TableName,
): void {
  const { place, field, stated, counted } = difference;
  if (stated === counted) return;
  const name = subject?.known?.name ?? '';
  const whose = name === '' ? '' : `${name}的`;
  work.sums.push(difference);
  work.clerk.other({
    kind: 'sum',
    place,
    kindergarten: name,
    table,
    field,
    of: '',
    text: String(stated),
    question: `${whose}${field}写的是 ${stated}，各项加起来是 ${counted}。哪里写错了？各项没错、只是合计错了的，写“${BY_PARTS}”；各项有错的，这里不填，改好原表再导入一次。`,
    suggestion: BY_PARTS,
  });
}

/** The rows of totals of a section beside the rows above them. */
export function columnSums(work: Work): void {
  const { section, head } = work;
  let from = 0;
  for (const { row, after } of section.totals) {
    const label = bare(row.cells.find(({ text }) => text !== '')?.text ?? '');
    const isPart = SUBTOTAL_ROW.test(
      row.cells
        .slice(0, 4)
        .map(({ text }) => bare(text))
        .join(' '),
    );
    for (const column of head.columns)
      compare(work, column, row.cells[column.index]?.text ?? '', {
        label,
        isPart,
        from,
        after,
        place: row.cells[column.index]?.place,
      });
    from = after;
  }
}

interface Total {
  readonly label: string;
  readonly isPart: boolean;
  readonly from: number;
  readonly after: number;
  readonly place: SumDifference['place'] | undefined;
}

function compare(work: Work, column: SheetColumn, text: string, total: Total): void {
  const { meaning, index } = column;
  if (meaning.is !== 'slot' && meaning.is !== 'sum') return;
  if (!ADDED.has(meaning.table) || total.place === undefined) return;
  const { stated } = readCount(text);
  if (stated === null || bare(text) === '') return;
  const sumOf = (from: number): number | null => {
    const counts = work.section.rows
      .slice(from, total.after)
      .map(({ cells }) => readCount(cells[index]?.text ?? ''));
    if (counts.some(({ parsed, stated: own }) => parsed.kind === 'unclear' && own === null)) return null;
    return counts.reduce((sum, count) => sum + (count.stated ?? 0), 0);
  };
  const counted = sumOf(total.isPart ? total.from : 0);
  if (counted === null || counted === stated || sumOf(total.from) === stated) return;
  rowSum(
    work,
    null,
    { place: total.place, field: `${quoted(total.label).slice(1, -1)}的${column.head}`, stated, counted },
    meaning.table,
  );
}

/** Tables whose figures add up. */
const ADDED: ReadonlySet<TableName> = new Set<TableName>([
  'classes',
  'staffing',
  'enrolment',
  'kindergartens',
  'projects',
]);
