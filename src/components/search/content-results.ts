import { docNumbersIn, writtenDocNumber } from '../../search/fulltext/doc-number.ts';
import { type ExcerptPart, excerptOf, markedParts } from '../../search/fulltext/excerpt.ts';
import type { FoundNumber, FullTextAnswer } from '../../search/fulltext/ask.ts';
import { KIND_FILTER } from '../../search/fulltext/kind.ts';
import { type PagefindPage, textOf } from '../../search/fulltext/pagefind-api.ts';
import type { FullTextState } from '../../search/fulltext/state.ts';
import { type Child, type Markup, element } from '../markup.ts';

/** Results shown at once, and added at a time. */
export const AT_ONCE = 10;

/** One result: its page, what kind of page that is, its document number, and the sentences in which the words stand. */
export function resultItem(page: PagefindPage, q: string): Markup {
  const { url, meta, filters } = page;
  const title = meta['title'] ?? url;
  const docNo = meta['docNo'];
  return element(
    'li',
    {},
    element('a', { href: url }, marked(markedParts(title, q))),
    element('small', {}, filters[KIND_FILTER]?.[0]),
    docNo !== undefined && element('p', { class: 'doc-no' }, `文号 ${docNo}`),
    element('p', {}, marked(excerptOf(textOf(page), title, q))),
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
  if (docNumber) return numberWords(docNumber, what, { sure: sure.length, alike: loose.length });
  if (sure.length === 0) return `可能与“${q}”有关的${what} ${loose.length} 条`;
  return `写到“${q}”的${what} ${sure.length} 条${loose.length > 0 ? `，另有 ${loose.length} 条可能有关` : ''}`;
}

/** Who issued it is said only of what is that document, or names it. */
function numberWords(
  number: FoundNumber,
  what: string,
  { sure, alike }: { readonly sure: number; readonly alike: number },
): string {
  const written = writtenDocNumber(number);
  if (number.found === 'alike') return `没有查到${written}；年份和序号相同的${what} ${alike} 条`;
  const found = number.found === 'document' ? `文号${written}：` : `写到${written}的`;
  return `${found}${what} ${sure} 条${alike > 0 ? `，另有 ${alike} 条年份和序号相同` : ''}`;
}

/** A question as results are marked and counted by it: of a document's number year and number alone, whoever issued it. */
export function spokenOf(q: string): string {
  const number = docNumbersIn(q)[0];
  return number ? writtenDocNumber({ issuer: '', key: number.key }) : q;
}

/** How many kindergartens name the words, or a document's number, in what is published of them. */
export function mentionWords(said: string, number: number): string {
  return `写到“${said}”的 ${number} 所`;
}

/** How many more results the button brings. */
export function moreWords(waiting: number): string {
  return `再看 ${Math.min(AT_ONCE, waiting)} 条`;
}
