import { POSTS } from '../../domain/code-lists.ts';
import { schoolYearOf } from '../../domain/school-date.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import { newestRolls, type Roll } from './roll.ts';
import { newestStaff, type Staff } from './staff.ts';

/** 教师〔2013〕1号 asks for 1:5 to 1:7; outside 1:3–1:40 a count is more likely wrong than the kindergarten. */
const LEAST_CHILDREN = 3;
const MOST_CHILDREN = 40;

/**
 * Children a member of staff and children a teacher, outside what can be. 托班 children are counted in, for the same staff
 * look after them; a kindergarten with 托班 alone is not judged, its staffing follows another rule.
 */
export const ratioImplausible: Check = {
  id: 'ratio-implausible',
  severity: 'warning',
  hold: 'row',
  needs: ['classes'],
  description: '教职工与幼儿之比、专任教师与幼儿之比在 1:3 到 1:40 之外的，请核对人数。',
  reliesOn: ['classes', 'staffing'],
  run: (context) => {
    const staff = newestStaff(context);
    return [...newestRolls(context)].flatMap(([code, roll]) => {
      const snapshot = staff.get(code);
      if (!snapshot || roll.children === 0 || schoolYearOf(snapshot.countedOn) !== roll.schoolYear) return [];
      return strangeRatio(context, roll, snapshot);
    });
  },
};

function strangeRatio(context: CheckContext, roll: Roll, staff: Staff): readonly Issue[] {
  const children = roll.children + roll.nursery;
  const teachers = staff.byPost.get('专任教师');
  const complete = POSTS.every((post) => staff.byPost.has(post));
  const [anyRow] = staff.byPost.values();
  const place = teachers ?? anyRow;
  if (!place) return [];
  const strange =
    teachers && isStrange(children, teachers.headcount)
      ? { of: '专任教师', headcount: teachers.headcount }
      : complete && isStrange(children, staff.total)
        ? { of: '教职工', headcount: staff.total }
        : null;
  if (strange === null) return [];
  const ratio = Math.round((children / strange.headcount) * 10) / 10;
  return [
    context.report('staffing', place, 'headcount', {
      message: `${strange.of} ${strange.headcount} 人，${roll.schoolYear} 学年在园幼儿 ${children} 人，比例为 1:${ratio}，不在 1:3 到 1:40 之间。`,
      remedy: '核对教职工人数和班级人数，看有没有多写或少写一位、漏填班级。',
    }),
  ];
}

function isStrange(children: number, headcount: number): boolean {
  if (headcount === 0) return false;
  const ratio = children / headcount;
  return ratio < LEAST_CHILDREN || ratio > MOST_CHILDREN;
}
