import type { IsoDate } from '../domain/school-date.ts';
import type { CostItem } from '../domain/yearly-cost.ts';
import { given } from '../domain/reported.ts';
import { type ComparedFact, comparedFacts } from '../profile/comparison.ts';
import type { Profile } from '../profile/index.ts';

/** The costs of one kindergarten for the calculator: each age group's items, at the standards of the as-of day. */
export interface CostJson {
  readonly code: string;
  readonly name: string;
  readonly town: string;
  readonly subject: string;
  readonly boarding: boolean;
  readonly ages: readonly {
    readonly ageGroup: string;
    readonly finalYear: boolean;
    readonly items: readonly CostItem[];
  }[];
}

export function costJson({ kindergarten, standing, costs }: Profile): CostJson {
  return {
    code: kindergarten.code,
    name: kindergarten.name,
    town: kindergarten.town.name,
    subject: standing.subject,
    boarding: kindergarten.serviceForm === '寄宿制',
    ages: costs.map(({ ageGroup, finalYear, items }) => ({ ageGroup, finalYear, items })),
  };
}

/** `/api/v1/kindergartens/<标识码>.json`: what the comparison shows, and what the calculator reckons with. */
export interface KindergartenJson extends CostJson {
  readonly asOf: IsoDate;
  readonly status: string;
  readonly district: string;
  readonly uscc: string | null;
  readonly facts: readonly ComparedFact[];
}

export function kindergartenJson(profile: Profile, asOf: IsoDate): KindergartenJson {
  const { kindergarten } = profile;
  return {
    ...costJson(profile),
    asOf,
    status: kindergarten.status,
    district: kindergarten.district,
    uscc: given(kindergarten.uscc) ?? null,
    facts: comparedFacts(profile),
  };
}
