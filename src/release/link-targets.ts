import { ownText } from '../domain/own-text.ts';
import type { Link } from './links.ts';

/** Numbers the targets of links: on forty thousand pages most are the same. */
export class LinkTargets {
  readonly all: Link[];
  readonly #numbers: Map<string, number>;

  constructor(known: readonly Link[] = []) {
    this.all = [...known];
    this.#numbers = new Map(known.map((link, number) => [keyOf(link), number]));
  }

  numbersOf(links: readonly Link[]): readonly number[] {
    return links.map((link) => this.#numbers.get(keyOf(link)) ?? this.#add(link));
  }

  /** A link is read out of its page, which is not kept for it. */
  #add([address, path]: Link): number {
    const link = [ownText(address), ownText(path)] as const;
    const number = this.all.push(link) - 1;
    this.#numbers.set(keyOf(link), number);
    return number;
  }
}

function keyOf([address, path]: Link): string {
  return address.startsWith('/') ? address : `${address}\n${path}`;
}
