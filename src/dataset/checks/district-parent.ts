import { DISTRICT_LEVELS, type DistrictLevel } from '../../domain/code-lists.ts';
import type { Check } from '../check.ts';

/** The parent of a district stands above it, and no district is its own ancestor. */
export const districtParent: Check = {
  id: 'district-parent',
  severity: 'error',
  hold: 'stop',
  description: '行政区划的上级必须是更高一级的区划，上级关系不能绕成一圈。',
  run: (context) => {
    const byCode = new Map(context.rows.districts.map((row) => [row.code, row]));
    const parentOf = (code: string) => {
      const parent = byCode.get(code)?.parent;
      return typeof parent === 'string' ? parent : undefined;
    };
    const inCircle = codesInCircles([...byCode.keys()], parentOf);
    return context.rows.districts.flatMap((row) => {
      const isTurning = inCircle.has(row.code);
      const parent = byCode.get(parentOf(row.code) ?? '');
      if (!isTurning && (!parent || rank(parent.level) < rank(row.level))) return [];
      return context.report('districts', row, 'parent', {
        message: isTurning
          ? `上级关系绕成了一圈：${circleWords(row.code, parentOf)}。`
          : `“${row.name}”是${row.level}，它的上级“${parent?.name}”也是${parent?.level}，不是更高一级。`,
        remedy: '改正上级代码：村级的上级是乡级，乡级的上级是县级，县级的上级是地级；最高一级留空。',
      });
    });
  },
};

type ParentOf = (code: string) => string | undefined;

/** The codes whose way upwards comes back to them. Each code is gone through once. */
function codesInCircles(codes: readonly string[], parentOf: ParentOf): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const start of codes) {
    const way = new Set<string>();
    let at: string | undefined = start;
    for (; at !== undefined && !seen.has(at); at = parentOf(at)) {
      seen.add(at);
      way.add(at);
    }
    if (at === undefined || !way.has(at)) continue;
    for (let turning: string | undefined = at; turning !== undefined && !found.has(turning);) {
      found.add(turning);
      turning = parentOf(turning);
    }
  }
  return found;
}

/** Codes of a circle that are told, before it is cut short. */
const TOLD = 6;

function circleWords(start: string, parentOf: ParentOf): string {
  const way = [start];
  let at = parentOf(start);
  for (; at !== undefined && at !== start && way.length < TOLD; at = parentOf(at)) way.push(at);
  return [...way, ...(at === start ? [] : ['…']), start].join(' → ');
}

function rank(level: DistrictLevel): number {
  return DISTRICT_LEVELS.indexOf(level);
}
