import { kindergartenFile } from '../../../../exports/api/kindergarten-file.ts';
import { apiResponse } from '../../../../layouts/api-files.ts';
import { profileRoute } from '../../../../layouts/profile-route.ts';

const route = profileRoute((profile, site) =>
  apiResponse(site, kindergartenFile(profile, site.bureau.missingTables)),
);

export const { getStaticPaths } = route;

/** One kindergarten as open data. */
export const { GET } = route;
