import type { FinderIndex } from '../../search/find/load-index.ts';
import type { FinderState } from '../../search/find/finder-state.ts';

/** The fee range chosen, in yuan a month. */
export function rangeWords({ feeMin, feeMax }: Pick<FinderState, 'feeMin' | 'feeMax'>): string {
  if (feeMin === null && feeMax === null) return '不限';
  if (feeMax === null) return `${feeMin} 元以上`;
  return feeMin === null ? `不超过 ${feeMax} 元` : `${feeMin}—${feeMax} 元`;
}

/** The same with what it is the range of: 小班保教费不超过 800 元; null where any fee will do. */
export function feeRangeWords(index: FinderIndex, state: FinderState): string | null {
  if (state.feeMin === null && state.feeMax === null) return null;
  return `${index.byAge.fee.get(state.age)?.term ?? ''}${rangeWords(state)}`;
}
