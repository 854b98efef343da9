import type { Column } from '../views/table.ts';

/** Where a text may break before its last word, and nowhere else: one of these, after two characters and more. */
function beforeLast(...words: readonly string[]): RegExp {
  return new RegExp(`(?<=^.{2,})(?=(?:${words.join('|')})$)`);
}

/** Heads over figures: the columns are narrower than their heads. */
const HEAD = beforeLast(
  '∶幼儿',
  '(?<!∶)幼儿',
  '保育费',
  '(?<!保育)费',
  '员',
  '教师',
  '持证',
  '实缴',
  '项目',
  '以上',
  '补助',
);

/** The pieces of a head over figures between which alone it may break. */
export function headPieces(label: string): readonly string[] {
  return label.split(HEAD);
}

/** 普惠性民办, 未达到配备标准 */
const TERM = beforeLast('民办', '配备标准');
/** 2026.9.1 执行 */
const DAY_WITH_WORD = /^\d{4}\.\d{1,2}\.\d{1,2} \S{1,4}$/;

/**
 * The pieces of a cell's text between which alone it may break: a term of ours before its last word, a day nowhere. Null where it breaks as
 * any other text.
 */
export function textPieces(text: string): readonly string[] | null {
  if (DAY_WITH_WORD.test(text)) return [text];
  // Asked of every cell of a bureau, and seldom so: to look first is cheaper than to split.
  if (text.length > 8 || !TERM.test(text)) return null;
  return text.split(TERM);
}

/**
 * The pieces of a note beneath a figure between which alone it may break: before a unit or 未公布, and after what it announces
 * (2027.2.1 起). Null
 * where it breaks as any other text.
 */
export function notePieces(note: string): readonly string[] | null {
  const pieces = note.split(/(?<=，|起 )|(?<=\d )(?=元)|(?=未公布$)/);
  return pieces.length > 1 || !/[、一-龥]{6}/.test(note) ? pieces : null;
}

/** A name that a phone sets on one line. */
const SHORT_NAME = 8;
/** After the name of a place that ends so, and before what kind of kindergarten it is. */
const NAME_PARTS =
  /(?<=^.{2,}(?:自治[州县区]|[省市县区旗]|街道|[镇乡]))(?=.{3,})|(?=(?:幼儿园|附属幼儿园|附设幼儿班|教学点|学前部)(?:（|$))|(?<=.{2})(?=（)/u;

/** The pieces of a kindergarten's name between which it may break over two lines; a short one is whole. */
export function namePieces(name: string): readonly string[] {
  return name.length <= SHORT_NAME ? [name] : name.split(NAME_PARTS);
}

/** A heading of at most so many characters stands on one line of a phone, in 大字版 too. */
const ONE_LINE = 6;
/** Words of the field that a dictionary of everyday words divides. */
const FIELD_TERMS =
  /学前教育|普及普惠|普惠性|镇中心|督导评估|在园幼儿|毛入园率|持证率|覆盖率|签订率|占比|公办园?|民办园?|园所|教职工|保育员|附设班|小规模|集团化|一体化|生均|新建改扩建|改扩建|去小学化/gu;
/** Words of one character that belong to what follows: a line may begin with one and never ends with one. */
const LEADS_ON = /^[不未无非每各第与和及或在到自从比应可需须已将被把向为以按对新]$/u;
const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;

let words: Intl.Segmenter | undefined;
/** Most pages have the same headings. */
const found = new Map<string, readonly string[]>();

/** The pieces of a heading between which it may break: between words, which a language without spaces leaves to be found. */
export function titlePieces(title: string): readonly string[] {
  if (title.length <= ONE_LINE) return [title];
  let pieces = found.get(title);
  if (!pieces) found.set(title, (pieces = piecesOf(title)));
  return pieces;
}

function piecesOf(title: string): readonly string[] {
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const terms = [...title.matchAll(FIELD_TERMS)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const pieces: string[] = [];
  let last = '';
  for (const { segment, index } of words.segment(title)) {
    const begins = segment.length > 1 || LEADS_ON.test(segment) || terms.some(({ from }) => from === index);
    const inside = terms.some(({ from, to }) => from < index && index < to);
    const apart = begins && !inside && !LEADS_ON.test(last) && HAN_END.test(last) && HAN_START.test(segment);
    if (apart || pieces.length === 0) pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
    last = segment;
  }
  return pieces;
}

/** The head of a column as it stands before a cell of a folded row; its unit is never broken. */
export function labelOf({ label, unit }: Column): string {
  return unit === undefined ? label : `${label} ${unit.replace('/', '/\u2060')}`;
}

/** Characters without a place to break: more than a day, a document number or a telephone number has. */
const LONG_RUN = /[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\p{Script=Han}]{20,}/u;

/** Whether a text has a run that a narrow column must break anywhere: an address on the web, a word that never ends. */
export function hasLongRun(text: string): boolean {
  return text.length >= 20 && LONG_RUN.test(text);
}
