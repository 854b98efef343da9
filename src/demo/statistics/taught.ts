import type { Bureau } from '../bureau.ts';
import type { YearIndex } from '../calendar.ts';
import { childrenOf, type Roll, type YearRoll } from '../children/roll.ts';
import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Area } from '../places/area.ts';
import type { DemoRow } from '../rows.ts';

/** What the statistics of an area are drawn from. `rolls`: by the kindergartens' codes. */
export interface StatisticsInput {
  readonly bureau: Bureau;
  readonly rolls: ReadonlyMap<string, Roll>;
  readonly classes: readonly DemoRow<'classes'>[];
  readonly staffing: readonly DemoRow<'staffing'>[];
}

/** A kindergarten with its classes of one year. */
type Taught = readonly [DemoKindergarten, YearRoll];

/** The kindergartens of an area (of all, without one) that had children in a year. */
export function taughtIn(
  { bureau, rolls }: Pick<StatisticsInput, 'bureau' | 'rolls'>,
  area: Area | undefined,
  year: YearIndex,
): Taught[] {
  return bureau.kindergartens.flatMap((one): Taught[] => {
    const roll = rolls.get(one.code)?.years.find((candidate) => candidate.year === year);
    return roll && (area === undefined || one.area.key === area.key) ? [[one, roll]] : [];
  });
}

/** Children of those for which something holds on the day they were counted. */
export function childrenWhere(
  taught: readonly Taught[],
  holds: (one: DemoKindergarten, day: string) => boolean,
): number {
  return taught.reduce((sum, [one, roll]) => (holds(one, roll.countedOn) ? sum + childrenOf(roll) : sum), 0);
}

export function childrenTaught(taught: readonly Taught[]): number {
  return childrenWhere(taught, () => true);
}
