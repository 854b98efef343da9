import { need } from '../parts.client.ts';

/** A part of the form that a narrow screen shows on request, and a wide one always. */
export class Unfolding {
  private readonly place: HTMLElement;
  private readonly toggle: HTMLButtonElement;

  constructor(root: HTMLElement, place: string, toggle: string) {
    this.place = need(root, `[data-part="${place}"]`, HTMLElement);
    this.toggle = need(root, `[data-part="${toggle}"]`, HTMLButtonElement);
    this.toggle.addEventListener('click', () => this.set(!this.isUnfolded));
  }

  private get isUnfolded(): boolean {
    return this.place.classList.contains('open');
  }

  private set(isUnfolded: boolean): void {
    this.place.classList.toggle('open', isUnfolded);
    this.toggle.setAttribute('aria-expanded', String(isUnfolded));
  }

  unfold(): void {
    this.set(true);
  }

  /** Folds what is unfolded, and leads the keyboard back to what unfolds it. */
  fold(): void {
    if (!this.isUnfolded) return;
    this.set(false);
    this.toggle.focus();
  }
}
