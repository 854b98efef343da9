import type { IsoDate } from '../domain/school-date.ts';
import { type AbsenceReason, type Reported, isAbsent, isGiven } from '../domain/reported.ts';
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
  /** Whether something that would change the value is not published: a sum without one of its parts, or before a waiver. */
  readonly incomplete: boolean;
  /** What is already known to follow, in order of day. */
  readonly next: readonly (JsonValue & { readonly from: IsoDate })[];
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
    incomplete: isGiven(value) && (fact.incomplete?.(profile) ?? false),
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
}: Profile['costs'][number]): KindergartenJson['costs'][number] {
  return {
    ageGroup,
    finalYear,
    items: items.filter(({ category }) => category !== null),
    missing: items.filter(({ category }) => category === null).map(({ role }) => role),
  };
}
