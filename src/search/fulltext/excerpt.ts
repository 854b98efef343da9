import { largest, smallest } from '../../domain/spread.ts';

/** A piece of a text; `marked` where it answers the question. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

type Range = readonly [start: number, end: number];

/** An excerpt is about this long; a sentence that is longer is cut. */
const LONG = 90;
/** Of a sentence that is cut, so much stands before what was found. */
const BEFORE = 24;
/** It ends at a pause that is at most so far from where it would. */
const PAUSE = 25;

/** A text with the words of a question marked, whole. */
export function markedParts(text: string, q: string): readonly ExcerptPart[] {
  return partsOf(text, rangesOf(text, q));
}

/**
 * The sentences of a record's text in which most of a question stands, with its words marked. Cut at the ends of sentences; within one only
 * where it is long, between words. Where nothing of the question stands in the text, its beginning.
 */
export function excerptOf(record: string, title: string, q: string): readonly ExcerptPart[] {
  const text = withoutTitle(inChineseStops(record), title);
  const ranges = rangesOf(text, q);
  const sentences = sentencesOf(text);
  const best = sentences.reduce((one, other) =>
    weightIn(text, ranges, other) > weightIn(text, ranges, one) ? other : one,
  );
  const [start, end] = best[1] - best[0] > LONG ? cut(text, best, ranges) : joined(sentences, best);
  const shown = partsOf(
    text.slice(start, end),
    ranges.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from - start, to - start]),
  );
  const plain = (words: string): ExcerptPart => ({ text: words, marked: false });
  const isCutBefore = !sentences.some(([from]) => from === start);
  const isCutBehind = !sentences.some(([, to]) => to === end);
  return [...(isCutBefore ? [plain('…')] : []), ...shown, ...(isCutBehind ? [plain('…')] : [])];
}

/** Pagefind ends a heading or a cell with a Latin full stop; inside Chinese that is no sign at all. */
function inChineseStops(record: string): string {
  return record.replace(/([\p{Script=Han}\d〕）”》>%])\.(?=\s|$)\s*/gu, '$1。');
}

function withoutTitle(text: string, title: string): string {
  return text.startsWith(title) ? text.slice(title.length).replace(/^[\s。]+/, '') : text;
}

function sentencesOf(text: string): readonly Range[] {
  const sentences: Range[] = [...text.matchAll(/[^。！？；\n]+[。！？；\n”）]*\s*/g)].map((found) => {
    const [sentence] = found;
    return [found.index, found.index + sentence.length];
  });
  return sentences.length > 0 ? sentences : [[0, text.length]];
}

/** Where pieces of a question stand in a text: the longest first, none shorter than two characters where the question is longer. */
function rangesOf(text: string, q: string): readonly Range[] {
  const pieces = piecesOf(q);
  const lengths = [...pieces].map(({ length }) => length);
  const longest = largest(lengths, 0);
  const shortest = smallest(lengths, longest);
  const lower = text.toLowerCase();
  const ranges: Range[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    for (let length = Math.min(longest, lower.length - at); length >= shortest && length > 0; length -= 1) {
      if (!pieces.has(lower.slice(at, at + length)) || cutsWord(lower, at, at + length)) continue;
      ranges.push([at, at + length]);
      at += length - 1;
      break;
    }
  }
  return ranges;
}

/** Every run of a question's characters that counts as a piece of it: all of two and more, numbers and Latin words whole. */
function piecesOf(q: string): ReadonlySet<string> {
  const words = q.toLowerCase().match(/〔\d+〕\d+号|\p{Script=Han}+|[\p{L}\p{N}.%-]+/gu) ?? [];
  const pieces = words.flatMap((word) => {
    if (!/^\p{Script=Han}/u.test(word)) return [word];
    if (word.length === 1) return words.length === 1 ? [word] : [];
    return Array.from({ length: word.length - 1 }, (_, from) =>
      Array.from({ length: word.length - 1 - from }, (_, more) => word.slice(from, from + 2 + more)),
    ).flat();
  });
  return new Set(pieces);
}

const IN_WORD = /[a-z0-9]/;

/** Whether a range begins or ends within a number or a Latin word. */
function cutsWord(text: string, start: number, end: number): boolean {
  const between = (at: number): boolean => IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
  return between(start) || between(end);
}

/** How much of a question stands in a sentence: long pieces count for more, and each piece once. */
function weightIn(text: string, ranges: readonly Range[], [start, end]: Range): number {
  const pieces = ranges
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => text.slice(from, to));
  return [...new Set(pieces)].reduce((sum, { length }) => sum + length * length, 0);
}

/** A sentence with those behind it, and before it where there is nothing behind, as far as they fit. */
function joined(sentences: readonly Range[], best: Range): Range {
  const at = sentences.indexOf(best);
  let [start, end] = best;
  for (const [, to] of sentences.slice(at + 1)) {
    if (to - start > LONG) break;
    end = to;
  }
  for (const [from] of sentences.slice(0, at).reverse()) {
    if (end - from > LONG) break;
    start = from;
  }
  return [start, end];
}

/** The part of a long sentence around what was found in it, from a word's beginning to a pause or another word's. */
function cut(text: string, [start, end]: Range, ranges: readonly Range[]): Range {
  const [found, behind] = ranges.find(([from, to]) => from >= start && to <= end) ?? [start, start];
  const from = Math.max(start, Math.min(found - BEFORE, end - LONG));
  const to = Math.min(end, from + LONG);
  const words = wordsOf(text.slice(start, end)).map((at) => at + start);
  const first = from === start ? start : (words.find((at) => at >= from && at <= found) ?? found);
  if (to === end) return [first, end];
  const pause = text.slice(0, to).search(/[，、；：][^，、；：]*$/u);
  if (pause >= behind && pause > to - PAUSE) return [first, pause];
  return [first, [...words].reverse().find((at) => at <= to && at >= behind) ?? to];
}

/** Where words of a sentence begin. */
function wordsOf(sentence: string): readonly number[] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(sentence)];
  return segments.filter(({ isWordLike }) => isWordLike === true).map(({ index }) => index);
}

function partsOf(text: string, ranges: readonly Range[]): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  return [...parts, { text: text.slice(at), marked: false }].filter(({ text: words }) => words !== '');
}
