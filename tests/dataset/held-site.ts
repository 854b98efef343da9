import { readdirSync } from 'node:fs';
import type { CoreFile } from '../../src/search/find/index-files.ts';
import { type FinderIndex, loadCore } from '../../src/search/find/load-index.ts';
import { finderRow } from '../../src/search/find/row.ts';
import type { Passage } from '../site/consistency/passage.ts';
import { passageOf } from '../site/consistency/page.ts';
import { rowsOf } from '../site/consistency/readers/download.ts';
import type { BureauFolder } from './building.ts';
import type { HeldBureau, HeldCase } from './held-bureau.ts';

export interface SaidFact {
  readonly value: unknown;
  readonly absent: string | null;
}

interface SaidJson {
  readonly facts: Readonly<Record<string, SaidFact>>;
  readonly costs: readonly {
    readonly missing: readonly string[];
    readonly underReview?: readonly string[];
  }[];
}

interface ComparedJson {
  readonly nature: { readonly value: string };
  readonly facts: readonly {
    readonly id: string;
    readonly value: { readonly value: { readonly text: string } };
    readonly note: string | null;
  }[];
}

/** The built site of a bureau with held rows, read as a reader does: the kindergarten of a table is the one of which its rows are held. */
export class HeldSite {
  readonly #folder: BureauFolder;
  readonly #heldIn: HeldBureau['heldIn'];
  #index: FinderIndex | undefined;

  constructor(folder: BureauFolder, heldIn: HeldBureau['heldIn']) {
    this.#folder = folder;
    this.#heldIn = heldIn;
  }

  code(table: HeldCase): string {
    return this.#heldIn[table];
  }

  html(path: string): string {
    return this.#folder.read(`www${path}index.html`);
  }

  page(path: string): Passage {
    return passageOf(path, this.html(path));
  }

  /** The page of a kindergarten, whole or what stands under a heading of it. */
  own(table: HeldCase): Passage {
    return this.page(`/kindergartens/${this.code(table)}/`);
  }

  description(table: HeldCase): string {
    const html = this.html(`/kindergartens/${this.code(table)}/`);
    return /name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  }

  jsonLd(table: HeldCase): string {
    const html = this.html(`/kindergartens/${this.code(table)}/`);
    return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  }

  poster(table: HeldCase): string {
    return this.page(`/kindergartens/${this.code(table)}/poster/`).text;
  }

  /** The row of the kindergarten in the tables of a page. */
  row(path: string, table: HeldCase): string {
    const rows = this.page(path).all('tr');
    const name = this.own(table).all('h1')[0]?.text ?? '';
    return rows.find(({ text }) => text.startsWith(name))?.text ?? '';
  }

  /** A cell of the kindergarten in a download, or all of its row. */
  cell(path: string, table: HeldCase, header: string): string {
    const row = this.rows(path).find(({ code }) => code === this.code(table));
    return row?.cell(header) ?? '';
  }

  lines(path: string, table: HeldCase): string {
    const text = this.#folder.read(`www${path}`);
    return text
      .split('\n')
      .filter((line) => line.startsWith(this.code(table)))
      .join('\n');
  }

  rows(path: string): ReturnType<typeof rowsOf> {
    return rowsOf(path, this.#folder.read(`www${path}`));
  }

  api(table: HeldCase): SaidJson {
    return this.#json<SaidJson>(`api/v1/kindergartens/${this.code(table)}.json`);
  }

  comparison(table: HeldCase): ComparedJson {
    return this.#json<ComparedJson>(`compare/data/${this.code(table)}.json`);
  }

  /** A row of the comparison: its value, and what stands beneath it. */
  compared(table: HeldCase, id: string): string {
    const found = this.comparison(table).facts.find((fact) => fact.id === id);
    return [found?.value.value.text, found?.note].filter(Boolean).join(' ');
  }

  /** A row of the finder in all its words. */
  found(table: HeldCase): string {
    const { traits, figures } = finderRow(this.#finder, this.#rowOf(table), '小班');
    return [...traits, ...figures.map(({ label, text }) => `${label} ${text}`)].join('；');
  }

  /** What the finder narrows the kindergarten by. */
  facet(table: HeldCase, id: string): string {
    const column = this.#finder.facts.get(id);
    return column?.words[column.ids[this.#rowOf(table)] ?? -1] ?? '';
  }

  #rowOf(table: HeldCase): number {
    return this.#finder.codes.indexOf(this.code(table));
  }

  get #finder(): FinderIndex {
    const file = readdirSync(this.#folder.path('www/kindergartens/finder')).find((name) =>
      name.startsWith('core.'),
    );
    return (this.#index ??= loadCore(
      this.#json<CoreFile>(`kindergartens/finder/${file ?? ''}`),
      '2026-11-15',
    ));
  }

  #json<File>(path: string): File {
    return JSON.parse(this.#folder.read(`www/${path}`)) as File;
  }
}
