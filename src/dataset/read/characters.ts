/**
 * What the reader does with characters that do not show as what they are, in every cell, in site.json and in the texts.
 *
 * - removed, with a notice: what nobody sees and nobody means. Web pages and chat programs paste them in: zero-width spaces and joiners,
 *   soft hyphens, direction marks, variation selectors.
 * - refused: what makes a text read as another one (direction overrides and isolates, blank letters, tags, piled-up marks) or cannot stand in a page
 *   or a feed (control characters, non-characters, halves of a character), and what tells that a character is lost already (U+FFFD).
 * - warned of: private use characters, which rare place names may have on the clerk's machine and nobody else can read.
 */
const REMOVED = /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF\p{Variation_Selector}]|\u034F/gu;

interface CharacterClass {
  readonly pattern: RegExp;
  /** What the characters are, and what is wrong with them. */
  readonly what: string;
  readonly remedy: string;
}

const RETYPE = '请把这里整个清空，重新打一遍，不要粘贴。';

const REFUSED: readonly CharacterClass[] = [
  {
    pattern: /\uFFFD/u,
    what: '表示原来的字已经丢失',
    remedy: '请按原件重新填写这个字，再另存为“CSV UTF-8（逗号分隔）”。',
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    what: '是改变文字方向的字符，看到的字和实际的不一样',
    remedy: RETYPE,
  },
  {
    pattern: /[\u115F\u1160\u2800\u3164\uFFA0]/u,
    what: '看上去是空白，却不是空格',
    remedy: RETYPE,
  },
  { pattern: /\p{M}{8}/u, what: '和后面几个符号叠在一个字上，会盖住别的字', remedy: RETYPE },
  {
    pattern: /[\p{Cs}\p{Noncharacter_Code_Point}]/u,
    what: '不是完整的字，可能是复制时断开的',
    remedy: RETYPE,
  },
  {
    pattern: /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFC]/u,
    what: '是看不见的控制字符，网页和订阅源里不能有',
    remedy: RETYPE,
  },
];

const PRIVATE_USE = /\p{Co}/u;

/** Nearly every text has only these: Han, kana, their punctuation, ASCII and full-width forms. */
const PLAIN =
  /^[\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u27FF\u3000-\u3163\u3165-\u9FFF\uFF01-\uFF9F]*$/;

/** The text without the characters that nobody sees and nobody means. */
export function withoutInvisible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(REMOVED, '');
}

export interface CharacterFault {
  /** Index of the character in the text. */
  readonly index: number;
  /** What is wrong, with its place: `第 3 个字 U+202E 是…`. */
  readonly message: string;
  readonly remedy: string;
}

/** The first character that a text may not have; null where every one may stand. */
export function refusedCharacter(text: string): CharacterFault | null {
  if (PLAIN.test(text)) return null;
  const found = REFUSED.flatMap(({ pattern, what, remedy }) => {
    const index = text.search(pattern);
    return index === -1 ? [] : [{ index, message: `${placeOf(text, index)}${what}。`, remedy }];
  });
  return found.reduce<CharacterFault | null>(
    (first, fault) => (first === null || fault.index < first.index ? fault : first),
    null,
  );
}

/** The first private use character of a text; null where it has none. */
export function privateUseCharacter(text: string): CharacterFault | null {
  const index = PLAIN.test(text) ? -1 : text.search(PRIVATE_USE);
  if (index === -1) return null;
  return {
    index,
    message: `${placeOf(text, index)}是自造字，只在造字的电脑上看得见，别人看到的是空白或方框。`,
    remedy: '请换成标准的字；确实没有的，写成“（石＋坪）”这样拼出来的样子。',
  };
}

function placeOf(text: string, index: number): string {
  return `第 ${Array.from(text.slice(0, index)).length + 1} 个字 ${codeName(text, index)} `;
}

function codeName(text: string, index: number): string {
  const code = text.codePointAt(index) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const NOT_SHOWN = new RegExp(
  [REMOVED, PRIVATE_USE, ...REFUSED.map(({ pattern }) => pattern)].map(({ source }) => source).join('|'),
  'gu',
);

/** A text for a message: what would not be seen, or would run in a terminal, is told by its number: `〔U+202E〕`. */
export function shownPlainly(text: string): string {
  return PLAIN.test(text) ? text : text.replace(NOT_SHOWN, (found) => `〔${codeName(found, 0)}〕`);
}
