import type { Bureau } from '../domain/bureau.ts';
import type { SchoolYear } from '../domain/school-date.ts';
import type { SummedIndicator } from '../indicators/indicator.ts';
import { INDICATORS } from '../indicators/index.ts';
import { sumIn } from '../indicators/measure.ts';
import { schoolYearsOf } from '../indicators/series.ts';
import { keepSumsBy, type Sum } from '../indicators/sum-keeper.ts';
import { KeptValues } from '../publication/kept-values.ts';
import { areaKey, madeApartFrom } from './page-keys.ts';

/**
 * Has the sums of large areas kept from build to build: a fee is in few of them, and to sum up the others asks every kindergarten. Townships are
 * not worth their keys.
 */
export function keepSums(bureau: Bureau): void {
  const parents = new Set(bureau.districts.all.map(({ parent }) => parent));
  const known = new Map<string, ReadonlyMap<string, Sum>>();
  keepSumsBy(bureau, (indicator, { area, year }, make) => {
    if (!parents.has(area)) return make();
    let sums = known.get(area);
    if (!sums) known.set(area, (sums = sumsOfArea(bureau, area)));
    return sums.get(idOf(indicator, year)) ?? make();
  });
}

/** All sums of an area at once: whichever process is first asked writes all of them down. */
function sumsOfArea(bureau: Bureau, area: string): ReadonlyMap<string, Sum> {
  const kept = new KeptValues<Sum>(`sums-${area}`);
  const sums = new Map<string, Sum>();
  for (const indicator of Object.values(INDICATORS)) {
    if (indicator.derivation !== 'summed') continue;
    for (const year of schoolYearsOf(bureau)) {
      const id = idOf(indicator, year);
      const sum = kept.of(
        id,
        () => areaKey(bureau, area, madeApartFrom(indicator)),
        () => sumIn(bureau, indicator, { area, year }),
      );
      sums.set(id, sum);
    }
  }
  kept.keep();
  return sums;
}

function idOf({ id }: SummedIndicator, year: SchoolYear): string {
  return `${id} ${year}`;
}
