import type { Bureau } from '../../domain/bureau.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { type Reported, isAbsent } from '../../domain/reported.ts';
import type { IsoDate, SchoolYear } from '../../domain/school-date.ts';
import { childrenIn } from '../../domain/snapshot.ts';
import type { Contributed } from '../indicator.ts';
import { readingDay } from '../kindergartens-in.ts';

/** 待核实 where nobody knows. */
type Belongs = (kindergarten: Kindergarten, day: IsoDate) => Reported<boolean>;

/** A share of children: those in kindergartens that `belongs` picks, of all 在园幼儿. */
export function childrenShare(belongs: Belongs) {
  return (kindergarten: Kindergarten, year: SchoolYear): Contributed => {
    const count = childrenIn(kindergarten, year);
    if (!count) return { missing: 'no-class-rows' };
    const { children, countedOn } = count;
    const does = belongs(kindergarten, countedOn);
    if (isAbsent(does)) return { missing: 'under-review' };
    return { numerator: does ? children : 0, denominator: children, countedOn };
  };
}

/** A share of kindergartens, each counting one whatever its size. */
export function kindergartenShare(belongs: Belongs) {
  return (kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed => {
    const countedOn = readingDay(kindergarten, year, bureau.asOf);
    const does = belongs(kindergarten, countedOn);
    if (isAbsent(does)) return { missing: 'under-review' };
    return { numerator: does ? 1 : 0, denominator: 1, countedOn };
  };
}
