import { groupBy } from '../../../domain/grouping.ts';
import { type Reported, isAbsent } from '../../../domain/reported.ts';
import { type Fact, type FactValue, type Facet, factWords } from '../../../facts/index.ts';
import { FREE_PLACES } from '../../../wording/places.ts';
import { type FacetChoice, type FinderFacet, NO, YES, choicesOf } from '../facet.ts';
import type { EntryValue, FinderEntry } from './entry.ts';

/** 空余学位 of the age group chosen: 小班有空余学位. */
const FREE: FinderFacet = {
  id: 'free',
  kind: 'tick',
  legend: null,
  choices: [{ value: YES, label: `有${FREE_PLACES.term}` }],
  byAge: 'free',
};

/** A value in its place among the others of its fact, and the heading that it stands under. */
export interface ArrangedValue {
  readonly value: string;
  readonly group?: string;
}

/** The order in which the page shows facets: those of which one answer is chosen, those of several, then the ticks. */
const KINDS: readonly Facet['kind'][] = ['one', 'either', 'many', 'tick'];

/**
 * What the finder narrows by, as data for the browser: the facets of the facts, and 空余学位. `orders` gives, by a fact's id, the order in
 * which its values are shown, and their headings; without one the commonest comes first.
 */
export function finderFacets(
  entries: readonly FinderEntry[],
  facts: readonly Fact[],
  orders: Readonly<Record<string, readonly ArrangedValue[]>>,
): readonly FinderFacet[] {
  const facets = facts.flatMap((fact): readonly FinderFacet[] => {
    const { facet } = fact.uses;
    if (!facet) return [];
    const values = entries.map((entry) => entry.facts[fact.id]).filter((value) => value !== undefined);
    const legend = facet.kind === 'tick' ? null : facet.legend;
    const choices = choicesFor(fact, facet, values, orders[fact.id] ?? []);
    return [{ id: fact.id, kind: facet.kind, legend, choices }];
  });
  return [...facets, FREE].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

function choicesFor(
  fact: Fact,
  facet: Facet,
  values: readonly EntryValue[],
  order: readonly ArrangedValue[],
): readonly FacetChoice[] {
  switch (facet.kind) {
    case 'tick':
      return [{ value: YES, label: facet.label }];
    case 'either':
      return [
        { value: YES, label: facet.yes },
        { value: NO, label: facet.no },
      ];
    case 'one':
    case 'many':
      return valueChoices(fact, facet, values, order);
    default:
      return facet satisfies never;
  }
}

/** The values that some kindergarten has, or will have, each in the fact's words. */
function valueChoices(
  fact: Fact,
  facet: Facet,
  values: readonly EntryValue[],
  order: readonly ArrangedValue[],
): readonly FacetChoice[] {
  const labels = new Map<string, string>();
  for (const value of values.flatMap((dated) => [dated.value, ...dated.next.map((step) => step.value)])) {
    for (const choice of choicesOf(facet, value)) labels.set(choice, labelOf(fact, value, choice));
  }
  const held = values.flatMap(({ value }) => choicesOf(facet, value));
  const counts = new Map([...groupBy(held, (choice) => choice)].map(([choice, all]) => [choice, all.length]));
  const rank = (choice: string): number => {
    const at = order.findIndex(({ value }) => value === choice);
    return at < 0 ? order.length : at;
  };
  return [...labels]
    .map(([value, label]): FacetChoice => {
      const group = order.find((one) => one.value === value)?.group;
      return { value, label, ...(group === undefined ? {} : { group }) };
    })
    .sort(
      (one, other) =>
        rank(one.value) - rank(other.value) ||
        (counts.get(other.value) ?? 0) - (counts.get(one.value) ?? 0) ||
        (one.value < other.value ? -1 : 1),
    );
}

/** One word of a list stands for itself. */
function labelOf(fact: Fact, value: Reported<FactValue>, choice: string): string {
  const words = factWords(fact, value);
  return typeof value === 'object' || isAbsent(words) ? choice : words;
}
