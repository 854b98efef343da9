import { POSTS, type Post } from '../../domain/code-lists.ts';
import type { YearIndex } from '../calendar.ts';
import type { Roll, YearRoll } from '../children/roll.ts';
import { isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';
import { headcountsOf } from './headcounts.ts';
import { certified, drawnOf, education } from './qualifications.ts';

/** 在编人数: public kindergartens alone have established posts. */
function established(kindergarten: DemoKindergarten, post: Post, count: number, random: Random): string {
  if (!isPublic(kindergarten)) return '不适用';
  if (post !== '园长' && post !== '专任教师' && post !== '卫生保健人员') return count === 0 ? '' : '0';
  const share = kindergarten.sponsorType === '教育部门' ? 0.48 + 0.1 * kindergarten.standing : 0.25;
  return String(drawnOf(count, Math.max(0.1, Math.min(0.95, share)), random));
}

function insured(kindergarten: DemoKindergarten, count: number, year: YearIndex, random: Random): string {
  const share = isPublic(kindergarten) ? 0.975 + 0.008 * year : 0.87 + 0.04 * year;
  return random.chance(0.02) ? '不公开' : String(drawnOf(count, Math.min(0.999, share), random));
}

function backbone({ standing }: DemoKindergarten, count: number, year: YearIndex, random: Random): string {
  return String(drawnOf(count, Math.max(0.01, 0.075 + 0.035 * standing + 0.008 * year), random));
}

function postRow(
  kindergarten: DemoKindergarten,
  { countedOn, year }: YearRoll,
  post: Post,
  count: number,
  random: Random,
): DemoRow<'staffing'> {
  const partTime = post === '卫生保健人员' || post === '保安员';
  const teaches = post === '专任教师' || post === '园长';
  return {
    code: kindergarten.code,
    countedOn,
    post,
    headcount: String(count),
    fullTime: String(partTime ? drawnOf(count, 0.9, random) : count),
    established: established(kindergarten, post, count, random),
    certified: certified(kindergarten, post, count, year, random),
    ...education(kindergarten, post, count, year, random),
    preschoolMajor: teaches ? String(drawnOf(count, 0.72 + 0.05 * kindergarten.standing, random)) : '',
    backbone: post === '专任教师' ? backbone(kindergarten, count, year, random) : '',
    insured: insured(kindergarten, count, year, random),
  };
}

/** The posts that a kindergarten reports in a year; one has forgotten two of them and so has no staff total. */
function reportedPosts({ special }: DemoKindergarten, year: YearIndex): readonly Post[] {
  return special === 'post-missing' && year === 2
    ? POSTS.filter((post) => post !== '教辅人员' && post !== '其他工勤')
    : POSTS;
}

/** staffing.csv: nine posts a year; one kindergarten has no rows at all. */
export function staffingRows(kindergarten: DemoKindergarten, roll: Roll): DemoRow<'staffing'>[] {
  if (kindergarten.special === 'no-staff-rows') return [];
  return roll.years.flatMap((year) => {
    const counts = headcountsOf(kindergarten, year);
    const random = kindergarten.random(`posts-${year.year}`);
    return reportedPosts(kindergarten, year.year).map((post) =>
      postRow(kindergarten, year, post, counts[post], random),
    );
  });
}
