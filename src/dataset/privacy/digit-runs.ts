import { BREAK } from './view.ts';

/** Digits without anything between them; the last group of a run may end with the check character X. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Groups of digits with nothing but punctuation and spaces between them. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  /** What stands between a group and the next, spaces made one: as many as groups, less one. */
  readonly gaps: readonly string[];
}

/** Shorter runs are no one's number. */
const LEAST_DIGITS = 11;
/** More than a few characters between two groups make them two numbers. */
const WIDEST_GAP = 4;

/** The runs of a text that hold eleven digits or more. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: DigitGroup[] = [];
  let gaps: string[] = [];
  const finish = (): void => {
    const count = groups.reduce((sum, { digits }) => sum + digits.length, 0);
    if (count >= LEAST_DIGITS) runs.push({ groups, gaps });
    groups = [];
    gaps = [];
  };
  for (const match of text.matchAll(/[0-9]+/g)) {
    const start = match.index;
    const last = groups.at(-1);
    if (last !== undefined) {
      const gap = gapBetween(text, last.end, start);
      if (gap === null || last.digits.endsWith('X')) finish();
      else gaps.push(gap);
    }
    groups.push(withCheckCharacter(text, match[0], start));
  }
  finish();
  return runs;
}

/** X, or what looks like one, after digits where no word goes on. */
const CHECK_CHARACTER = /^[\s\-·._\\*|/]{0,3}[xX\u0445\u0425\u03c7\u03a7×✕✖╳](?![\p{Script=Latin}\p{N}])/u;

function withCheckCharacter(text: string, digits: string, start: number): DigitGroup {
  const end = start + digits.length;
  const found = isFullNumber(digits) ? null : CHECK_CHARACTER.exec(text.slice(end, end + 6));
  if (found === null) return { digits, start, end };
  return { digits: `${digits}X`, start, end: end + found[0].length };
}

/** As long as a number of a person without a check character: what follows is a word. */
function isFullNumber({ length }: string): boolean {
  return length === 15 || length === 16 || length === 18 || length === 19;
}

/** What stands between two groups, spaces and line ends made one; null where it parts them. */
function gapBetween(text: string, from: number, to: number): string | null {
  if (to - from > WIDEST_GAP * 4) return null;
  const written = text.slice(from, to);
  if (/[\p{L}\p{N}]/u.test(written) || written.includes(BREAK) || /\n\s*\n/.test(written)) return null;
  const gap = written.replace(/\s*[\r\n]\s*/g, '\n').replace(/[^\S\n]+/g, ' ');
  const bare = gap.length > 1 ? gap.replaceAll(' ', '').replace(/([^\s])\1{2,}/g, '$1') : gap;
  return bare.length <= WIDEST_GAP ? bare : null;
}

/** Some groups that stand together: a number as it may be written. */
export interface Stretch {
  readonly run: DigitRun;
  /** Index of the first group, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

export function stretchOf(run: DigitRun, from: number, to: number): Stretch {
  const groups = run.groups.slice(from, to);
  return {
    run,
    from,
    to,
    digits: groups.map(({ digits }) => digits).join(''),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
  };
}

/** Every stretch of a run with so many characters (digits and the check character), from left to right. */
export function stretchesOf(run: DigitRun, least: number, most: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < run.groups.length; from += 1) {
    let length = 0;
    for (let to = from; to < run.groups.length && length < most; to += 1) {
      length += run.groups[to]?.digits.length ?? 0;
      if (length >= least && length <= most) found.push(stretchOf(run, from, to + 1));
    }
  }
  return found;
}

/** How long the groups of a stretch are: 3-4-4. */
export function shapeOf({ run, from, to }: Stretch): string {
  return run.groups
    .slice(from, to)
    .map(({ digits }) => digits.length)
    .join('-');
}

/** What stands between the groups of a stretch. */
export function gapsOf({ run, from, to }: Stretch): readonly string[] {
  return run.gaps.slice(from, to - 1);
}

/** Whether the groups of a stretch belong together: nothing but one mark between them, and another one, or none, around them. */
export function isSetApart(stretch: Stretch): boolean {
  const { run, from, to } = stretch;
  const [mark, ...others] = gapsOf(stretch);
  if (mark === undefined) return true;
  return others.every((gap) => gap === mark) && run.gaps[from - 1] !== mark && run.gaps[to - 1] !== mark;
}

/** Whether nothing of the run is left over. */
export function isWhole({ run, from, to }: Stretch): boolean {
  return from === 0 && to === run.groups.length;
}

/** What people write between the groups of one number: one mark, or the same twice. */
const PLAIN_GAP = /^(?:[)\]】」》}][([【「《{]|[-. ,、。/|_·~*+\n\\:^]|--|\.\.|\/\/|__|'|")$/;

/** Whether nothing but such a mark stands between the groups of a stretch. */
export function hasPlainGaps(stretch: Stretch): boolean {
  return gapsOf(stretch).every((gap) => PLAIN_GAP.test(gap));
}

/** Whether a number is written digit by digit: with one mark between the digits, or two, 1 3 8 - 0 0 1 3 - 8 0 0 0. */
export function isDigitByDigit(stretch: Stretch): boolean {
  const isSingle = stretch.run.groups
    .slice(stretch.from, stretch.to)
    .every(({ digits }) => digits.length === 1);
  return isSingle && hasPlainGaps(stretch) && new Set(gapsOf(stretch)).size <= 2;
}

/** Two parts with nothing but a line end between them: a number that a narrow cell wraps. */
export function isWrapped(stretch: Stretch): boolean {
  const gaps = gapsOf(stretch);
  return gaps.length === 1 && gaps[0] === '\n';
}

/** The digits of each group of a stretch. */
export function groupsOf({ run, from, to }: Stretch): readonly string[] {
  return run.groups.slice(from, to).map(({ digits }) => digits);
}
