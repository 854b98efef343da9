import { lateKey } from '../../../integrations/late-key.ts';
import { groupBy } from '../../../domain/grouping.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { costJson } from '../../../exports/cost-json.ts';
import { digest } from '../../../layouts/digest.ts';
import { ownKey } from '../../../layouts/page-keys.ts';
import { publishedSite } from '../../../layouts/published-site.ts';
import { type Profile, profilesOf } from '../../../profile/index.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  const towns = groupBy(profilesOf(bureau).values(), ({ kindergarten }) => kindergarten.district);
  return [...towns].map(([town, profiles]) => ({
    params: { town },
    props: { profiles: profiles.filter(({ kindergarten }) => kindergarten.status === '在办') },
    cacheKey: lateKey(() => digest(profiles.map(({ kindergarten: { code } }) => ownKey(bureau, code)))),
  }));
}) satisfies GetStaticPaths;

/** The costs of every running kindergarten of a town, for the calculator. */
export const GET: APIRoute<{ profiles: readonly Profile[] }> = ({ props }) =>
  Response.json(props.profiles.map(costJson));
