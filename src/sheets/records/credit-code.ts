import { findUsccFault } from '../../domain/uscc.ts';
import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { onceForColumn } from './of-section.ts';
import type { SlotColumn, Subject, Work } from './work.ts';

/** How many must fit for each that does not, itself left out. */
const MORE = 3;

/**
 * A 统一社会信用代码 whose check character does not fit, in a column where those of the others do: some character of it is written wrong, so it is
 * asked. Null where nothing is wrong with it.
 */
export function doubtedCode(
  work: Work,
  { known }: Subject,
  { index }: SlotColumn,
  cell: FoundCell | null,
): FoundCell | null {
  if (cell?.kind !== 'value' || findUsccFault(cell.text) !== 'check-character') return cell;
  if (!isRightElsewhere(work, index)) return cell;
  return work.clerk.value({
    table: 'kindergartens',
    key: 'uscc',
    place: cell.place,
    kindergarten: known?.name ?? '',
    text: cell.text,
    why: '校验码对不上，至少有一位写错了',
  });
}

/** Whether a column has codes that fit, and enough of them, beside one that does not. */
const isRightElsewhere = onceForColumn(({ section }: Work, index): boolean => {
  const faults = section.rows.map(({ cells }) => findUsccFault(bare(cells[index]?.text ?? '').toUpperCase()));
  const right = faults.filter((fault) => fault === null).length;
  const others = faults.filter((fault) => fault === 'check-character').length - 1;
  return right > 0 && right >= others * MORE;
});
