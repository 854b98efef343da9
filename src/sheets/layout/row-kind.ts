import type { GridCell } from '../book/grid.ts';
import { unitOf } from '../columns/head-text.ts';
import { isClassName, isHeadWord } from '../columns/pieces.ts';
import { bare } from '../values/plain.ts';
import { AGE_WORDS } from '../words/ages.ts';
import {
  BESIDE_SIGN,
  NOTE_ROW,
  PAGE_ROW,
  SIGN_LABEL,
  SIGN_ROW,
  TOTAL_ROW,
  UNIT_ROW,
} from '../words/lines.ts';

export type RowKind =
  'blank' | 'title' | 'unit' | 'note' | 'sign' | 'total' | 'numbering' | 'pairs' | 'text' | 'cells';

/** The cells of a row that say something themselves: not blank, not under a merge that begins elsewhere. */
export function ownCells(row: readonly GridCell[]): readonly GridCell[] {
  return row.filter(({ text, isCovered }) => text !== '' && !isCovered);
}

const LEADING = 4;
const FEW = 4;

/** What a row is, without its neighbours. A row of one text alone is `text`: a title, a group, a note that goes on. */
export function rowKind(row: readonly GridCell[]): RowKind {
  const own = ownCells(row);
  const [first] = own;
  if (first === undefined) return row.some(({ text }) => text !== '') ? 'cells' : 'blank';
  const text = bare(first.text);
  if (own.length <= FEW && UNIT_ROW.test(text)) return 'unit';
  // 1 │ 某某幼儿园 is a row of a list, and no page.
  if (own.length <= 2 && PAGE_ROW.test(text) && (own.length === 1 || !/^\d+$/.test(text))) return 'title';
  if (SIGN_ROW.test(text) && (own.length <= FEW || areSigned(own))) return 'sign';
  if (own.length <= FEW && NOTE_ROW.test(text)) return 'note';
  if (own.length > 1 && isTotal(row)) return 'total';
  if (own.length > 2 && isNumbering(own)) return 'numbering';
  if (isPairs(own)) return 'pairs';
  return own.length === 1 ? 'text' : 'cells';
}

/** 制表： │ 王岚 │ 复核： │ 李云 │ 2026年9月1日: who signs stands in cells of its own, behind them perhaps a number and the day. */
function areSigned(own: readonly GridCell[]): boolean {
  const texts = own.map(({ text }) => bare(text));
  const labels = texts.filter((text) => SIGN_LABEL.test(text) || BESIDE_SIGN.test(text));
  const isOther = texts.some((text) => /[:：]$/.test(text) && !labels.includes(text));
  return (
    SIGN_LABEL.test(texts[0] ?? '') && labels.length > 1 && !isOther && own.length <= labels.length * 2 + 1
  );
}

/** 幼儿园名称 │ 某某幼儿园 │ 办园性质 │ 公办园: labels, each with its value beside it; 班 │ 人 │ 班 │ 人 are units of the heads above. */
function isPairs(own: readonly GridCell[]): boolean {
  const values = own.filter((_, index) => index % 2 === 1).map(({ text }) => text);
  return (
    own.length > 2 &&
    own.length % 2 === 0 &&
    own.every(({ text }, index) => (index % 2 === 0 ? isLabel(text) : !isHeadWord(text))) &&
    !values.every((text) => unitOf(bare(text)) !== null)
  );
}

function isLabel(text: string): boolean {
  return isHeadWord(text) && !/\d/.test(text);
}

/** Also 22所（公办11所，民办11所）. */
const FIGURE = /^\D{0,3}\d[\d.,/]*\D{0,3}$|^(?:共|计|现有?|合计)?\d+[所个家人名]\(/;

function isTotal(row: readonly GridCell[]): boolean {
  if (!row.some(({ text }) => FIGURE.test(bare(text)))) return false;
  const leading = row.slice(0, LEADING);
  const at = leading.findIndex(({ text }) => TOTAL_ROW.test(bare(text)));
  return at !== -1 && !isWholeOfOne(leading, at) && !isOfAge(leading, at);
}

/** 大班 │ 3个班合计 │ 98: how many classes an age has that are not listed. */
function isOfAge(leading: readonly GridCell[], at: number): boolean {
  return (
    /^(?:共|计)?[\d一二两三四五六七八九十]+个?(?:教学)?班/.test(bare(leading[at]?.text ?? '')) &&
    leading.some(({ text, isCovered }, column) => column !== at && !isCovered && AGE_WORDS.has(bare(text)))
  );
}

/** 第一幼儿园 │ 总数 │ 55, above 其中在编: all of one kindergarten, which no row of a total names. 全县 beside one is from where its children come. */
function isWholeOfOne(leading: readonly GridCell[], at: number): boolean {
  return (
    /^(?:总人?数|全[县区市旗])$/.test(bare(leading[at]?.text ?? '')) &&
    leading
      .slice(0, at)
      .some(({ text, isCovered }) => !isCovered && /(?:[园班校点]|附设)[)）]?$/.test(bare(text)))
  );
}

/** XXMC, ZDMJ: what a system calls its columns. */
const VARIABLE = /^[A-Z][A-Z\d_]{1,14}$/;

/** 甲 乙 1 2 3: the numbers of the columns below a head; 3=4+5 tells how one adds up. */
function isNumbering(own: readonly GridCell[]): boolean {
  const all = own.map(({ text }) => bare(text).replace(/=.*$/, ''));
  if (all.length >= FEW && all.every((text) => VARIABLE.test(text))) return new Set(all).size === all.length;
  const numbers = all.filter((text) => !/^[甲乙丙丁戊己庚辛壬癸子丑寅卯栏次号]+$/.test(text));
  if (numbers.length === 0) return all.length > 2 && new Set(all).size === all.length;
  return (
    all.length > 2 &&
    numbers.every(
      (text, index) =>
        text.replace(/[()栏]/g, '') === String(index + Number(numbers[0]?.replace(/[()栏]/g, '') ?? 1)),
    )
  );
}

const LEAST_WORDS = 2;

/** How many cells of a row are words of a head; 0 where too few are for it to be one. */
export function headScore(row: readonly GridCell[]): number {
  const own = ownCells(row);
  // One class alone is what a row is about: 某园、大班、大一班.
  const hasClasses = own.filter(({ text }) => isClassName(text)).length > 1;
  const words = own.filter(({ text }) => isHeadWord(text) && (hasClasses || !isClassName(text))).length;
  return words >= LEAST_WORDS && words * 2 >= own.length ? words : 0;
}

const REPORTER =
  /^(?:(?:填报|填表|上报|报送|汇总)(?:单位|学校|部门)(?:\([^)]*\))?[:：]|以下(?:为|是|由)(?=.*(?:上报|填报|报送)$))(.*)$/u;

/** 填报单位：石门镇中心学校: the town of whoever reports the rows that come; empty where it is none, null where nobody is named. */
export function reportingTown(row: readonly GridCell[]): string | null {
  const said = REPORTER.exec(bare(ownCells(row)[0]?.text ?? ''))?.[1];
  if (said === undefined) return null;
  return /(?:^|[县区市旗(])(\p{Script=Han}{2,5}?(?:镇|乡|街道))/u.exec(said)?.[1] ?? '';
}

const SPECIMEN = /^(?:填写|填报|填表)?(?:示例|样例|范例|举例|例)[:：]?$/;
/** A name that is none: 某市××区××幼儿园. */
const MASKED = /(?:××|XX|xx|ＸＸ|＊＊|\*\*|○○).*(?:园|班)$/;

/** A row that shows how the others are to be filled in. */
export function isSpecimen(row: readonly GridCell[]): boolean {
  return ownCells(row)
    .slice(0, LEADING)
    .some(({ text }) => SPECIMEN.test(bare(text)) || MASKED.test(bare(text).replace(/^[*＊]+/, '')));
}
