import { AREA_FACTS, AREA_KEYS, type AreaKey } from './area.ts';
import { PLACE_NAMES } from './place-names.ts';

const FIRST = [...PLACE_NAMES.townFirst];
const SECOND = [...PLACE_NAMES.townSecond];

/** Short names of the towns of an area: those written by hand first, then combined ones, all different. */
export function townNames(area: AreaKey, count: number): string[] {
  const names = AREA_FACTS[area].townNames.slice(0, count);
  const seen = new Set(AREA_KEYS.flatMap((key) => AREA_FACTS[key].townNames));
  for (let step = 0; names.length < count; step += 1) {
    // Each area takes every third combination, so no name occurs in two areas.
    const index = step * AREA_KEYS.length + AREA_KEYS.indexOf(area);
    const first = FIRST[index % FIRST.length] ?? '';
    const second = SECOND[Math.floor(index / FIRST.length) % SECOND.length] ?? '';
    const name = `${first}${second}`;
    if (!seen.has(name)) names.push(name);
    seen.add(name);
  }
  return names;
}
