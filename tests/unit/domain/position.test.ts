import { describe, expect, it } from 'vitest';
import { bearingFrom, directionWord, metresBetween, middleOf } from '../../../src/domain/position.ts';

describe('distance', () => {
  it('is 111 km for a degree of latitude, due north', () => {
    const from = { longitude: 112, latitude: 28 };
    const to = { longitude: 112, latitude: 29 };
    expect(Math.round(metresBetween(from, to))).toBe(111_195);
    expect(directionWord(bearingFrom(from, to))).toBe('北');
  });

  it('tells the direction by the nearest of eight points', () => {
    const from = { longitude: 112, latitude: 28 };
    expect(directionWord(bearingFrom(from, { longitude: 112.01, latitude: 27.99 }))).toBe('东南');
    expect(directionWord(bearingFrom(from, { longitude: 111.99, latitude: 28 }))).toBe('西');
  });

  it('puts a town in the middle of its kindergartens, and nowhere where it has none', () => {
    expect(
      middleOf([
        { longitude: 112, latitude: 28 },
        { longitude: 113, latitude: 29 },
      ]),
    ).toEqual({
      longitude: 112.5,
      latitude: 28.5,
    });
    expect(middleOf([])).toBeNull();
  });
});
