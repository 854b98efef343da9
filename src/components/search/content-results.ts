import { type DocNumber, writtenDocNumber } from '../../search/fulltext/doc-number.ts';
import { type ExcerptPart, excerptOf, markedParts } from '../../search/fulltext/excerpt.ts';
import type { FullTextAnswer } from '../../search/fulltext/ask.ts';
import { KIND_FILTER } from '../../search/fulltext/kind.ts';
import type { PagefindPage } from '../../search/fulltext/pagefind-api.ts';
import type { FullTextState } from '../../search/fulltext/state.ts';
import { type Child, type Markup, element } from '../markup.ts';

/** Results shown at once, and added at a time. */
export const AT_ONCE = 10;

/** One result: its page, what kind of page that is, its document number, and the sentences in which the words stand. */
export function resultItem({ url, content, meta, filters }: PagefindPage, q: string): Markup {
  const title = meta['title'] ?? url;
  const docNo = meta['docNo'];
  return element(
    'li',
    {},
    element('a', { href: url }, marked(markedParts(title, q))),
    element('small', {}, filters[KIND_FILTER]?.[0]),
    docNo !== undefined && element('p', { class: 'doc-no' }, `文号 ${docNo}`),
    element('p', {}, marked(excerptOf(content, title, q))),
  );
}

function marked(parts: readonly ExcerptPart[]): Child {
  return parts.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

/** A line in the list, before what is looser than the results above. */
export function divider(): Markup {
  return element('li', { class: 'divider' }, '以下各条可能有关');
}

/** How many results there are besides kindergartens, in a sentence. */
export function contentWords(
  { q, kind }: FullTextState,
  { sure, loose, docNumber }: Pick<FullTextAnswer, 'sure' | 'loose' | 'docNumber'>,
): string {
  const what = kind ?? '内容';
  if (docNumber)
    return docNumber.isThere
      ? `文号${writtenDocNumber(docNumber)}：${what} ${sure.length} 条`
      : `没有查到${writtenDocNumber(docNumber)}；年份和序号相同的${what} ${sure.length} 条`;
  if (sure.length === 0) return `可能与“${q}”有关的${what} ${loose.length} 条`;
  return `写到“${q}”的${what} ${sure.length} 条${loose.length > 0 ? `，另有 ${loose.length} 条可能有关` : ''}`;
}

/** What is marked in results that were found by a document's number: whoever issued it. */
export function numberAlone({ key }: DocNumber): string {
  return writtenDocNumber({ issuer: '', key });
}

/** How many kindergartens name the words, or a document's number, in what is published of them. */
export function mentionWords(said: string, number: number): string {
  return `写到“${said}”的 ${number} 所`;
}

/** How many more results the button brings. */
export function moreWords(waiting: number): string {
  return `再看 ${Math.min(AT_ONCE, waiting)} 条`;
}
