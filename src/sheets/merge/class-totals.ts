import { TOTAL_CLASS } from '../../domain/class-size.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import { cellValue } from '../present/cell-values.ts';
import type { PresentRow } from '../present/present-table.ts';
import type { DraftRow } from './table-draft.ts';

/**
 * What a row of a class, or the total of an age group, is beside the rows of that age group: nothing stands against it, it is said already, or
 * it would count the children twice.
 */
export function besideClasses(
  standing: readonly DraftRow[],
  cells: PresentRow['cells'],
): null | 'said' | { readonly stands: string } {
  const others = standing.map(({ row }) => row.cells).filter((row) => isTotal(row) !== isTotal(cells));
  if (others.length === 0) return null;
  const children = others.reduce((sum, row) => sum + childrenOf(row), 0);
  if (!isTotal(cells)) return { stands: `已有“合计”一行（${children} 人）` };
  if (children === childrenOf(cells)) return 'said';
  return { stands: `已有 ${others.length} 个班的行（共 ${children} 人）` };
}

const { className, children } = TABLES.classes.columns;

function isTotal(cells: PresentRow['cells']): boolean {
  return cellValue(className, cells['className'] ?? '').text === TOTAL_CLASS;
}

function childrenOf(cells: PresentRow['cells']): number {
  return Number(cellValue(children, cells['children'] ?? '').text);
}
