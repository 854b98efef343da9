import names from '../data/place-names.json' with { type: 'json' };

/** Names that could stand anywhere; several hold characters with more than one reading (重 长 乐 行). */
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
