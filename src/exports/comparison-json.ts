import type { IsoDate } from '../domain/school-date.ts';
import type { Profile } from '../profile/index.ts';
import { type ComparedFact, comparedFacts } from '../views/comparison.ts';
import { type CostJson, costJson } from './cost-json.ts';

/** `/compare/data/<标识码>.json`: what this site's own comparison shows, in finished words, and what its calculator reckons with. */
export interface ComparisonJson extends CostJson {
  readonly asOf: IsoDate;
  readonly facts: readonly ComparedFact[];
}

export function comparisonJson(profile: Profile, asOf: IsoDate): ComparisonJson {
  return { ...costJson(profile), asOf, facts: comparedFacts(profile) };
}
