/** A table of a built page as a reader meets it. */
export interface PageTable {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The words of each cell, the head of the row first. */
  readonly rows: readonly (readonly string[])[];
}

/** Every table of a page. */
export function readTables(html: string): readonly PageTable[] {
  return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => {
    const [, body = ''] = /<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(table) ?? [];
    const [, head = ''] = /<thead[^>]*>([\s\S]*?)<\/thead>/.exec(table) ?? [];
    return {
      caption: wordsOf(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? ''),
      heads: cellsOf(head),
      rows: [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => cellsOf(row)),
    };
  });
}

function cellsOf(row: string): readonly string[] {
  return [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => wordsOf(cell));
}

/** Text without marks; a smaller line stands apart by a space. */
function wordsOf(markup: string): string {
  return markup
    .replaceAll('<small', ' <small')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
