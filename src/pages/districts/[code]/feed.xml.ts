import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../../integrations/late-key.ts';
import type { District } from '../../../domain/district.ts';
import { changeFeed, feedKey } from '../../../layouts/change-feed.ts';
import { areaFeed } from '../../../layouts/change-feeds.ts';
import { publishedSite } from '../../../layouts/published-site.ts';
import { districtsWithPage } from '../../../progress/district-view.ts';

/** Of every district that has a page. */
export const getStaticPaths = (async () => {
  const site = await publishedSite();
  return districtsWithPage(site.bureau).map((district) => ({
    params: { code: district.code },
    props: { district },
    cacheKey: lateKey(() => feedKey(areaFeed(site, district))),
  }));
}) satisfies GetStaticPaths;

/** What changed in a district, one entry a publication. */
export const GET: APIRoute<{ district: District }> = async ({ props, site }) =>
  changeFeed(areaFeed(await publishedSite(), props.district), site);
