import { type Step, mapDated } from '../../domain/dated.ts';
import { type Reported, isAbsent, isGiven } from '../../domain/reported.ts';
import { FACTS, type PageList, datedFact, factWords } from '../../facts/index.ts';
import type { Profile } from '../../profile/profile.ts';

/** A term and its value, as the part `FactList` takes them. */
export interface FactRow {
  readonly term: string;
  readonly value: Reported<string | number>;
  /** What is known to follow: the reader's browser shows that of the day. */
  readonly next?: readonly Step<Reported<string>>[] | undefined;
  readonly unit?: string | undefined;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
}

/** The facts of one list of 基本信息, in their order. One that only some have is left out where there is nothing to say. */
export function factRows(profile: Profile, list: PageList): readonly FactRow[] {
  return FACTS.flatMap((fact): readonly FactRow[] => {
    const { page } = fact.uses;
    if (page === undefined || (typeof page === 'string' ? page : page.list) !== list) return [];
    const dated = datedFact(fact, profile);
    const { value } = dated;
    const silent = isAbsent(value) && (value.absent === 'not-given' || value.absent === 'not-applicable');
    if (silent && typeof page !== 'string') return [];
    const href = isGiven(value) ? fact.href?.(value) : undefined;
    const said = mapDated(dated, (one) => factWords(fact, one));
    return [{ term: fact.term, ...said, href, note: fact.note?.(profile) ?? undefined }];
  });
}
