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
 * that are marked, as sentences and without the rows of long tables. Nothing else of the page is in it: neither the frame nor figures that change from day to
 * day, so that the index stays while they do. Null where nothing is marked. `path`: from the site's root; the kind of the record follows from it.
 */
export function indexedPart(html: string, path: string): string | null {
  const isByWords = html.includes(WORDS);
  const parts = markedParts(html).map(asSentences);
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

/** What is not for the search, as programs shown on a page. It holds no element of its own name. */
const IGNORED = /<([a-z]+)\b[^>]*\sdata-pagefind-ignore\b[^>]*>[\s\S]*?<\/\1>/g;

/** As the sentences that an excerpt is made of: a row of a table, a term with what it means. */
function asSentences(part: string): string {
  return part
    .replace(IGNORED, '')
    .replace(/<table\b[\s\S]*?<\/table>/g, tableText)
    .replace(/[：:]?\s*<\/dt>/g, '：</dt>');
}

/** Of a long table its caption and its heads; of a short one its caption and its rows, in which the heads stand before their cells. */
function tableText(table: string): string {
  const bodies = /<tbody\b[\s\S]*?<\/tbody>/g;
  const rows = (table.match(bodies) ?? []).flatMap((body) => body.match(/<tr\b[\s\S]*?<\/tr>/g) ?? []);
  if (rows.length > MOST_ROWS) return table.replace(bodies, '');
  const [caption = ''] = /<caption\b[\s\S]*?<\/caption>/.exec(table) ?? [];
  const heads = cellsOf(/<thead\b[\s\S]*?<\/thead>/.exec(table)?.[0] ?? '');
  return [sentence(wordsOf(caption)), ...rows.map((row) => sentence(rowWords(cellsOf(row), heads)))].join('');
}

/** 公式：公办园在园幼儿数 ÷ 全部在园幼儿数; where a row says several things, 免除：每月 −380 元，一学年 −3,800 元. */
function rowWords([first = '', ...others]: readonly string[], [, ...heads]: readonly string[]): string {
  const said = others.flatMap((cell, at) => {
    if (cell === '') return [];
    return others.length > 1 && heads[at] ? [`${heads[at]} ${cell}`] : [cell];
  });
  return [first, said.join('，')].filter((part) => part !== '').join('：');
}

function cellsOf(row: string): readonly string[] {
  return [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => wordsOf(cell));
}

function wordsOf(html: string): string {
  return html
    .replace(/<(?:small|br)\b/g, ' $&')
    .replace(/<[^>]*>/g, '')
    .trim()
    .replace(/。$/, '');
}

function sentence(words: string): string {
  return words === '' ? '' : `<p>${words}。</p>`;
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
