import { DEFAULT_STATE, withChoices, writeState } from '../finder-state.ts';
import { YES, choiceLabel } from '../facet.ts';
import type { PublishedFinder } from './publish-finder.ts';

/** The finder with one condition set, as a link. */
export interface QuickFilter {
  /** From the site's root, without the base path. */
  readonly path: string;
  readonly label: string;
}

/** What can be so or not so of a kindergarten: one link for each that some running kindergarten meets today. */
export function quickFilters({
  facets,
  counts,
}: Pick<PublishedFinder, 'facets' | 'counts'>): readonly QuickFilter[] {
  return facets.flatMap((facet) => {
    const choice = facet.choices.find(({ value }) => value === YES);
    if (!choice || !counts.get(facet.id)?.get(YES)) return [];
    const query = writeState(withChoices(DEFAULT_STATE, facet.id, [YES]), facets);
    return [{ path: `/kindergartens/?${query}`, label: choiceLabel(facet, choice, DEFAULT_STATE.age) }];
  });
}
