import { AGE_GROUPS, type AgeGroup } from '../../domain/code-lists.ts';
import { addDays, autumnOf, dayBetween, schoolYearLabel, type YearIndex } from '../calendar.ts';
import { isPublic, lastDayOf, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';
import type { DemoClass, Roll, YearRoll } from './roll.ts';

/** 招生范围: a village's own and the next, the whole town, or anybody. */
function catchmentOf(kindergarten: DemoKindergarten, random: Random): string {
  const { town, community } = kindergarten;
  if (!isPublic(kindergarten)) return random.chance(0.75) ? '不限' : '';
  if (town.kind !== '街道' && kindergarten.archetype !== 'village') {
    return `${town.name}全${town.kind}适龄幼儿`;
  }
  const others = random.shuffled(town.communities.filter((other) => other.code !== community.code));
  const estate = kindergarten.estate ? [kindergarten.estate] : [];
  return [...estate, community.name, ...others.slice(0, 1).map((other) => other.name)].join('、');
}

interface Registration {
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Some 托班 take in children in spring. */
const NURSERY_IN_SPRING: Registration = { opensOn: '2026-12-01', closesOn: '2027-02-20' };

function registrationOf(kindergarten: DemoKindergarten, year: YearIndex, random: Random): Registration {
  const autumn = autumnOf(year);
  const opensOn = dayBetween(random, `${autumn}-06-08`, `${autumn}-06-20`);
  // With places left, some private ones keep the register open through the school year.
  const stillOpen = year === 2 && !isPublic(kindergarten) && random.chance(0.35);
  return {
    opensOn,
    closesOn: stillOpen ? `${autumn + 1}-02-28` : addDays(opensOn, random.pick([6, 9, 14, 20])),
  };
}

/** 中班 and 大班 come up from below; only what joins anew is admitted. */
function placesOf(
  ageGroup: AgeGroup,
  classes: readonly DemoClass[],
  random: Random,
): Pick<DemoRow<'enrolment'>, 'plannedPlaces' | 'admitted'> {
  const children = classes.reduce((sum, group) => sum + group.children, 0);
  const comesUp = ageGroup === '中班' || ageGroup === '大班';
  const admitted = comesUp ? Math.round(children * random.next() * 0.12) : children;
  const spare = Math.max(0, Math.round(random.lognormal(2.5, 0.8)) - 1) * classes.length;
  return {
    plannedPlaces: String(admitted + spare),
    admitted: random.chance(0.03) ? '' : String(admitted),
  };
}

function yearRows(
  kindergarten: DemoKindergarten,
  { year, classes }: YearRoll,
  catchment: string,
  random: Random,
): DemoRow<'enrolment'>[] {
  const { code } = kindergarten;
  const registration = registrationOf(kindergarten, year, random);
  const countedOn = `${autumnOf(year)}-09-0${random.whole(3, 9)}`;
  if (countedOn > lastDayOf(kindergarten, countedOn)) return [];
  const prospectusUrl = random.chance(0.3)
    ? `https://zhaosheng.yunzhou.example/${autumnOf(year)}/${code}.html`
    : '';
  const nursery = year === 2 && random.chance(0.3) ? NURSERY_IN_SPRING : registration;
  return AGE_GROUPS.flatMap((ageGroup) => {
    const ofAge = classes.filter((group) => group.ageGroup === ageGroup);
    if (ofAge.length === 0) return [];
    return [
      {
        code,
        schoolYear: schoolYearLabel(year),
        ageGroup,
        ...placesOf(ageGroup, ofAge, random),
        catchment,
        ...(ageGroup === '托班' ? nursery : registration),
        prospectusUrl,
        countedOn,
      },
    ];
  });
}

/** enrolment.csv of the last two school years, and for some 托班 the coming spring. */
export function enrolmentRows(kindergarten: DemoKindergarten, roll: Roll): DemoRow<'enrolment'>[] {
  const random = kindergarten.random('enrolment');
  const catchment = catchmentOf(kindergarten, random);
  return roll.years
    .filter(({ year }) => year > 0)
    .flatMap((year) => yearRows(kindergarten, year, catchment, random));
}
