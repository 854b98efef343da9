/** How it is answered what a column of a sheet holds. */
export const COLUMN_ANSWER = '写“表名/栏名”，如“幼儿园/核定学位”；不用导入的写“不导入”。';

/** What a clerk writes to take the suggestion; it is never itself what a cell is to hold. */
const AGREED: ReadonlySet<string> = new Set([
  ...[
    '同建议',
    '按建议',
    '照建议',
    '同意',
    '同左',
    '如建议',
    '采用建议',
    '用建议',
    '建议',
    '建议对',
    '照此',
    '照这个',
  ],
  ...[
    '对',
    '对对',
    '是',
    '好',
    '行',
    '可以',
    '正确',
    '准确',
    '没错',
    '不错',
    '没问题',
    '无误',
    '属实',
    '一致',
    '确认',
    '嗯',
  ],
  ...['ok', 'okay', 'yes', 'y'],
]);
/** Ticks, however many. */
const TICKS = /^[√✓✔☑]+$/;
const PARTICLES = /[的啊呀吧呢哈哦了]+$/;

/** What a clerk writes where nobody knows yet: the question stays open. */
const UNKNOWN: ReadonlySet<string> = new Set([
  ...[
    '不知道',
    '不知',
    '不清楚',
    '说不清',
    '不明',
    '不详',
    '不确定',
    '不好说',
    '未知',
    '无法确定',
    '忘了',
    '忘记了',
  ],
  ...[
    '问不到',
    '没问',
    '没问到',
    '没问着',
    '没有问',
    '没有问到',
    '还没问',
    '未问',
    '未问到',
    '问不清',
    '没问清',
    '没问清楚',
  ],
  ...[
    '待问',
    '待查',
    '待定',
    '待确认',
    '待核对',
    '待补',
    '待补充',
    '待填',
    '再问',
    '再问问',
    '再查',
    '下次问',
    '以后再问',
    '以后再说',
  ],
  ...[
    '查不到',
    '没查到',
    '找不到',
    '没找到',
    '没人接',
    '没有人接',
    '打不通',
    '没打通',
    '联系不上',
    '没联系上',
    '没回',
    '没回复',
    '未回复',
  ],
]);
/** A mark of question, alone. */
const MARKS = /^[?？…]+$/;

/** What a clerk writes where a cell stays empty, and is asked no more. */
const EMPTY: ReadonlySet<string> = new Set([
  '空着',
  '就空着',
  '留空',
  '不填',
  '不用填',
  '空',
  '空白',
  '没有了',
]);

/** What a clerk writes of a column or a name that is none of the bureau's. */
export const NONE: ReadonlySet<string> = new Set([
  ...[
    '不要',
    '不用',
    '不导入',
    '不需要',
    '跳过',
    '不是',
    '不是本县的',
    '不是我县的',
    '不算',
    '无',
    '没有',
    '暂无',
    '忽略',
    '删除',
    '删去',
  ],
]);

/** What a clerk writes where the figures of a sheet hold, and only what adds them up does not: “原表没错”, “合计写错了”. */
export const SETTLED = /按各项|按表里|(?:各项|原表|都|数据)(?:都)?没错|合计(?:数)?(?:写|算|填)?错/;

export const YES: ReadonlySet<string> = new Set([
  ...['是', '是的', '要', '要的', '要导入', '导入', '读', '要读', '写', '要写', '写进去', '需要', '有用'],
]);
export const NO: ReadonlySet<string> = new Set(['否', '不', '不读', '不写', '没用', ...NONE]);
/** What says that something is wrong, and not what is right. */
const DENIED: ReadonlySet<string> = new Set([
  ...NO,
  '不对',
  '不正确',
  '错',
  '错了',
  '不是的',
  '不同意',
  'no',
  'n',
]);

/** What an answer is before anybody looks at what was asked. */
export type AnswerSense = 'agreed' | 'unknown' | 'empty' | 'denied' | null;

/** What was written, without spaces, stops and the marks that a word is quoted in. */
export function answerWord(written: string): string {
  const plain = written.normalize('NFKC').toLowerCase();
  const word = plain.replace(/[\s。,.!;“”"'‘’「」()【】、;]/g, '');
  return word === '' && /\S/.test(plain) ? plain.trim() : word;
}

/** Whether an answer agrees, says that nobody knows, or that nothing is to stand there; null where it says something of its own. */
export function senseOf(written: string): AnswerSense {
  const word = answerWord(written);
  const bare = word.replace(PARTICLES, '');
  const isIn = (words: ReadonlySet<string>): boolean => words.has(word) || words.has(bare);
  if (EMPTY.has(word)) return 'empty';
  if (MARKS.test(word) || isIn(UNKNOWN)) return 'unknown';
  if (TICKS.test(word) || isIn(AGREED)) return 'agreed';
  return isIn(DENIED) ? 'denied' : null;
}

/** What the checker says to a table, said to a list: there an empty cell would be asked again. */
export function saidInList(advice: string): string {
  return advice
    .replace(/(不要填 0 或)留空/g, '$1空着')
    .replace(/(?:可以|可|就|请)?留空(?:即可)?/g, '写“空着”');
}
