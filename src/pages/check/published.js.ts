import type { APIRoute } from 'astro';
import { publishedData } from '../../layouts/published-data.ts';
import { publishedSite } from '../../layouts/published-site.ts';

/** The site's own data for the checker, as a script: the policy of its page lets it load nothing else. */
export const GET: APIRoute = async () => {
  const { publication } = await publishedSite();
  const { script } = publishedData(publication);
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
