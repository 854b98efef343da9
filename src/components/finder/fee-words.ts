import { UNDER_REVIEW } from '../../domain/reported.ts';
import { absenceWord } from '../../format/absence.ts';
import type { FeeBins } from '../../search/find/fee-bins.ts';
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

/** How many are in no bar of the fees, and why: 另有 5 所未公布或不适用; nothing where none is. */
export function unknownFeeWords({ unknown, isHeld }: Pick<FeeBins, 'unknown' | 'isHeld'>): string {
  if (unknown === 0) return '';
  return `另有 ${unknown} 所未公布${isHeld ? `、${absenceWord(UNDER_REVIEW)}` : ''}或不适用`;
}
