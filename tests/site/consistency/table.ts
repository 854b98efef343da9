import type { PageElement } from './page.ts';

/** One row of a table. */
export interface Row {
  /** The words of the first cell. */
  readonly head: string;
  /** 标识码 and name of the kindergarten that the row leads to. */
  readonly code: string | undefined;
  readonly name: string;
  /** 区划代码 of the district page that the row leads to. */
  readonly area: string | undefined;
  /** The words under a column; undefined where the table or the row has no such cell. */
  readonly cell: (column: RegExp) => string | undefined;
  /** The row as one line. */
  readonly text: string;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function tableOf(table: PageElement): Table {
  const head = descendants(table, 'thead').flatMap((part) => descendants(part, 'tr'));
  const columns = cellsOf(head.at(-1)).map(({ text }) => compact(text));
  return {
    caption: descendants(table, 'caption')[0]?.text ?? '',
    columns,
    rows: descendants(table, 'tr')
      .filter((line) => !head.includes(line))
      .map((line) => rowOf(line, columns)),
  };
}

function rowOf(line: PageElement, columns: readonly string[]): Row {
  const cells = cellsOf(line);
  return {
    head: cells[0]?.text ?? '',
    code: codeIn(line),
    name: descendants(line, 'a')[0]?.text ?? '',
    area: descendants(line, 'a')
      .map(({ attributes }) => /\/districts\/(\d+)\/$/.exec(attributes['href'] ?? '')?.[1])
      .find((code) => code !== undefined),
    cell: (column) => cells[columns.findIndex((one) => column.test(one))]?.text,
    text: cells.map(({ text }) => text).join(' '),
  };
}

function cellsOf(line: PageElement | undefined): readonly PageElement[] {
  return (line?.children ?? []).filter(({ tag }) => tag === 'th' || tag === 'td');
}

/** Words without any white space: labels are compared so, whatever breaks their lines. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

/** 标识码 of the kindergarten that the first link inside leads to. */
export function codeIn(element: PageElement): string | undefined {
  const own = /\/kindergartens\/(\d{10})\//.exec(element.attributes['href'] ?? '')?.[1];
  return own ?? element.children.map(codeIn).find((code) => code !== undefined);
}

/** The kindergarten that a link names; one to a campus has that after it in brackets. */
export function nameIn(link: PageElement | undefined): string {
  const text = link?.text ?? '';
  return link?.attributes['href']?.endsWith('#campuses') ? text.replace(/（[^（）]+）$/, '') : text;
}

export function descendants(element: PageElement, tag: string): readonly PageElement[] {
  return element.children.flatMap((child) => [
    ...(child.tag === tag ? [child] : []),
    ...descendants(child, tag),
  ]);
}
