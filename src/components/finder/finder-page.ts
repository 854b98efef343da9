import type { FinderFacet } from '../../search/find/facet.ts';
import type { FileName } from './failure.ts';

/** What a page tells the script that finds kindergartens. */
export interface FinderPage {
  /** Path below which the site lives, with its slash. */
  readonly base: string;
  readonly addresses: Readonly<Record<FileName, string>>;
  /** What the script narrows by. */
  readonly facets: readonly FinderFacet[];
}

/** The attributes in which an element of the page says it. */
export function finderData({ base, addresses, facets }: FinderPage): Readonly<Record<string, string>> {
  const files = Object.entries(addresses).map(([name, address]) => [`data-${name}`, address]);
  return { 'data-base': base, ...Object.fromEntries(files), 'data-facets': JSON.stringify(facets) };
}

/** What such an element says. */
export function readPage({ dataset }: HTMLElement): FinderPage {
  const said = (name: string): string => {
    const value = dataset[name];
    if (value === undefined) throw new Error(`页面里没有 data-${name}。`);
    return value;
  };
  return {
    base: said('base'),
    addresses: {
      core: said('core'),
      text: said('text'),
      places: said('places'),
      homophones: said('homophones'),
      phones: said('phones'),
    },
    // The page was built from the same definition of a facet as this script.
    facets: JSON.parse(said('facets')) as readonly FinderFacet[],
  };
}
