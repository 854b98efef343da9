import { billingUnit } from '../values/billing.ts';
import { bare } from '../values/plain.ts';
import { AREAS, COUNTS, MONEYS } from '../words/units.ts';
import { withoutAdvice } from './advice.ts';

/** A text of a head, without what is no word of it. */
export interface HeadText {
  /** With what else stands in its brackets: 学校(机构)标识码. */
  readonly full: string;
  /** In one width, without spaces, numbering, unit and brackets. */
  readonly word: string;
  /** The unit that stands in it: ㎡, 亩, 万元, 元/生·月, 人. */
  readonly unit: string | null;
  /** What else stands in brackets: 小班（班数）. */
  readonly notes: readonly string[];
}

const NUMBERING = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[、.](?!\d))/;
const MARKS = /[:：*★☆#。_]+/g;
/** 在园（班）幼儿数（人）: those in a kindergarten or in a class of a school, and no unit. */
const IN_CLASSES = /(在园)\([、/]?班\)(?=\p{Script=Han})/gu;
const BRACKET = /\(([^()]*)\)/g;
const SUBSET = /^(?:其中[:：,，]?|其[:：])(?=.)/;
const TRAILING_UNIT =
  /[/／]?(㎡|平方米|平米|亩|万元|元|元\/(?:[生人名孩][·./]?)?(?:月|学期|期|学年|年|天|日|次))$/;

/** A head as written, taken apart. */
export function headText(written: string): HeadText {
  const text = bare(withoutAdvice(written))
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')')
    .toUpperCase();
  const notes: string[] = [];
  let unit: string | null = null;
  const full = text.replace(IN_CLASSES, '$1').replace(BRACKET, (bracket, inner: string) => {
    const parts = inner.split(/[,;；、]/);
    const own = unitOf(inner) ?? parts.map(unitOf).find((found) => found !== null) ?? null;
    if (own !== null && parts.length > 1)
      for (const part of parts) if (unitOf(part) === null) notes.push(part.replace(MARKS, ''));
    if (own === null) {
      notes.push(inner.replace(MARKS, ''));
      return bracket;
    }
    unit ??= own;
    return '';
  });
  const plain = withoutMarks(full.replace(BRACKET, ''));
  const [, lead, said] = /^([^,]+),单位(.+)$/.exec(plain) ?? [];
  const trailing = TRAILING_UNIT.exec(plain);
  if (lead !== undefined && said !== undefined) {
    return { full: lead, word: lead, unit: unit ?? unitOf(said), notes };
  }
  if (unit === null && trailing?.[1] !== undefined && plain.length > trailing[0].length + 1) {
    return { full: plain, word: plain.slice(0, -trailing[0].length), unit: trailing[1], notes };
  }
  return { full: withoutMarks(full), word: plain, unit, notes };
}

function withoutMarks(text: string): string {
  return text.replace(NUMBERING, '').replace(MARKS, '').replace(SUBSET, '');
}

/** A unit that a head states in brackets; null where they hold something else. */
export function unitOf(inner: string): string | null {
  const text = inner.replace(/^单位[:：]?/, '').replace(/^M2$/, 'm2');
  if (text in AREAS || text in MONEYS || text in COUNTS || text === '%') return text;
  const billing = billingUnit(text);
  return billing !== null && billing !== 'unknown' && /元|月|学期|年|天|日|次/.test(text) ? text : null;
}
