import { describe, expect, it } from 'vitest';
import type { Campus } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { seatName, seatsOf } from '../../../src/domain/seat.ts';
import { aKindergarten } from '../builders.ts';

const MOON: Campus = {
  code: '9900112345',
  name: '月牙分园',
  address: '月牙镇团结路9号',
  district: '990101003',
  longitude: NOT_GIVEN,
  latitude: NOT_GIVEN,
  coordinateSystem: NOT_GIVEN,
  phone: '000-7654321',
};

describe('the seats of a kindergarten', () => {
  it('are its main seat, then its campuses', () => {
    const seats = seatsOf(aKindergarten({ district: '990101002', campuses: [MOON] }));
    expect(seats.map(({ campus, district }) => [campus, district])).toEqual([
      [null, '990101002'],
      ['月牙分园', '990101003'],
    ]);
  });

  it('are called by the kindergarten, the campus in brackets', () => {
    expect(seatName('云溪镇中心幼儿园', '月牙分园')).toBe('云溪镇中心幼儿园（月牙分园）');
    expect(seatName('云溪镇中心幼儿园', null)).toBe('云溪镇中心幼儿园');
  });
});
