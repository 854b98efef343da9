import type { FinderAnswer } from '../../search/find/answer.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import type { Child } from '../markup.ts';
import { countWords } from '../finder/answer-words.ts';
import { rowsOf } from '../finder/listed-rows.ts';
import { resultRow } from '../finder/result-row.ts';

/** What the search page says of kindergartens. */
export interface KindergartenPart {
  /** How many answer: those that resemble the words are not counted. */
  readonly number: number;
  readonly words: string;
  /** The first of them; none where the question is hardly about them. */
  readonly rows: Child;
  /** On the link to the finder; null where the rows are all. */
  readonly all: string | null;
}

/**
 * The best of an answer of the finder. Where nobody holds the words, or where some were left out and many answer the rest (招生 of
 * 云溪县招生), the question is about something else: a line and the way to the finder stand in for rows.
 */
export function kindergartenPart(
  index: FinderIndex,
  answer: FinderAnswer,
  hrefOf: (code: string) => string,
  most: number,
): KindergartenPart {
  const { rows, notRunning, sure, words } = answer;
  const certain = (sure ?? rows.length) + notRunning.length;
  if (rows.length + notRunning.length === 0)
    return { number: 0, words: '没有园名、地址、电话相符的幼儿园', rows: null, all: null };
  const isAside = certain === 0 || (words.dropped.length > 0 && certain > most);
  const shown = isAside ? 0 : Math.min(most, certain);
  const rowAt = rowsOf(
    index,
    { ...answer, rows: rows.slice(0, sure ?? rows.length) },
    {
      hrefOf,
      isPicked: () => null,
    },
  );
  const list = Array.from({ length: shown }, (_, at) => resultRow(rowAt(at).whole()));
  const total = rows.length + notRunning.length;
  return {
    number: certain,
    words: certain === 0 ? `没有完全相符的幼儿园，读音或字形相近的有 ${total} 所` : countWords(answer),
    rows: shown === 0 ? null : list,
    all: total > shown ? (certain === 0 ? `看这 ${total} 所` : `全部 ${total} 所`) : null,
  };
}
