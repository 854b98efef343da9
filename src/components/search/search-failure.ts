/** What a search of the texts takes, in order: its program, the index, the answer. */
export type SearchStep = 'program' | 'index' | 'answer';

/** A step of the search that failed. */
export class SearchFailed extends Error {
  override readonly name = 'SearchFailed';
  readonly step: SearchStep;

  constructor(step: SearchStep, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** The browser is older than Pagefind's floor. */
export class BrowserTooOld extends Error {
  override readonly name = 'BrowserTooOld';
}

const FAILED: Readonly<Record<SearchStep, string>> = {
  program: '没有取得搜索程序',
  index: '搜索程序没有启动',
  answer: '搜索没有成功',
};

/** What a reader is told of a failure: what failed, and what still works. */
export function failureWords(error: unknown): string {
  if (error instanceof BrowserTooOld)
    return '这个浏览器版本太旧，不能搜索公告、指南等内容（需要 Chrome 96、Safari 15 或更新的版本）；找幼儿园不受影响，其他内容请从下面的栏目进入。';
  const { step, message } = error instanceof SearchFailed ? error : new SearchFailed('answer', error);
  return `${FAILED[step]}（${message}）。请稍后再试，或者从下面的栏目进入。`;
}
