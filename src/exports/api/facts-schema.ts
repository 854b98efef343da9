import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { type Reported, isAbsent } from '../../domain/reported.ts';
import { FACTS, type Fact, type FactValue, datedFact } from '../../facts/index.ts';
import type { Profile } from '../../profile/index.ts';
import { absence } from './rows.ts';
import {
  type Of,
  type Schema,
  day,
  dictionary,
  list,
  named,
  nullable,
  oneOf,
  record,
  text,
} from './schema.ts';

const factValue: Schema<FactValue> = {
  json: {
    type: ['string', 'number', 'boolean', 'array'],
    items: { type: 'string' },
    description: '值：文字、数、是（true）或否（false），或几个词。金额是整数，单位见 unit。',
  },
  named: {},
};

const value = {
  value: nullable(factValue),
  absent: nullable(absence),
};

/** A fact: its value on the day, or the reason why there is none. */
export const factSchema = named(
  'Fact',
  record(
    {
      ...value,
      unit: nullable(text('单位；“分/月”的 34000 是每月 340 元。')),
      source: list(
        oneOf(TABLE_NAMES, '数据表。'),
        '从哪几张数据表来；各行写在各园文件的 tables 里，有文号和日期。',
      ),
      next: list(
        record({ from: day('从这一天起。'), ...value }),
        '已经知道以后要变成什么，按日期先后；没有就是空的。',
      ),
    },
    '一项事实。value 和 absent 总有一个是 null。',
  ),
);

export type ApiFact = Of<typeof factSchema>;

export const API_FACTS: readonly Fact[] = FACTS.filter(({ uses }) => uses.api);

/** Some facts, each by its id. */
export function factsSchema(ids: readonly string[], description: string) {
  return dictionary(ids, factSchema, description);
}

/** The facts of a kindergarten by their ids. */
export function factsOf(
  profile: Profile,
  facts: readonly Fact[] = API_FACTS,
): Readonly<Record<string, ApiFact>> {
  return Object.fromEntries(facts.map((fact) => [fact.id, apiFact(fact, profile)]));
}

function apiFact(fact: Fact, profile: Profile): ApiFact {
  const { value: present, next } = datedFact(fact, profile);
  return {
    ...apiValue(present),
    unit: fact.unit ?? null,
    source: fact.source.tables,
    next: next.map((step): { readonly from: IsoDate } & ReturnType<typeof apiValue<FactValue>> => ({
      from: step.from,
      ...apiValue(step.value),
    })),
  };
}

/** A value, or the reason why there is none. */
export function apiValue<T>(reported: Reported<T>) {
  return isAbsent(reported)
    ? { value: null, absent: reported.absent }
    : { value: reported as Exclude<T, { readonly absent: unknown }>, absent: null };
}
