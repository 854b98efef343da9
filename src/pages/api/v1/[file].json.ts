import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../../integrations/late-key.ts';
import { changesJson } from '../../../exports/changes-json.ts';
import { digest } from '../../../layouts/digest.ts';
import { publishedSite } from '../../../layouts/published-site.ts';

/** Under a parameter, so that the file has a key: it is made again only when the record of changes is another. */
export const getStaticPaths = (async () => {
  const { publication } = await publishedSite();
  const { since, changes } = await publication.changes();
  return [
    {
      params: { file: 'changes' },
      cacheKey: lateKey(() => digest(since, changes)),
    },
  ];
}) satisfies GetStaticPaths;

/** Everything that changed for the public as open data. */
export const GET: APIRoute = async () => {
  const { publication } = await publishedSite();
  return Response.json(changesJson(await publication.changes()));
};
