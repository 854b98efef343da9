import { PAID_WORDS } from '../../wording/cost.ts';
import type { CostBar, PaidFor } from '../../views/cost/cost-bar.ts';
import { type Child, type Markup, element, fragment } from '../markup.ts';

/** How far the bars of a list are drawn, and where its middle lies: the same for all its rows. */
export interface CostScale {
  readonly reach: number;
  readonly median: number | null;
}

const TALL = 14;
/** Room behind the longest bar, in percent: a bar without an end is dashed on into it. */
const ROOM = 6;

/**
 * The bar of one year: what is paid in colours, what is waived hatched; dashed on where the sum is open, broken where it goes beyond the
 * drawing. The words stand beside it.
 */
export function costMark({ paid, waived, reach, open }: CostBar, scale: CostScale): Markup {
  const at = (amount: number): number => (amount / (scale.reach || 1)) * (100 - ROOM);
  const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
  let from = 0;
  const rect = (name: string, amount: number): Child => {
    const start = Math.min(from, scale.reach);
    from += amount;
    const end = Math.min(from, scale.reach);
    if (end === start) return null;
    return element('rect', {
      class: name,
      x: percent(at(start)),
      width: percent(at(end - start)),
      height: TALL,
    });
  };
  const middle = TALL / 2;
  const median = scale.median === null ? null : percent(at(scale.median));
  return element(
    'svg',
    { class: 'cost-bar', width: '100%', height: TALL, 'aria-hidden': 'true' },
    paid.map((part) => rect(`c-${part.for}`, part.amount)),
    rect('c-waived', waived),
    reach > scale.reach && element('svg', { x: percent(at(scale.reach) - 4), overflow: 'visible' }, BREAK),
    open &&
      reach <= scale.reach &&
      element('line', {
        class: 'c-open',
        x1: percent(at(reach)),
        x2: percent(at(reach) + ROOM),
        y1: middle,
        y2: middle,
      }),
    median !== null && element('line', { class: 'c-median', x1: median, x2: median, y1: -3, y2: TALL + 3 }),
  );
}

/** A gap through a bar that is not drawn to its end. */
const BREAK = element('path', { class: 'c-break', d: `M0 ${TALL + 2}L5 -2M5 ${TALL + 2}L10 -2` });

/** What the colours mean: those that are there, and no others. */
export function costKey(bars: readonly CostBar[], scale: CostScale): Markup {
  const parts = new Set(
    bars.flatMap(({ paid }) => paid.flatMap((part) => (part.amount > 0 ? [part.for] : []))),
  );
  const swatch = (name: string, word: string): Markup =>
    element('li', {}, element('svg', { width: 18, height: 12, 'aria-hidden': 'true' }, sample(name)), word);
  return element(
    'ul',
    { class: 'cost-key' },
    (Object.keys(PAID_WORDS) as PaidFor[])
      .filter((part) => parts.has(part))
      .map((part) => swatch(`c-${part}`, PAID_WORDS[part])),
    bars.some(({ waived }) => waived > 0) && swatch('c-waived', '减免，不用交'),
    scale.median !== null && swatch('c-median', '中位数'),
    bars.some(({ open }) => open) && swatch('c-open', '有项目没有公布或待核实'),
    bars.some(({ reach }) => reach > scale.reach) && swatch('c-break', '太长，没有画全'),
  );
}

function sample(name: string): Markup {
  if (name === 'c-median') return element('line', { class: name, x1: 9, x2: 9, y1: -1, y2: 13 });
  if (name === 'c-open') return element('line', { class: name, x1: 0, x2: 18, y1: 6, y2: 6 });
  const rect = element('rect', { class: name === 'c-break' ? 'c-care' : name, width: 18, height: 12 });
  return name === 'c-break'
    ? fragment(rect, element('path', { class: name, d: 'M3 14L8 -2M8 14L13 -2' }))
    : rect;
}

/** The hatching of what is waived, once a page. */
export const HATCH: Markup = element(
  'svg',
  { width: 0, height: 0, 'aria-hidden': 'true', class: 'cost-hatch' },
  element(
    'pattern',
    { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('line', { x1: 0, x2: 0, y1: 0, y2: 5 }),
  ),
);
