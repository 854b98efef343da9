import { plainDigit } from './digits.ts';

/**
 * A text as those see it who read the published page: escapes resolved, invisible characters gone, letters and digits plain. Each
 * character knows from where in the source it comes.
 */
export interface View {
  readonly text: string;
  /** By index in `text`: where the passage of the source begins, and where it ends, of which the character was made. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

class ViewBuilder {
  #text = '';
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds characters that stand for the source from `start` to `end`. */
  add(characters: string, start: number, end: number): void {
    this.#text += characters;
    for (let index = 0; index < characters.length; index += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds a passage of a view as it stands. */
  copy(view: View, from: number, to: number): void {
    this.#text += view.text.slice(from, to);
    for (let index = from; index < to; index += 1) {
      this.#starts.push(view.starts[index] ?? 0);
      this.#ends.push(view.ends[index] ?? 0);
    }
  }

  done(): View {
    return { text: this.#text, starts: this.#starts, ends: this.#ends };
  }
}

/** Once more than an escape is escaped: `&amp;#49;`. */
const MOST_PASSES = 3;

/** The text as published: escapes resolved, compatibility forms plain, invisible characters gone. */
export function publishedView(source: string): View {
  let view = plainView(source);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const resolved = replaceIn(view, ESCAPE, resolveEscape);
    if (resolved === view) break;
    view = plainAgain(resolved);
  }
  return view;
}

const SIMPLE = /^[\t\n\r\x20-\x7e\u4e00-\u9fff\u3001\u3002]*$/;
/** Seen by nobody: format characters, marks on other characters, blank letters, control characters. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Mn}\p{Me}\u3164\u115f\u1160\u2800\uffa0\ufffe\uffff]$/u;
/** Squared units would become letters and digits: ㎡. */
const SQUARED = /^[\u3371-\u33df]$/;

function plainView(source: string): View {
  const builder = new ViewBuilder();
  for (let at = 0; at < source.length;) {
    const codePoint = source.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    builder.add(plainCharacter(character, codePoint), at, at + character.length);
    at += character.length;
  }
  return builder.done();
}

/** The text as published, without the places: what most cells say they say plainly. */
export function publishedText(source: string): string {
  return SIMPLE.test(source) && !/[&\\%]/.test(source) ? source : publishedView(source).text;
}

/** The characters that escapes became, plain as well. */
function plainAgain(view: View): View {
  if (SIMPLE.test(view.text)) return view;
  const builder = new ViewBuilder();
  for (let at = 0; at < view.text.length;) {
    const codePoint = view.text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const end = view.ends[at + character.length - 1] ?? 0;
    builder.add(plainCharacter(character, codePoint), view.starts[at] ?? 0, end);
    at += character.length;
  }
  return builder.done();
}

function plainCharacter(character: string, codePoint: number): string {
  if ((codePoint >= 0x20 && codePoint < 0x7f) || (codePoint >= 0x4e00 && codePoint <= 0x9fff))
    return character;
  if (codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d) return character;
  if (/[\u2236\u02d0\u02f8\ua789]/.test(character)) return ':';
  if (INVISIBLE.test(character)) return '';
  const digit = plainDigit(codePoint);
  if (digit !== undefined) return digit;
  if (SQUARED.test(character)) return character;
  if (/\p{Pd}|[\u2212\u2043\u30fc\u2500-\u2503\uff70]/u.test(character)) return '-';
  return /\p{Zs}|[\u2028\u2029\u0085]/u.test(character) ? ' ' : character.normalize('NFKC');
}

const ESCAPE =
  /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|emsp1[34]|[A-Za-z]{2,24});?|\\U[0-9a-fA-F]{8}|\\u\{[0-9a-fA-F]{1,6}\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|(?:%[0-9A-Fa-f]{2})+|\\3[0-9](?![0-9A-Fa-f]) ?|\\0[67][0-7](?![0-7])|\\[^A-Za-z]|\\[nrt]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  numsp: ' ',
  puncsp: ' ',
  hairsp: ' ',
  NonBreakingSpace: ' ',
  MediumSpace: ' ',
  ThinSpace: ' ',
  VeryThinSpace: ' ',
  emsp13: ' ',
  emsp14: ' ',
  Tab: ' ',
  NewLine: '\n',
  zwj: '',
  zwnj: '',
  shy: '',
  InvisibleComma: '',
  InvisibleTimes: '',
  ApplyFunction: '',
  lrm: '',
  rlm: '',
  ZeroWidthSpace: '',
  NoBreak: '',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  horbar: '-',
  minus: '-',
  lowbar: '_',
  middot: '·',
  bull: '·',
  commat: '@',
  period: '.',
  comma: ',',
  colon: ':',
  sol: '/',
  plus: '+',
  num: '#',
  ast: '*',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** What an escape stands for; null where it is none. */
function resolveEscape(escape: string): string | null {
  if (escape.startsWith('%')) return percentDecoded(escape);
  if (escape.startsWith('&')) {
    const name = escape.replace(/^&|;$/g, '');
    if (!name.startsWith('#')) return ENTITIES[name] ?? null;
    return fromCode(/^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  }
  if (/^\\[uUx]/.test(escape)) return fromCode(parseInt(escape.replace(/[^0-9a-fA-F]/g, ''), 16));
  if (/^\\[nrt]$/.test(escape)) return ' ';
  if (/^\\3[0-9] ?$/.test(escape)) return fromCode(parseInt(escape.slice(1), 16));
  if (/^\\0[67][0-7]$/.test(escape)) return fromCode(parseInt(escape.slice(1), 8));
  return escape.slice(1);
}

function fromCode(code: number): string | null {
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : null;
}

function percentDecoded(escape: string): string | null {
  try {
    return decodeURIComponent(escape);
  } catch {
    return null;
  }
}

/** The view with what a pattern finds replaced; the view itself where it finds nothing, or `replacement` gives null. */
export function replaceIn(view: View, pattern: RegExp, replacement: (found: string) => string | null): View {
  // Cheaper than `matchAll`, which makes a pattern anew each time.
  if (view.text.search(pattern) === -1) return view;
  let builder: ViewBuilder | undefined;
  let copied = 0;
  for (const match of view.text.matchAll(pattern)) {
    const replaced = replacement(match[0]);
    if (replaced === null) continue;
    builder ??= new ViewBuilder();
    builder.copy(view, copied, match.index);
    copied = match.index + match[0].length;
    builder.add(replaced, view.starts[match.index] ?? 0, view.ends[copied - 1] ?? 0);
  }
  if (builder === undefined) return view;
  builder.copy(view, copied, view.text.length);
  return builder.done();
}

/** The view with other characters, each in the place of one. */
export function withText(view: View, text: string): View {
  return text === view.text ? view : { ...view, text };
}

/** Ends a run of digits: a new cell or paragraph of a page. */
export const BREAK = '\ue000';

const MARKUP =
  /\[\^[^\]\s]*\]|<br\b[^<>]*>[^\S\n]*\n?|\{\s*["'`]|["'`]\s*\}|["'`]\s*\+\s*["'`]|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<\/?[A-Za-z][^<>]*>|\]\([^)\n]*\)|\]\[[^\]\n]*\]|!?\[|`+|\*{2,}(?![*@])|~~|__|(?<![0-9])\*|\*(?![0-9])/g;
const INLINE_TAG =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|strike|sub|sup|time|tt|u|var|wbr|text|tspan)\b/i;

/** The view without the markup of HTML and Markdown, as the words of the page run on: `138**0013**8000`. */
export function withoutMarkup(view: View): View {
  return replaceIn(view, MARKUP, (markup) => {
    if (/^<br/i.test(markup)) return '\n';
    if (!markup.startsWith('<') || markup.startsWith('<!--') || INLINE_TAG.test(markup)) return '';
    return /^<\/?(?:p|div|li|h[1-6])\b/i.test(markup) ? '\n' : BREAK;
  });
}

/** Text that is written backwards and shown the right way round, after a sign that turns it: as it is shown. Null where there is none. */
export function turnedView(source: string): View | null {
  const parts = [...source.matchAll(/[\u202e\u2067]([^\u202c\u2069\n]+)/g)];
  if (parts.length === 0) return null;
  const builder = new ViewBuilder();
  for (const { 1: part = '', index } of parts) {
    const start = index + 1;
    builder.add(BREAK, index, start);
    for (let at = part.length - 1; at >= 0; at -= 1) {
      builder.add(plainCharacter(part.charAt(at), part.charCodeAt(at)), start + at, start + at + 1);
    }
  }
  return builder.done();
}
