import { POSTS, type Post } from '../../domain/code-lists.ts';
import { attendingOf, type YearRoll } from '../children/roll.ts';
import { isAttached, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';

type Headcounts = Readonly<Record<Post, number>>;

/** From so many children on there is one member of the health staff for each so many. */
const CHILDREN_PER_HEALTH_STAFF = 150;

/** Fewer children than this for each member of staff would look like a mistake. */
const FEWEST_CHILDREN_PER_STAFF = 3.4;

/** 专任教师 for the classes, by 教师〔2013〕1号 (two a class), with the shortfalls of real life. */
function teachersFor(kindergarten: DemoKindergarten, roll: YearRoll, random: Random): number {
  const classes = roll.classes.length;
  const perClass = attendingOf(roll) / Math.max(1, classes);
  const boarding = kindergarten.serviceForm === '寄宿制' ? 0.5 : 0;
  const wanted = (perClass >= 17 ? 2 : 1.6) + boarding;
  const short = random.chance(0.2 - 0.06 * kindergarten.standing - 0.03 * roll.year) ? 0.72 : 1;
  return Math.max(isAttached(kindergarten) ? 1 : 2, Math.round(classes * wanted * short));
}

/** 保育员: one a class, half of that where children come for half a day. */
function carersFor({ serviceForm }: DemoKindergarten, classes: number, random: Random): number {
  if (serviceForm === '半日制') return Math.round(classes * 0.5);
  return Math.max(1, Math.round(classes * (random.chance(0.12) ? 0.8 : 1)));
}

function principalsFor(kindergarten: DemoKindergarten, classes: number, random: Random): number {
  if (isAttached(kindergarten)) return 0;
  if (classes < 6) return 1;
  return classes < 10 ? random.whole(1, 2) : random.whole(2, 3);
}

function healthStaffFor(kindergarten: DemoKindergarten, children: number, random: Random): number {
  if (children >= CHILDREN_PER_HEALTH_STAFF) return Math.floor(children / CHILDREN_PER_HEALTH_STAFF);
  return random.chance(isAttached(kindergarten) ? 0.3 : 0.94) ? 1 : 0;
}

type SupportPost = Exclude<Post, '专任教师' | '保育员'>;

/** Everybody besides those in the classes; a class of a school leans on the school's. */
function supportStaff(
  kindergarten: DemoKindergarten,
  roll: YearRoll,
  random: Random,
): Readonly<Record<SupportPost, number>> {
  const children = attendingOf(roll);
  const classes = roll.classes.length;
  const attached = isAttached(kindergarten);
  return {
    卫生保健人员: healthStaffFor(kindergarten, children, random),
    园长: principalsFor(kindergarten, classes, random),
    保安员: attached ? 0 : children < 100 ? 1 : random.whole(2, 3),
    炊事员: attached ? 0 : Math.max(1, Math.round(children / random.whole(45, 65))),
    行政人员: attached ? 0 : Math.round(classes / 7),
    教辅人员: classes >= 8 && random.chance(0.4) ? 1 : 0,
    其他工勤: classes >= 7 && random.chance(0.5) ? 1 : 0,
  };
}

/** Posts in the order in which they are given up, each with the fewest that stay. */
const GIVEN_UP: readonly (readonly [post: Post, fewest: number])[] = [
  ['其他工勤', 0],
  ['教辅人员', 0],
  ['行政人员', 0],
  ['卫生保健人员', 0],
  ['保育员', 0],
  ['专任教师', 1],
  ['炊事员', 0],
  ['保安员', 0],
];

function total(counts: Headcounts): number {
  return POSTS.reduce((sum, post) => sum + counts[post], 0);
}

/** Takes posts away, least needed first, until there are enough children for each member of staff. */
function trimmed(counts: Headcounts, children: number): Headcounts {
  const result: Record<Post, number> = { ...counts };
  for (const [post, fewest] of GIVEN_UP) {
    while (result[post] > fewest && total(result) * FEWEST_CHILDREN_PER_STAFF > children) result[post] -= 1;
  }
  return result;
}

/** One teacher and nobody else: the check warns of more than forty children for each. */
function leanStaff(counts: Headcounts): Headcounts {
  return {
    园长: counts.园长,
    专任教师: 1,
    保育员: 0,
    卫生保健人员: 0,
    保安员: 0,
    炊事员: 0,
    行政人员: 0,
    教辅人员: 0,
    其他工勤: 0,
  };
}

/** Head counts of a kindergarten on the day the children of a school year were counted. */
export function headcountsOf(kindergarten: DemoKindergarten, roll: YearRoll): Headcounts {
  const random = kindergarten.random(`staff-${roll.year}`);
  const counts = {
    专任教师: teachersFor(kindergarten, roll, random),
    保育员: carersFor(kindergarten, roll.classes.length, random),
    ...supportStaff(kindergarten, roll, random),
  };
  const staff = trimmed(counts, attendingOf(roll));
  return kindergarten.special === 'lean-staff' && roll.year === 2 ? leanStaff(staff) : staff;
}
