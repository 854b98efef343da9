import { groupBy } from '../../domain/grouping.ts';
import { type FinderFacet, choiceLabel } from '../../search/find/facet.ts';
import { TOWN } from '../../search/find/filter.ts';
import { DEFAULT_STATE } from '../../search/find/finder-state.ts';
import type { PublishedFinder } from '../../search/find/build/publish-finder.ts';

/** One box of a facet. */
export interface CountedChoice {
  readonly value: string;
  readonly label: string;
  /** Results it leaves while nothing else is chosen. */
  readonly count: number;
}

/** Boxes under one heading; null where they need none. */
export interface ChoiceGroup {
  readonly heading: string | null;
  readonly choices: readonly CountedChoice[];
}

/** The towns of one county; the county itself is a choice where there is more than one. */
export interface CountyTowns {
  readonly county: CountedChoice | null;
  readonly towns: readonly CountedChoice[];
}

/** A facet with its boxes, as its fieldset shows it. */
export interface CountedFacet {
  readonly id: string;
  readonly legend: string;
  readonly control: 'radio' | 'checkbox';
  readonly groups: readonly ChoiceGroup[];
}

/** Every choice of every facet that tells kindergartens apart. */
export interface FinderChoices {
  readonly towns: readonly CountyTowns[];
  /** Facets of which one answer is chosen. */
  readonly single: readonly CountedFacet[];
  /** Facets of which several answers may be chosen. */
  readonly several: readonly CountedFacet[];
  /** Facets of one box each. */
  readonly ticks: readonly CountedFacet[];
}

const COUNTY_DIGITS = 6;

type Published = Pick<PublishedFinder, 'facets' | 'counts' | 'towns' | 'running'>;

/** The choices that the published kindergartens leave, each with its count. */
export function finderChoices(published: Published): FinderChoices {
  const facets = published.facets.map((facet) => ({ facet, counted: countedFacet(facet, published) }));
  const ofKind = (...kinds: readonly FinderFacet['kind'][]): readonly CountedFacet[] =>
    facets.flatMap(({ facet, counted }) => (kinds.includes(facet.kind) && counted ? [counted] : []));
  return {
    towns: townChoices(published),
    single: ofKind('one', 'either'),
    several: ofKind('many'),
    ticks: ofKind('tick'),
  };
}

/** Null where every kindergarten gives the same answer, or none does. */
function countedFacet(facet: FinderFacet, { counts, running }: Published): CountedFacet | null {
  const all = running.length;
  const choices = facet.choices.map((choice) => ({
    value: choice.value,
    label: choiceLabel(facet, choice, DEFAULT_STATE.age),
    count: counts.get(facet.id)?.get(choice.value) ?? 0,
  }));
  const isSingle = facet.kind === 'one' || facet.kind === 'either';
  const tellsApart = choices.some(({ count }) => count > 0 && count < all);
  // What the age group chosen gives no answer to, another may.
  if (!tellsApart && !facet.byAge) return null;
  return {
    id: facet.id,
    legend: facet.legend ?? '',
    control: isSingle ? 'radio' : 'checkbox',
    groups: isSingle
      ? [{ heading: null, choices: [{ value: '', label: '不限', count: all }, ...choices] }]
      : inGroups(facet, choices),
  };
}

/** The choices under their headings; without any where all stand under the same. */
function inGroups({ choices }: FinderFacet, counted: readonly CountedChoice[]): readonly ChoiceGroup[] {
  const headingOf = new Map(choices.map(({ value, group }) => [value, group ?? '']));
  const groups = groupBy(counted, ({ value }) => headingOf.get(value) ?? '');
  if (groups.size < 2) return [{ heading: null, choices: counted }];
  return [...groups].map(([heading, members]) => ({ heading: heading || OTHERWISE, choices: members }));
}

/** Over values that belong to no group that is named. */
const OTHERWISE = '其他';

function townChoices({ towns, counts }: Published): readonly CountyTowns[] {
  const counties = groupBy(towns, ({ code }) => code.slice(0, COUNTY_DIGITS));
  const countOf = (code: string): number => counts.get(TOWN)?.get(code) ?? 0;
  return [...counties].map(([code, inside]) => ({
    county:
      counties.size > 1
        ? {
            value: code,
            label: inside[0]?.county ?? code,
            count: countOf(code),
          }
        : null,
    towns: inside
      .filter((town) => town.code !== code && countOf(town.code) > 0)
      .map((town) => ({ value: town.code, label: town.town, count: countOf(town.code) })),
  }));
}
