import type { FinderFiles } from '../../search/find/index-files.ts';
import type { FinderEntry } from '../../search/find/build/entry.ts';
import { isAbsent } from '../../domain/reported.ts';

/** One box of a facet. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  /** Results it leaves while nothing else is chosen. */
  readonly count: number;
}

/** The towns of one county; the county itself is a choice where there is more than one. */
export interface CountyTowns {
  readonly county: FacetChoice | null;
  readonly towns: readonly FacetChoice[];
}

/** Every choice of every facet that the data has. */
export interface FinderChoices {
  readonly towns: readonly CountyTowns[];
  readonly nature: readonly FacetChoice[];
  readonly inclusive: readonly FacetChoice[];
  readonly rating: readonly FacetChoice[];
  readonly service: readonly FacetChoice[];
  readonly nursery: readonly FacetChoice[];
  readonly integrated: readonly FacetChoice[];
  readonly free: readonly FacetChoice[];
}

/** Where the finder's files are served. */
export type FinderAddresses = Readonly<Record<keyof FinderFiles, string>>;

function countsOf(values: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function yesChoice(label: string, number: number): readonly FacetChoice[] {
  return number > 0 ? [{ value: '是', label, count: number }] : [];
}

const COUNTY_DIGITS = 6;

function townChoices(entries: readonly FinderEntry[]): readonly CountyTowns[] {
  const byCounty = Map.groupBy(entries, ({ district }) => district.slice(0, COUNTY_DIGITS));
  const counties = [...byCounty].sort(([one], [other]) => (one < other ? -1 : 1));
  return counties.map(([code, members]) => {
    const towns = [...Map.groupBy(members, ({ district }) => district)].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    return {
      county:
        counties.length > 1
          ? { value: code, label: members[0]?.county ?? code, count: members.length }
          : null,
      towns: towns
        .filter(([district]) => district !== code)
        .map(([district, inside]) => ({
          value: district,
          label: inside[0]?.town ?? district,
          count: inside.length,
        })),
    };
  });
}

/** The choices that these kindergartens leave, each with its count. `ratings` gives the order in which levels are shown. */
export function finderChoices(entries: readonly FinderEntry[], ratings: readonly string[]): FinderChoices {
  const facts = entries.map((entry) => entry.facts);
  const all = { value: '', label: '不限', count: entries.length };
  const natures = countsOf(facts.map(({ nature }) => nature));
  const inclusive = facts.filter((one) => one.inclusive).length;
  const levels = countsOf(facts.map(({ rating }) => (isAbsent(rating) ? null : rating)));
  const services = countsOf(facts.map(({ service }) => (isAbsent(service) ? null : service)));
  const order = (level: string): number => {
    const at = ratings.indexOf(level);
    return at < 0 ? ratings.length : at;
  };
  return {
    towns: townChoices(entries),
    nature: [
      all,
      ...(['公办', '民办'] as const).map((value) => ({
        value,
        label: value,
        count: natures.get(value) ?? 0,
      })),
    ],
    inclusive: [
      all,
      { value: '是', label: '普惠性', count: inclusive },
      { value: '否', label: '非普惠性', count: entries.length - inclusive },
    ],
    rating: [...levels]
      .sort(([one], [other]) => order(one) - order(other))
      .map(([value, count]) => ({ value, label: value, count })),
    service: [...services].map(([value, count]) => ({ value, label: value, count })),
    nursery: yesChoice('招收托班', facts.filter(({ nursery }) => nursery === true).length),
    integrated: yesChoice('融合教育', facts.filter(({ integrated }) => integrated === true).length),
    free: yesChoice(
      '有空余学位',
      facts.filter(({ freePlaces }) => !isAbsent(freePlaces) && freePlaces > 0).length,
    ),
  };
}
