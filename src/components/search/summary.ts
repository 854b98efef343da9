import type { FullTextState } from '../../search/fulltext/state.ts';

/** What came of asking for kindergartens; null where they were not asked for, or could not be. */
export interface FoundSummary {
  readonly number: number;
  /** Of those that the finder did not find, how many name the words in what is published of them. */
  readonly mentions: number;
}

/** What came of asking the texts. */
export interface TextSummary {
  readonly number: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly areas: Readonly<Record<string, number>>;
  /** Whether the texts could be looked through. */
  readonly isKnown: boolean;
}

/** How much was found, in a sentence over the results: seen, and read out. */
export function summary({ q, kind }: FullTextState, found: FoundSummary | null, texts: TextSummary): string {
  const ofKindergartens = found ? found.number + found.mentions : 0;
  if (ofKindergartens + texts.number === 0)
    return texts.isKnown ? `没有找到与“${q}”有关的${kind ?? '内容'}` : `没有查全与“${q}”有关的内容`;
  const parts = [
    ofKindergartens > 0 ? `幼儿园 ${ofKindergartens} 所` : '',
    texts.number > 0 ? `${kind ?? '其他内容'} ${texts.number} 条` : '',
  ].filter((part) => part !== '');
  return `与“${q}”有关的：${parts.join('，')}${texts.isKnown ? '' : '；其余没有查到'}`;
}
