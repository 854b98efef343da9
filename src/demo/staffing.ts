import { POSTS, type Post } from '../domain/code-lists.ts';
import type { YearIndex } from './calendar.ts';
import { isAttached, isPublic, type DemoKindergarten } from './kindergartens/kindergarten.ts';
import type { Random } from './random.ts';
import { attendingOf, type Roll, type YearRoll } from './children/roll.ts';
import type { DemoRow } from './rows.ts';

export type Headcounts = Readonly<Record<Post, number>>;

/** 专任教师 and 保育员 for the classes, by 教师〔2013〕1号 (two and one a class), with the shortfalls of real life. */
function careStaff(
  kindergarten: DemoKindergarten,
  roll: YearRoll,
  random: Random,
): readonly [number, number] {
  const classes = roll.classes.length;
  const perClass = attendingOf(roll) / Math.max(1, classes);
  const boarding = kindergarten.serviceForm === '寄宿制' ? 1 : 0;
  const halfDay = kindergarten.serviceForm === '半日制';
  const wanted = perClass >= 17 ? 2 : 1.6;
  const short = random.chance(0.2 - 0.06 * kindergarten.standing - 0.03 * roll.year) ? 0.72 : 1;
  const teachers = Math.max(
    isAttached(kindergarten) ? 1 : 2,
    Math.round(classes * (wanted + boarding * 0.5) * short),
  );
  const carersWanted = halfDay ? classes * 0.5 : classes * (random.chance(0.12) ? 0.8 : 1);
  return [teachers, Math.max(halfDay ? 0 : 1, Math.round(carersWanted))];
}

function principals(kindergarten: DemoKindergarten, classes: number, random: Random): number {
  if (isAttached(kindergarten)) return 0;
  if (classes < 6) return 1;
  return classes < 10 ? random.whole(1, 2) : random.whole(2, 3);
}

function supportStaff(
  kindergarten: DemoKindergarten,
  roll: YearRoll,
  random: Random,
): Omit<Headcounts, '专任教师' | '保育员'> {
  const children = attendingOf(roll);
  const classes = roll.classes.length;
  const attached = isAttached(kindergarten);
  const health = children >= 150 ? Math.floor(children / 150) : random.chance(attached ? 0.3 : 0.94) ? 1 : 0;
  return {
    园长: principals(kindergarten, classes, random),
    卫生保健人员: Math.max(health, children >= 150 ? 1 : 0),
    保安员: attached ? 0 : children < 100 ? 1 : random.whole(2, 3),
    炊事员: attached ? 0 : Math.max(1, Math.round(children / random.whole(45, 65))),
    行政人员: attached ? 0 : Math.round(classes / 7),
    教辅人员: classes >= 8 && random.chance(0.4) ? 1 : 0,
    其他工勤: classes >= 7 && random.chance(0.5) ? 1 : 0,
  };
}

/** Takes posts away, least needed first, until there are at least 3.4 children a member of staff. */
function trimmed(counts: Headcounts, children: number): Headcounts {
  const result: Record<Post, number> = { ...counts };
  const least: Partial<Record<Post, number>> = { 专任教师: 1, 保育员: 0, 园长: 1 };
  for (const post of [
    '其他工勤',
    '教辅人员',
    '行政人员',
    '卫生保健人员',
    '保育员',
    '专任教师',
    '炊事员',
    '保安员',
  ] as const) {
    while (result[post] > (least[post] ?? 0) && sum(result) * 3.4 > children) result[post] -= 1;
  }
  return result;
}

export function sum(counts: Headcounts): number {
  return POSTS.reduce((total, post) => total + counts[post], 0);
}

/** Head counts of a kindergarten on the day the children of a school year were counted. */
function headcountsOf(kindergarten: DemoKindergarten, roll: YearRoll): Headcounts {
  const random = kindergarten.random(`staff-${roll.year}`);
  const [teachers, carers] = careStaff(kindergarten, roll, random);
  const counts = trimmed(
    { ...supportStaff(kindergarten, roll, random), 专任教师: teachers, 保育员: carers },
    attendingOf(roll),
  );
  // One teacher for more than forty children: the check warns.
  if (kindergarten.special === 'lean-staff' && roll.year === 2) {
    return {
      ...counts,
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
  return counts;
}

/** Share of a post with the certificate it needs: rising over the years, short of the 100 % that the plan asks for. */
const CERTIFIED: Readonly<Partial<Record<Post, readonly [start: number, yearly: number]>>> = {
  园长: [0.95, 0.02],
  专任教师: [0.945, 0.015],
  保育员: [0.8, 0.06],
  卫生保健人员: [0.86, 0.045],
  保安员: [0.88, 0.05],
};

function part(random: Random, count: number, share: number): number {
  let taken = 0;
  for (let index = 0; index < count; index += 1) if (random.chance(share)) taken += 1;
  return taken;
}

function certified(
  kindergarten: DemoKindergarten,
  post: Post,
  count: number,
  year: YearIndex,
  random: Random,
): string {
  const facts = CERTIFIED[post];
  if (!facts) return '不适用';
  const gap = random.next();
  if (gap < 0.015) return '';
  if (gap < 0.02) return '待核实';
  const [start, yearly] = facts;
  return String(part(random, count, Math.min(0.999, start + yearly * year + 0.012 * kindergarten.standing)));
}

interface Education {
  readonly postgraduate: string;
  readonly bachelor: string;
  readonly college: string;
  readonly secondary: string;
}

const NO_EDUCATION: Education = { postgraduate: '', bachelor: '', college: '', secondary: '' };

/** Share of teachers with a bachelor's degree, by area: public, private. */
const BACHELORS = { yunxi: [0.62, 0.28], chengpu: [0.66, 0.3], jinyu: [0.9, 0.52] } as const;

function education(
  kindergarten: DemoKindergarten,
  post: Post,
  count: number,
  year: YearIndex,
  random: Random,
): Education {
  if (post !== '园长' && post !== '专任教师' && post !== '保育员') return NO_EDUCATION;
  if (post === '保育员') {
    if (random.chance(0.3)) return NO_EDUCATION;
    const college = part(random, count, 0.28 + 0.04 * year);
    return { postgraduate: '0', bachelor: '0', college: String(college), secondary: String(count - college) };
  }
  const [open, closed] = BACHELORS[kindergarten.area.key];
  const share = Math.min(
    0.97,
    (isPublic(kindergarten) ? open : closed) + 0.035 * year + 0.03 * kindergarten.standing,
  );
  const postgraduate = part(random, count, post === '园长' ? 0.05 : 0.012);
  const bachelor = part(random, count - postgraduate, post === '园长' ? Math.min(0.98, share + 0.15) : share);
  const rest = count - postgraduate - bachelor;
  const secondary = part(random, rest, isPublic(kindergarten) ? 0.06 : 0.16 - 0.04 * year);
  return {
    postgraduate: String(postgraduate),
    bachelor: String(bachelor),
    college: String(rest - secondary),
    secondary: String(secondary),
  };
}

function established(kindergarten: DemoKindergarten, post: Post, count: number, random: Random): string {
  if (!isPublic(kindergarten)) return '不适用';
  if (post !== '园长' && post !== '专任教师' && post !== '卫生保健人员') return count === 0 ? '' : '0';
  const share = kindergarten.sponsorType === '教育部门' ? 0.48 + 0.1 * kindergarten.standing : 0.25;
  return String(part(random, count, Math.max(0.1, Math.min(0.95, share))));
}

function insured(kindergarten: DemoKindergarten, count: number, year: YearIndex, random: Random): string {
  const share = isPublic(kindergarten) ? 0.975 + 0.008 * year : 0.87 + 0.04 * year;
  return random.chance(0.02) ? '不公开' : String(part(random, count, Math.min(0.999, share)));
}

function postRow(
  kindergarten: DemoKindergarten,
  roll: YearRoll,
  post: Post,
  count: number,
  random: Random,
): DemoRow<'staffing'> {
  const teaches = post === '专任教师' || post === '园长';
  return {
    code: kindergarten.code,
    countedOn: roll.countedOn,
    post,
    headcount: String(count),
    fullTime: post === '卫生保健人员' || post === '保安员' ? String(part(random, count, 0.9)) : String(count),
    established: established(kindergarten, post, count, random),
    certified: certified(kindergarten, post, count, roll.year, random),
    ...education(kindergarten, post, count, roll.year, random),
    preschoolMajor: teaches ? String(part(random, count, 0.72 + 0.05 * kindergarten.standing)) : '',
    backbone:
      post === '专任教师'
        ? String(
            part(random, count, Math.max(0.01, 0.075 + 0.035 * kindergarten.standing + 0.008 * roll.year)),
          )
        : '',
    insured: insured(kindergarten, count, roll.year, random),
  };
}

/** staffing.csv: nine posts a year; one that forgot a post has no staff total, one has no rows at all. */
export function staffingRows(kindergarten: DemoKindergarten, roll: Roll): DemoRow<'staffing'>[] {
  if (kindergarten.special === 'no-staff-rows') return [];
  return roll.years.flatMap((year) => {
    const counts = headcountsOf(kindergarten, year);
    const random = kindergarten.random(`posts-${year.year}`);
    const posts =
      kindergarten.special === 'post-missing' && year.year === 2
        ? POSTS.filter((post) => post !== '教辅人员' && post !== '其他工勤')
        : POSTS;
    return posts.map((post) => postRow(kindergarten, year, post, counts[post], random));
  });
}
