import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../integrations/late-key.ts';
import { dataArchive, openData, openDataKey } from '../../layouts/open-data.ts';
import { publishedSite } from '../../layouts/published-site.ts';

/** `/data/all.zip`, under a parameter so that it has a key. */
export const getStaticPaths = (async () => {
  const site = await publishedSite();
  return [{ params: { archive: 'all' }, cacheKey: lateKey(() => openDataKey(site)) }];
}) satisfies GetStaticPaths;

/** All tables with what describes them. */
export const GET: APIRoute = async ({ site: host }) => {
  const site = await publishedSite();
  return new Response(new Uint8Array(dataArchive(site, openData(site, host))), {
    headers: { 'content-type': 'application/zip' },
  });
};
