import { largest } from '../../domain/spread.ts';
import { AGE_GROUPS, type AgeGroup, type Settlement } from '../../domain/code-lists.ts';
import { DEFAULT_THRESHOLDS } from '../../domain/site.ts';
import { autumnOf, addDays, type YearIndex } from '../calendar.ts';
import { classTotal, type ClassPlan } from '../kindergartens/class-plan.ts';
import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import { chineseNumeral } from '../numerals.ts';
import type { Random } from '../random.ts';

export interface DemoClass {
  readonly ageGroup: AgeGroup;
  readonly name: string;
  readonly children: number;
  /** Of a mixed class: those who go to school next year. */
  readonly finalYear: number | undefined;
}

/** The classes of one kindergarten in one school year. */
export interface YearRoll {
  readonly year: YearIndex;
  readonly countedOn: string;
  readonly classes: readonly DemoClass[];
}

export interface Roll {
  readonly years: readonly YearRoll[];
  readonly approvedPlaces: number;
}

/** Children of 小班 to 混龄; 托班 is not part of the roll. */
export function childrenOf(roll: YearRoll): number {
  return sumOf(roll.classes.filter((group) => group.ageGroup !== '托班'));
}

/** Everybody the staff has to care for, 托班 included. */
export function attendingOf(roll: YearRoll): number {
  return sumOf(roll.classes);
}

function sumOf(classes: readonly DemoClass[]): number {
  return classes.reduce((sum, group) => sum + group.children, 0);
}

/** A 托班, for which the 规程 sets no limit, is made for so many. */
const NURSERY_CLASS = 20;

function limitOf(ageGroup: AgeGroup): number {
  return DEFAULT_THRESHOLDS.classSize[ageGroup] ?? NURSERY_CLASS;
}

/** Births fall: each year there are fewer children, and the youngest groups have shrunk most. */
const DEMAND_BY_YEAR = [1, 0.972, 0.945] as const satisfies Readonly<Record<YearIndex, number>>;
const DEMAND_BY_AGE: Readonly<Record<AgeGroup, number>> = {
  托班: 0.8,
  小班: 0.95,
  中班: 0.94,
  大班: 0.915,
  混龄: 0.85,
};

const FILL_BY_SETTLEMENT: Readonly<Record<Settlement, number>> = { 城区: 1, 镇区: 0.985, 乡村: 0.76 };

/** How full its classes are, of the limit: the sought-after are full, the countryside is thin. */
function fillOf({ archetype, settlement, standing }: DemoKindergarten, random: Random): number {
  const special = archetype === 'special' ? 0.45 : 1;
  return (FILL_BY_SETTLEMENT[settlement] + 0.03 * standing + random.normal(0, 0.075)) * special;
}

function classNameOf(ageGroup: AgeGroup, index: number, planned: number): string {
  return ageGroup === '混龄' && planned === 1
    ? '混龄班'
    : `${ageGroup.charAt(0)}${chineseNumeral(index + 1)}班`;
}

function classesOf(
  kindergarten: DemoKindergarten,
  year: YearIndex,
  fill: number,
  random: Random,
): DemoClass[] {
  const fewest = kindergarten.archetype === 'special' ? 9 : 13;
  return AGE_GROUPS.flatMap((ageGroup) => {
    const limit = limitOf(ageGroup);
    const planned = kindergarten.classPlan[ageGroup];
    return Array.from({ length: planned }, (_, index) => {
      const demand = DEMAND_BY_YEAR[year] * DEMAND_BY_AGE[ageGroup];
      const drawn = Math.round(limit * fill * demand + random.normal(0, limit * 0.055));
      const children = Math.max(Math.min(fewest, limit - 6), Math.min(drawn, Math.round(limit * 1.25)));
      const finalYear = ageGroup === '混龄' ? Math.round(children * (0.3 + random.next() * 0.15)) : undefined;
      return { ageGroup, name: classNameOf(ageGroup, index, planned), children, finalYear };
    });
  });
}

function countingDay(kindergarten: DemoKindergarten, year: YearIndex, random: Random): string {
  const day = `${autumnOf(year)}-10-${random.pick(['14', '15', '16', '20', '21'])}`;
  return kindergarten.special === 'over-capacity' ? addDays(day, 1) : day;
}

/** Puts in what the check is to warn of: an empty class, a class of more than twice the limit. */
function withMishap(roll: YearRoll, { special }: DemoKindergarten): YearRoll {
  if (roll.year !== 2) return roll;
  if (special === 'empty-class') {
    const last = roll.classes.length - 1;
    const classes = roll.classes.map((group, index) => (index === last ? { ...group, children: 0 } : group));
    return { ...roll, classes };
  }
  if (special === 'crowded-class') {
    const classes = roll.classes.map((group, index) => (index === 0 ? crowded(group) : group));
    return { ...roll, classes };
  }
  return roll;
}

function crowded(group: DemoClass): DemoClass {
  return { ...group, children: limitOf(group.ageGroup) * 2 + 3, finalYear: group.finalYear && 19 };
}

/** 核定学位: what the classes hold, or the most there ever were, in tens. */
function placesFor(plan: ClassPlan, most: number, random: Random): number {
  const nominal = classTotal(plan) * 30 + plan.托班 * NURSERY_CLASS;
  return Math.ceil(Math.max(nominal * (0.95 + random.next() * 0.12), most) / 10) * 10;
}

/** The children of a kindergarten over the years it has taught, and the places it is approved for. */
export function rollOf(kindergarten: DemoKindergarten): Roll {
  const random = kindergarten.random('roll');
  const fill = fillOf(kindergarten, random);
  const years = kindergarten.years.map((year) => {
    const countedOn = countingDay(kindergarten, year, random);
    const classes = classesOf(kindergarten, year, fill, random.fork(String(year)));
    return withMishap({ year, countedOn, classes }, kindergarten);
  });
  const most = largest(years.map(attendingOf), 0);
  const places = placesFor(kindergarten.classPlan, most, random);
  // One that takes more children than it is approved for: the check warns.
  const approvedPlaces =
    kindergarten.special === 'over-capacity' ? Math.floor((most * 0.8) / 10) * 10 : places;
  return { years, approvedPlaces };
}
