import { element } from '../markup.ts';
import { show } from '../parts.client.ts';
import {
  readShortlist,
  SHORTLIST_KEY,
  SHORTLIST_MOST,
  type Shortlisted,
  storeShortlist,
} from './shortlist.client.ts';

/** The tray at the foot of the page: what is set aside for comparison, and the way to it. */
export class Tray {
  private readonly element: HTMLElement;
  private readonly compareHref: string;
  private readonly changed: () => void;
  private list: readonly Shortlisted[] = readShortlist();

  constructor(element: HTMLElement, compareHref: string, changed: () => void) {
    this.element = element;
    this.compareHref = compareHref;
    this.changed = changed;
    element.addEventListener('click', ({ target }) => this.clicked(target));
    // Another tab of the same site may have changed it.
    addEventListener('storage', ({ key }) => {
      if (key !== SHORTLIST_KEY) return;
      this.list = readShortlist();
      this.show();
      changed();
    });
    this.show();
  }

  has(code: string): boolean {
    return this.list.some((one) => one.code === code);
  }

  /** Takes a kindergarten in or out. Returns `false` where four are in already. */
  toggle(one: Shortlisted): boolean {
    if (this.has(one.code)) this.set(this.list.filter(({ code }) => code !== one.code));
    else if (this.list.length < SHORTLIST_MOST) this.set([...this.list, one]);
    else return false;
    return true;
  }

  private set(list: readonly Shortlisted[]): void {
    this.list = list;
    storeShortlist(list);
    this.show();
    this.changed();
  }

  private clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const code = button.value;
    this.set(code === '' ? [] : this.list.filter((one) => one.code !== code));
    this.element.querySelector<HTMLElement>('a, button')?.focus();
  }

  private show(): void {
    const codes = this.list.map(({ code }) => code).join(',');
    const items = this.list.map(({ code, name }) => {
      const label = `移出对比：${name}`;
      return element(
        'li',
        {},
        element(
          'button',
          { type: 'button', value: code, 'aria-label': label },
          element('span', {}, name),
          ' ✕',
        ),
      );
    });
    const compare = { class: 'button main', href: `${this.compareHref}?codes=${codes}` };
    this.element.hidden = this.list.length === 0;
    show(
      this.element,
      element('ul', {}, items),
      element(
        'p',
        {},
        element('a', compare, `对比 ${this.list.length} 所`),
        element('button', { type: 'button', value: '' }, '清空'),
      ),
    );
  }
}
