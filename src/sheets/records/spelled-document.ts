import type { TableName } from '../../dataset/index.ts';
import type { FoundCell } from '../found.ts';
import type { Work } from './work.ts';

/** A number as it stands, or asked where sheets write it in two ways. */
export function spelled(
  { clerk, documents }: Work,
  table: TableName,
  key: string,
  cell: FoundCell | null,
): FoundCell | null {
  if (cell?.kind !== 'value') return cell;
  const found = documents.otherSpelling(cell.text);
  if (found === null) return cell;
  return clerk.word({
    table,
    key,
    place: cell.place,
    kindergarten: '',
    text: found.text,
    suggestion: found.likely,
    sentence: `文号“${found.text}”别处写的是“${found.other}”，年份和号数一样，发文字号差一个字。是不是同一个文件？请按文件填写；不是同一个文件的，照原样填写。`,
  });
}
