import type { FullTextState } from '../../search/fulltext/state.ts';
import { spokenOf } from './content-results.ts';

/** What came of asking for kindergartens; null where they were not asked for. */
export interface FoundSummary {
  readonly number: number;
  /** Of those that the finder did not find, how many name the words in what is published of them. */
  readonly mentions: number;
  /** Whether all that could tell was looked through. */
  readonly isKnown: boolean;
}

/** What came of asking the texts. */
export interface TextSummary {
  readonly number: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly areas: Readonly<Record<string, number>>;
  /** Whether the texts could be looked through. */
  readonly isKnown: boolean;
  /** Whether they were found by a document's number, and not by words. */
  readonly isByNumber: boolean;
}

/** Whether nothing was found where all was looked through: what could not be, is not nothing. */
export function isNothing(found: FoundSummary | null, texts: TextSummary): boolean {
  return isAllKnown(found, texts) && ofKindergartens(found) + texts.number === 0;
}

function isAllKnown(found: FoundSummary | null, texts: TextSummary): boolean {
  return texts.isKnown && (found?.isKnown ?? true);
}

/** How many kindergartens answer, by their names or by what is published of them. */
export function ofKindergartens(found: FoundSummary | null): number {
  return found ? found.number + found.mentions : 0;
}

/** How much was found, in a sentence over the results: seen, and read out. */
export function summary({ q, kind }: FullTextState, found: FoundSummary | null, texts: TextSummary): string {
  const kindergartens = ofKindergartens(found);
  const said = texts.isByNumber || (found?.mentions ?? 0) > 0 ? spokenOf(q) : q;
  if (kindergartens + texts.number === 0)
    return `${isNothing(found, texts) ? '没有找到' : '没有查全'}与“${said}”有关的${kind ?? '内容'}`;
  const parts = [
    kindergartens > 0 ? `幼儿园 ${kindergartens} 所` : '',
    texts.number > 0 ? `${kind ?? '其他内容'} ${texts.number} 条` : '',
  ].filter((part) => part !== '');
  return `与“${said}”有关的：${parts.join('，')}${isAllKnown(found, texts) ? '' : '；没有查全，原因写在下面'}`;
}
