import type { APIRoute, GetStaticPaths } from 'astro';
import { REGISTER_IDS, type RegisterId, registerIndex } from '../../../../exports/api/registers.ts';
import { lateKey } from '../../../../integrations/late-key.ts';
import { apiResponse } from '../../../../layouts/api-files.ts';
import { digest } from '../../../../layouts/digest.ts';
import { publishedSite } from '../../../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return REGISTER_IDS.map((register) => ({
    params: { register },
    props: { register },
    cacheKey: lateKey(() => digest(registerIndex(bureau, register))),
  }));
}) satisfies GetStaticPaths;

/** Which files a register is divided into. */
export const GET: APIRoute<{ register: RegisterId }> = async ({ props }) => {
  const site = await publishedSite();
  return apiResponse(site, registerIndex(site.bureau, props.register));
};
