import type { RecognitionState } from '../domain/inclusive.ts';
import type { Rating } from '../domain/rating.ts';
import { NOT_GIVEN, type Reported, UNDER_REVIEW } from '../domain/reported.ts';
import { notThereWords } from './held.ts';
import type { Verdict } from './tone.ts';

/** The rating as every page says it: the level, or what became of it; 未公布 where no result is published, 待核实 where one is held. */
export function ratingWord({
  state,
  assessment,
  isHeld = false,
}: Rating & { readonly isHeld?: boolean }): Reported<string> {
  if (!assessment) return isHeld ? UNDER_REVIEW : NOT_GIVEN;
  switch (state) {
    case 'in-force':
      return assessment.result;
    case 'expired':
      return `${assessment.result}（已过有效期）`;
    case 'revoked':
      return `${assessment.result}（已撤销）`;
    case 'unrated':
      return NOT_GIVEN;
    default:
      return state satisfies never;
  }
}

/** What became of a rating that no longer holds; undefined while it does, and where there never was one. */
export function ratingVerdict(state: Rating['state']): Verdict | undefined {
  if (state === 'expired') return RATING_EXPIRED;
  return state === 'revoked' ? REVOKED : undefined;
}

export const RATING_EXPIRED: Verdict = { word: '已过有效期', tone: 'warn' };
const REVOKED: Verdict = { word: '已撤销', tone: 'bad' };

/** Of a kindergarten that has no rating: no result is published, which is not that it has failed one; or one is being checked. */
export function noRatingWords(isHeld: boolean): string {
  return notThereWords('等级评定结果', isHeld);
}

/** Of a rating that names no scheme, or one that is being checked. */
export function noSchemeWords(isHeld: boolean): string {
  return notThereWords('等级体系', isHeld);
}

/** The state of a rating as a column of a download says it. */
export function ratingStateWord({
  state,
  isHeld,
}: Pick<Rating, 'state'> & { readonly isHeld: boolean }): string {
  if (state === 'in-force') return '有效';
  return ratingVerdict(state)?.word ?? noRatingWords(isHeld);
}

/** The state of a 普惠 recognition. */
export function recognitionVerdict(state: RecognitionState): Verdict {
  switch (state) {
    case 'in-force':
      return { word: '有效', tone: 'good' };
    case 'upcoming':
      return { word: '尚未生效', tone: 'wait' };
    case 'expired':
      return { word: '已到期', tone: 'none' };
    case 'revoked':
      return REVOKED;
    default:
      return state satisfies never;
  }
}
