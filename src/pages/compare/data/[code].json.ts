import { comparisonJson } from '../../../exports/comparison-json.ts';
import { profileRoute } from '../../../layouts/profile-route.ts';

const route = profileRoute(comparisonJson);

export const { getStaticPaths } = route;

/** One kindergarten for the comparison and the calculator. */
export const { GET } = route;
