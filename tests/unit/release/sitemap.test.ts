import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSitemap } from '../../../src/release/sitemap.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = (): string => join(folder, 'site');

const ROOT = 'https://www.example.gov.cn/kg/';

async function addresses(files: readonly string[]): Promise<readonly string[]> {
  rmSync(site(), { recursive: true, force: true });
  await writeSitemap(site(), ROOT, files, join(folder, 'kept'));
  const text = readFileSync(join(site(), 'sitemap-0.xml'), 'utf8');
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}

describe('the sitemap', () => {
  it('names pages by their full address, the first page first', async () => {
    expect(await addresses(['fees/index.html', 'index.html'])).toEqual([ROOT, `${ROOT}fees/`]);
  });

  it('leaves out downloads, the 公示牌 and the page of lost readers', async () => {
    const files = ['index.html', 'fees.csv', 'kindergartens/9900310001/poster/index.html', '404.html'];
    expect(await addresses(files)).toEqual([ROOT]);
  });

  it('writes Chinese names as an address does', async () => {
    expect(await addresses(['notices/收费公示/index.html'])).toEqual([
      `${ROOT}notices/%E6%94%B6%E8%B4%B9%E5%85%AC%E7%A4%BA/`,
    ]);
  });

  it('is the one kept while the pages are the same, and another where a page is new or gone', async () => {
    await addresses(['index.html', 'fees/index.html']);
    const kept = statSync(join(site(), 'sitemap-0.xml')).ino;
    await addresses(['fees/index.html', 'index.html']);
    expect(statSync(join(site(), 'sitemap-0.xml')).ino).toBe(kept);
    expect(await addresses(['index.html', 'cost/index.html'])).toEqual([ROOT, `${ROOT}cost/`]);
    expect(await addresses(['index.html'])).toEqual([ROOT]);
  });

  it('is found through an index', async () => {
    await addresses(['index.html']);
    expect(readFileSync(join(site(), 'sitemap-index.xml'), 'utf8')).toContain(
      `<loc>${ROOT}sitemap-0.xml</loc>`,
    );
    expect(readdirSync(site()).sort()).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  });
});
