import type { IsoDate, SchoolYear } from '../domain/school-date.ts';
import { type AbsenceReason, type Reported, isAbsent, isUnderReview } from '../domain/reported.ts';
import type { CostItem, CostRole } from '../domain/yearly-cost.ts';
import { FACTS, type FactValue, datedFact } from '../facts/index.ts';
import type { Profile } from '../profile/index.ts';

/** A value or the reason why there is none, both always there: never a word of a page. */
export interface JsonValue {
  readonly value: FactValue | null;
  readonly absent: AbsenceReason | null;
}

export interface JsonFact extends JsonValue {
  readonly unit: string | null;
  /** What is already known to follow, in order of day. */
  readonly next: readonly (JsonValue & { readonly from: IsoDate })[];
}

/** A sum that never pretends: `total` is null where something that belongs in it, or the waiver, is not known. */
export interface JsonSum {
  readonly schoolYear: SchoolYear;
  readonly total: number | null;
  readonly known: number;
  readonly waived: number;
  /** Whether a waiver that lowers it is not known: `known` is then the sum before it. */
  readonly beforeWaiver: boolean;
}

/** `/api/v1/kindergartens/<标识码>.json`: every fact with its typed value, and the published items of each child's costs. */
export interface KindergartenJson {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  /** The day the file speaks for. */
  readonly asOf: IsoDate;
  readonly facts: Readonly<Record<string, JsonFact>>;
  readonly costs: readonly {
    readonly ageGroup: string;
    readonly finalYear: boolean;
    /** Published items only. Amounts in 分. */
    readonly items: readonly CostItem[];
    /** What belongs in the sum and is not published at all. */
    readonly missing: readonly CostRole[];
    /** Those of it that are being checked; left out where none is. */
    readonly underReview?: readonly CostRole[];
    /** The school year that the day lies in, in 分, meals included and nothing voluntary. */
    readonly yearly: JsonSum;
  }[];
}

export function kindergartenJson(profile: Profile, asOf: IsoDate): KindergartenJson {
  const { kindergarten, costs } = profile;
  const { code, name, district, status } = kindergarten;
  const facts = FACTS.filter(({ uses }) => uses.api);
  return {
    code,
    name,
    district,
    asOf,
    facts: Object.fromEntries(facts.map((fact) => [fact.id, jsonFact(fact, profile)])),
    costs: status === '停办' ? [] : costs.map(jsonCost),
  };
}

function jsonFact(fact: (typeof FACTS)[number], profile: Profile): JsonFact {
  const { value, next } = datedFact(fact, profile);
  return {
    ...jsonValue(value),
    unit: fact.unit ?? null,
    next: next.map((step) => ({ from: step.from, ...jsonValue(step.value) })),
  };
}

function jsonValue(value: Reported<FactValue>): JsonValue {
  return isAbsent(value) ? { value: null, absent: value.absent } : { value, absent: null };
}

function jsonCost({
  ageGroup,
  finalYear,
  items,
  yearly,
}: Profile['costs'][number]): KindergartenJson['costs'][number] {
  const missing = items.filter(({ category }) => category === null);
  const held = missing.filter(({ standards }) => standards.some(({ amount }) => isUnderReview(amount)));
  return {
    ageGroup,
    finalYear,
    items: items.filter(({ category }) => category !== null),
    missing: missing.map(({ role }) => role),
    ...(held.length > 0 && { underReview: held.map(({ role }) => role) }),
    yearly: {
      schoolYear: yearly.year,
      total: yearly.beforeWaiver ? null : yearly.total,
      known: yearly.known,
      waived: yearly.waived,
      beforeWaiver: yearly.beforeWaiver !== null,
    },
  };
}
