import { type Dated, mapDated } from '../domain/dated.ts';
import { type Reported, isAbsent } from '../domain/reported.ts';
import { COMPARE_GROUPS, FACTS, type Fact, datedFact, factWords } from '../facts/index.ts';
import { absenceWord } from '../format/absence.ts';
import { formatSchoolYear } from '../format/date.ts';
import type { Profile } from '../profile/profile.ts';

/** A finished value, or the word for its absence. */
export interface ComparedText {
  readonly text: string;
  readonly absent: boolean;
}

/** One aligned row of a comparison. */
export interface ComparedFact {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** The value with what is known to follow: the reader's browser shows that of the day. */
  readonly value: Dated<ComparedText>;
  readonly note: string | null;
  /** Whether every kindergarten has its own, so that a difference is no news. */
  readonly distinct: boolean;
  /** Its size as a bar, and the standard that it should not exceed; null for what has no size. */
  readonly bar: ComparedBar | null;
  /** Whether the question arises at this kindergarten: a row that arises at none is left out. */
  readonly arises: boolean;
}

export interface ComparedBar {
  readonly size: Dated<number | null>;
  readonly limit: { readonly at: number; readonly word: string } | null;
}

const COMPARED: readonly Fact[] = COMPARE_GROUPS.flatMap((group) =>
  FACTS.filter(({ uses }) => uses.compare === group),
);

/** The rows of one kindergarten, the same for all, in the order in which a parent asks. */
export function comparedFacts(profile: Profile): readonly ComparedFact[] {
  return COMPARED.map((fact) => {
    const value = datedFact(fact, profile);
    return {
      id: fact.id,
      group: groupWord(fact.uses.compare, profile),
      label: fact.term,
      value: mapDated(value, (one) => comparedText(factWords(fact, one))),
      note: fact.note?.(profile) ?? null,
      distinct: fact.distinct === true,
      bar: fact.bar ? { size: fact.bar.sizeOf(profile), limit: fact.bar.limitOf?.(profile) ?? null } : null,
      arises: !(isAbsent(value.value) && value.value.absent === 'not-applicable'),
    };
  });
}

/** The head of a group: a year's cost says which year it is. */
function groupWord(group: Fact['uses']['compare'], { presentYear }: Profile): string {
  if (group !== '一年要交多少钱') return group ?? '';
  return `${group}（${formatSchoolYear(presentYear)}）`;
}

function comparedText(value: Reported<string>): ComparedText {
  return isAbsent(value) ? { text: absenceWord(value), absent: true } : { text: value, absent: false };
}
