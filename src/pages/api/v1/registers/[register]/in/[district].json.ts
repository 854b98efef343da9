import type { APIRoute, GetStaticPaths } from 'astro';
import { countyListOf, countyLists } from '../../../../../../exports/api/districts.ts';
import { REGISTER_IDS, type RegisterId, registerFile } from '../../../../../../exports/api/registers.ts';
import { lateKey } from '../../../../../../integrations/late-key.ts';
import { apiResponse } from '../../../../../../layouts/api-files.ts';
import { areaKey } from '../../../../../../layouts/page-keys.ts';
import { publishedSite } from '../../../../../../layouts/published-site.ts';
import { profilesOf } from '../../../../../../profile/index.ts';
import { REGISTERS } from '../../../../../../views/registers/index.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return REGISTER_IDS.flatMap((register) => {
    const apart = REGISTERS.find(({ id }) => id === register)?.apartFrom ?? [];
    return countyLists(bureau).map(({ district: { code } }) => ({
      params: { register, district: code },
      props: { register, code },
      cacheKey: lateKey(() => areaKey(bureau, code, apart)),
    }));
  });
}) satisfies GetStaticPaths;

/** A register of a county. */
export const GET: APIRoute<{ register: RegisterId; code: string }> = async ({ props }) => {
  const site = await publishedSite();
  const { bureau } = site;
  const list = countyListOf(bureau, props.code);
  return apiResponse(site, registerFile(props.register, list, profilesOf(bureau), bureau.missingTables));
};
