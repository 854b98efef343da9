import { isWithdrawal } from './large-change.ts';
import type { ReviewedChange } from './reviewed-change.ts';
import { REVIEW_SECTIONS } from './review-section.ts';
import { turnOf } from './turned-kindergartens.ts';

const BY_NAME = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** By section, and in it the weightiest first, then by district and name; the changes of one kindergarten that weigh alike as the record has them. */
export function byWeight(changes: readonly ReviewedChange[]): readonly ReviewedChange[] {
  return changes
    .map((change) => ({ change, weight: weightOf(change) }))
    .sort(
      ({ change: one, weight }, { change: other, weight: otherWeight }) =>
        sectionIndex(one) - sectionIndex(other) ||
        otherWeight - weight ||
        compareCodes(one.district, other.district) ||
        BY_NAME.compare(one.name ?? '', other.name ?? ''),
    )
    .map(({ change }) => change);
}

function sectionIndex({ section }: ReviewedChange): number {
  return REVIEW_SECTIONS.indexOf(section);
}

function compareCodes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Large changes come before all others. */
const LARGE = 1e9;
/** What was taken away or withdrawn weighs more than what came, and that more than what moved. */
const TAKEN_AWAY = 1e6;
const NEW = 1e3;

function weightOf(change: ReviewedChange): number {
  return (change.large.length > 0 ? LARGE : 0) + ownWeight(change);
}

function ownWeight(change: ReviewedChange): number {
  const { amount, kind, field } = change;
  // What was not charged before has no share to compare: it rose without limit.
  if (amount !== null) return amount.percent === null ? TAKEN_AWAY : Math.abs(amount.percent);
  if (turnOf(change) === 'left' || isWithdrawal(change) || kind === 'removed') return TAKEN_AWAY;
  return field === '' || turnOf(change) === 'opened' ? NEW : 0;
}
