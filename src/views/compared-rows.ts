import { type Step, valueOn } from '../domain/dated.ts';
import { groupBy } from '../domain/grouping.ts';
import { largest } from '../domain/spread.ts';
import type { ComparedFact, ComparedText } from './comparison.ts';

/** One kindergarten's value in a row. */
export interface ComparedCell extends ComparedText {
  readonly note: string | null;
  /** What is known to follow after the day. */
  readonly later: readonly Step<ComparedText>[];
  /** From 0 to 1, on the scale of the group; null where there is no bar. */
  readonly share: number | null;
}

/** One question, with the answer of each kindergarten in their order. */
export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly ComparedCell[];
  /** Where the standard lies on the bars, and how it reads; null where the kindergartens have none, or not the same. */
  readonly limit: { readonly share: number; readonly word: string } | null;
  /** Whether all say the same, notes and what follows included: it is then said once. */
  readonly alike: boolean;
  /** Whether they differ in what could have been the same. */
  readonly news: boolean;
}

/**
 * The rows of several kindergartens on a day, by group. What differs is news, but for what each kindergarten has of its own anyway (address,
 * telephone, numbers of children); that only the day of a count differs is none either. A question that arises at none is not asked. Bars
 * of a group share a scale from zero.
 */
export function comparedRows(
  kindergartens: readonly (readonly ComparedFact[])[],
  day: string,
): ReadonlyMap<string, readonly ComparedRow[]> {
  const [first = []] = kindergartens;
  const asked = first.map((_, at) => kindergartens.flatMap((facts) => facts[at] ?? []));
  const arising = asked.filter((facts) => facts.some(({ arises }) => arises));
  const groups = groupBy(arising, ([fact]) => fact?.group ?? '');
  return new Map([...groups].map(([group, inside]) => [group, groupRows(inside, day)]));
}

function groupRows(asked: readonly (readonly ComparedFact[])[], day: string): readonly ComparedRow[] {
  const bars = asked.flat().flatMap(({ bar }) => bar ?? []);
  const end = largest(
    bars.flatMap(({ size, limit }) => [valueOn(size, day) ?? 0, limit?.at ?? 0]),
    0,
  );
  return asked.flatMap((facts) => {
    const [fact] = facts;
    return fact ? [row(fact, facts, day, end)] : [];
  });
}

function row(
  { id, label, distinct }: ComparedFact,
  facts: readonly ComparedFact[],
  day: string,
  end: number,
): ComparedRow {
  const cells = facts.map((fact) => cell(fact, day, end));
  const differs = count(cells.map(({ text, later }) => JSON.stringify([text, later]))) > 1;
  const notes = count(cells.map(({ note }) => note));
  return {
    id,
    label,
    cells,
    limit: limitOf(facts, end),
    alike: cells.length > 1 && !differs && notes === 1,
    news: differs && !distinct,
  };
}

function cell({ value, note, bar }: ComparedFact, day: string, end: number): ComparedCell {
  const size = bar && valueOn(bar.size, day);
  return {
    ...valueOn(value, day),
    note,
    later: value.next.filter(({ from }) => from > day),
    share: size === null || end === 0 ? null : size / end,
  };
}

function limitOf(facts: readonly ComparedFact[], end: number): ComparedRow['limit'] {
  const limits = facts.flatMap(({ bar }) => bar?.limit ?? []);
  const [limit] = limits;
  if (!limit || limits.some(({ at }) => at !== limit.at)) return null;
  return { share: limit.at / end, word: limit.word };
}

function count(values: readonly unknown[]): number {
  return new Set(values).size;
}
