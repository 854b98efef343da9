import type { ResultType } from '../domain/code-lists.ts';
import { LAST_DAY, termEnd, weekdayBetween } from './calendar.ts';
import { docNo } from './codes.ts';
import { lastDayOf, type DemoKindergarten } from './kindergartens/kindergarten.ts';
import type { AreaKey } from './places/area.ts';
import type { Random } from './random.ts';
import type { DemoRow } from './rows.ts';

interface RatingScheme {
  readonly code: string;
  readonly name: string;
  /** Best first. */
  readonly levels: readonly string[];
  readonly notes: readonly string[];
  readonly docNo: string;
  readonly assessor: string;
  /** Years a rating holds; without a term it holds until the next decision. */
  readonly term: number | undefined;
}

/** Three schemes in the shapes that occur in three provinces; codes, names and documents are invented. */
export const RATING_SCHEMES: Readonly<Record<AreaKey, RatingScheme>> = {
  yunxi: {
    code: 'YX-FL',
    name: '幼儿园分类评定（云溪县适用）',
    levels: ['自治区一类园', '二类园', '三类园'],
    notes: ['由市级教育部门组织评定', '由县级教育部门组织评定', '由县级教育部门组织评定，达到基本办园条件'],
    docNo: '示教体发〔2021〕9号',
    assessor: '云州市教育体育局',
    term: undefined,
  },
  chengpu: {
    code: 'CP-LB',
    name: '幼儿园办园类别评估（澄浦区适用）',
    levels: ['省一类', '市一类', '二类', '三类'],
    notes: ['省级认定', '市级初评、复评并公示', '区级认定', '区级认定，达到基本办园条件'],
    docNo: '示教督〔2020〕6号',
    assessor: '云州市人民政府教育督导委员会办公室',
    term: 5,
  },
  jinyu: {
    code: 'JY-DJ',
    name: '幼儿园等级评估（锦屿区适用）',
    levels: ['省一级', '市一级', '区一级'],
    notes: ['省级评估认定', '市级评估认定', '区级评估认定'],
    docNo: '示教督〔2019〕14号',
    assessor: '锦屿区教育督导室',
    term: 5,
  },
};

export interface RatingEvent {
  readonly decidedOn: string;
  readonly level: string;
  readonly type: ResultType;
  readonly validUntil: string | undefined;
}

/** The level a new rating gives: a matter of standing, best levels rare. */
function levelIndexFor(standing: number, count: number): number {
  const thresholds = count === 4 ? [1.7, 0.9, 0] : [1.3, 0.2];
  const found = thresholds.findIndex((threshold) => standing > threshold);
  return found === -1 ? count - 1 : found;
}

function isRated(kindergarten: DemoKindergarten, random: Random): boolean {
  const { institutionType, foundedYear, special, standing } = kindergarten;
  if (institutionType !== '幼儿园' || foundedYear > 2022) return false;
  if (special === 'downgraded' || special === 'promoted' || special === 'rating-revoked') return true;
  return special === 'rating-expired' || random.chance(0.72 + 0.1 * standing);
}

/** What happened to the rating of a kindergarten, oldest first; empty where it was never rated. */
function ratingEvents(kindergarten: DemoKindergarten): readonly RatingEvent[] {
  const random = kindergarten.random('rating');
  if (!isRated(kindergarten, random)) return [];
  const scheme = RATING_SCHEMES[kindergarten.area.key];
  const { levels, term } = scheme;
  const { special } = kindergarten;
  const index = levelIndexFor(kindergarten.standing, levels.length);
  const level = (at: number): string => levels[Math.max(0, Math.min(levels.length - 1, at))] ?? '';
  const event = (decidedOn: string, at: number, type: ResultType): RatingEvent => ({
    decidedOn,
    level: level(at),
    type,
    validUntil: term === undefined || type === '撤销' ? undefined : termEnd(decidedOn, term),
  });
  const early = weekdayBetween(random, '2019-10-15', '2020-12-20');
  if (special === 'rating-expired') {
    const decidedOn = weekdayBetween(random, '2020-11-20', '2021-06-30');
    return [{ ...event(decidedOn, index, '认定'), validUntil: termEnd(decidedOn, 5) }];
  }
  if (special === 'downgraded') {
    const from = Math.min(index, levels.length - 2);
    const first = event(weekdayBetween(random, '2022-05-10', '2023-12-20'), from, '认定');
    return [first, event(weekdayBetween(random, '2026-03-10', '2026-06-25'), from + 1, '降级')];
  }
  if (special === 'rating-revoked') {
    const first = event(weekdayBetween(random, '2022-05-10', '2023-12-20'), index, '认定');
    return [first, event(weekdayBetween(random, '2025-10-15', '2026-05-20'), index, '撤销')];
  }
  if (special === 'promoted') {
    const to = Math.min(index, levels.length - 2);
    const first = event(early, to + 1, '认定');
    return [first, event(weekdayBetween(random, '2024-11-04', '2024-12-25'), to, '晋级')];
  }
  const founded = kindergarten.foundedYear;
  if (term === undefined)
    return [
      event(weekdayBetween(random, `${Math.max(2018, founded + 2)}-10-08`, '2025-06-20'), index, '认定'),
    ];
  if (founded > 2017) return [event(weekdayBetween(random, '2024-05-08', '2025-06-20'), index, '认定')];
  const better = random.chance(0.2) && index < levels.length - 1;
  return [
    event(early, better ? index + 1 : index, '认定'),
    event(weekdayBetween(random, '2024-10-08', '2025-06-20'), index, better ? '晋级' : '复评'),
  ];
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
  const levels = RATING_SCHEMES[kindergarten.area.key].levels;
  const worst = Math.max(...events.map((event) => levels.indexOf(event.level)));
  return levels[worst] ?? '全部';
}

/** The level in force on a day; `undefined` where there is none. */
export function levelOn(kindergarten: DemoKindergarten, day: string): string | undefined {
  const last = ratingEvents(kindergarten).findLast((event) => event.decidedOn <= day);
  if (!last || last.type === '撤销') return undefined;
  return last.validUntil !== undefined && last.validUntil < day ? undefined : last.level;
}

export function ratingSchemeRows(): DemoRow<'rating_schemes'>[] {
  return Object.values(RATING_SCHEMES).flatMap((scheme) =>
    scheme.levels.map((level, index) => ({
      code: scheme.code,
      name: scheme.name,
      level,
      order: String(index + 1),
      note: scheme.notes[index] ?? '',
      docNo: scheme.docNo,
    })),
  );
}

/** The rows of 等级评定, up to the last day the kindergarten may have rows. */
export function ratingRows(kindergarten: DemoKindergarten): DemoRow<'assessments'>[] {
  const scheme = RATING_SCHEMES[kindergarten.area.key];
  const lastDay = lastDayOf(kindergarten, LAST_DAY);
  const random = kindergarten.random('rating-papers');
  return ratingEvents(kindergarten)
    .filter((event) => event.decidedOn <= lastDay)
    .map((event) => ({
      code: kindergarten.code,
      kind: '等级评定',
      decidedOn: event.decidedOn,
      scheme: scheme.code,
      result: event.level,
      resultType: event.type,
      validUntil: event.validUntil ?? (event.type === '撤销' ? '不适用' : ''),
      assessor: scheme.assessor,
      docNo: docNo('示教督', event.decidedOn.slice(0, 4), random.whole(3, 96)),
      reportUrl: random.chance(0.15)
        ? `https://dudao.yunzhou.example/${event.decidedOn.slice(0, 4)}/${kindergarten.code}.html`
        : '',
    }));
}
