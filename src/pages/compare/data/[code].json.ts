import { comparisonJson } from '../../../exports/comparison-json.ts';
import { profileRoute } from '../../../layouts/profile-route.ts';

const route = profileRoute((profile, { bureau }) => Response.json(comparisonJson(profile, bureau.asOf)));

export const { getStaticPaths } = route;

/** One kindergarten for the comparison and the calculator. */
export const { GET } = route;
