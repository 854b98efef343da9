import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { finished } from 'node:stream/promises';

/** As many addresses as a sitemap may hold, by the protocol (sitemaps.org): 50,000. */
const MOST = 45_000;

/** Writes `sitemap-index.xml` and the sitemaps it names: every page by its full address, the 公示牌 and the page for lost readers left out. */
export async function writeSitemap(outDir: string, root: string, files: Iterable<string>): Promise<void> {
  const addresses = [...files].flatMap((file) => addressOf(file) ?? []).sort();
  const index = new SitemapAndIndexStream({
    limit: MOST,
    getSitemapStream: (at) => {
      const name = `sitemap-${at}.xml`;
      const sitemap = new SitemapStream({ hostname: root });
      const target = sitemap.pipe(createWriteStream(join(outDir, name)));
      return [new URL(name, root).href, sitemap, target];
    },
  });
  const written = index.pipe(createWriteStream(join(outDir, 'sitemap-index.xml')));
  for (const address of addresses) index.write({ url: new URL(address, root).href });
  index.end();
  await finished(written);
}

/** The address of a page below the root; null of other files and of pages that no search engine should name. */
function addressOf(file: string): string | null {
  const [, folder] = /^(.*?)\/?index\.html$/.exec(file.replaceAll('\\', '/')) ?? [];
  if (folder === undefined || folder.endsWith('/poster')) return null;
  return folder === '' ? '' : encodeURI(`${folder}/`);
}
