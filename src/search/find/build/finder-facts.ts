import { AGE_GROUPS, type AgeGroup } from '../../../domain/code-lists.ts';
import { FACTS, type Fact, careFeeId, freePlacesId } from '../../../facts/index.ts';
import { FREE_PLACES } from '../../../wording/places.ts';
import type { AgeFigures } from '../index-files.ts';

/** The facts that travel in the index: shown in its rows, narrowed by, or listed by. */
export const FINDER_FACTS: readonly Fact[] = FACTS.filter(
  ({ uses }) => uses.row === true || uses.facet !== undefined || uses.lists !== undefined,
);

/** 保教费 by age group, under its own name. */
export function feesByAge(facts: readonly Fact[]): AgeFigures {
  return figuresOf(facts, careFeeId, (term) => term);
}

/** 空余学位 by age group: a row stands alone, so the figure says there of what it is, 小班空余学位. */
export function freePlacesByAge(facts: readonly Fact[]): AgeFigures {
  return figuresOf(facts, freePlacesId, (term) => `${term}${FREE_PLACES.term}`);
}

function figuresOf(
  facts: readonly Fact[],
  idOf: (age: AgeGroup) => string,
  labelOf: (term: string) => string,
): AgeFigures {
  const figures = AGE_GROUPS.flatMap((age) => {
    const fact = facts.find(({ id }) => id === idOf(age));
    return fact ? [[age, { fact: fact.id, label: labelOf(fact.term) }] as const] : [];
  });
  return Object.fromEntries(figures);
}
