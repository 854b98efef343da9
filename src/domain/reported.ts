/**
 * A reported value, or the reason why there is none. Missing is not zero: `0` means zero and nothing else.
 * The five reasons are the words a bureau may write in a cell (data dictionary, 「Absence is typed」).
 */
const ABSENCE_REASONS = ['not-given', 'not-applicable', 'withheld', 'under-review', 'not-charged'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

export interface Absent {
  readonly absent: AbsenceReason;
}

/** A value, or its typed absence. */
export type Reported<T> = T | Absent;

/** 未公布: the cell is empty. */
export const NOT_GIVEN: Absent = Object.freeze({ absent: 'not-given' });
/** 不适用: the question does not arise for this kindergarten. */
export const NOT_APPLICABLE: Absent = Object.freeze({ absent: 'not-applicable' });
/** 不公开: withheld under a rule. */
export const WITHHELD: Absent = Object.freeze({ absent: 'withheld' });
/** 待核实: held for checking, by the bureau or by the publication policy. */
export const UNDER_REVIEW: Absent = Object.freeze({ absent: 'under-review' });
/** 不收取: the item is not charged (fees only). Not the same as 0 元. */
export const NOT_CHARGED: Absent = Object.freeze({ absent: 'not-charged' });

export const ABSENCES: Readonly<Record<AbsenceReason, Absent>> = {
  'not-given': NOT_GIVEN,
  'not-applicable': NOT_APPLICABLE,
  withheld: WITHHELD,
  'under-review': UNDER_REVIEW,
  'not-charged': NOT_CHARGED,
};

export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/** 待核实: it is filled in, and nobody may say yet what. */
export function isUnderReview(value: unknown): boolean {
  return isAbsent(value) && value.absent === 'under-review';
}

export function isGiven<T>(value: Reported<T>): value is Exclude<T, Absent> {
  return !isAbsent(value);
}

/** The value, or `undefined` where it is absent: for the places where the reason does not matter. */
export function given<T>(value: Reported<T>): T | undefined {
  return isAbsent(value) ? undefined : value;
}

/** Applies `change` to a given value and passes absence through with its reason. */
export function mapReported<T, U>(value: Reported<T>, change: (given: T) => U): Reported<U> {
  return isAbsent(value) ? value : change(value);
}
