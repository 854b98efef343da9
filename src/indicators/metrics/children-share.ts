import type { Bureau } from '../../domain/bureau.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { IsoDate, SchoolYear } from '../../domain/school-date.ts';
import { childrenIn } from '../../domain/snapshot.ts';
import type { Contributed } from '../indicator.ts';
import { readingDay } from '../kindergartens-in.ts';

type Belongs = (kindergarten: Kindergarten, day: IsoDate) => boolean;

/** A share of children: those in kindergartens that `belongs` picks, of all 在园幼儿. */
export function childrenShare(belongs: Belongs) {
  return (kindergarten: Kindergarten, year: SchoolYear): Contributed => {
    const count = childrenIn(kindergarten, year);
    if (!count) return { missing: 'no-class-rows' };
    const { children, countedOn } = count;
    return { numerator: belongs(kindergarten, countedOn) ? children : 0, denominator: children, countedOn };
  };
}

/** A share of kindergartens, each counting one whatever its size. */
export function kindergartenShare(belongs: Belongs) {
  return (kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed => {
    const countedOn = readingDay(kindergarten, year, bureau.asOf);
    return { numerator: belongs(kindergarten, countedOn) ? 1 : 0, denominator: 1, countedOn };
  };
}
