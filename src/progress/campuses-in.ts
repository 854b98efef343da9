import type { Bureau } from '../domain/bureau.ts';
import { districtPath } from '../domain/district.ts';
import { groupBy } from '../domain/grouping.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { type Seat, seatName, seatsOf } from '../domain/seat.ts';

/** A campus with its kindergarten, whose main seat may lie in another town: it is a place to go to here, and no kindergarten more. */
export interface ListedCampus {
  readonly kindergarten: Kindergarten;
  readonly seat: Seat;
  /** 云溪镇中心幼儿园（月牙分园） */
  readonly name: string;
}

type ByArea = ReadonlyMap<string, readonly ListedCampus[]>;

const known = new WeakMap<Bureau, ByArea>();

/** The campuses of running kindergartens that lie in an area or anywhere below it, by name. */
export function campusesIn(bureau: Bureau, area: string): readonly ListedCampus[] {
  let byArea = known.get(bureau);
  if (!byArea) known.set(bureau, (byArea = indexByArea(bureau)));
  return byArea.get(area) ?? [];
}

const BY_NAME = new Intl.Collator('zh-Hans-CN', { numeric: true });

function indexByArea(bureau: Bureau): ByArea {
  const campuses = bureau.kindergartens
    .filter(({ status }) => status === '在办')
    .flatMap((kindergarten) =>
      seatsOf(kindergarten)
        .filter(({ campus }) => campus !== null)
        .map((seat): ListedCampus => ({
          kindergarten,
          seat,
          name: seatName(kindergarten.name, seat.campus),
        })),
    )
    .sort((one, other) => BY_NAME.compare(one.name, other.name));
  const placed = campuses.flatMap((campus) =>
    districtPath(bureau.districts, campus.seat.district).map(({ code }) => ({ code, campus })),
  );
  const groups = groupBy(placed, ({ code }) => code);
  return new Map([...groups].map(([code, members]) => [code, members.map(({ campus }) => campus)]));
}
