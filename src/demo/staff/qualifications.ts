import type { Post } from '../../domain/code-lists.ts';
import type { YearIndex } from '../calendar.ts';
import { isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { ByArea } from '../places/area.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

/** How many of `count` have something that each has with the same chance. */
export function drawnOf(count: number, chance: number, random: Random): number {
  let having = 0;
  for (let index = 0; index < count; index += 1) if (random.chance(chance)) having += 1;
  return having;
}

/** Share of a post with the certificate it needs: rising over the years, short of the 100 % that the plan asks for. */
const CERTIFIED: Readonly<Partial<Record<Post, { readonly start: number; readonly yearly: number }>>> = {
  园长: { start: 0.95, yearly: 0.02 },
  专任教师: { start: 0.945, yearly: 0.015 },
  保育员: { start: 0.8, yearly: 0.06 },
  卫生保健人员: { start: 0.86, yearly: 0.045 },
  保安员: { start: 0.88, yearly: 0.05 },
};

/** 持证人数; 不适用 for posts that need no certificate. */
export function certified(
  kindergarten: DemoKindergarten,
  post: Post,
  count: number,
  year: YearIndex,
  random: Random,
): string {
  const share = CERTIFIED[post];
  if (!share) return '不适用';
  const gap = random.next();
  if (gap < 0.015) return '';
  if (gap < 0.02) return '待核实';
  const chance = share.start + share.yearly * year + 0.012 * kindergarten.standing;
  return String(drawnOf(count, Math.min(0.999, chance), random));
}

type Education = Pick<DemoRow<'staffing'>, 'postgraduate' | 'bachelor' | 'college' | 'secondary'>;

const NO_EDUCATION: Education = { postgraduate: '', bachelor: '', college: '', secondary: '' };

/** Share of teachers with a bachelor's degree. */
const BACHELORS: ByArea<{ readonly public: number; readonly private: number }> = {
  yunxi: { public: 0.62, private: 0.28 },
  chengpu: { public: 0.66, private: 0.3 },
  jinyu: { public: 0.9, private: 0.52 },
};

function carersEducation(count: number, year: YearIndex, random: Random): Education {
  if (random.chance(0.3)) return NO_EDUCATION;
  const college = drawnOf(count, 0.28 + 0.04 * year, random);
  return { postgraduate: '0', bachelor: '0', college: String(college), secondary: String(count - college) };
}

function teachersEducation(
  kindergarten: DemoKindergarten,
  post: '园长' | '专任教师',
  count: number,
  year: YearIndex,
  random: Random,
): Education {
  const isHead = post === '园长';
  const start = BACHELORS[kindergarten.area.key][isPublic(kindergarten) ? 'public' : 'private'];
  const share = Math.min(0.97, start + 0.035 * year + 0.03 * kindergarten.standing);
  const postgraduate = drawnOf(count, isHead ? 0.05 : 0.012, random);
  const bachelor = drawnOf(count - postgraduate, isHead ? Math.min(0.98, share + 0.15) : share, random);
  const rest = count - postgraduate - bachelor;
  const secondary = drawnOf(rest, isPublic(kindergarten) ? 0.06 : 0.16 - 0.04 * year, random);
  return {
    postgraduate: String(postgraduate),
    bachelor: String(bachelor),
    college: String(rest - secondary),
    secondary: String(secondary),
  };
}

/** 学历, of the posts that teach and care; the others do not say. */
export function education(
  kindergarten: DemoKindergarten,
  post: Post,
  count: number,
  year: YearIndex,
  random: Random,
): Education {
  if (post === '保育员') return carersEducation(count, year, random);
  if (post !== '园长' && post !== '专任教师') return NO_EDUCATION;
  return teachersEducation(kindergarten, post, count, year, random);
}
