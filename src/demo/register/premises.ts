import { isAttached, isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import { NO_POSITION, positionIn, type Position } from '../places/position.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

/** Degrees of longitude to another county. */
const FAR = 1.6;

/** Where it stands; a planned kindergarten, and a few others, have not said. */
export function positionOf(kindergarten: DemoKindergarten, random: Random): Position {
  if (random.chance(0.05) || kindergarten.status === '筹建') return NO_POSITION;
  const { town, special } = kindergarten;
  // The pin of another county: the check warns.
  const placed = special === 'far-coordinate' ? { ...town, longitude: town.longitude + FAR } : town;
  return positionIn(placed, random);
}

/** 小区配套 and 移交状态: what is not built yet has not been handed over. */
export function transferOf(
  kindergarten: DemoKindergarten,
  random: Random,
): Pick<DemoRow<'kindergartens'>, 'residential' | 'transferStatus'> {
  if (!kindergarten.estate) return { residential: random.chance(0.04) ? '' : '否', transferStatus: '不适用' };
  const drawn = random.chance(isPublic(kindergarten) ? 0.965 : 0.7);
  const transferred = drawn && kindergarten.status !== '筹建';
  return { residential: '是', transferStatus: transferred ? '已移交' : '未移交' };
}

/** Areas in m² and books, by the approved places; a class of a school uses the school's. */
export function sizesOf(
  kindergarten: DemoKindergarten,
  places: number,
  random: Random,
): Pick<DemoRow<'kindergartens'>, 'siteArea' | 'buildingArea' | 'outdoorArea' | 'books'> {
  if (isAttached(kindergarten)) {
    const shared = random.chance(0.6) ? '不适用' : '';
    return {
      siteArea: shared,
      buildingArea: shared,
      outdoorArea: shared,
      books: String(random.whole(12, 60) * 10),
    };
  }
  const roominess = isPublic(kindergarten) ? 1 : 0.78;
  const building = places * random.normal(10.2, 1.4) * roominess;
  return {
    siteArea: random.chance(0.04) ? '待核实' : String(Math.round(building * random.normal(1.35, 0.15))),
    buildingArea: (Math.round(building * 10) / 10).toString(),
    outdoorArea: random.chance(0.03) ? '' : String(Math.round(places * random.normal(4.3, 0.8) * roominess)),
    books: random.chance(0.05) ? '' : String(Math.round((places * random.normal(9.5, 2)) / 10) * 10),
  };
}
