import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonJson } from '../../../exports/comparison-json.ts';
import { publishedSite } from '../../../layouts/published-site.ts';
import { type Profile, profilesOf } from '../../../profile/index.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return [...profilesOf(bureau)].map(([code, profile]) => ({ params: { code }, props: { profile } }));
}) satisfies GetStaticPaths;

/** One kindergarten for the comparison and the calculator. */
export const GET: APIRoute<{ profile: Profile }> = async ({ props }) => {
  const { bureau } = await publishedSite();
  return Response.json(comparisonJson(props.profile, bureau.asOf));
};
