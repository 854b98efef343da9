import type { Bureau } from './bureau.ts';
import type { Fee, FeeCap, FeeWaiver } from './fee.ts';
import type { Assessment, AttributeChange, Recognition } from './kindergarten.ts';
import { type Reported, given } from './reported.ts';
import { type IsoDate, followingDay } from './school-date.ts';

/** The days after `from` on which something begins or has ended, in order, each once. */
function turning(from: IsoDate, days: Iterable<IsoDate>): readonly IsoDate[] {
  return [...new Set(days)].filter((day) => day > from).sort();
}

/** The day after a last day; nothing where none is given. */
function dayAfter(last: Reported<IsoDate>): readonly IsoDate[] {
  const day = given(last);
  return day === undefined ? [] : [followingDay(day)];
}

type Term = Pick<Fee | FeeCap | FeeWaiver, 'effectiveFrom' | 'until'>;
const termDays = ({ effectiveFrom, until }: Term) => [effectiveFrom, ...dayAfter(until)];

interface Subject {
  readonly fees: readonly Fee[];
  readonly assessments: readonly Assessment[];
  readonly history: readonly AttributeChange[];
  readonly recognitions: readonly Recognition[];
}

/** When who runs a kindergarten, or whether it is recognised, may change: 认定, 有效期至, 撤销, 属性沿革. */
export function standingTurns(
  { recognitions, history }: Pick<Subject, 'recognitions' | 'history'>,
  from: IsoDate,
) {
  return turning(from, [
    ...recognitions.flatMap(({ recognisedOn, validUntil, revokedOn }) => [
      recognisedOn,
      ...dayAfter(validUntil),
      ...[given(revokedOn) ?? []].flat(),
    ]),
    ...history.map(({ effectiveFrom }) => effectiveFrom),
  ]);
}

/** When the rating of a kindergarten may change: its terms. */
export function ratingTurns({ assessments }: Pick<Subject, 'assessments'>, from: IsoDate) {
  return turning(
    from,
    assessments.flatMap(({ kind, decidedOn, validUntil }) =>
      kind === '等级评定' ? [decidedOn, ...dayAfter(validUntil)] : [],
    ),
  );
}

/** When what a child pays may change: its fees, the waivers, and what decides which waiver applies. */
export function costTurns(
  subject: Omit<Subject, 'recognitions'>,
  waivers: readonly FeeWaiver[],
  from: IsoDate,
) {
  return turning(from, [
    ...subject.fees.flatMap(termDays),
    ...waivers.flatMap(termDays),
    ...(waivers.length === 0 ? [] : ratingTurns(subject, from)),
    ...subject.history.map(({ effectiveFrom }) => effectiveFrom),
  ]);
}

/**
 * When the price list of a kindergarten may change: what it charges, who it is to the fee rules, the guide prices, and the approvals of
 * fees above them.
 */
export function priceTurns(
  subject: Subject,
  { feeWaivers, feeCaps, exemptions }: Pick<Bureau, 'feeWaivers' | 'feeCaps' | 'exemptions'>,
  from: IsoDate,
): readonly IsoDate[] {
  return turning(from, [
    ...costTurns(subject, feeWaivers, from),
    ...standingTurns(subject, from),
    ...ratingTurns(subject, from),
    ...feeCaps.flatMap(termDays),
    ...exemptions.flatMap(({ rule, validUntil }) => (rule === 'fee-over-cap' ? dayAfter(validUntil) : [])),
  ]);
}
