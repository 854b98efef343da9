import type { CellType } from '../tables/column.ts';

/** `2026-2027` */
export const SCHOOL_YEAR_PATTERN = '^[0-9]{4}-[0-9]{4}$';
/** `2025` or `2025-2026` */
export const PERIOD_PATTERN = '^[0-9]{4}(-[0-9]{4})?$';

/** What a number of a cell counts, as its column says it: 个, ㎡, 元; undefined where it counts nothing or is no number. */
export function unitOf(cell: CellType): string | undefined {
  switch (cell.kind) {
    case 'whole':
    case 'number':
      return cell.unit === '' ? undefined : cell.unit;
    case 'percent':
      return '%';
    case 'money':
      return cell.unit ?? '元';
    case 'text':
    case 'code':
    case 'date':
    case 'school-year':
    case 'period':
    case 'one-of':
    case 'yes-no':
    case 'list':
      return undefined;
    default:
      return cell satisfies never;
  }
}
