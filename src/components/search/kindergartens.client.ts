/** Kindergartens on the search page, by the finder's own files and matcher. Loaded when somebody asks. */
import { dayInChina } from '../../format/settle.ts';
import { type FinderAnswer, answerState, rememberingSearch } from '../../search/find/answer.ts';
import type { FinderFacet } from '../../search/find/facet.ts';
import { DEFAULT_STATE, type FinderState, writeState } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { Downloads, LACK_FILES } from '../finder/downloads.client.ts';
import type { FinderPage } from '../finder/finder-page.ts';
import { type KindergartenPart, kindergartenPart } from './kindergarten-part.ts';

export { failureWords } from '../finder/failure.ts';

/** What was found of kindergartens, and where the finder shows all of it. */
export interface FoundKindergartens extends KindergartenPart {
  readonly finder: string;
}

export class Kindergartens {
  private readonly base: string;
  private readonly facets: readonly FinderFacet[];
  private readonly downloads: Downloads;
  private readonly understandOnce: ReturnType<typeof rememberingSearch>;

  constructor({ base, addresses, facets }: FinderPage) {
    this.base = base;
    this.facets = facets;
    this.understandOnce = rememberingSearch(facets);
    this.downloads = new Downloads(addresses, dayInChina(new Date()), () => undefined);
  }

  /** The answer once every file is there that may change it. Rejects with `FileUnread`; asking again tries again. */
  async find(q: string, area: string | null, most: number): Promise<FoundKindergartens> {
    const state: FinderState = { ...DEFAULT_STATE, q, town: area === null ? [] : [area] };
    await this.downloads.ask('core');
    for (;;) {
      const { index } = this.downloads;
      if (!index) throw new Error('the core came, and there is no index');
      const answer = this.answer(index, state);
      const lacking = answer.lacks.map((lack) => LACK_FILES[lack]);
      if (lacking.length === 0) return this.found(index, answer, state, most);
      await Promise.all(lacking.map((file) => this.downloads.ask(file)));
    }
  }

  private answer(index: FinderIndex, state: FinderState): FinderAnswer {
    return answerState(index, state, this.facets, this.understandOnce(index, state.q));
  }

  private found(
    index: FinderIndex,
    answer: FinderAnswer,
    state: FinderState,
    most: number,
  ): FoundKindergartens {
    const hrefOf = (code: string): string => `${this.base}kindergartens/${code}/`;
    const query = writeState(state, this.facets).toString();
    return {
      ...kindergartenPart(index, answer, hrefOf, most),
      finder: `${this.base}kindergartens/?${query}`,
    };
  }
}
