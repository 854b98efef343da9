import type { WantedPage } from './program.ts';

/** A process takes this part of what is left at a time, so that all end together. */
const PART = 1 / 8;
/** Those of one kindergarten are made from the same: to divide them costs more than it levels out. */
const FEWEST = 4;
/** A process has enough to do while another one is busy with a page of the whole bureau, and is heard of now and then. */
const MOST = 2500;

/** Pages that nobody makes yet. This process takes from the front, the others from the end. */
export class PageQueue {
  #pages: readonly WantedPage[] = [];
  #first = 0;
  #end = 0;
  #isClosed = false;

  get left(): number {
    return this.#end - this.#first;
  }

  /** Whether nothing more will come. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Puts pages before those that are left. */
  putFirst(pages: readonly WantedPage[]): void {
    this.#pages = [...pages, ...this.#pages.slice(this.#first, this.#end)];
    this.#first = 0;
    this.#end = this.#pages.length;
  }

  takeFirst(): WantedPage | undefined {
    return this.left > 0 ? this.#pages[this.#first++] : undefined;
  }

  takeLast(): readonly WantedPage[] {
    const count = Math.min(MOST, Math.max(FEWEST, Math.floor(this.left * PART)));
    const end = this.#end;
    this.#end = Math.max(this.#first, end - count);
    return this.#pages.slice(this.#end, end);
  }

  close(): void {
    this.#isClosed = true;
  }

  /** Gives up what is left. */
  empty(): void {
    this.#end = this.#first;
    this.close();
  }
}
