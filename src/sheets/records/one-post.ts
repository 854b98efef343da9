import { titleOf } from '../layout/title.ts';
import { bare } from '../values/plain.ts';
import { POST_WORDS } from '../words/posts.ts';
import { onceForSection } from './of-section.ts';
import { slotsOf, type Work } from './work.ts';

/** What a title says of everybody who works there. */
const OF_STAFF = /教职|职工|教工|员工|全体|工作人员|从业人员|岗位|各类人员/;

/** 专任教师学历、职称情况统计表, with columns of them alone: of other posts it tells nothing, not even that there are none. */
export const isOfOnePost = onceForSection((work: Work): boolean => {
  const posts = new Set(slotsOf(work, 'staffing').flatMap(({ meaning }) => meaning.dims.post ?? []));
  const [post, another] = posts;
  const hasTotal = work.head.columns.some(
    ({ meaning }) => meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key === 'headcount',
  );
  if (post === undefined || another !== undefined || hasTotal) return false;
  const title = bare(titleOf(work.section));
  return !OF_STAFF.test(title) && [post, ...POST_WORDS[post]].some((word) => title.includes(word));
});
