import { excerptParts } from '../search/fulltext/excerpt.ts';
import { FULL_TEXT_KINDS, KIND_FILTER } from '../search/fulltext/kind.ts';
import type { PagefindPage } from '../search/fulltext/pagefind-api.ts';
import type { FullTextState } from '../search/fulltext/state.ts';
import { type Child, type Markup, element } from './markup.ts';

/** Results shown at once, and added at a time. */
export const AT_ONCE = 12;

/** One result: its page, what kind of page that is, and the words around what was found. */
export function resultItem({ url, excerpt, meta, filters }: PagefindPage): Markup {
  const words = excerptParts(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element(
    'li',
    {},
    element('a', { href: url }, meta['title'] ?? url),
    element('small', {}, filters[KIND_FILTER]?.[0]),
    element('p', {}, words),
  );
}

/** A button for each kind that has results, and one for all; none where nothing was found at all. */
export function kindButtons(
  { kind }: FullTextState,
  counts: Readonly<Record<string, number>>,
  all: number,
): Child {
  const present = FULL_TEXT_KINDS.filter((one) => (counts[one] ?? 0) > 0 || one === kind);
  if (present.length === 0) return null;
  const button = (value: string, label: string, isPressed: boolean, number: number): Markup =>
    element(
      'button',
      { type: 'button', value, 'aria-pressed': String(isPressed) },
      label,
      element('small', {}, number),
    );
  return [
    button('', '全部', kind === null, all),
    present.map((one) => button(one, one, one === kind, counts[one] ?? 0)),
  ];
}

/** How many results there are, in a sentence. */
export function foundWords({ q, kind }: FullTextState, number: number): string {
  return number === 0
    ? `没有找到与“${q}”有关的内容。可以换一个说法，或者少写几个字。`
    : `与“${q}”有关的${kind ?? ''}有 ${number} 条。`;
}

/** How many more results the button brings. */
export function moreWords(waiting: number): string {
  return `再看 ${Math.min(AT_ONCE, waiting)} 条`;
}

/** What a search takes, in order: its program, the index, the answer. */
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

const FAILED: Readonly<Record<SearchStep, string>> = {
  program: '没有取得搜索程序',
  index: '搜索程序没有启动',
  answer: '搜索没有成功',
};

/** What a reader is told of a failure: what failed, and what still works. */
export function failureWords(error: unknown): string {
  const { step, message } = error instanceof SearchFailed ? error : new SearchFailed('answer', error);
  return `${FAILED[step]}（${message}）。请稍后再试，或者用下面的栏目查找。`;
}
