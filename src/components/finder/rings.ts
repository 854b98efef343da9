import type { FinderAnswer } from '../../search/find/answer.ts';
import { ringsSvg } from '../distance-rings.ts';
import { type Child, element } from '../markup.ts';

/** Kindergartens that are drawn, and of those the first, which carry their number in the list. */
const DRAWN = 80;
export const NUMBERED = 12;

/** The distance rings of an answer with what they rest on; without a place to measure from, how to choose one. */
export function ringsOf({ rows, origin, wayTo }: FinderAnswer): Child {
  if (!origin) {
    return element('p', { class: 'note' }, '先选定从哪里算距离：您的位置、一个乡镇，或一所幼儿园。');
  }
  const places = rows.slice(0, DRAWN).flatMap((row, at) => {
    const way = wayTo(row);
    return way ? [{ ...way, number: at < NUMBERED ? at + 1 : null }] : [];
  });
  const note = `中心是${origin.label}，上方为北；直线距离，不是步行路程。圈的大小按名单前 ${NUMBERED} 所定，更远的和没有登记位置的不在图上。`;
  return [
    ringsSvg(places, `以${origin.label}为中心的距离图，文字列表在下方`),
    element('p', { class: 'src' }, note),
  ];
}
