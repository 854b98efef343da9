import { recordFilters } from '../search/fulltext/filters.ts';

/** A page says with these what of it the full-text search reads, and what it is about: see `indexed` and `about` of `Page.astro`. */
const TEXT = 'data-pagefind-body';
const WORDS = 'data-full-text="words"';
const AREAS = 'data-full-text-areas';
const DOC_NO = 'data-full-text-doc-no';

/** A table of more rows is a list to look things up in, and no text. */
const MOST_ROWS = 20;

/**
 * What of a page the full-text search reads, as a page of its own: its heading, its description where only that may be found, and the parts
 * that are marked, without the rows of long tables. Nothing else of the page is in it: neither the frame nor figures that change from day to
 * day, so that the index stays while they do. Null where nothing is marked. `path`: from the site's root; the kind of the record follows from it.
 */
export function indexedPart(html: string, path: string): string | null {
  const isByWords = html.includes(WORDS);
  const parts = markedParts(html).map(withoutLongTables);
  if (!isByWords && parts.length === 0) return null;
  const text = parts.join('');
  const heading = /<h1[^>]*>[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '';
  const words = isByWords
    ? `<p>${/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''}</p>`
    : '';
  const lead = `${text.includes('<h1') ? '' : heading}${words}`;
  const docNo = attribute(html, DOC_NO);
  const areas = attribute(html, AREAS)
    .split(' ')
    .filter((code) => code !== '');
  const filters = recordFilters(path, areas, `${docNo} ${words} ${text.replace(/<[^>]*>/g, ' ')}`);
  // The site's name stands behind the page's own title.
  const title = /<title>([\s\S]*) · [^·]*<\/title>/.exec(html)?.[1] ?? '';
  const said = [
    ...(title === '' ? [] : [says('meta', 'title', title)]),
    ...(docNo === '' ? [] : [says('meta', 'docNo', docNo)]),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => says('filter', name, value)),
    ),
  ];
  return `<!doctype html><html lang="zh-CN"><body><main ${TEXT}>${lead}${text}${said.join('')}</main></body></html>`;
}

/** Pagefind takes one value of an element. */
function says(what: 'meta' | 'filter', name: string, value: string): string {
  return `<i data-pagefind-${what}="${name}:${value.replace(/"/g, '&quot;')}"></i>`;
}

function attribute(html: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** Of a long table its caption and its heads stay. */
function withoutLongTables(part: string): string {
  return part.replace(/<tbody\b[\s\S]*?<\/tbody>/g, (body) =>
    (body.match(/<tr\b/g) ?? []).length > MOST_ROWS ? '' : body,
  );
}

/** The marked elements without the mark, in their order; one inside another is part of that one. */
function markedParts(html: string): readonly string[] {
  const parts: string[] = [];
  const start = new RegExp(`<([a-z][a-z0-9]*)\\b[^>]*?\\s${TEXT}\\b[^>]*>`, 'g');
  for (let found = start.exec(html); found; found = start.exec(html)) {
    const [tag, name = ''] = found;
    const end = endOf(html, name, start.lastIndex);
    parts.push(`<div>${html.slice(start.lastIndex, end)}</div>`);
    start.lastIndex = Math.max(end, found.index + tag.length);
  }
  return parts;
}

/** Where the element ends that begins before `from`: before its end tag. */
function endOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return html.length;
}
