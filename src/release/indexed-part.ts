/** A page says with these what of it the full-text search reads: see `indexed` of `Page.astro`. */
const TEXT = 'data-pagefind-body';
const WORDS = 'data-full-text="words"';

/**
 * What of a page the full-text search reads, as a page of its own: its heading, its description where only that may be found, and the parts
 * that are marked. Nothing else of the page is in it: neither the frame nor figures that change from day to day, so that the index stays
 * while they do. Null where nothing is marked. `filter`: the kind that a reader may narrow to.
 */
export function indexedPart(html: string, filter: string): string | null {
  const isByWords = html.includes(WORDS);
  const parts = markedParts(html);
  if (!isByWords && parts.length === 0) return null;
  const text = parts.join('');
  const heading = /<h1[^>]*>[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '';
  const words = isByWords
    ? `<p>${/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''}</p>`
    : '';
  const lead = `${text.includes('<h1') ? '' : heading}${words}`;
  return `<!doctype html><html lang="zh-CN"><body><main ${TEXT} data-pagefind-filter="${filter}">${lead}${text}</main></body></html>`;
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
