import type { PagefindHit } from '../../search/fulltext/pagefind-api.ts';
import { type Child, htmlOf } from '../markup.ts';
import { need } from '../parts.client.ts';
import { AT_ONCE, divider, moreWords, resultItem } from './content-results.ts';

/** What a list shows: hits, and from which on they are looser than those above. */
export interface ListedHits {
  readonly hits: readonly PagefindHit[];
  /** Null where all are alike. */
  readonly looseFrom: number | null;
  readonly q: string;
}

/** Results of the texts, shown a few at a time. */
export class ResultList {
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private listed: ListedHits = { hits: [], looseFrom: null, q: '' };
  private shown = 0;

  /** `part`: the element that holds the list and the button for more. */
  constructor(part: HTMLElement, failed: (error: unknown) => void) {
    this.list = need(part, 'ol', HTMLElement);
    this.more = need(part, 'button', HTMLButtonElement);
    this.more.addEventListener('click', () => void this.add().catch(failed));
  }

  /** Takes the place of what was shown; `isWanted` says whether it still is when the texts have come. */
  async show(listed: ListedHits, isWanted: () => boolean): Promise<void> {
    const items = await itemsOf(listed, 0);
    if (!isWanted()) return;
    this.listed = listed;
    this.list.innerHTML = items;
    this.wait(Math.min(AT_ONCE, listed.hits.length));
  }

  clear(): void {
    this.listed = { hits: [], looseFrom: null, q: '' };
    this.list.replaceChildren();
    this.wait(0);
  }

  /** The texts of more results; a later question makes them unwanted. */
  private async add(): Promise<void> {
    const { listed, shown } = this;
    this.more.disabled = true;
    const items = await itemsOf(listed, shown).finally(() => {
      this.more.disabled = false;
    });
    if (this.listed !== listed) return;
    const before = this.list.querySelectorAll('a').length;
    this.list.insertAdjacentHTML('beforeend', items);
    this.wait(Math.min(shown + AT_ONCE, listed.hits.length));
    this.list.querySelectorAll('a')[before]?.focus();
  }

  private wait(shown: number): void {
    this.shown = shown;
    const waiting = this.listed.hits.length - shown;
    this.more.hidden = waiting === 0;
    this.more.textContent = moreWords(waiting);
  }
}

async function itemsOf({ hits, looseFrom, q }: ListedHits, from: number): Promise<string> {
  const pages = await Promise.all(hits.slice(from, from + AT_ONCE).map((hit) => hit.data()));
  const items = pages.map((page, at): Child => [from + at === looseFrom && divider(), resultItem(page, q)]);
  return htmlOf(items);
}
