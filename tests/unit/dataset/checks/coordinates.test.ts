import { describe, expect, it } from 'vitest';
import { isInChina, kilometresBetween, surroundingsOf } from '../../../../src/dataset/checks/coordinates.ts';
import { median } from '../../../../src/dataset/checks/median.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('the median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([300, 100, 200])).toBe(200);
    expect(median([100, 400, 200, 300])).toBe(250);
  });

  it('of nothing is nothing', () => {
    expect(median([])).toBeUndefined();
  });
});

describe('a distance', () => {
  it('of one degree of latitude is 110.57 km, of longitude at the equator 111.32 km', () => {
    expect(kilometresBetween(at(106, 38), at(106, 39))).toBeCloseTo(110.57, 2);
    expect(kilometresBetween(at(106, 0), at(107, 0))).toBeCloseTo(111.32, 2);
  });
});

describe('a point', () => {
  it('lies in China or does not', () => {
    expect(isInChina(at(106.15, 38.4))).toBe(true);
    expect(isInChina(at(38.4, 106.15))).toBe(false);
    expect(isInChina(at(0, 0))).toBe(false);
  });
});

describe('the surroundings of a district', () => {
  const five = [at(106, 38), at(106, 38.1), at(106, 38.2), at(106, 38.3), at(106, 38.4)];

  it('lie around its own coordinate, with the median distance of its kindergartens as spread', () => {
    const around = surroundingsOf(at(106, 38), five);
    expect(around?.centre).toEqual({ longitude: 106, latitude: 38 });
    expect(around?.spread).toBeCloseTo(22.114, 3);
  });

  it('lie around the median of its kindergartens where it has no coordinate', () => {
    expect(surroundingsOf(undefined, five)?.centre).toEqual({ longitude: 106, latitude: 38.2 });
  });

  it('have no spread with fewer than five kindergartens, and no centre without a coordinate either', () => {
    expect(surroundingsOf(at(106, 38), five.slice(1))).toEqual({
      centre: { longitude: 106, latitude: 38 },
      spread: undefined,
    });
    expect(surroundingsOf(undefined, five.slice(1))).toBeUndefined();
  });

  it('leave out points that are not in China', () => {
    expect(surroundingsOf(undefined, [...five.slice(1), at(0, 0)])).toBeUndefined();
  });
});
