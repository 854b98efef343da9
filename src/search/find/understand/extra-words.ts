/**
 * Words that people add to a name and that no search can answer: what they want to know stands on the kindergarten's page. Each is a
 * pattern; of two that begin alike the longer one comes first.
 */
const EXTRA_WORDS = [
  '电话 联系(?:电话|方式) 号码 尾号 地址 位置 路线',
  '收费(?:标准)? 学费 费用 价格 保[教育]费 伙食费? 一个月 一年',
  '好吗 如何 口碑 评价 排名 推荐 环境 教学质量',
  '报名 招生(?:简章|范围)? 还?招人 入[园学] [上放]学 (?:作息|上课|接送)?时间 条件 官网 网站 公众号 [老教]师 园长 简介 介绍 信息 放假',
  '请问 查(?:询|一下) [我想要帮]+[找问] 离?[我家]?(?:[最附就]?近|旁边|周[边围]|门口) 我?家住?',
]
  .join(' ')
  .replace(/ /g, '|');

/** From here on a query asks something of what it has named: 是不是公办, 几点放学, 有托班吗. Its first group is the second of the pattern below. */
const QUESTION =
  '[是要收能]?(?:(.)[不没]\\2|可以|几[点岁个]|多[大远少久]|离我|[什怎][么样]|[在有上读]?哪).*|(?:[还是有能会收要招]|[公私]立|[公民]办|普惠).{0,8}[吗么呢?？]';

/** Every character of these words: what is typed of them in traditional characters is read too. */
export const EXTRA_CHARACTERS = EXTRA_WORDS + QUESTION;

/** What is left out, but for the first group, in the order in which it is tried. */
const LEFT_OUT = [`()(?:${EXTRA_WORDS})$`, `^(.*?)(?:${QUESTION})$`, `^()(?:${EXTRA_WORDS})`].map(
  (pattern) => new RegExp(pattern),
);
/** Little words at the ends say nothing by themselves: they go unmentioned. */
const PARTICLES = /^[的吗呢啊？?！!。]+|[的吗呢啊？?！!。]+$/g;
const NEAR = /近|旁边|周[边围]|门口/;

/** Whether a word asks for what is near. */
export function isNearWord(word: string): boolean {
  return NEAR.test(word);
}

/** A query with words left out. */
export interface Shortened {
  readonly query: string;
  readonly dropped: readonly string[];
}

/** The query with one extra word after another left out: from its end, then from its beginning, until nothing may be left. */
export function* withoutExtraWords(query: string): Iterable<Shortened> {
  const bare = (text: string): string => text.replace(PARTICLES, '').trim();
  const dropped: string[] = [];
  let rest = query.trim();
  for (;;) {
    const text = [rest, bare(rest)].find((one) => shorter(one) !== one);
    if (text === undefined) return;
    const kept = shorter(text);
    dropped.push((text.startsWith(kept) ? text.slice(kept.length) : text.slice(0, -kept.length)).trim());
    rest = kept.trim();
    yield { query: bare(rest), dropped: [...dropped] };
  }
}

/** The text without one extra word; the same text where it has none. */
function shorter(text: string): string {
  for (const pattern of LEFT_OUT) if (pattern.test(text)) return text.replace(pattern, '$1');
  return text;
}
