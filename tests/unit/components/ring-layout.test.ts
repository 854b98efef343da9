import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingWord, ringsSvg } from '../../../src/components/distance-rings.ts';
import { outerRing, quietBearing, ringLayout } from '../../../src/components/ring-layout.ts';

const numbered = (...metres: readonly number[]) =>
  metres.map((one, at) => ({ metres: one, bearing: 90 * at, number: at + 1 }));

describe('the rings', () => {
  it('are round distances, the outermost just beyond the farthest of the numbered', () => {
    expect(ringLayout(numbered(300, 1500)).rings.map(({ metres }) => metres)).toEqual([500, 1000, 2000]);
    expect(ringLayout(numbered(130_000)).rings.map(({ metres }) => metres)).toEqual([
      37_500, 75_000, 150_000,
    ]);
  });

  it('do not crowd the numbered for what lies beyond them, which is left out', () => {
    const far = { metres: 39_000, bearing: 0, number: null };
    expect(outerRing([...numbered(300, 700), far])).toBe(800);
    expect(ringLayout([...numbered(300, 700), far]).spots.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('take in all where none has a number', () => {
    expect(outerRing([{ metres: 900, bearing: 0, number: null }])).toBe(1200);
  });

  it('lay a place out by distance and direction, north up and east on the right', () => {
    const spots = ringLayout([
      { metres: 200, bearing: 90, number: null },
      { metres: 400, bearing: 0, number: null },
    ]).spots;
    expect(spots).toEqual([
      { number: null, x: 75, y: 0, atX: 75, atY: 0 },
      { number: null, x: 0, y: -150, atX: 0, atY: -150 },
    ]);
  });

  it('are labelled where no place is', () => {
    expect(quietBearing([40, 130, 220])).toBe(315);
    expect(quietBearing([0, 90, 180])).toBe(45);
  });
});

describe('a number', () => {
  it('stands at its place where there is room', () => {
    const { html } = ringsSvg([{ metres: 400, bearing: 90, number: 1 }], '距离图');
    expect(html).toContain('<g class="k-place" transform="translate(150 0)">');
    expect(html).not.toContain('k-lead');
  });

  it('is set apart from another of the same place, with a line to it', () => {
    const here = { metres: 390, bearing: 0 };
    const { html } = ringsSvg(
      [1, 2].map((number) => ({ ...here, number })),
      '距离图',
    );
    expect(html.match(/class="k-lead"/g)).toHaveLength(2);
    expect(html.match(/class="k-place"/g)).toHaveLength(2);
  });

  it('leaves the middle free, which is where the reader is', () => {
    const [spot] = ringLayout([{ metres: 0, bearing: 0, number: 1 }]).spots;
    expect(spot).toMatchObject({ x: 0, y: 0 });
    expect(Math.hypot(spot?.atX ?? 0, spot?.atY ?? 0)).toBeCloseTo(17, 0);
  });

  it('keeps its dot where the place is, and stays on the drawing, however crowded', () => {
    const place = record({
      metres: integer({ min: 0, max: 5000 }),
      bearing: integer({ min: 0, max: 359 }),
    });
    assert(
      property(array(place, { minLength: 1, maxLength: 12 }), (places) => {
        const all = places.map((one, at) => ({ ...one, number: at + 1 }));
        const outer = outerRing(all);
        ringLayout(all).spots.forEach(({ x, y, atX, atY }, at) => {
          const { metres, bearing } = all[at] ?? { metres: 0, bearing: 0 };
          const angle = (bearing / 180) * Math.PI;
          const [east, north] = [Math.sin(angle), Math.cos(angle)].map((one) => (150 * metres * one) / outer);
          expect(Math.hypot(x - (east ?? 0), y + (north ?? 0))).toBeLessThan(0.1);
          expect(Math.max(Math.abs(atX), Math.abs(atY))).toBeLessThanOrEqual(152);
        });
      }),
    );
  });
});

describe('a direction', () => {
  it('is one of eight in words', () => {
    expect([0, 48, 350, -90].map(bearingWord)).toEqual(['北', '东北', '北', '西']);
  });
});
