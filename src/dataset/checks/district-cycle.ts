import type { Check } from '../check.ts';

/** No district is its own ancestor. */
export const districtCycle: Check = {
  id: 'district-cycle',
  severity: 'error',
  hold: 'stop',
  description: '行政区划的上级关系不能绕成一圈。',
  run: (context) => {
    const parentOf = new Map<string, string>();
    for (const row of context.rows.districts) {
      if (typeof row.parent === 'string') parentOf.set(row.code, row.parent);
    }
    return context.rows.districts.flatMap((row) => {
      const circle = circleFrom(row.code, parentOf);
      if (circle === null) return [];
      return context.report('districts', row, 'parent', {
        message: `上级关系绕成了一圈:${circle.join(' → ')}。`,
        remedy: '改正上级代码:村级的上级是乡级,乡级的上级是县级,县级的上级是地级。',
      });
    });
  },
};

/** The way from `start` back to itself, or null where it ends elsewhere. */
function circleFrom(start: string, parentOf: ReadonlyMap<string, string>): readonly string[] | null {
  const way = [start];
  for (let at = parentOf.get(start); at !== undefined; at = parentOf.get(at)) {
    const turns = way.includes(at);
    way.push(at);
    if (turns) return at === start ? way : null;
  }
  return null;
}
