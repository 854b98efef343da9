import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../../integrations/late-key.ts';
import { changeFeed, feedKey } from '../../../layouts/change-feed.ts';
import { kindergartenFeed } from '../../../layouts/change-feeds.ts';
import { publishedSite } from '../../../layouts/published-site.ts';

/** Of every kindergarten, closed ones too; without an entry where nothing is recorded, so that whoever subscribes hears of the first. */
export const getStaticPaths = (async () => {
  const site = await publishedSite();
  return site.bureau.kindergartens.map(({ code }) => ({
    params: { code },
    props: { code },
    cacheKey: lateKey(() => feedKey(kindergartenFeed(site, code))),
  }));
}) satisfies GetStaticPaths;

/** What changed at a kindergarten, one entry a publication. */
export const GET: APIRoute<{ code: string }> = async ({ props, site }) =>
  changeFeed(kindergartenFeed(await publishedSite(), props.code), site);
