import { foldWidth } from './width.ts';

/** Marks alone: strokes, dashes, dots, ditto marks. Units (%) and ticks say something. */
const MARKS = /^[/\\|_\-\u2010-\u2015\u2500\u2501~·•.。…,、;:*×✕?!〃″"“”'‘’=+()[\]]+$/u;

/** Words that fill a cell and say nothing: what stands elsewhere, or will be known some day. */
const WORDS: ReadonlySet<string> = new Set(
  [
    [
      '无',
      '暂无',
      '没有',
      '暂时没有',
      '尚无',
      '无数据',
      '暂无数据',
      '空',
      '空白',
      '未填',
      '待填',
      '待补',
      '待补充',
    ],
    ['待定', '未定', '未知', '不详', '不明', '不清楚', '不知道'],
    ['同上', '同前', '同左', '同下', '如上', '上同', '同上一行', '〃'],
    [
      '见附件',
      '详见附件',
      '附件',
      '另附',
      '见附表',
      '见备注',
      '见公示',
      '详见公示',
      '见公示栏',
      '略',
      '详略',
    ],
    ['N/A', 'NA', 'NULL', 'NONE', 'NIL', 'XX', 'XXX', 'TODO', 'TBD'],
  ].flat(),
);

/** A basis without a number of a document: who was told of the price, and when. */
export const SAID_BASIS = '2026年8月向县教育体育局备案';

/** No basis of a fee and no rule of refund: that there is one is not what it says. */
const EMPTY_TERMS: ReadonlySet<string> = new Set([
  ...['备案', '已备案', '备案价', '按备案', '有', '有规定', '自定', '自主定价', '是', '否'],
  ...[
    '按规定',
    '按规定执行',
    '按相关规定',
    '按有关规定',
    '按相关规定执行',
    '按有关规定执行',
    '按文件执行',
    '按文件',
  ],
]);

/** Whether a text fills its cell without saying anything: `/`, `—`, 同上, 暂无, 见附件. */
export function isPlaceholder(text: string): boolean {
  const bare = bareText(text);
  return bare !== '' && (MARKS.test(bare) || WORDS.has(bare));
}

/** Whether a text is no answer to “on what basis?” or “refunded how?”: a placeholder, or only 备案, 按规定. */
export function isEmptyTerm(text: string): boolean {
  return isPlaceholder(text) || EMPTY_TERMS.has(bareText(text));
}

/** In one width and case, without spaces, brackets around it and a full stop after it; marks alone stay. */
function bareText(text: string): string {
  const folded = foldWidth(text).replace(/\s+/g, '').toUpperCase();
  const inner = folded.replace(/^[([【〔“"']+|[)\]】〕”"'。.!;,、]+$/g, '');
  return inner === '' ? folded : inner;
}
