import { largest } from '../../domain/spread.ts';
import type { ResultType } from '../../domain/code-lists.ts';
import { LAST_DAY, termEnd, weekdayBetween } from '../calendar.ts';
import { docNo } from '../codes.ts';
import { isAttached, lastDayOf, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';
import { levelsOf, RATING_SCHEMES } from './rating-schemes.ts';

interface RatingEvent {
  readonly decidedOn: string;
  readonly level: string;
  readonly type: ResultType;
  readonly validUntil: string | undefined;
}

/** What the ratings of one kindergarten are put together from. */
interface RatingDraw {
  /** The place of its level in the scheme, from 0, best first. */
  readonly level: number;
  /** The place of the worst level. */
  readonly worst: number;
  /** A day of the first round. */
  readonly early: string;
  between(first: string, last: string): string;
  /** A decision for the level at that place, or the nearest there is. */
  decide(decidedOn: string, at: number, type: ResultType): RatingEvent;
}

/** Years that a rating which has run out held. */
const EXPIRED_TERM = 5;

/** The level a new rating gives: a matter of standing, best levels rare. */
function levelFor(standing: number, count: number): number {
  const thresholds = count === 4 ? [1.7, 0.9, 0] : [1.3, 0.2];
  const found = thresholds.findIndex((threshold) => standing > threshold);
  return found === -1 ? count - 1 : found;
}

function isRated(kindergarten: DemoKindergarten, random: Random): boolean {
  const { foundedYear, special, standing } = kindergarten;
  if (isAttached(kindergarten) || foundedYear > 2022) return false;
  if (special === 'downgraded' || special === 'promoted' || special === 'rating-revoked') return true;
  return special === 'rating-expired' || random.chance(0.72 + 0.1 * standing);
}

function drawFor(kindergarten: DemoKindergarten, random: Random): RatingDraw {
  const levels = levelsOf(kindergarten.area.key);
  const { termYears } = RATING_SCHEMES[kindergarten.area.key];
  const worst = levels.length - 1;
  const between = (first: string, last: string): string => weekdayBetween(random, first, last);
  return {
    level: levelFor(kindergarten.standing, levels.length),
    worst,
    early: between('2019-10-15', '2020-12-20'),
    between,
    decide: (decidedOn, at, type) => ({
      decidedOn,
      level: levels[Math.max(0, Math.min(worst, at))] ?? '',
      type,
      validUntil: termYears === undefined || type === '撤销' ? undefined : termEnd(decidedOn, termYears),
    }),
  };
}

/** Ratings that have risen, fallen, run out or been taken away. */
function unusualEvents(kindergarten: DemoKindergarten, draw: RatingDraw): RatingEvent[] | undefined {
  const { between, decide, early, level, worst } = draw;
  const notWorst = Math.min(level, worst - 1);
  switch (kindergarten.special) {
    case 'rating-expired': {
      const decidedOn = between('2020-11-20', '2021-06-30');
      return [{ ...decide(decidedOn, level, '认定'), validUntil: termEnd(decidedOn, EXPIRED_TERM) }];
    }
    case 'downgraded':
      return [
        decide(between('2022-05-10', '2023-12-20'), notWorst, '认定'),
        decide(between('2026-03-10', '2026-06-25'), notWorst + 1, '降级'),
      ];
    case 'rating-revoked':
      return [
        decide(between('2022-05-10', '2023-12-20'), level, '认定'),
        decide(between('2025-10-15', '2026-05-20'), level, '撤销'),
      ];
    case 'promoted':
      return [
        decide(early, notWorst + 1, '认定'),
        decide(between('2024-11-04', '2024-12-25'), notWorst, '晋级'),
      ];
    default:
      return undefined;
  }
}

/** Rated once; where ratings have a term, the old ones a second time, the same or better. */
function usualEvents(kindergarten: DemoKindergarten, draw: RatingDraw, random: Random): RatingEvent[] {
  const { between, decide, early, level, worst } = draw;
  const { area, foundedYear } = kindergarten;
  if (RATING_SCHEMES[area.key].termYears === undefined) {
    const first = `${Math.max(2018, foundedYear + 2)}-10-08`;
    return [decide(between(first, '2025-06-20'), level, '认定')];
  }
  if (foundedYear > 2017) return [decide(between('2024-05-08', '2025-06-20'), level, '认定')];
  const better = random.chance(0.2) && level < worst;
  return [
    decide(early, better ? level + 1 : level, '认定'),
    decide(between('2024-10-08', '2025-06-20'), level, better ? '晋级' : '复评'),
  ];
}

/** What happened to the rating of a kindergarten, oldest first; empty where it was never rated. */
function ratingEvents(kindergarten: DemoKindergarten): readonly RatingEvent[] {
  const random = kindergarten.random('rating');
  if (!isRated(kindergarten, random)) return [];
  const draw = drawFor(kindergarten, random);
  return unusualEvents(kindergarten, draw) ?? usualEvents(kindergarten, draw, random);
}

/**
 * The lowest level that holds at any time from autumn 2024 to 2029, or 全部 where there is a time without any. Prices
 * are set by it, so that no change of rating ever puts a price over its cap.
 */
export function pricingLevel(kindergarten: DemoKindergarten): string {
  const events = ratingEvents(kindergarten);
  const last = events.at(-1);
  if (!last || last.type === '撤销') return '全部';
  if (last.validUntil !== undefined && last.validUntil < '2029-01-01') return '全部';
  const levels = levelsOf(kindergarten.area.key);
  const worst = largest(events.map((event) => levels.indexOf(event.level)));
  return levels[worst] ?? '全部';
}

/** Whether a rating is in force on a day. */
export function isRatedOn(kindergarten: DemoKindergarten, day: string): boolean {
  const last = ratingEvents(kindergarten).findLast((event) => event.decidedOn <= day);
  if (!last || last.type === '撤销') return false;
  return last.validUntil === undefined || last.validUntil >= day;
}

/** The rows of 等级评定, up to the last day the kindergarten may have rows. */
export function ratingRows(kindergarten: DemoKindergarten): DemoRow<'assessments'>[] {
  const scheme = RATING_SCHEMES[kindergarten.area.key];
  const lastDay = lastDayOf(kindergarten, LAST_DAY);
  const random = kindergarten.random('rating-papers');
  return ratingEvents(kindergarten)
    .filter((event) => event.decidedOn <= lastDay)
    .map(({ decidedOn, level, type, validUntil }) => {
      const year = decidedOn.slice(0, 4);
      return {
        code: kindergarten.code,
        kind: '等级评定',
        decidedOn,
        scheme: scheme.code,
        result: level,
        resultType: type,
        validUntil: validUntil ?? (type === '撤销' ? '不适用' : ''),
        assessor: scheme.assessor,
        docNo: docNo('示教督', year, random.whole(3, 96)),
        reportUrl: random.chance(0.15)
          ? `https://dudao.yunzhou.example/${year}/${kindergarten.code}.html`
          : '',
      };
    });
}
