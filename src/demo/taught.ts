import type { Bureau } from './bureau.ts';
import type { YearIndex } from './calendar.ts';
import type { DemoKindergarten } from './kindergartens/kindergarten.ts';
import type { Area } from './places/area.ts';
import { childrenOf, type Roll, type YearRoll } from './children/roll.ts';
import type { DemoRow } from './rows.ts';

/** What the statistics of an area are drawn from. */
export interface StatisticsInput {
  readonly bureau: Bureau;
  readonly rolls: ReadonlyMap<string, Roll>;
  readonly classes: readonly DemoRow<'classes'>[];
  readonly staffing: readonly DemoRow<'staffing'>[];
}

export type Taught = readonly [DemoKindergarten, YearRoll];

export function taughtIn(
  { bureau, rolls }: StatisticsInput,
  area: Area | undefined,
  year: YearIndex,
): Taught[] {
  return bureau.kindergartens.flatMap((one): Taught[] => {
    const roll = rolls.get(one.code)?.years.find((candidate) => candidate.year === year);
    return roll && (area === undefined || one.area.key === area.key) ? [[one, roll]] : [];
  });
}

export function childrenWhere(
  taught: readonly Taught[],
  holds: (one: DemoKindergarten, day: string) => boolean,
): number {
  return taught.reduce((sum, [one, roll]) => (holds(one, roll.countedOn) ? sum + childrenOf(roll) : sum), 0);
}
