import { docNumbersIn } from '../../search/fulltext/doc-number.ts';
import type { FullTextState } from '../../search/fulltext/state.ts';
import type { FinderPage } from '../finder/finder-page.ts';
import { need, show } from '../parts.client.ts';
import { mentionWords, spokenOf } from './content-results.ts';
import { FEW, MANY } from './kindergarten-most.ts';
import type { FoundKindergartens, Kindergartens } from './kindergartens.client.ts';
import { asksTexts } from './narrowing.ts';
import { ResultList } from './result-list.client.ts';
import { failureWords as textFailureWords } from './search-failure.ts';
import type { FoundSummary } from './summary.ts';
import type { Texts } from './texts.client.ts';

/** The finder's matcher with its files. */
interface Loaded {
  readonly kindergartens: Kindergartens;
  readonly failureWords: (error: unknown) => string;
}

/** Kindergartens on the page: those that the finder knows by these words, else those of which what is published says them. */
export class KindergartenSection {
  private readonly part: HTMLElement;
  private readonly words: HTMLElement;
  private readonly rows: HTMLElement;
  private readonly all: HTMLAnchorElement;
  private readonly mentions: Mentions;
  private readonly page: FinderPage;
  private loaded: Promise<Loaded> | null = null;

  constructor(root: HTMLElement, page: FinderPage, texts: Texts) {
    this.page = page;
    this.part = need(root, '[data-part="kindergartens"]', HTMLElement);
    this.words = need(this.part, '[data-part="words"]', HTMLElement);
    this.rows = need(this.part, '[data-part="rows"]', HTMLElement);
    this.all = need(this.part, '[data-part="all"]', HTMLAnchorElement);
    this.mentions = new Mentions(need(root, '[data-part="mentions"]', HTMLElement), texts);
  }

  /** Shows whom it finds; says what failed. */
  async ask(state: FullTextState, isWanted: () => boolean): Promise<FoundSummary> {
    // A document's number is nobody's name.
    if (docNumbersIn(state.q).length > 0) {
      this.show(null);
      return this.withMentions(state, isWanted);
    }
    try {
      const found = await this.find(state);
      if (!isWanted()) return UNKNOWN;
      // Where somebody else answers, that no kindergarten does is said over the results.
      this.show(found.number === 0 && found.all === null && state.kind === null ? null : found);
      if (found.number === 0) return await this.withMentions(state, isWanted);
      this.mentions.clear();
      return { number: found.number, mentions: 0, isKnown: true };
    } catch (error) {
      const { failureWords } = await this.load().catch(() => ({ failureWords: programFailed }));
      if (!isWanted()) return UNKNOWN;
      this.show({ number: 0, words: failureWords(error), rows: null, all: null, finder: '' });
      this.mentions.clear();
      return UNKNOWN;
    }
  }

  /** Where the finder knows nobody. */
  private async withMentions(state: FullTextState, isWanted: () => boolean): Promise<FoundSummary> {
    const mentions = await this.mentions.ask(state, isWanted);
    return { number: 0, mentions: mentions ?? 0, isKnown: mentions !== null };
  }

  /** Shows none of them. */
  async leave(): Promise<null> {
    this.clear();
    return null;
  }

  clear(): void {
    this.show(null);
    this.mentions.clear();
  }

  private async find({ q, kind, area }: FullTextState): Promise<FoundKindergartens> {
    const { kindergartens } = await this.load();
    return kindergartens.find(q, area, kind === null ? FEW : MANY);
  }

  private load(): Promise<Loaded> {
    this.loaded ??= import('./kindergartens.client.ts')
      .then(({ Kindergartens, failureWords }) => ({
        kindergartens: new Kindergartens(this.page),
        failureWords,
      }))
      .catch((error: unknown) => {
        this.loaded = null;
        throw error;
      });
    return this.loaded;
  }

  private show(found: FoundKindergartens | null): void {
    this.part.hidden = found === null;
    this.words.textContent = found?.words ?? '';
    show(this.rows, found?.rows);
    const all = found?.all ?? null;
    this.all.hidden = all === null;
    this.all.textContent = all;
    if (found) this.all.href = found.finder;
  }
}

const UNKNOWN: FoundSummary = { number: 0, mentions: 0, isKnown: false };

/** The finder's program did not come, and its words with it. */
function programFailed(error: unknown): string {
  return `没有取得查找幼儿园的程序（${error instanceof Error ? error.message : String(error)}）。请刷新网页再试。`;
}

/** Kindergartens of which what is published says the words: a sponsor, a fee item, the document of a recognition. */
class Mentions {
  private readonly part: HTMLElement;
  private readonly words: HTMLElement;
  private readonly texts: Texts;
  private readonly list: ResultList;

  constructor(part: HTMLElement, texts: Texts) {
    this.part = part;
    this.texts = texts;
    this.words = need(part, '[data-part="words"]', HTMLElement);
    this.list = new ResultList(part, () => undefined);
  }

  /** How many there are; null where that could not be found out, which is said here unless the texts stand below and say it. */
  async ask(state: FullTextState, isWanted: () => boolean): Promise<number | null> {
    const q = spokenOf(state.q);
    try {
      const hits = await this.texts.askKindergartens(state);
      await this.list.show({ hits, looseFrom: null, q }, isWanted);
      if (!isWanted()) return null;
      this.words.textContent = mentionWords(q, hits.length);
      this.part.hidden = hits.length === 0;
      return hits.length;
    } catch (error) {
      if (!isWanted()) return null;
      this.list.clear();
      this.words.textContent = textFailureWords(error);
      this.part.hidden = asksTexts(state);
      return null;
    }
  }

  clear(): void {
    this.part.hidden = true;
    this.list.clear();
  }
}
