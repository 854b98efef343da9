import {
  type DigitRun,
  gapsOf,
  groupsOf,
  hasPlainGaps,
  isDigitByDigit,
  isSetApart,
  isWhole,
  isWrapped,
  shapeOf,
  stretchOf,
  stretchesOf,
  type Stretch,
} from './digit-runs.ts';
import { gluedNumbers } from './glued.ts';
import type { Candidate, Looked } from './looked.ts';
import { isListOfNumbers } from './number-lists.ts';
import {
  isDecimal,
  isInPlainAddress,
  isInUuid,
  isNamedOtherwise,
  isPartOfCode,
  isTelephone,
  isWholeInAddress,
} from './surroundings.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const COUNTRY = /^(?:0|86|086|0086|1795[01]|1790[89]|17911|12593|12520|10193|11808)$/;
/** Before the first group of a number, without a gap. */
const GLUED_COUNTRY = /^(?:0|0?0?86)(?=1[3-9])/;
/** 17951 and its like are dialled before a number to make a call cheap. */
const WITH_COUNTRY = /^(?:0|0?0?86|1795[01]|1790[89]|17911|12593|12520|10193|11808)(1[3-9]\d{9})$/;

/** How the digits of a mobile number are grouped where nothing else tells that it is one. */
const MOBILE_SHAPES: ReadonlySet<string> = new Set([
  '3-4-4',
  '3-3-5',
  '3-5-3',
  '4-3-4',
  '4-4-3',
  '5-3-3',
  '5-6',
  '6-5',
  '3-8',
  '4-7',
  '7-4',
  '8-3',
  '3-2-3-3',
  '3-3-3-2',
  '3-3-2-3',
  '3-4-2-2',
  '3-2-2-4',
  '3-2-2-2-2',
  '1-10',
  '10-1',
  '9-2',
  '1-2-4-4',
  '2-3-3-3',
  '1-3-3-4',
  '1-1-1-1-1-1-1-1-1-1-1',
  '1-2-2-2-2-2',
  '2-2-2-2-2-1',
  '2-1-4-4',
]);

/** Those that nobody gives to anything else. */
const USUAL_SHAPES: ReadonlySet<string> = new Set(['3-4-4', '3-3-5', '4-3-4']);

/** The mobile numbers of a run. */
export function mobiles(run: DigitRun, looked: Looked): readonly Candidate[] {
  const found: Candidate[] = [];
  let taken = 0;
  for (const stretch of stretchesOf(run, 11, 16)) {
    if (stretch.from < taken) continue;
    const bare = mobileIn(stretch);
    if (bare === null || !isMobile(stretch, bare, looked)) continue;
    found.push({ kind: '手机号', severity: 'error', text: bare, stretch });
    taken = stretch.to;
  }
  return found.length === 0 ? gluedNumbers(run, looked) : found;
}

/** The eleven digits of a stretch without a country code or a leading zero; null where it does not hold them. */
function mobileIn({ digits: written }: Stretch): string | null {
  const digits = written.replace(/X$/, '');
  if (MOBILE.test(digits)) return digits;
  return WITH_COUNTRY.exec(digits)?.[1] ?? null;
}

/** The groups of a mobile number itself: without a country code that stands apart. */
function bareStretch(stretch: Stretch): Stretch {
  const { run, from, to } = stretch;
  const first = run.groups[from];
  if (first === undefined || to - from === 1) return stretch;
  if (COUNTRY.test(first.digits)) {
    return stretchOf(
      { groups: run.groups.slice(from + 1), gaps: run.gaps.slice(from + 1) },
      0,
      to - from - 1,
    );
  }
  const code = GLUED_COUNTRY.exec(first.digits)?.[0].length ?? 0;
  if (code === 0) return stretch;
  const start = { ...first, digits: first.digits.slice(code) };
  return stretchOf(
    { groups: [start, ...run.groups.slice(from + 1)], gaps: run.gaps.slice(from) },
    0,
    to - from,
  );
}

function isMobile(stretch: Stretch, bare: string, looked: Looked): boolean {
  const { text, site } = looked;
  const { start, end } = stretch;
  if (isPartOfCode(text, start, end) || isInUuid(text, start, end)) return false;
  if (isOfAddress(stretch, looked)) return false;
  const isCalledSo = isTelephone(text, start, site);
  const own = bareStretch(stretch);
  const shape = shapeOf(own);
  if (isNamedOtherwise(text, start, end) && !(isCalledSo && shape === '11')) return false;
  if (site.column === 'licence' && isOfLicence(text, start) && !isCalledSo) return false;
  if (shape === '11' || own.to - own.from === 1) return isIntactMobile(own, isCalledSo, looked);
  return isGroupedMobile(own, bare, isCalledSo, looked);
}

/** Whether the digits are the first of a cell that begins with words, 教民: what follows a number of a licence is something else. */
function isOfLicence(text: string, start: number): boolean {
  const lead = text.slice(0, start);
  return /\p{Script=Han}/u.test(text) && !/[0-9]/.test(lead);
}

/** Whether the digits are some of an address on the web that names no telephone: of an article, say. No address hides its digits. */
function isOfAddress({ start, end }: Stretch, { source, starts, ends }: Looked): boolean {
  const [from, to] = [starts[start] ?? 0, ends[end - 1] ?? 0];
  if (!isInPlainAddress(source, from)) return false;
  return !isWholeInAddress(source, from, to) && !/%3\d|[^\x20-\x7e]/.test(source.slice(from, to));
}

/** Eleven digits without a gap: not where they are the decimals of a number, or have some themselves. */
function isIntactMobile({ run, to, start, end }: Stretch, isCalledSo: boolean, looked: Looked): boolean {
  const { text, site } = looked;
  const isItem = !site.isCell && /(?:^|\n)[1-9]\d?\.$/.test(text.slice(Math.max(0, start - 4), start));
  if (/[0-9]\.$/.test(text.slice(Math.max(0, start - 2), start)) && !isCalledSo && !isItem) return false;
  if (!/^\.[0-9]/.test(text.slice(end, end + 2)) || isCalledSo) return true;
  const decimals = run.groups[to]?.digits ?? '';
  return decimals === '0' || (site.column === 'figure' && /^0+$/.test(decimals));
}

function isGroupedMobile(own: Stretch, bare: string, isCalledSo: boolean, looked: Looked): boolean {
  const shape = shapeOf(own);
  const gaps = gapsOf(own);
  if (isNumberInFigures(own, looked) || isRowOfTable(own, looked)) return false;
  if (isThousands(own)) return isCalledSo;
  if (isCalledSo) return isSetApart(own) || isWhole(own) || MOBILE_SHAPES.has(shape);
  if (isDecimal(looked.text, own.start, own.end) && gaps.every((gap) => gap !== '.')) return false;
  if (gaps.length === 1 && /^[.,]$/.test(gaps[0] ?? '')) return isOddDecimal(shape, bare);
  if (isListOfNumbers(own, looked) || isMachineAddress(own)) return false;
  if (isDigitByDigit(own)) return (isSetApart(own) || isWhole(own)) && !isCounted(own, looked);
  if (looked.site.isCell && isWrapped(own)) return true;
  if (!hasPlainGaps(own)) {
    return (
      (shape === '3-8' || shape === '7-4' || USUAL_SHAPES.has(shape)) && (isSetApart(own) || isWhole(own))
    );
  }
  if (isSetApart(own)) return isMobileShape(own, shape);
  return USUAL_SHAPES.has(shape) && (isWhole(own) || standsInList(own));
}

/** What stands between the numbers of a list, and between the parts of a date or a time. */
const LIST_GAP = /^[,、/| \n]$/;
const DATE_GAP = /^[-.:/ \n]$/;

/** Whether groups set apart are those of a mobile number: as most write it, or with a group that begins with zero, as no number of a list does. */
function isMobileShape(own: Stretch, shape: string): boolean {
  if (USUAL_SHAPES.has(shape) || shape === '5-6' || shape === '3-8') return true;
  const [gap = ''] = gapsOf(own);
  const hasLeadingZero = groupsOf(own)
    .slice(1)
    .some((digits) => digits.length > 1 && digits.startsWith('0'));
  if (MOBILE_SHAPES.has(shape))
    return hasLeadingZero || !LIST_GAP.test(gap) || (isWrapped(own) && !/^[1-3]-/.test(shape));
  return hasLeadingZero && (!/^[12]-/.test(shape) || !DATE_GAP.test(gap));
}

/** 192.168.12.123. */
function isMachineAddress(stretch: Stretch): boolean {
  const groups = groupsOf(stretch);
  return (
    groups.length === 4 && gapsOf(stretch).every((gap) => gap === '.') && groups.every((one) => +one < 256)
  );
}

/** Whether a uniform run is one mobile number after another, all of them grouped alike: 138 0013 8000 139 0013 9000. */
function standsInList({ run, from, to }: Stretch): boolean {
  const size = to - from;
  if (run.groups.length % size !== 0 || from % size !== 0) return false;
  return run.groups.every(
    ({ digits }, index) => digits.length === run.groups[from + (index % size)]?.digits.length,
  );
}

/** 13,800,138,000: an amount with its thousands marked. */
function isThousands(stretch: Stretch): boolean {
  return (
    /^[1-3](?:-3)+$/.test(shapeOf(stretch)) && gapsOf(stretch).every((gap) => gap === ',' || gap === "'")
  );
}

/** Figures in the cells of a table of Markdown. */
function isRowOfTable(stretch: Stretch, { text, site }: Looked): boolean {
  return !site.isCell && gapsOf(stretch).some((gap) => gap.includes('|')) && /\|\s*:?-/.test(text);
}

/** 班号 1、3、8, 第1、3、8条. */
function isCounted(stretch: Stretch, { text }: Looked): boolean {
  return gapsOf(stretch)[0] === '、' && /[号班级题第条页期][：:\s]?$/.test(text.slice(0, stretch.start));
}

/** In a column of figures, points and commas are those of a number. */
function isNumberInFigures(stretch: Stretch, { site }: Looked): boolean {
  return site.column === 'figure' && gapsOf(stretch).some((gap) => /[.,]/.test(gap));
}

/** Two groups with a point between them are a number as a rule: of two or four decimals an amount, of many a coordinate. */
function isOddDecimal(shape: string, bare: string): boolean {
  if (shape === '5-6' || shape === '6-5' || shape === '4-7') return true;
  return shape === '3-8' && bare > '135';
}
