/** The reader rests, in milliseconds: only then is the number of results read out, not at every letter. */
const REST = 700;

/** What a screen reader hears. */
export class Announcer {
  private readonly live: HTMLElement;
  private timer = 0;

  constructor(live: HTMLElement) {
    this.live = live;
  }

  say(words: string): void {
    this.live.textContent = words;
  }

  /** Says it once nothing else has come for a while. */
  sayLater(words: string): void {
    this.cancel();
    this.timer = window.setTimeout(() => this.say(words), REST);
  }

  /** Keeps back what was to be said. */
  cancel(): void {
    clearTimeout(this.timer);
  }
}
