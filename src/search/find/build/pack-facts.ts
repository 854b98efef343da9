import { unchanging } from '../../../domain/dated.ts';
import { NOT_GIVEN, type Reported, isAbsent } from '../../../domain/reported.ts';
import { type Fact, type FactValue, factWords } from '../../../facts/index.ts';
import { absenceWord } from '../../../format/absence.ts';
import type { PackedFact, PackedStep } from '../index-files.ts';
import { packColumn, packDigits } from '../packed-column.ts';
import type { EntryValue, FinderEntry } from './entry.ts';

/** The columns of these facts, by the fact's id. */
export function packFacts(
  entries: readonly FinderEntry[],
  facts: readonly Fact[],
): Readonly<Record<string, PackedFact>> {
  const columnOf = (fact: Fact): PackedFact =>
    packFact(
      fact,
      entries.map((entry) => entry.facts[fact.id] ?? unchanging(NOT_GIVEN)),
    );
  return Object.fromEntries(facts.map((fact) => [fact.id, columnOf(fact)]));
}

/** One fact's column: the values of the first day, and the steps that follow by the place of their value. */
function packFact(fact: Fact, column: readonly EntryValue[]): PackedFact {
  const values = distinct(column.flatMap(({ value, next }) => [value, ...next.map((step) => step.value)]));
  const placeOf = (value: Reported<FactValue>): number => values.places.get(nameOf(value)) ?? 0;
  const steps = column.map((dated) => packSteps(dated, placeOf));
  return {
    term: fact.term,
    values: values.all,
    words: values.all.map((value) => wordsOf(fact, value)),
    rows: packDigits(
      column.map(({ value }) => placeOf(value)),
      values.all.length,
    ),
    ...(steps.some((following) => following.length > 0) ? { next: packColumn(steps) } : {}),
  };
}

/** The steps that change this fact: what hangs together with it may have turned it no other way. */
function packSteps(
  { value, next }: EntryValue,
  placeOf: (value: Reported<FactValue>) => number,
): readonly PackedStep[] {
  const steps = next.map(({ from, value: later }): PackedStep => [from, placeOf(later)]);
  return steps.filter(([, place], at) => place !== (steps[at - 1]?.[1] ?? placeOf(value)));
}

function distinct(values: readonly Reported<FactValue>[]): {
  readonly all: readonly Reported<FactValue>[];
  readonly places: ReadonlyMap<unknown, number>;
} {
  const byName = new Map(values.map((value) => [nameOf(value), value]));
  return {
    all: [...byName.values()],
    places: new Map([...byName.keys()].map((name, place) => [name, place])),
  };
}

/** What is the same of equal values. A plain one is its own: to write down every value of every kindergarten takes long. */
function nameOf(value: Reported<FactValue>): unknown {
  return typeof value === 'object' ? `\0${JSON.stringify(value)}` : value;
}

function wordsOf(fact: Fact, value: Reported<FactValue>): string {
  const words = factWords(fact, value);
  return isAbsent(words) ? absenceWord(words) : words;
}
