import type { AgeGroup } from '../domain/code-lists.ts';
import { autumnOf, addDays, type YearIndex } from './calendar.ts';
import { classTotal, type ClassPlan, type DemoKindergarten } from './kindergarten.ts';
import type { Random } from './random.ts';

/** 每班人数上限:小班 25、中班 30、大班 35、混合班 30(《幼儿园工作规程》第十一条);托班按 20 人编班。 */
const CLASS_LIMITS: Readonly<Record<AgeGroup, number>> = { 托班: 20, 小班: 25, 中班: 30, 大班: 35, 混龄: 30 };

const CLASS_WORDS = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;
const CLASS_STEMS: Readonly<Record<AgeGroup, string>> = {
  托班: '托',
  小班: '小',
  中班: '中',
  大班: '大',
  混龄: '混',
};

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
  return roll.classes.reduce((sum, group) => (group.ageGroup === '托班' ? sum : sum + group.children), 0);
}

export function nurseryChildrenOf(roll: YearRoll): number {
  return roll.classes.reduce((sum, group) => (group.ageGroup === '托班' ? sum + group.children : sum), 0);
}

/** Births fall: the youngest groups shrink first, and each year they shrink more. */
function demand(year: YearIndex, ageGroup: AgeGroup): number {
  const byYear = [1, 0.972, 0.945][year] ?? 1;
  const byAge = { 托班: 0.8, 小班: 0.95, 中班: 0.94, 大班: 0.915, 混龄: 0.85 }[ageGroup];
  return byYear * byAge;
}

/** How full its classes are, of the limit: the sought-after are full, the countryside is thin. */
function fillOf(kindergarten: DemoKindergarten, random: Random): number {
  const bySettlement = { 城区: 1.0, 镇区: 0.985, 乡村: 0.76 }[kindergarten.settlement];
  const special = kindergarten.archetype === 'special' ? 0.45 : 1;
  return (bySettlement + 0.03 * kindergarten.standing + random.normal(0, 0.075)) * special;
}

function groupsOf(
  kindergarten: DemoKindergarten,
  year: YearIndex,
  fill: number,
  random: Random,
): DemoClass[] {
  const groups: DemoClass[] = [];
  for (const ageGroup of ['托班', '小班', '中班', '大班', '混龄'] as const) {
    const planned = kindergarten.classPlan[ageGroup];
    for (let index = 0; index < planned; index += 1) {
      const limit = CLASS_LIMITS[ageGroup];
      const drawn = limit * fill * demand(year, ageGroup) + random.normal(0, limit * 0.055);
      const floor = kindergarten.archetype === 'special' ? 9 : 13;
      const children = Math.max(
        Math.min(floor, limit - 6),
        Math.min(Math.round(drawn), Math.round(limit * 1.25)),
      );
      const word = CLASS_WORDS[index] ?? String(index + 1);
      const name = ageGroup === '混龄' && planned === 1 ? '混龄班' : `${CLASS_STEMS[ageGroup]}${word}班`;
      const finalYear = ageGroup === '混龄' ? Math.round(children * (0.3 + random.next() * 0.15)) : undefined;
      groups.push({ ageGroup, name, children, finalYear });
    }
  }
  return groups;
}

function countedOn(kindergarten: DemoKindergarten, year: YearIndex, random: Random): string {
  const base = `${autumnOf(year)}-10-${random.pick(['14', '15', '16', '20', '21'])}`;
  return kindergarten.special === 'over-capacity' ? addDays(base, 1) : base;
}

/** Puts in what the check is to warn of: an empty class, a class of more than twice the limit. */
function withMishap(roll: YearRoll, kindergarten: DemoKindergarten): YearRoll {
  if (roll.year !== 2) return roll;
  if (kindergarten.special === 'empty-class') {
    const last = roll.classes.length - 1;
    return {
      ...roll,
      classes: roll.classes.map((group, index) => (index === last ? { ...group, children: 0 } : group)),
    };
  }
  if (kindergarten.special === 'crowded-class') {
    return {
      ...roll,
      classes: roll.classes.map((group, index) =>
        index === 0
          ? { ...group, children: CLASS_LIMITS[group.ageGroup] * 2 + 3, finalYear: group.finalYear && 19 }
          : group,
      ),
    };
  }
  return roll;
}

function placesFor(plan: ClassPlan, most: number, random: Random): number {
  const nominal = classTotal(plan) * 30 + plan.托班 * 20;
  const rounded = Math.ceil(Math.max(nominal * (0.95 + random.next() * 0.12), most) / 10) * 10;
  return rounded;
}

/** The children of a kindergarten over the years it has taught, and the places it is approved for. */
export function rollOf(kindergarten: DemoKindergarten): Roll {
  const random = kindergarten.random('roll');
  const fill = fillOf(kindergarten, random);
  const years = kindergarten.years.map((year) =>
    withMishap(
      {
        year,
        countedOn: countedOn(kindergarten, year, random),
        classes: groupsOf(kindergarten, year, fill, random.fork(String(year))),
      },
      kindergarten,
    ),
  );
  const most = Math.max(0, ...years.map((roll) => childrenOf(roll) + nurseryChildrenOf(roll)));
  const places = placesFor(kindergarten.classPlan, most, random);
  // One that takes more children than it is approved for: the check warns.
  const approvedPlaces =
    kindergarten.special === 'over-capacity' ? Math.floor((most * 0.8) / 10) * 10 : places;
  return { years, approvedPlaces };
}
