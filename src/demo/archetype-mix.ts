import type { Archetype } from './kindergarten.ts';
import type { AreaKey, Town } from './places/area.ts';
import type { Random } from './random.ts';

type Mix = readonly (readonly [Archetype, number])[];

/** What kinds of kindergarten stand in a place: county seat, countryside, city streets. */
const MIXES: Readonly<Record<AreaKey, Readonly<Record<'seat' | '街道' | '镇' | '乡', Mix>>>> = {
  yunxi: {
    seat: [
      ['county', 3],
      ['residential', 4],
      ['institution', 0.8],
      ['private-inclusive', 6],
      ['private-nonprofit', 1.2],
      ['private-profit', 0.8],
      ['village', 0.6],
    ],
    街道: [
      ['county', 1.2],
      ['residential', 3.4],
      ['private-inclusive', 5],
      ['private-nonprofit', 1],
      ['private-profit', 0.6],
      ['collective', 0.6],
      ['enterprise', 0.4],
    ],
    镇: [
      ['village', 4],
      ['attached', 2.2],
      ['teaching-point', 0.6],
      ['private-inclusive', 4.2],
      ['residential', 0.5],
      ['private-nonprofit', 0.3],
    ],
    乡: [
      ['village', 4],
      ['attached', 3],
      ['teaching-point', 1.4],
      ['private-inclusive', 2],
    ],
  },
  chengpu: {
    seat: [
      ['county', 2.4],
      ['residential', 4],
      ['institution', 0.8],
      ['enterprise', 0.6],
      ['private-inclusive', 5.6],
      ['private-nonprofit', 1.4],
      ['private-profit', 1],
    ],
    街道: [
      ['county', 0.9],
      ['residential', 4],
      ['collective', 0.7],
      ['institution', 0.4],
      ['private-inclusive', 5.4],
      ['private-nonprofit', 1.2],
      ['private-profit', 0.8],
    ],
    镇: [
      ['village', 3.4],
      ['attached', 1.8],
      ['residential', 1],
      ['private-inclusive', 4.6],
      ['private-nonprofit', 0.5],
    ],
    乡: [
      ['village', 4],
      ['attached', 3],
      ['teaching-point', 1],
      ['private-inclusive', 2],
    ],
  },
  jinyu: {
    seat: [
      ['county', 1.6],
      ['residential', 4],
      ['military', 0.4],
      ['enterprise', 0.8],
      ['private-inclusive', 5.2],
      ['private-nonprofit', 1.7],
      ['private-profit', 1.3],
    ],
    街道: [
      ['county', 0.6],
      ['residential', 3.3],
      ['enterprise', 0.6],
      ['collective', 0.8],
      ['institution', 0.4],
      ['military', 0.15],
      ['private-inclusive', 5.7],
      ['private-nonprofit', 1.9],
      ['private-profit', 1.3],
    ],
    镇: [['residential', 1]],
    乡: [['residential', 1]],
  },
};

/** Kinds that every bureau has one of: the first kindergartens of each area, as far as its number reaches. */
const OPENING: Readonly<Record<AreaKey, readonly Archetype[]>> = {
  yunxi: [
    'central',
    'county',
    'private-inclusive',
    'private-inclusive',
    'residential',
    'attached',
    'private-nonprofit',
    'village',
    'private-profit',
    'special',
    'teaching-point',
    'private-inclusive',
    'institution',
  ],
  chengpu: [
    'county',
    'private-inclusive',
    'residential',
    'institution',
    'private-inclusive',
    'private-nonprofit',
    'private-profit',
    'village',
    'attached',
    'special',
    'welfare',
    'enterprise',
    'private-inclusive',
  ],
  jinyu: [
    'county',
    'private-inclusive',
    'residential',
    'private-nonprofit',
    'private-profit',
    'private-inclusive',
    'military',
    'collective',
    'special',
    'enterprise',
    'private-inclusive',
  ],
};

/** The kind of the n-th kindergarten of an area (from 0), standing in `town`, the k-th of its town (from 0). */
export function archetypeFor(
  area: AreaKey,
  town: Town,
  place: { readonly inArea: number; readonly inTown: number },
  random: Random,
): Archetype {
  const opening = OPENING[area][place.inArea];
  if (opening) return opening;
  if (place.inTown === 0) return town.kind === '街道' ? 'residential' : 'central';
  return random.weighted(MIXES[area][town.isSeat ? 'seat' : town.kind]);
}
