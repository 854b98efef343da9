import names from '../data/place-names.json' with { type: 'json' };

/** Names that streets, villages and housing estates bear everywhere; several hold 重 长 乐 行, which are read in two ways. */
interface PlaceNames {
  /** Characters that a made-up town's name begins with, in one string. */
  readonly townFirst: string;
  /** Characters that it ends with. */
  readonly townSecond: string;
  readonly communities: readonly string[];
  readonly villages: readonly string[];
  readonly roads: readonly string[];
  readonly estates: readonly string[];
}

export const PLACE_NAMES: PlaceNames = names;
