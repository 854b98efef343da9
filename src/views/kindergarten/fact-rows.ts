import { type Reported, isAbsent, isGiven } from '../../domain/reported.ts';
import { FACTS, type PageList, factValue, factWords } from '../../facts/index.ts';
import type { Profile } from '../../profile/profile.ts';

/** A term and its value, as the part `FactList` takes them. */
export interface FactRow {
  readonly term: string;
  readonly value: Reported<string | number>;
  readonly unit?: string | undefined;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
}

/** The facts of one list of 基本信息, in their order. One that only some have is left out where there is nothing to say. */
export function factRows(profile: Profile, list: PageList): readonly FactRow[] {
  return FACTS.flatMap((fact): readonly FactRow[] => {
    const { page } = fact.uses;
    if (page === undefined || (typeof page === 'string' ? page : page.list) !== list) return [];
    const value = factValue(fact, profile);
    const silent = isAbsent(value) && (value.absent === 'not-given' || value.absent === 'not-applicable');
    if (silent && typeof page !== 'string') return [];
    const href = isGiven(value) ? fact.href?.(value) : undefined;
    return [
      { term: fact.term, value: factWords(fact, value), href, note: fact.note?.(profile) ?? undefined },
    ];
  });
}
