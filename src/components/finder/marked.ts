import type { Range } from '../../search/find/match/spots.ts';
import { type Child, type Markup, element, fragment } from '../markup.ts';

/** A text with ranges marked. Ranges are in order; where two meet or overlap they make one mark. */
export function markedText(text: string, ranges: readonly Range[]): Markup {
  const children: Child[] = [];
  let at = 0;
  for (const [start, end] of joined(ranges)) {
    children.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return fragment(...children, text.slice(at));
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const whole: Range[] = [];
  for (const [start, end] of ranges) {
    const last = whole[whole.length - 1];
    if (last && start <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], end)];
    else whole.push([start, end]);
  }
  return whole;
}

/** Longer texts are shown around the part that matched. */
const EXCERPT = 42;
/** Characters shown before that part. */
const BEFORE = 12;

/** A text, or of a long one the part around its first range. */
export function markedExcerpt(text: string, ranges: readonly Range[]): Markup {
  if (text.length <= EXCERPT) return markedText(text, ranges);
  const [[start, end] = [0, 0]] = ranges;
  const from = Math.max(0, Math.min(start - BEFORE, text.length - EXCERPT));
  const to = Math.max(end, from + EXCERPT);
  const shown = markedText(text.slice(from, to), [[start - from, end - from]]);
  return fragment(from > 0 && '…', shown, to < text.length && '…');
}
