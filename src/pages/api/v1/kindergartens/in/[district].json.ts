import type { APIRoute, GetStaticPaths } from 'astro';
import { countyListOf, countyLists, kindergartenList } from '../../../../../exports/api/districts.ts';
import { lateKey } from '../../../../../integrations/late-key.ts';
import { APART_FROM_LISTS, apiResponse } from '../../../../../layouts/api-files.ts';
import { areaKey } from '../../../../../layouts/page-keys.ts';
import { publishedSite } from '../../../../../layouts/published-site.ts';
import { profilesOf } from '../../../../../profile/index.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return countyLists(bureau).map(({ district: { code } }) => ({
    params: { district: code },
    cacheKey: lateKey(() => areaKey(bureau, code, APART_FROM_LISTS)),
  }));
}) satisfies GetStaticPaths;

/** The kindergartens of a county. */
export const GET: APIRoute<Record<string, never>, { district: string }> = async ({ params }) => {
  const site = await publishedSite();
  const { bureau } = site;
  return apiResponse(site, kindergartenList(countyListOf(bureau, params.district), profilesOf(bureau)));
};
