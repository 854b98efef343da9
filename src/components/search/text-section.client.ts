import type { FullTextState } from '../../search/fulltext/state.ts';
import { need } from '../parts.client.ts';
import { contentWords, spokenOf } from './content-results.ts';
import { ResultList } from './result-list.client.ts';
import { failureWords } from './search-failure.ts';
import type { TextSummary } from './summary.ts';
import type { Texts } from './texts.client.ts';

const NOTHING: TextSummary = { number: 0, kinds: {}, areas: {}, isKnown: true, isByNumber: false };

/** The part of the page with what the texts say: notices, guides, plans, indicators and the rest. */
export class TextSection {
  private readonly part: HTMLElement;
  private readonly words: HTMLElement;
  private readonly texts: Texts;
  private readonly list: ResultList;

  constructor(part: HTMLElement, texts: Texts) {
    this.part = part;
    this.texts = texts;
    this.words = need(part, '[data-part="words"]', HTMLElement);
    this.list = new ResultList(part, (error) => {
      this.words.textContent = failureWords(error);
    });
  }

  /** Shows what is found; says what failed. */
  async ask(state: FullTextState, isWanted: () => boolean): Promise<TextSummary> {
    try {
      const answer = await this.texts.ask(state);
      const { sure, loose, kinds, areas } = answer;
      const looseFrom = loose.length > 0 && sure.length > 0 ? sure.length : null;
      const q = answer.docNumber ? spokenOf(state.q) : state.q;
      const number = sure.length + loose.length;
      await this.list.show({ hits: [...sure, ...loose], looseFrom, q }, isWanted);
      if (isWanted()) {
        this.words.textContent = contentWords(state, answer);
        this.part.hidden = number === 0;
      }
      return { number, kinds, areas, isKnown: true, isByNumber: answer.docNumber !== null };
    } catch (error) {
      if (isWanted()) {
        this.list.clear();
        this.words.textContent = failureWords(error);
        this.part.hidden = false;
      }
      return { ...NOTHING, isKnown: false };
    }
  }

  /** Shows nothing of the texts, and says how many there are of each kind all the same. */
  async leave(state: FullTextState): Promise<TextSummary> {
    this.clear();
    const answer = await this.texts.ask({ ...state, kind: null }).catch(() => null);
    return answer ? { ...NOTHING, kinds: answer.kinds, areas: answer.areas } : NOTHING;
  }

  clear(): void {
    this.part.hidden = true;
    this.list.clear();
  }
}
