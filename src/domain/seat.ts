import { type DistrictTree, districtPath } from './district.ts';
import type { Campus, Kindergarten } from './kindergarten.ts';

/** A place where a kindergarten is: its main seat (本部) or one of its campuses (分园). */
export interface Seat extends Omit<Campus, 'code' | 'name'> {
  /** 分园名称; null of the main seat. */
  readonly campus: string | null;
}

/** Every place where a kindergarten is, the main seat first. All of them are one kindergarten: it is counted once, in its main seat's district. */
export function seatsOf(
  kindergarten: Pick<Kindergarten, 'campuses'> & Omit<Seat, 'campus'>,
): readonly Seat[] {
  const { address, district, longitude, latitude, coordinateSystem, phone, campuses } = kindergarten;
  return [
    { campus: null, address, district, longitude, latitude, coordinateSystem, phone },
    ...campuses.map((one) => ({
      campus: one.name,
      address: one.address,
      district: one.district,
      longitude: one.longitude,
      latitude: one.latitude,
      coordinateSystem: one.coordinateSystem,
      phone: one.phone,
    })),
  ];
}

/** A kindergarten by the campus that is meant: 云溪镇中心幼儿园（月牙分园）. */
export function seatName(name: string, campus: string | null): string {
  return campus === null ? name : `${name}（${campus}）`;
}

/** Districts with all around them: those given, and those that a kindergarten once lay in (属性沿革, 区划代码). */
export function areasEver(
  { history }: Pick<Kindergarten, 'history'>,
  own: readonly string[],
  districts: DistrictTree,
): ReadonlySet<string> {
  const former = history.flatMap(({ field, formerValue }) => (field === '区划代码' ? [formerValue] : []));
  return new Set(
    [...own, ...former].flatMap((code) => districtPath(districts, code)).map(({ code }) => code),
  );
}
