import type { IsoDate } from '../domain/school-date.ts';
import type { KindergartenPage } from './kindergarten-page.ts';
import { type Said, saidOf } from './page-tag.ts';

const known = new WeakMap<KindergartenPage, Said>();

/** What the page and the 公示牌 of a kindergarten both say: its view without what lies around, its place, its day. Written down once. */
export function saidOfBoth(page: KindergartenPage, asOf: IsoDate): Said {
  const before = known.get(page);
  if (before) return before;
  const { view, trail, profile } = page;
  const own = { ...view, peers: null, contrast: null, careAgainst: null, nearby: [], nearbySince: null };
  const said = saidOf([own, trail, profile.dataUntil], asOf);
  known.set(page, said);
  return said;
}
