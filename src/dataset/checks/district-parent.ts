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
    return context.rows.districts.flatMap((row) => {
      const circle = circleFrom(row.code, parentOf);
      const parent = byCode.get(parentOf(row.code) ?? '');
      if (circle === null && (!parent || rank(parent.level) < rank(row.level))) return [];
      return context.report('districts', row, 'parent', {
        message: circle
          ? `上级关系绕成了一圈：${circle.join(' → ')}。`
          : `“${row.name}”是${row.level}，它的上级“${parent?.name}”也是${parent?.level}，不是更高一级。`,
        remedy: '改正上级代码：村级的上级是乡级，乡级的上级是县级，县级的上级是地级；最高一级留空。',
      });
    });
  },
};

/** The way from `start` back to itself, or null where it ends elsewhere. */
function circleFrom(start: string, parentOf: (code: string) => string | undefined): readonly string[] | null {
  const way = [start];
  for (let at = parentOf(start); at !== undefined; at = parentOf(at)) {
    const turns = way.includes(at);
    way.push(at);
    if (turns) return at === start ? way : null;
  }
  return null;
}

function rank(level: DistrictLevel): number {
  return DISTRICT_LEVELS.indexOf(level);
}
