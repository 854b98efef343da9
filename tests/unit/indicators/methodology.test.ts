import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/indicators/index.ts';

const folder = new URL('../../../content/indicators/', import.meta.url);

function pageOf(id: string): string {
  return readFileSync(new URL(`${id}.mdx`, folder), 'utf8');
}

/** Prose uses full-width punctuation where code uses half-width. */
function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s/g, '');
}

describe('the methodology pages in content/indicators', () => {
  it('explain every indicator and nothing else', () => {
    const pages = readdirSync(folder).map((file) => file.replace(/\.mdx$/, ''));
    expect(pages.sort()).toEqual(Object.keys(INDICATORS).sort());
  });

  it.each(Object.values(INDICATORS))('give $id the name and formula that figures are printed with', (one) => {
    const page = pageOf(one.id);
    expect(page).toContain(`\nid: ${one.id}\n`);
    expect(plain(/^title: '(.+)'$/m.exec(page)?.[1])).toBe(plain(one.name));
    expect(plain(/^formula: '(.+)'$/m.exec(page)?.[1])).toBe(plain(one.formula));
  });
});
