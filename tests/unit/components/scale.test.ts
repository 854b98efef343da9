import { describe, expect, it } from 'vitest';
import {
  dodge,
  labelAnchor,
  labelled,
  place,
  scaleAround,
  scaleFromZero,
  scaleOfTrends,
} from '../../../src/components/scale.ts';

describe('an axis from zero', () => {
  it('ends at 100 for rates that stay below', () => {
    expect(scaleFromZero([92.5, 90], 100)).toEqual({ start: 0, end: 100 });
  });

  it('goes beyond 100 % where a rate does', () => {
    expect(scaleFromZero([108.2, 95], 100)).toEqual({ start: 0, end: 120 });
  });

  it('ends at a round number just above the largest value', () => {
    expect(scaleFromZero([380, 760])).toEqual({ start: 0, end: 800 });
    expect(scaleFromZero([6.4, 8.75])).toEqual({ start: 0, end: 10 });
  });

  it('has a width even where nothing was counted', () => {
    expect(scaleFromZero([0, 0])).toEqual({ start: 0, end: 1 });
  });
});

describe('an axis around values', () => {
  it('leaves room at both ends', () => {
    expect(scaleAround([100, 200])).toEqual({ start: 94, end: 206 });
  });

  it('has a width where all values are equal', () => {
    expect(scaleAround([50])).toEqual({ start: 47, end: 53 });
  });

  it('places a value in percent of the width', () => {
    expect(place(250, { start: 0, end: 400 })).toBe('62.5%');
    expect(place(1, { start: 0, end: 3 })).toBe('33.33%');
  });
});

describe('labels', () => {
  it('stay inside the drawing', () => {
    expect(labelAnchor(3)).toBe('start');
    expect(labelAnchor(50)).toBe('middle');
    expect(labelAnchor(97)).toBe('end');
  });

  it('are left out where they would touch, the newest kept', () => {
    expect([...labelled([0, 30, 45, 80], 21)].sort()).toEqual([0, 2, 3]);
  });
});

describe('dots that would hide each other', () => {
  it('move off the axis in turn, above and below', () => {
    expect(dodge([10, 10, 10, 50], 2)).toEqual([0, 1, -1, 0]);
  });

  it('keep the order in which they were given', () => {
    expect(dodge([50, 10, 50.5], 2)).toEqual([0, 0, 1]);
  });
});

describe('the axis of trends that are looked at together', () => {
  it('lies around rates', () => {
    expect(scaleOfTrends([80, 100], false)).toEqual({ start: 78.8, end: 101.2 });
  });

  it('begins at zero for amounts', () => {
    expect(scaleOfTrends([380, 760], true)).toEqual({ start: 0, end: 800 });
  });
});
