/** Numbers of people by the header of their column: 本科 8. */
export type Counts = ReadonlyMap<string, number>;

/** The whole that the others are parts of. */
export const WHOLE = '人数';

/** What else the columns are called. */
const OTHER_WORDS: readonly (readonly [word: RegExp, header: string])[] = [
  [/^(?:硕士|博士|研究生(?:学历|毕业)?(?:及以上)?)$/, '研究生'],
  [/^(?:大学)?本科(?:学历|毕业)?$/, '本科'],
  [/^(?:大专|专科)(?:学历|毕业)?$/, '专科'],
  [/^(?:中专|高中|中师|高中阶段)(?:学历|毕业)?(?:及以下|以下)?$/, '高中及以下'],
  [/^(?:(?:总)?人数|总数|合计|共)$/, WHOLE],
];

/** Reads 研究生 0；本科 9, one after another; null where a part is not a word of `headers`, or 人数, with a number. */
export function readCounts(written: string, headers: readonly string[]): Counts | null {
  const parts = written
    .normalize('NFKC')
    .split(/[;,、。\n]+/)
    .map((part) => part.replace(/\s+/g, ''))
    .filter((part) => part !== '');
  const counts = new Map<string, number>();
  for (const part of parts) {
    const [, word = '', number = ''] = /^(\D+?)[:是为有]?(\d{1,4})[人名]?$/.exec(part) ?? [];
    const header = OTHER_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? word;
    if (number === '' || (header !== WHOLE && !headers.includes(header)) || counts.has(header)) return null;
    counts.set(header, Number(number));
  }
  return counts.size === 0 ? null : counts;
}

export function countsText(counts: Counts): string {
  return Array.from(counts, ([header, count]) => `${header} ${count}`).join('；');
}
