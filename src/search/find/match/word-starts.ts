import { type Labels, textOf } from './labels.ts';
import { isNumeral } from './numerals.ts';
import type { SpokenLabels } from './walk.ts';

/**
 * Where words begin in a name, as far as its own characters tell: at its start, after a place (云溪县|), around the words that names of
 * kindergartens share (|实验|幼儿园; see `build/shared-words.ts`), and at numbers. Inside a brand (小太阳) nothing is known to begin.
 */

const KINDERGARTEN = /幼[儿稚]园/g;
const PLACE_END = /[省市县区镇乡村]/g;
/** Said for the whole word: 院 for 学院, 所 for 研究所. */
const INSTITUTION_END = /[校院所厂局]/g;

/** 1 at each place of a text where a word begins. */
function wordStarts(text: string, sharedWord: RegExp): Uint8Array {
  const starts = new Uint8Array(text.length + 1);
  starts[0] = 1;
  for (const { 0: word, index } of text.matchAll(sharedWord)) {
    starts[index] = 1;
    starts[index + word.length] = 1;
  }
  for (const { index } of text.matchAll(PLACE_END)) starts[index + 1] = 1;
  // 园 is said for 幼儿园 as 幼 is.
  for (const { index } of text.matchAll(KINDERGARTEN)) starts[index + 2] = 1;
  for (const { index } of text.matchAll(INSTITUTION_END)) starts[index] = 1;
  for (let at = 1; at < text.length; at += 1) {
    if (isNumeral(text.charAt(at)) && !isNumeral(text.charAt(at - 1))) starts[at] = 1;
  }
  return starts;
}

const known = new WeakMap<Labels, (Uint8Array | undefined)[]>();

/** The same of one label, worked out when it is first asked for. */
export function wordStartsOf(labels: SpokenLabels, label: number): Uint8Array {
  let ofLabels = known.get(labels);
  if (!ofLabels) known.set(labels, (ofLabels = []));
  const done = ofLabels[label];
  if (done) return done;
  const starts = wordStarts(textOf(labels, label), labels.sharedWord);
  ofLabels[label] = starts;
  return starts;
}
