/** The search page: asks finder and texts at once, shows kindergartens before the rest, and keeps the question in the address. */
import type { SearchArea } from '../../search/fulltext/areas.ts';
import { isAskable } from '../../search/fulltext/ask.ts';
import { FULL_TEXT_KINDS } from '../../search/fulltext/kind.ts';
import { type FullTextState, readFullTextState, writeFullTextState } from '../../search/fulltext/state.ts';
import { readPage } from '../finder/finder-page.ts';
import { need, show } from '../parts.client.ts';
import { KindergartenSection } from './kindergarten-section.client.ts';
import { areaOptions, asksKindergartens, asksTexts, kindButtons } from './narrowing.ts';
import { failureWords } from './search-failure.ts';
import { isNothing, ofKindergartens, summary } from './summary.ts';
import { TextSection } from './text-section.client.ts';
import { Texts } from './texts.client.ts';

/** The reader has stopped typing, in milliseconds. */
const PAUSE = 250;

/** The search of the page: the state is in the address and nowhere else. */
class SiteSearch {
  private readonly input: HTMLInputElement;
  private readonly count: HTMLElement;
  private readonly kinds: HTMLElement;
  private readonly area: HTMLSelectElement;
  private readonly areaLabel: HTMLElement;
  private readonly advice: HTMLElement;
  private readonly areas: readonly SearchArea[];
  private readonly texts: TextSection;
  private readonly kindergartens: KindergartenSection;
  /** Numbers the questions: an answer that comes after a later question is not shown. */
  private turn = 0;
  private timer = 0;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.input = need(form, 'input', HTMLInputElement);
    this.count = need(root, '[data-part="count"]', HTMLElement);
    this.kinds = need(root, '[data-part="kinds"]', HTMLElement);
    this.area = need(root, '[data-part="area"]', HTMLSelectElement);
    this.areaLabel = need(root, '[data-part="area-label"]', HTMLElement);
    this.advice = need(root, '[data-part="advice"]', HTMLElement);
    // The page was built from the same definition of an area as this script.
    this.areas = JSON.parse(root.dataset['areas'] ?? '[]') as readonly SearchArea[];
    const folders = JSON.parse(root.dataset['indexes'] ?? '[]') as readonly string[];
    const texts = new Texts(root.dataset['pagefind'] ?? '', folders);
    this.texts = new TextSection(need(root, '[data-part="texts"]', HTMLElement), texts);
    this.kindergartens = new KindergartenSection(root, readPage(root), texts);
    this.listen(form, texts);
  }

  private listen(form: HTMLFormElement, texts: Texts): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      const state = stateOfAddress();
      this.go({ ...state, q: this.input.value }, this.input.value.trim() === state.q);
    });
    this.input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(this.timer);
      this.timer = window.setTimeout(
        () => this.go({ ...stateOfAddress(), q: this.input.value }, true),
        PAUSE,
      );
    });
    this.input.addEventListener('compositionend', () => this.input.dispatchEvent(new Event('input')));
    // Whoever comes to the box is about to ask; where it does not load, the question says so.
    this.input.addEventListener('focus', () => void texts.load().catch(() => undefined), { once: true });
    this.kinds.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const kind = FULL_TEXT_KINDS.find((one) => one === button.value) ?? null;
      this.go({ ...stateOfAddress(), kind }, false);
    });
    this.area.addEventListener('change', () => {
      this.go({ ...stateOfAddress(), area: this.area.value === '' ? null : this.area.value }, false);
    });
    need(this.advice, 'button', HTMLButtonElement).addEventListener('click', () => {
      this.go({ ...stateOfAddress(), kind: null, area: null }, false);
      this.input.focus();
    });
    addEventListener('popstate', () => this.follow());
  }

  private go(next: FullTextState, isSameStep: boolean): void {
    // As the address will say it.
    const state = readFullTextState(new URLSearchParams(writeFullTextState(next)));
    const address = `${location.pathname}${writeFullTextState(state)}`;
    if (isSameStep) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.ask(state);
  }

  /** Shows what the address asks. */
  follow(): void {
    const state = stateOfAddress();
    this.input.value = state.q;
    void this.ask(state);
  }

  private async ask(state: FullTextState): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const isWanted = (): boolean => turn === this.turn;
    // As the page's own script has it before the first paint.
    document.documentElement.toggleAttribute('data-asked', state.q !== '');
    this.advice.hidden = true;
    if (!isAskable(state.q)) {
      this.clear(state.q === '' ? '' : '没有可以查的字：请写园名、文号，或者想了解的事。');
      return;
    }
    this.count.textContent = '正在查找……';
    const kindergartens = asksKindergartens(state)
      ? this.kindergartens.ask(state, isWanted)
      : this.kindergartens.leave();
    const texts = asksTexts(state) ? this.texts.ask(state, isWanted) : this.texts.leave(state);
    const [found, told] = await Promise.all([kindergartens, texts]);
    if (!isWanted()) return;
    const hadFocus = this.kinds.contains(document.activeElement);
    show(this.kinds, kindButtons(state, { ...told.kinds, 幼儿园: ofKindergartens(found) }));
    if (hadFocus) this.kinds.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    const options = areaOptions(state, this.areas, told.areas);
    show(this.area, options);
    this.areaLabel.hidden = options === null;
    this.count.textContent = summary(state, found, told);
    this.advice.hidden = !isNothing(found, told);
    need(this.advice, 'button', HTMLButtonElement).hidden = state.kind === null && state.area === null;
  }

  private clear(message: string): void {
    this.kindergartens.clear();
    this.texts.clear();
    show(this.kinds);
    this.areaLabel.hidden = true;
    this.count.textContent = message;
  }
}

function stateOfAddress(): FullTextState {
  return readFullTextState(new URLSearchParams(location.search));
}

/** The box of the frame. */
function start(root: HTMLElement): void {
  try {
    new SiteSearch(root, need(document, '.mast form[role="search"]', HTMLFormElement)).follow();
  } catch (error) {
    need(root, '[data-part="count"]', HTMLElement).textContent = failureWords(error);
    throw error;
  }
}

const root = document.querySelector<HTMLElement>('[data-site-search]');
if (root) start(root);
