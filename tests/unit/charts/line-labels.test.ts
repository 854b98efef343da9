import { describe, expect, it } from 'vitest';
import { apart, isLevel, levelLabels } from '../../../src/charts/line-labels.ts';

const ROOM = { top: 14, bottom: 200 };

describe('labels on level lines', () => {
  it('stay where they are where they have room', () => {
    expect(apart([40, 120, 80], 16, ROOM)).toEqual([40, 120, 80]);
  });

  it('move down where two would lie on each other', () => {
    expect(apart([50, 52], 16, ROOM)).toEqual([50, 66]);
  });

  it('keep their order where they want the same place', () => {
    expect(apart([60, 60, 60], 16, ROOM)).toEqual([60, 76, 92]);
  });

  it('move up from the lower end', () => {
    expect(apart([195, 198], 16, ROOM)).toEqual([184, 200]);
  });

  it('do not leave the upper end', () => {
    expect(apart([3], 16, ROOM)).toEqual([14]);
  });

  it('are none without lines', () => {
    expect(apart([], 16, ROOM)).toEqual([]);
  });
});

describe('a level line', () => {
  it.each([
    ['target', true],
    ['reference', true],
    ['computed', false],
    ['reported', false],
  ])('is the role %s: %s', (role, level) => {
    expect(isLevel(role)).toBe(level);
  });
});

describe('the names of level lines', () => {
  const told = { name: '公布值', role: 'reported', values: [91, 94, null, 101] };
  const line = (name: string, value: number) => ({
    name,
    role: 'target',
    values: [value, value, value, value],
  });
  const heightOf = (value: number) => 300 - 2 * value;

  it('stand above their lines, at the end that the told values are further from', () => {
    expect(levelLabels([told, line('目标 100%', 100), line('目标 90%', 90)], heightOf, ROOM)).toEqual([
      { name: '目标 100%', role: 'target', end: 'left', height: 95 },
      { name: '目标 90%', role: 'target', end: 'right', height: 115 },
    ]);
  });

  it('stand at the left where nothing is told', () => {
    expect(levelLabels([line('目标 100%', 100)], heightOf, ROOM)).toEqual([
      { name: '目标 100%', role: 'target', end: 'left', height: 95 },
    ]);
  });
});
