import { chineseNumeral } from '../numerals.ts';
import type { Random } from '../random.ts';
import type { Archetype } from './archetypes.ts';
import { drawName, type GivenName, type NamedPlace } from './names.ts';

/** Gives a kindergarten its name and, where it stands in a housing estate, the estate's. */
export type Namer = (place: NamedPlace, archetype: Archetype, random: Random) => GivenName;

/** So often another name is drawn for one that is taken, before it gets a number. */
const ATTEMPTS = 6;

/** Gives names, each once in the bureau; one that is taken gets a number, as branches of a brand do. */
export function createNamer(): Namer {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
  return (place, archetype, random) => {
    const within = archetype === 'central' ? place.town.code : place.area.code;
    const earlier = count(`${archetype}/${within}`);
    let given = drawName(place, archetype, random, earlier);
    for (let attempt = 0; names.has(given.name) && attempt < ATTEMPTS; attempt += 1) {
      given = drawName(place, archetype, random, earlier);
    }
    const drawn = given.name;
    while (names.has(given.name)) given = { ...given, name: numbered(drawn, count(`numbered/${drawn}`) + 2) };
    names.add(given.name);
    return given;
  };
}

/** 金太阳幼儿园 → 金太阳第二幼儿园; a number that is there already is replaced. */
function numbered(name: string, number: number): string {
  const bare = name.replace(
    /第[一二三四五六七八九十百零]+(?=幼儿园|小学|教学点|中心|特殊|儿童|双语|艺术|国际|中英文|蒙氏)/,
    '',
  );
  return bare.replace(
    /(幼儿园|小学附设|教学点|特殊教育|儿童福利|双语幼儿园|艺术幼儿园)/,
    `第${chineseNumeral(number)}$1`,
  );
}
