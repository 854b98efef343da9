import { describe, expect, it } from 'vitest';
import { withLazyParts } from '../../../src/domain/lazy-parts.ts';

function counted() {
  const asked: string[] = [];
  const whole = withLazyParts<{ readonly side: number }, { area: number; volume: number; none: undefined }>({
    area: ({ side }) => (asked.push('area'), side * side),
    volume: ({ side, area }) => (asked.push('volume'), side * area),
    none: () => void asked.push('none'),
  });
  return { asked, whole };
}

describe('withLazyParts', () => {
  it('works a part out from what is given and from other parts', () => {
    const cube = counted().whole({ side: 3 });
    expect([cube.side, cube.area, cube.volume]).toEqual([3, 9, 27]);
  });

  it('works nothing out before it is asked for, and each part once', () => {
    const { asked, whole } = counted();
    const cube = whole({ side: 3 });
    expect(asked).toEqual([]);
    expect([cube.volume, cube.volume, cube.area]).toEqual([27, 27, 9]);
    expect(asked).toEqual(['area', 'volume']);
  });

  it('works a part out once that is undefined', () => {
    const { asked, whole } = counted();
    const cube = whole({ side: 3 });
    expect([cube.none, cube.none]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['none']);
  });

  it('keeps the parts of two wholes apart', () => {
    const { whole } = counted();
    const [small, large] = [whole({ side: 1 }), whole({ side: 2 })];
    expect([small.area, large.area]).toEqual([1, 4]);
  });
});
