import { groupBy } from '../../domain/grouping.ts';
import type { ChangedCell, CorrectedCell, KeptRow, MergedTable, RowName } from '../merge/merged.ts';
import { placeWords } from './place-words.ts';

/** What an import comes to in one table, in one line. */
export function tableHeading({
  present,
  added,
  changed,
  unchanged,
  kept,
  corrected,
  waiting,
}: MergedTable): string {
  const rows = new Set(changed.map(({ key }) => key)).size;
  const untouched = present.rows.length - rows;
  const counts = [
    ...(added.length > 0 ? [`新增 ${added.length} 行`] : []),
    ...(changed.length > 0 ? [`改 ${rows} 行 ${changed.length} 格`] : []),
    ...(unchanged > 0 ? [`与表里相同 ${unchanged} 行`] : []),
    ...(corrected.length > 0 ? [`后来改过 ${corrected.length} 格，照表里的`] : []),
    ...(kept.length > 0 ? [`没有写 ${kept.length} 行`] : []),
    ...(waiting.length > 0 ? [`等回答 ${waiting.length} 行`] : []),
    ...(untouched > 0 ? [`原有的 ${untouched} 行不动`] : []),
  ];
  return `${present.table.title}（${present.name}.csv）：${counts.join('，') || '没有变化'}`;
}

/** So many rows that change in the same way are told in one line. */
const ALIKE = 4;

/** Each cell that changes, those that change alike together. */
export function changeLines(changed: readonly ChangedCell[]): readonly string[] {
  const alike = groupBy(changed, ({ header, from, to, isEnd }) => `${header}|${from}|${to}|${isEnd}`);
  return [...alike.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined || cells.length < ALIKE) return cells.map((cell) => changeLine(cell));
    return `  改：${rowWords(first)}等 ${cells.length} 行${changeWords(first)}`;
  });
}

function changeLine(cell: ChangedCell): string {
  return `  改：${rowWords(cell)}${changeWords(cell)}`;
}

/** A cell that was corrected in the table since. */
export function correctedLine(cell: CorrectedCell): string {
  const { header, stands, says, place, isAsked, isAnswered } = cell;
  const now = stands === '' ? '清空了' : `“${stands}”`;
  const what = isAsked ? '要问哪一个对' : '没有改';
  return `  后来改过：${rowWords(cell)}「${header}」表里是${now}，${placeWords(place)} ${isAnswered ? '问到的是' : '写的是'}“${says}”，${what}`;
}

function rowWords({ subject, of }: RowName): string {
  return [subject, of].filter(Boolean).join(' ');
}

function changeWords({ header, from, to, place, isEnd }: ChangedCell): string {
  const why = isEnd ? '新标准开始的前一天' : placeWords(place);
  return `「${header}」${from === '' ? '（空）' : from} → ${to === '' ? '（空）' : to}（${why}）`;
}

/** A row that was found and not written, and why. */
export function keptLine({ subject, of, place, why }: KeptRow): string {
  return `  没有写：${[subject, of].filter(Boolean).join(' ')}（${placeWords(place)}）${why}`;
}
