import { demoPhone } from '../codes.ts';
import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import { PLACE_NAMES } from '../places/place-names.ts';
import { positionIn } from '../places/position.ts';
import type { DemoRow } from '../rows.ts';
import { addressOf } from './address.ts';

/** campuses.csv of a kindergarten: one or two further sites, in its own town. */
export function campusRows(kindergarten: DemoKindergarten): DemoRow<'campuses'>[] {
  if (kindergarten.special !== 'campuses') return [];
  const random = kindergarten.random('campuses');
  return random
    .shuffled(PLACE_NAMES.estates)
    .slice(0, random.whole(1, 2))
    .map((estate) => ({
      code: kindergarten.code,
      name: `${estate}园区`,
      address: addressOf({ ...kindergarten, estate: undefined }, random),
      district: kindergarten.town.code,
      ...positionIn(kindergarten.town, random),
      phone: demoPhone(random),
    }));
}
