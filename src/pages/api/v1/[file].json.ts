import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../../integrations/late-key.ts';
import { apiFiles, apiResponse } from '../../../layouts/api-files.ts';
import { publishedSite } from '../../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const files = await apiFiles(await publishedSite());
  return [...files].map(([file, { key }]) => ({ params: { file }, cacheKey: lateKey(key) }));
}) satisfies GetStaticPaths;

/** The files of the API that there are once. */
export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const site = await publishedSite();
  const file = (await apiFiles(site)).get(params.file);
  return file ? apiResponse(site, file.body(), file.stampName) : new Response(null, { status: 404 });
};
