import { addDays, LAST_DAY, weekdayBetween } from '../calendar.ts';
import { hasTaught, isPublic, lastDayOf, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

/** Whether a change was filed within the month, and whether at all. */
type Timing = 'in-time' | 'late' | 'never';

/** Changes until this day have been filed by the end of the demo, where they were filed in time. */
const LAST_CHANGE = '2026-10-10';

/** A change whose filing is overdue at the end of the demo was on this day at the latest. */
const LAST_OVERDUE_CHANGE = '2026-09-30';

/** How often principals and teachers have changed in the demo's time: oftener in private kindergartens. */
function changesIn(kindergarten: DemoKindergarten, random: Random): number {
  if (kindergarten.special === 'filing-overdue') return 2;
  return random.weighted(
    isPublic(kindergarten)
      ? [
          [0, 5],
          [1, 2],
        ]
      : [
          [0, 2],
          [1, 4],
          [2, 2],
        ],
  );
}

/** A private kindergarten that is late is warned of; so only the special case is, once never and once late. */
function timingOf(kindergarten: DemoKindergarten, index: number, random: Random): Timing {
  const usual = isPublic(kindergarten) && random.chance(0.08) ? 'late' : 'in-time';
  if (kindergarten.special !== 'filing-overdue') return usual;
  return index === 0 ? 'never' : 'late';
}

/** The days of filing and of updating the site's information; empty where they are still to come. */
function filingDays(
  changedOn: string,
  timing: Timing,
  random: Random,
): Pick<DemoRow<'filings'>, 'filedOn' | 'updatedOn'> {
  if (timing === 'never') return { filedOn: '', updatedOn: '' };
  const late = timing === 'late';
  const filedOn = addDays(changedOn, late ? random.whole(36, 90) : random.whole(2, 22));
  const updatedOn = addDays(filedOn, late ? random.whole(2, 20) : random.whole(0, 3));
  const past = (day: string): string => (day > LAST_DAY ? '' : day);
  return { filedOn: past(filedOn), updatedOn: past(updatedOn) };
}

interface Change extends DemoRow<'filings'> {
  readonly post: string;
  readonly changedOn: string;
}

function changeOf(kindergarten: DemoKindergarten, index: number, random: Random): Change {
  const post = random.chance(0.22) ? '园长' : '专任教师';
  const overdue = kindergarten.special === 'filing-overdue';
  const last = overdue ? LAST_OVERDUE_CHANGE : lastDayOf(kindergarten, LAST_CHANGE);
  const changedOn = weekdayBetween(random, '2024-09-02', last);
  const days = filingDays(changedOn, timingOf(kindergarten, index, random), random);
  const teachers = (): number =>
    random.weighted([
      [1, 6],
      [2, 3],
      [3, 1],
    ]);
  const headcount = String(post === '园长' ? 1 : teachers());
  return { code: kindergarten.code, post, changedOn, headcount, ...days };
}

/** filings.csv: changes of principals and teachers, most filed within the month, some late, some never. */
export function filingRows(kindergarten: DemoKindergarten): DemoRow<'filings'>[] {
  if (!hasTaught(kindergarten)) return [];
  const random = kindergarten.random('filings');
  const lastDay = lastDayOf(kindergarten, LAST_DAY);
  const changes = Array.from({ length: changesIn(kindergarten, random) }, (_, index) =>
    changeOf(kindergarten, index, random),
  );
  // The second change of one post on one day would be the same row.
  return changes.filter(
    ({ post, changedOn }, index) =>
      changedOn <= lastDay &&
      changedOn > `${kindergarten.foundedYear}-08-31` &&
      !changes.slice(0, index).some((earlier) => earlier.post === post && earlier.changedOn === changedOn),
  );
}
