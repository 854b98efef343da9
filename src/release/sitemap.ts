import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { finished } from 'node:stream/promises';
import { keptOutput } from './kept-output.ts';

/** As many addresses as a sitemap may hold, by the protocol (sitemaps.org): 50,000. */
const MOST = 45_000;

/**
 * Writes `sitemap-index.xml` and the sitemaps it names into the site: every page by its full address, the 公示牌 and the page for lost readers left
 * out. `kept`: the folder where they are kept from build to build.
 */
export async function writeSitemap(
  outDir: string,
  root: string,
  files: Iterable<string>,
  kept: string,
): Promise<void> {
  const addresses = [...files].flatMap((file) => addressOf(file) ?? []).sort();
  const key = createHash('sha256')
    .update(JSON.stringify([root, addresses]))
    .digest('hex');
  await keptOutput(kept, key, (folder) => writeSitemaps(folder, root, addresses), outDir);
}

async function writeSitemaps(folder: string, root: string, addresses: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const index = new SitemapAndIndexStream({
    limit: MOST,
    getSitemapStream: (at) => {
      const name = `sitemap-${at}.xml`;
      const sitemap = new SitemapStream({ hostname: root });
      const target = sitemap.pipe(createWriteStream(join(folder, name)));
      return [new URL(name, root).href, sitemap, target];
    },
  });
  const written = index.pipe(createWriteStream(join(folder, 'sitemap-index.xml')));
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
