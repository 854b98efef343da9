import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageHtml, siteDist } from '../browser/site.ts';

const FOLDER = fileURLToPath(new URL('../../src/joined', import.meta.url));
const FILES = readdirSync(FOLDER).filter((name) => name !== 'README.md');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const page = pageHtml('/help/duo-ju/');

/** Text as it stands in a page. */
function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the example that joins bureaus', () => {
  it('is a program, what it reads packages with, and five questions', () => {
    expect(FILES.toSorted()).toEqual([
      '1-dearest-towns.sql',
      '2-within-cap.sql',
      '3-overdue.sql',
      '4-fee-change.sql',
      '5-coverage.sql',
      'ask.mjs',
      'fetch-packages.mjs',
      'load-packages.mjs',
      'prepare.sql',
    ]);
  });

  it.each(FILES)('serves %s as it is run', (name) => {
    expect(readFileSync(join(siteDist(), 'data/joined', name), 'utf8')).toBe(textOf(name));
  });

  it.each(FILES)('shows %s whole, and where it is downloaded', (name) => {
    const shown = [...page.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, code = '']) =>
      decoded(code),
    );
    expect(shown).toContain(textOf(name));
    expect(page).toContain(`href="/kg/data/joined/${name}"`);
  });

  it('is fetched whole by the commands of the page', () => {
    const command = decoded(/for f in ([\s\S]*?)\ndo curl/.exec(page)?.[1] ?? '');
    expect(command.split(/[\s\\]+/).toSorted()).toEqual(FILES.toSorted());
  });
});
