import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../integrations/late-key.ts';
import { descriptions, openData, openDataKey } from '../../layouts/open-data.ts';
import { publishedSite } from '../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const site = await publishedSite();
  return ['datapackage', 'csv-metadata'].map((file) => ({
    params: { file },
    cacheKey: lateKey(() => openDataKey(site)),
  }));
}) satisfies GetStaticPaths;

/** What the tables of `/data/` are, for programs: Data Package v2 and CSV on the Web. */
export const GET: APIRoute = async ({ params, site: host }) => {
  const data = openData(await publishedSite(), host);
  const text = descriptions(data).find(({ path }) => path === `${params['file']}.json`)?.text;
  return new Response(text ?? null, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
