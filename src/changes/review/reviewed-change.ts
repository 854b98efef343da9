import type { ChangeToCome } from '../between.ts';
import type { AmountChange } from './amount-change.ts';
import type { LargeReason } from './large-change.ts';
import type { ReviewSection } from './review-section.ts';

/** A change of the record, with what an official weighs it by. */
export interface ReviewedChange extends ChangeToCome {
  readonly section: ReviewSection;
  readonly amount: AmountChange | null;
  /** Why it is large; empty where it is not. */
  readonly large: readonly LargeReason[];
  /** The name of the kindergarten, or of the district whose account it is; empty where the sentence says all. */
  readonly subject: string;
  /** 区划代码 of its kindergarten; empty where it has none. */
  readonly district: string;
}
