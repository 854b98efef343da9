import { AGE_GROUPS } from '../domain/code-lists.ts';
import { addDays, autumnOf, dayBetween, schoolYearLabel, type YearIndex } from './calendar.ts';
import { lastDayOf, type DemoKindergarten } from './kindergarten.ts';
import type { Random } from './random.ts';
import type { Roll, YearRoll } from './roll.ts';
import type { DemoRow } from './rows.ts';

/** Some kindergartens know only the totals; more of them in the first year, when the site was new. */
function onlyTotals(kindergarten: DemoKindergarten, year: YearIndex): boolean {
  if (kindergarten.special === 'totals-only') return true;
  return (
    year === 0 && kindergarten.institutionType === '幼儿园' && kindergarten.random('totals').chance(0.06)
  );
}

function totalRows(code: string, roll: YearRoll): DemoRow<'classes'>[] {
  return AGE_GROUPS.flatMap((ageGroup) => {
    const groups = roll.classes.filter((group) => group.ageGroup === ageGroup);
    if (groups.length === 0) return [];
    const finalYear = groups.reduce((sum, group) => sum + (group.finalYear ?? 0), 0);
    return [
      {
        code,
        schoolYear: schoolYearLabel(roll.year),
        ageGroup,
        className: '合计',
        classCount: String(groups.length),
        children: String(groups.reduce((sum, group) => sum + group.children, 0)),
        finalYearChildren: ageGroup === '混龄' ? String(finalYear) : '',
        countedOn: roll.countedOn,
      },
    ];
  });
}

/** classes.csv: a row a class, or a row an age group where only the total is known. */
export function classRows(kindergarten: DemoKindergarten, roll: Roll): DemoRow<'classes'>[] {
  const { code } = kindergarten;
  // A mixed class of which the final year was not counted, here and there.
  const withoutFinalYear = kindergarten.random('final-year').chance(0.12);
  return roll.years.flatMap((year) => {
    if (onlyTotals(kindergarten, year.year)) return totalRows(code, year);
    return year.classes.map((group) => ({
      code,
      schoolYear: schoolYearLabel(year.year),
      ageGroup: group.ageGroup,
      className: group.name,
      children: String(group.children),
      finalYearChildren:
        group.finalYear === undefined ? '' : withoutFinalYear ? '待核实' : String(group.finalYear),
      countedOn: year.countedOn,
    }));
  });
}

function catchmentOf(kindergarten: DemoKindergarten, random: Random): string {
  const { town, community, nature } = kindergarten;
  if (nature === '民办') return random.chance(0.75) ? '不限' : '';
  if (town.kind !== '街道' && kindergarten.archetype !== 'village')
    return `${town.name}全镇适龄幼儿`.replace('乡全镇', '乡全乡');
  const others = random.shuffled(town.communities.filter((other) => other.code !== community.code));
  const estate = kindergarten.estate ? [kindergarten.estate] : [];
  return [...estate, community.name, ...others.slice(0, 1).map((other) => other.name)].join('、');
}

interface Registration {
  readonly opensOn: string;
  readonly closesOn: string;
}

function registrationOf(kindergarten: DemoKindergarten, year: YearIndex, random: Random): Registration {
  const autumn = autumnOf(year);
  const opensOn = dayBetween(random, `${autumn}-06-08`, `${autumn}-06-20`);
  // With places left, some private ones keep the register open through the school year.
  const stillOpen = year === 2 && kindergarten.nature === '民办' && random.chance(0.35);
  return {
    opensOn,
    closesOn: stillOpen ? `${autumn + 1}-02-28` : addDays(opensOn, random.pick([6, 9, 14, 20])),
  };
}

/** enrolment.csv of the last two school years, and for some 托班 the coming spring. */
export function enrolmentRows(kindergarten: DemoKindergarten, roll: Roll): DemoRow<'enrolment'>[] {
  const { code } = kindergarten;
  const random = kindergarten.random('enrolment');
  const lastDay = lastDayOf(kindergarten, '2026-09-10');
  const catchment = catchmentOf(kindergarten, random);
  return roll.years
    .filter((year) => year.year > 0)
    .flatMap((year) => {
      const registration = registrationOf(kindergarten, year.year, random);
      const countedOn = `${autumnOf(year.year)}-09-0${random.whole(3, 9)}`;
      if (countedOn > lastDay) return [];
      const prospectusUrl = random.chance(0.3)
        ? `https://zhaosheng.yunzhou.example/${autumnOf(year.year)}/${code}.html`
        : '';
      const nurseryOpensLater = year.year === 2 && random.chance(0.3);
      const ages = AGE_GROUPS.filter((age) => year.classes.some((group) => group.ageGroup === age));
      return ages.map((ageGroup) => {
        const groups = year.classes.filter((group) => group.ageGroup === ageGroup);
        const children = groups.reduce((sum, group) => sum + group.children, 0);
        // 中班 and 大班 come up from below; only what joins anew is admitted.
        const admitted =
          ageGroup === '中班' || ageGroup === '大班' ? Math.round(children * random.next() * 0.12) : children;
        const spare = Math.max(0, Math.round(random.lognormal(2.5, 0.8)) - 1) * groups.length;
        return {
          code,
          schoolYear: schoolYearLabel(year.year),
          ageGroup,
          plannedPlaces: String(admitted + spare),
          admitted: random.chance(0.03) ? '' : String(admitted),
          catchment,
          opensOn: ageGroup === '托班' && nurseryOpensLater ? '2026-12-01' : registration.opensOn,
          closesOn: ageGroup === '托班' && nurseryOpensLater ? '2027-02-20' : registration.closesOn,
          prospectusUrl,
          countedOn,
        };
      });
    });
}
