import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../integrations/late-key.ts';
import { type Profile, profilesOf } from '../profile/index.ts';
import { ownKey } from './page-keys.ts';
import { type PublishedSite, publishedSite } from './published-site.ts';

/** A JSON file of every kindergarten, named after its 标识码. */
export function profileRoute(answerOf: (profile: Profile, site: PublishedSite) => Response): {
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
      return answerOf(props.profile, await publishedSite());
    },
  };
}
