import { formatDistance } from '../../format/number.ts';
import type { FinderAnswer } from '../../search/find/answer.ts';
import { RADIUS, type RingPlace, type RingSpot, ringLayout } from '../../search/find/rings.ts';
import { type Child, type Markup, element } from '../markup.ts';

/** Kindergartens that are drawn, and of those the nearest, which carry their number in the list. */
const DRAWN = 80;
export const NUMBERED = 12;

/** The distance rings of an answer with what they rest on; without a place to measure from, how to choose one. */
export function ringsOf({ rows, origin, wayTo }: FinderAnswer): Child {
  if (!origin) {
    return element('p', { class: 'note' }, '先在上面选定从哪里算距离：您的位置、一个乡镇，或一所幼儿园。');
  }
  const places = rows.slice(0, DRAWN).flatMap((row, at) => {
    const way = wayTo(row);
    return way ? [{ way, number: at < NUMBERED ? at + 1 : null }] : [];
  });
  const note = `中心是${origin.label}，上方为北；直线距离，不是步行路程。没有登记位置的幼儿园不在图上。`;
  return [
    ringsSvg(places, `以${origin.label}为中心的距离图，文字列表在下方`),
    element('p', { class: 'src' }, note),
  ];
}

/** Distance and direction from one point, north up: no map, no boundaries (《地图管理条例》第十五条). */
export function ringsSvg(places: readonly RingPlace[], label: string): Markup {
  const { rings, spots } = ringLayout(places);
  return element(
    'svg',
    { viewBox: '-164 -168 328 332', role: 'img', 'aria-label': label },
    element('path', { class: 'k-axis', d: `M0-${RADIUS}V${RADIUS}M-${RADIUS} 0H${RADIUS}` }),
    rings.map(({ radius, metres }) => {
      const at = Math.round(radius * Math.SQRT1_2 * 10) / 10;
      return [element('circle', { class: 'k-ring', r: radius }), note(at, at + 4, formatDistance(metres))];
    }),
    note(null, -154, '北'),
    element('circle', { class: 'k-mark', r: 6 }),
    // Numbers last, so that no dot and no line covers one.
    spots.map(dot),
    spots.map(numberMark),
  );
}

function note(x: number | null, y: number, text: string): Markup {
  return element('text', { class: 'k-note', x, y, 'text-anchor': 'middle' }, text);
}

/** The place itself: a dot, and a line to its number where that had to make room. */
function dot({ number, x, y, atX, atY }: RingSpot): Child {
  const moved = number !== null && Math.hypot(atX - x, atY - y) > 3;
  return [
    moved && element('path', { class: 'k-lead', d: `M${x} ${y}L${atX} ${atY}` }),
    element('circle', { class: 'k-dot', cx: x, cy: y, r: number === null ? 3 : 2 }),
  ];
}

function numberMark({ number, atX, atY }: RingSpot): Child {
  if (number === null) return null;
  return element(
    'g',
    { class: 'k-place', transform: `translate(${atX} ${atY})` },
    element('circle', { r: 10 }),
    element('text', { y: 4, 'text-anchor': 'middle' }, number),
  );
}
