import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSitemap } from '../../../src/release/sitemap.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ROOT = 'https://www.example.gov.cn/kg/';

async function addresses(files: readonly string[]): Promise<readonly string[]> {
  await writeSitemap(folder, ROOT, files);
  const text = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
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

  it('is found through an index', async () => {
    await addresses(['index.html']);
    expect(readFileSync(join(folder, 'sitemap-index.xml'), 'utf8')).toContain(
      `<loc>${ROOT}sitemap-0.xml</loc>`,
    );
    expect(readdirSync(folder).sort()).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  });
});
