import { describe, expect, it } from 'vitest';
import { ringsSvg } from '../../../../src/components/finder/rings.ts';
import { outerRing, ringLayout } from '../../../../src/search/find/rings.ts';

const HERE = { way: { metres: 500, bearing: 0 } };

describe('the rings', () => {
  it('reach round distances, and do not crowd the near for one that is far', () => {
    expect(outerRing([300, 500, 700, 900, 1100, 1100, 1100, 1100, 1100, 39_000])).toBe(1200);
  });

  it('lay a place out by distance and direction, north up', () => {
    const { rings, spots } = ringLayout([{ way: { metres: 200, bearing: 90 }, number: null }]);
    expect(rings.at(-1)).toEqual({ radius: 150, metres: 400 });
    expect(spots).toEqual([{ number: null, x: 75, y: 0, atX: 75, atY: 0 }]);
  });

  it('set numbers of one place apart, each with a line to it', () => {
    const { html } = ringsSvg(
      [
        { ...HERE, number: 1 },
        { ...HERE, number: 2 },
      ],
      '距离图',
    );
    expect(html.match(/class="k-lead"/g)).toHaveLength(2);
    expect(html.match(/class="k-place"/g)).toHaveLength(2);
  });
});
