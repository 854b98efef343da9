import type { PageElement } from './page.ts';
import { type Table, compact, tableOf } from './table.ts';

/** A part of a page, asked as a reader finds things: by headings, labels and the heads of columns. */
export class Passage {
  readonly name: string;
  readonly elements: readonly PageElement[];

  constructor(name: string, elements: readonly PageElement[]) {
    this.name = name;
    this.elements = elements;
  }

  /** All words of the passage. */
  get text(): string {
    return this.outermost()
      .map(({ text }) => text)
      .join(' ');
  }

  all(tag: string): readonly PageElement[] {
    return this.elements.filter((element) => element.tag === tag);
  }

  /** What stands before the first heading of the second level. */
  get opening(): Passage {
    const next = this.elements.find(({ tag }) => tag === 'h2')?.opens ?? Infinity;
    return this.part('opening', (element) => element.closes < next);
  }

  /** What stands under a heading, down to the next of its level; undefined where there is no such heading. */
  under(heading: RegExp): Passage | undefined {
    const head = this.elements.find(({ tag, text }) => /^h[2-4]$/.test(tag) && heading.test(compact(text)));
    if (head === undefined) return undefined;
    const next = this.elements.find(
      ({ tag, opens }) => opens > head.opens && /^h[1-4]$/.test(tag) && tag <= head.tag,
    );
    return this.part(
      head.text,
      ({ opens, closes }) => opens > head.closes && closes < (next?.opens ?? Infinity),
    );
  }

  /** As {@link under}, where the heading must stand. */
  section(heading: RegExp): Passage {
    return this.under(heading) ?? this.lacks(`heading ${heading.source}`);
  }

  /** The words beside a term (dt); undefined where the term does not stand. */
  termIf(label: RegExp): string | undefined {
    const at = this.elements.findIndex(({ tag, text }) => tag === 'dt' && label.test(compact(text)));
    const term = this.elements[at];
    if (term === undefined) return undefined;
    const nextTerm = this.elements.find(({ tag, opens }) => tag === 'dt' && opens > term.closes);
    return this.elements
      .filter(
        ({ tag, opens }) => tag === 'dd' && opens > term.closes && opens < (nextTerm?.opens ?? Infinity),
      )
      .map(({ text }) => text)
      .join(' ');
  }

  term(label: RegExp): string {
    return this.termIf(label) ?? this.lacks(`term ${label.source}`);
  }

  /** The innermost element whose words fit. */
  smallest(fits: (words: string) => boolean): PageElement | undefined {
    const holding = this.elements.filter(({ text }) => fits(text));
    return holding.find((one) => !holding.some((other) => holds(one, other)));
  }

  /** What stands inside an element. */
  within(outer: PageElement): Passage {
    return this.part(outer.tag, (element) => holds(outer, element));
  }

  get tables(): readonly Table[] {
    return this.all('table').map(tableOf);
  }

  /** The first table that has such a column. */
  tableIf(column: RegExp): Table | undefined {
    return this.tables.find(({ columns }) => columns.some((one) => column.test(one)));
  }

  table(column: RegExp): Table {
    return this.tableIf(column) ?? this.lacks(`table with a column ${column.source}`);
  }

  /** Says where something that must stand does not, so that nothing passes by not being found. */
  lacks(what: string): never {
    throw new Error(`${this.name}: no ${what}`);
  }

  private part(name: string, belongs: (element: PageElement) => boolean): Passage {
    return new Passage(`${this.name} › ${name}`, this.elements.filter(belongs));
  }

  private outermost(): readonly PageElement[] {
    let end = -1;
    return this.elements.filter(({ opens, closes }) => {
      if (opens < end) return false;
      end = closes;
      return true;
    });
  }
}

function holds(outer: PageElement, inner: PageElement): boolean {
  return outer.opens < inner.opens && inner.closes < outer.closes;
}
