/** The review of a change, for who decides whether it is published. */
export type { AmountChange } from './amount-change.ts';
export type { ReviewedChange } from './reviewed-change.ts';
export { type Review, type ReviewedState, reviewStates, type ReviewSources } from './review.ts';
export { type OutlinePart, type OutlineStyle, reviewOutline, type ReviewOutline } from './review-outline.ts';
