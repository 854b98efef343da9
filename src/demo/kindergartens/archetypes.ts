import {
  INSTITUTION_TYPES,
  NATURES,
  PROFIT_STATUSES,
  SPONSOR_TYPES,
  type InstitutionType,
  type Nature,
  type ProfitStatus,
  type SponsorType,
} from '../../domain/code-lists.ts';
import archetypes from '../data/archetypes.json' with { type: 'json' };
import { wordOf } from '../words.ts';

/** What kind of kindergarten it is in local life; size, staff, fees and names follow from it. */
export type Archetype = keyof typeof archetypes;

interface ArchetypeRow {
  readonly nature: string;
  /** Of private kindergartens alone. */
  readonly profitStatus?: string;
  readonly sponsorType: string;
  readonly institutionType: string;
  /** The mean of −2 … 2 (`DemoKindergarten.standing`). */
  readonly standing: number;
  /** The share of them with a 托班. */
  readonly nursery: number;
  /** How many classes, 托班 not counted: median, deviation of the logarithm, and the most there may be. */
  readonly classes: { readonly median: number; readonly deviation: number; readonly most: number };
}

interface ArchetypeFacts extends ArchetypeRow {
  readonly nature: Nature;
  readonly profitStatus?: ProfitStatus;
  readonly sponsorType: SponsorType;
  readonly institutionType: InstitutionType;
}

/** The archetype of a name in `data/`; throws where there is none. */
export function archetypeOf(name: string): Archetype {
  if (isArchetype(name)) return name;
  throw new RangeError(`${name} is no archetype`);
}

function isArchetype(name: string): name is Archetype {
  return Object.hasOwn(archetypes, name);
}

export function factsOf(archetype: Archetype): ArchetypeFacts {
  const { profitStatus, ...row }: ArchetypeRow = archetypes[archetype];
  return {
    ...row,
    nature: wordOf(NATURES, row.nature),
    ...(profitStatus === undefined ? {} : { profitStatus: wordOf(PROFIT_STATUSES, profitStatus) }),
    sponsorType: wordOf(SPONSOR_TYPES, row.sponsorType),
    institutionType: wordOf(INSTITUTION_TYPES, row.institutionType),
  };
}
