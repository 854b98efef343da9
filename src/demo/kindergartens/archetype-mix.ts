import mixes from '../data/archetype-mix.json' with { type: 'json' };
import type { AreaKey, ByArea, Town } from '../places/area.ts';
import type { Random } from '../random.ts';
import { archetypeOf, type Archetype } from './archetypes.ts';

interface ArchetypeMix {
  /** What every bureau has one of: the first kindergartens of each area, as far as its number reaches. */
  readonly opening: ByArea<readonly string[]>;
  /** What kinds of kindergarten stand in a place, by weight: county seat, city streets, towns, countryside. */
  readonly mix: ByArea<Readonly<Record<'seat' | Town['kind'], Readonly<Record<string, number>>>>>;
}

const { opening, mix }: ArchetypeMix = mixes;

/** The kind of the n-th kindergarten of an area (from 0), standing in `town`, the k-th of its town (from 0). */
export function archetypeFor(
  area: AreaKey,
  town: Town,
  place: { readonly inArea: number; readonly inTown: number },
  random: Random,
): Archetype {
  const first = opening[area][place.inArea];
  if (first !== undefined) return archetypeOf(first);
  if (place.inTown === 0) return town.kind === '街道' ? 'residential' : 'central';
  return archetypeOf(random.weighted(Object.entries(mix[area][town.isSeat ? 'seat' : town.kind])));
}
