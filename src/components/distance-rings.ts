import { formatDistance } from '../format/number.ts';
import { type Child, type Markup, element } from './markup.ts';
import { RADIUS, type RingPlace, type RingSpot, ringLayout } from './ring-layout.ts';

/** Distance and direction from one point, north up: no map, no roads, no boundaries (《地图管理条例》第十五条). */
export function ringsSvg(places: readonly RingPlace[], label: string): Markup {
  const { rings, spots } = ringLayout(places);
  return element(
    'svg',
    { class: 'k-rings', viewBox: '-164 -168 328 332', role: 'img', 'aria-label': label },
    element('path', { class: 'k-axis', d: `M0-${RADIUS}V${RADIUS}M-${RADIUS} 0H${RADIUS}` }),
    rings.map(({ radius }) => element('circle', { class: 'k-ring', r: radius })),
    note(0, -154, '北'),
    rings.map(({ metres, label: { x, y } }) => note(x, y + 4, formatDistance(metres))),
    element('circle', { class: 'k-mark', r: 6 }),
    // Numbers last, so that no dot and no line covers one.
    spots.map(dot),
    spots.map(numberMark),
  );
}

function note(x: number, y: number, text: string): Markup {
  return element('text', { class: 'k-note', x, y, 'text-anchor': 'middle' }, text);
}

/** A number this near to its place stands for it. */
const AT_ITS_PLACE = 3;

/** The place itself: a dot, and a line to its number where that had to make room. */
function dot({ number, x, y, atX, atY }: RingSpot): Child {
  if (number === null) return element('circle', { class: 'k-dot', cx: x, cy: y, r: 3 });
  if (Math.hypot(atX - x, atY - y) <= AT_ITS_PLACE) return null;
  return [
    element('path', { class: 'k-lead', d: `M${x} ${y}L${atX} ${atY}` }),
    element('circle', { class: 'k-dot', cx: x, cy: y, r: 2 }),
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

/** The direction in words: 0 → 北, 45 → 东北. */
export function bearingWord(bearing: number): string {
  const words = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'];
  return words[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? '北';
}
