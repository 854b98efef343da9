import { kindergartenJson } from '../../../../exports/kindergarten-json.ts';
import { profileRoute } from '../../../../layouts/profile-route.ts';

const route = profileRoute(kindergartenJson);

export const { getStaticPaths } = route;

/** One kindergarten as open data. */
export const { GET } = route;
