import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../integrations/late-key.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { type Profile, profilesOf } from '../profile/index.ts';
import { ownKey } from './page-keys.ts';
import { publishedSite } from './published-site.ts';

/** A JSON file of every kindergarten, named after its 标识码. */
export function profileRoute(jsonOf: (profile: Profile, asOf: IsoDate) => unknown): {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<{ profile: Profile }>;
} {
  return {
    async getStaticPaths() {
      const { bureau } = await publishedSite();
      return [...profilesOf(bureau)].map(([code, profile]) => ({
        params: { code },
        props: { profile },
        cacheKey: lateKey(() => ownKey(bureau, code)),
      }));
    },
    async GET({ props }) {
      const { bureau } = await publishedSite();
      return Response.json(jsonOf(props.profile, bureau.asOf));
    },
  };
}
