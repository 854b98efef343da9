/** Words that people add to a name and that no search can answer: what they want to know stands on the kindergarten's page. */
const EXTRA_WORDS = [
  '电话号码 联系电话 联系方式 电话 号码 地址 位置 在哪里 在哪儿 在哪 哪里 怎么走 路线 导航',
  '收费标准 收费多少 收费 多少钱 学费 费用 价格 保教费 伙食费 一个月 一年',
  '怎么样 怎样 好不好 好吗 如何 口碑 评价 排名 有哪些 哪个好 哪家好 推荐',
  '报名时间 报名 招生简章 招生范围 招生 入园 入学 官网 网站 公众号 老师 教师 园长 简介 介绍 信息 图片 照片 视频 作息时间 放假',
  '请问 查询 查一下 我想找 我要找 帮我找 我想问 附近 旁边 周边',
]
  .join(' ')
  .split(' ')
  .sort((one, other) => other.length - one.length);

/** Every character of these words: what is typed of them in traditional characters is read too. */
export const EXTRA_CHARACTERS = EXTRA_WORDS.join('');

/** Say nothing by themselves: they go unmentioned. */
const PARTICLES = ['的', '吗', '呢', '啊', '？', '?', '！', '!', '。'];

const NEAR_WORDS = ['附近', '旁边', '周边'];

/** Whether a word asks for what is near. */
export function isNearWord(word: string): boolean {
  return NEAR_WORDS.includes(word);
}

/** A query with words left out. */
export interface Shortened {
  readonly query: string;
  readonly dropped: readonly string[];
}

/** The query with one extra word after another left out: from its end, then from its beginning. */
export function* withoutExtraWords(query: string): Iterable<Shortened> {
  let rest = query.trim();
  const dropped: string[] = [];
  for (const side of ['end', 'start'] as const) {
    for (let word = extraAt(rest, side); word !== null; word = extraAt(rest, side)) {
      rest = (side === 'end' ? rest.slice(0, -word.length) : rest.slice(word.length)).trim();
      if (PARTICLES.includes(word)) continue;
      dropped.push(word);
      if (rest !== '') yield { query: withoutParticles(rest), dropped: [...dropped] };
    }
  }
}

function extraAt(text: string, side: 'start' | 'end'): string | null {
  const found = [...EXTRA_WORDS, ...PARTICLES].find((word) =>
    side === 'end' ? text.endsWith(word) : text.startsWith(word),
  );
  return found ?? null;
}

/** Without the little words at its ends. */
function withoutParticles(text: string): string {
  let rest = text;
  for (const side of ['end', 'start'] as const) {
    const at = (): string | undefined =>
      PARTICLES.find((word) => (side === 'end' ? rest.endsWith(word) : rest.startsWith(word)));
    for (let word = at(); word !== undefined; word = at())
      rest = (side === 'end' ? rest.slice(0, -word.length) : rest.slice(word.length)).trim();
  }
  return rest;
}
