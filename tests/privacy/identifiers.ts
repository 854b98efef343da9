/**
 * Made-up identifiers for the labelled texts: made when the tests run, so that no file of the project holds one. Each is well formed,
 * with its check digits; whether somebody has it is left to chance, and it is never written down.
 */

/** Numbers that are the same at each run. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0, less than `below`. */
  below(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join('');
  }

  one<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

export const IDENTIFIERS: Readonly<Record<string, (chance: Chance) => string>> = {
  m: (chance) => `1${3 + chance.below(7)}${chance.digits(9)}`,
  id: (chance) => {
    const start = `${chance.one(['11', '33', '44', '51', '64'])}0${1 + chance.below(9)}${two(1 + chance.below(30))}`;
    const day = `${1950 + chance.below(72)}${two(1 + chance.below(12))}${two(1 + chance.below(28))}`;
    const first = `${start}${day}${chance.digits(3)}`;
    return first + checkCharacter(first);
  },
  badid: (chance) => {
    const good = IDENTIFIERS['id']?.(chance) ?? '';
    return good.slice(0, 17) + (good.endsWith('5') ? '6' : '5');
  },
  oldid: (chance) =>
    `6401${two(1 + chance.below(25))}${two(40 + chance.below(59))}${two(1 + chance.below(12))}${two(1 + chance.below(28))}${chance.digits(3)}`,
  card: (chance) => withLuhn(`62${chance.digits(16)}`),
  card16: (chance) => withLuhn(`${chance.one(['62', '4', '53'])}${chance.digits(15)}`.slice(0, 15)),
  passport: (chance) => `${chance.one(['E', 'G', 'EA', 'EJ'])}${chance.digits(8)}`.slice(0, 9),
  user: (chance) =>
    `${chance.one(['zhangwei', 'li.na', 'wangfang', 'chen_jie', 'liu-yang'])}${chance.below(900) + 10}`,
  wechat: (chance) => `${chance.one(['yunxi', 'wf_', 'laoshi', 'hh-'])}${chance.digits(5)}`,
  qq: (chance) => `${1 + chance.below(9)}${chance.digits(8)}`,
  name: (chance) =>
    `${chance.one(['王', '李', '张', '刘', '陈', '杨', '马', '欧阳', '吴', '赵'])}${chance.one(['晓明', '芳', '建国', '丽华', '伟', '梓涵', '淑珍', '海燕', '志强', '静怡'])}`,
  // Of three generations, and of surnames that begin words as well.
  fullname: (chance) =>
    `${chance.one([...'王李张刘陈杨赵黄周吴徐孙高林何郭马罗梁宋郑谢韩唐冯于董程曹袁许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'])}${chance.one('建国 建军 国强 志强 志明 丽华 丽娟 秀英 秀兰 桂英 玉兰 玉梅 淑珍 淑芬 春梅 冬梅 海燕 晓燕 晓明 小明 小红 文静 雅静 子涵 梓轩 浩然 宇轩 欣怡 诗涵 雨桐 思远 梦琪 佳怡 嘉欣 俊杰 俊豪 若曦 语嫣 梓萱 沐辰 奕辰 铭泽 彩霞 红霞 美玲 丽萍 卫东 振华 家豪 志远'.split(' '))}`,
  pinyin: (chance) =>
    `${chance.one('wang li zhang liu chen yang zhao huang zhou wu xu sun ma zhu'.split(' '))} ${chance.one('xiaoming wei fang jianguo lihua haiyan zhiqiang jingyi zihan shuzhen xuemei'.split(' '))}`,
  minority: (chance) =>
    `${chance.one(['阿依古丽', '买买提', '古丽娜尔', '阿卜杜拉'])}·${chance.one(['吐尔逊', '艾则孜', '买买提', '热合曼'])}`,
  hex: (chance) => Array.from({ length: 40 }, () => chance.one([...'0123456789abcdef'])).join(''),
  base64: (chance) =>
    Array.from({ length: 88 }, () =>
      chance.one([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/']),
    ).join(''),
};

/** ISO 7064 mod 11-2. */
function checkCharacter(first: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first[index]), 0);
  return '10X98765432'.charAt(sum % 11);
}

function withLuhn(first: string): string {
  const sum = [...first].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return first + String((10 - (sum % 10)) % 10);
}

const each = (change: (character: string, index: number) => string) => (text: string) =>
  Array.from(text, change).join('');
/** Each digit as that of a row of ten. */
const inDigits = (row: string) =>
  each((character) => (/\d/.test(character) ? row.charAt(Number(character)) : character));
const digitsFrom = (zero: number) =>
  each((digit) => (/\d/.test(digit) ? String.fromCodePoint(zero + Number(digit)) : digit));

/** How an identifier is hidden. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  wide: each((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  chinese: inDigits('零一二三四五六七八九'),
  circle: inDigits('〇一二三四五六七八九'),
  formal: inDigits('零壹贰叁肆伍陆柒捌玖'),
  spoken: inDigits('零幺两三四五六七八九'),
  circled: inDigits('⓪①②③④⑤⑥⑦⑧⑨'),
  black: inDigits('⓿❶❷❸❹❺❻❼❽❾'),
  maths: digitsFrom(0x1d7ce),
  arabic: digitsFrom(0x660),
  superscript: inDigits('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  letters: (text) => text.replaceAll('0', 'O').replace(/^1/, 'l'),
  entities: each((character) => `&#${character.charCodeAt(0)};`),
  hexentities: each((character) => `&#x${character.charCodeAt(0).toString(16)};`),
  twice: each((character) => `&amp;#${character.charCodeAt(0)};`),
  json: each((character) => `\\u00${character.charCodeAt(0).toString(16)}`),
  percent: each((character) => `%${character.charCodeAt(0).toString(16)}`),
  backslash: each((character) => `\\${character}`),
  invisible: each((character, index) => (index % 3 === 2 ? `${character}\u200b` : character)),
  joiner: each((character) => `${character}\u200d`),
  soft: (text) => `${text.slice(0, 4)}\u00ad${text.slice(4)}`,
  keycap: each((character) => `${character}\ufe0f\u20e3`),
  bold: (text) => `${text.slice(0, 3)}**${text.slice(3, 7)}**${text.slice(7)}`,
  tags: (text) => `<b>${text.slice(0, 3)}</b>${text.slice(3, 7)}<span class="x">${text.slice(7)}</span>`,
  comment: (text) => `${text.slice(0, 5)}<!-- -->${text.slice(5)}`,
  link: (text) => `[${text.slice(0, 3)}](#a)${text.slice(3)}`,
  code: (text) => `\`${text.slice(0, 3)}\`${text.slice(3)}`,
  lines: (text) => `${text.slice(0, 7)}\n${text.slice(7)}`,
  break: (text) => `${text.slice(0, 3)}<br>${text.slice(3)}`,
  mixed: (text) => `${text.slice(0, 4)}${DISGUISES['chinese']?.(text.slice(4, 7)) ?? ''}${text.slice(7)}`,
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  capitals: (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  spaced: (text) => [...text].join(' '),
};

/**
 * A text of the set with its identifiers: `{m}`; in groups, `{m:3-4-4:-}`, with what stands between them; in disguise, `{m|wide}`.
 */
export function filledIn(template: string, chance: Chance): string {
  return template.replace(
    /\{(\w+)(?::([\d-]+):([^}|]*))?((?:\|\w+)*)\}/g,
    (_, kind: string, shape: string | undefined, gap: string | undefined, disguises: string) => {
      if (/^d\d+$/.test(kind)) return chance.digits(Number(kind.slice(1))).replace(/^0/, '7');
      const made = IDENTIFIERS[kind]?.(chance);
      if (made === undefined) throw new Error(`no identifier ${kind}`);
      const grouped = shape === undefined ? made : inGroups(made, shape).join(gap);
      return disguises
        .split('|')
        .filter((name) => name !== '')
        .reduce((text, name) => {
          const disguise = DISGUISES[name];
          if (disguise === undefined) throw new Error(`no disguise ${name}`);
          return disguise(text);
        }, grouped);
    },
  );
}

function inGroups(text: string, shape: string): readonly string[] {
  if (shape === '1') return [...text];
  let from = 0;
  return shape.split('-').map((length) => {
    const group = text.slice(from, from + Number(length));
    from += Number(length);
    return group;
  });
}
