import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { nearbyOf, placeGrid } from '../../../src/profile/nearby.ts';
import { profilesOf } from '../../../src/profile/profile.ts';
import { aBureau, aKindergarten } from '../builders.ts';

function at(number: number, longitude: number, latitude: number, change: Partial<Kindergarten> = {}) {
  return aKindergarten({
    code: `990000000${number}`,
    longitude,
    latitude,
    coordinateSystem: 'CGCS2000',
    ...change,
  });
}

function near(kindergartens: readonly Kindergarten[], most?: number) {
  const profiles = profilesOf(aBureau({ kindergartens }));
  const first = profiles.get('9900000001');
  if (!first) throw new Error('no such kindergarten');
  return nearbyOf(first, placeGrid(profiles.values()), most);
}

const here = at(1, 106.2, 38.4);

describe('what is near', () => {
  it('is listed nearest first, with distance and direction', () => {
    const found = near([here, at(2, 106.3, 38.4), at(3, 106.2, 38.409), at(4, 106.19, 38.39)]);
    expect(
      found.map(({ profile, metres, direction }) => [
        profile.kindergarten.code,
        Math.round(metres),
        direction,
      ]),
    ).toEqual([
      ['9900000003', 1001, '北'],
      ['9900000004', 1413, '西南'],
      ['9900000002', 8714, '东'],
    ]);
  });

  it('stops at the number asked for, and at 15 km', () => {
    expect(near([here, at(2, 106.21, 38.4), at(3, 106.22, 38.4)], 1)).toHaveLength(1);
    expect(near([here, at(2, 106.5, 38.4)])).toEqual([]);
  });

  it('is compared in one coordinate system', () => {
    const shifted = at(2, 106.2, 38.4, { coordinateSystem: 'GCJ02' });
    const [found] = near([here, shifted]);
    expect(found?.metres).toBeGreaterThan(100);
    expect(found?.metres).toBeLessThan(1000);
  });

  it('leaves out closed kindergartens and those without a position', () => {
    const closed = at(2, 106.201, 38.4, { status: '停办' });
    expect(near([here, closed, aKindergarten({ code: '9900000003' })])).toEqual([]);
  });

  it('of a kindergarten without a position is nothing', () => {
    expect(near([aKindergarten({ code: '9900000001' }), at(2, 106.2, 38.4)])).toEqual([]);
  });
});

describe('a campus', () => {
  const campus = {
    code: '9900000002',
    name: '月牙分园',
    address: '月牙镇团结路9号',
    district: '990101003',
    longitude: 106.2,
    latitude: 38.409,
    coordinateSystem: 'CGCS2000',
    phone: '000-7654321',
  } as const;

  it('stands for its kindergarten where it is the nearest seat, once', () => {
    const found = near([here, at(2, 106.3, 38.4, { campuses: [campus] })]);
    expect(found.map((one) => [one.profile.kindergarten.code, one.campus, Math.round(one.metres)])).toEqual([
      ['9900000002', '月牙分园', 1001],
    ]);
  });

  it('of a kindergarten is no neighbour of its own', () => {
    expect(near([at(1, 106.2, 38.4, { campuses: [{ ...campus, code: '9900000001' }] })])).toEqual([]);
  });
});
