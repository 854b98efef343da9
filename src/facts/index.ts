import { COST_FACTS } from './costs.ts';
import { DAILY_FACTS, PREMISES_FACTS } from './daily.ts';
import type { Fact } from './fact.ts';
import { IDENTITY_FACTS } from './identity.ts';
import { PLACE_FACTS } from './places.ts';
import { QUALITY_FACTS } from './quality.ts';
import { STAFF_FACTS } from './staff.ts';

/** Every scalar that is said of a kindergarten, in the order in which pages say them. */
export const FACTS: readonly Fact[] = [
  ...COST_FACTS,
  ...PLACE_FACTS,
  ...IDENTITY_FACTS,
  ...DAILY_FACTS,
  ...PREMISES_FACTS,
  ...STAFF_FACTS,
  ...QUALITY_FACTS,
];

export { careFeeId } from './costs.ts';
export { freePlacesId } from './places.ts';
export {
  COMPARE_GROUPS,
  type CompareGroup,
  type Facet,
  type Fact,
  type FactValue,
  type PageList,
  type PlainList,
  datedFact,
  factWords,
} from './fact.ts';
