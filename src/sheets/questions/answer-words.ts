/** What a clerk writes to take the suggestion. */
export const AGREED: ReadonlySet<string> = new Set([
  ...['√', '✓', '✔', '☑', '同建议', '按建议', '照建议', '同意', '同左', '如建议', '采用建议', '建议'],
]);

/** What a clerk writes where nobody knows: the cell stays empty, and is asked no more. */
export const UNKNOWN: ReadonlySet<string> = new Set([
  ...[
    '不知道',
    '空着',
    '留空',
    '不清楚',
    '不详',
    '不明',
    '未知',
    '查不到',
    '不填',
    '无法确定',
    '空',
    '暂无',
    '没有了',
  ],
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
    '忽略',
    '删除',
    '删去',
  ],
]);

/** What a clerk writes where the figures of a sheet hold, and only what adds them up does not: “原表没错”, “合计写错了”. */
export const SETTLED = /按各项|按表里|(?:各项|原表|都|数据)(?:都)?没错|合计(?:数)?(?:写|算|填)?错/;

export const YES: ReadonlySet<string> = new Set(['是', '要', '要导入', '导入', '对', '读', '需要', '有用']);
export const NO: ReadonlySet<string> = new Set(['否', '不', '不对', '不读', '没用', ...NONE]);
