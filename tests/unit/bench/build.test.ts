import { describe, expect, it } from 'vitest';
import { lineOf } from '../../bench/build.ts';
import type { WorkFigures } from '../../bench/measure-work.ts';
import { type Work, WORKS } from '../../bench/works.ts';

const [CHECK] = WORKS as readonly [Work];

const FIGURES: WorkFigures = {
  work: CHECK,
  kindergartens: 2000,
  runs: 3,
  cpuSeconds: 4,
  wallSeconds: 3.14,
  peakMegabytes: 377.4,
  filesWritten: 1263,
  bytesWritten: 41_300_000,
};

const boundIn = (figures: Partial<WorkFigures>): string | undefined =>
  lineOf({ ...FIGURES, kindergartens: 20_000, ...figures }, undefined).cells.at(-1);

describe('a line of the table of builds', () => {
  it('has the figures of one work at one size', () =>
    expect(lineOf(FIGURES, undefined).cells).toEqual(
      ['check', '2,000', '4.00', '3.14', '377', '1,263', '41.3'].concat(['', '3', '']),
    ));
  it('has the growth since the size before', () =>
    expect(lineOf({ ...FIGURES, kindergartens: 4000, cpuSeconds: 8 }, FIGURES).cells[7]).toBe(
      '×2.00 (n^1.00)',
    ));
  it('has no memory where none was seen', () =>
    expect(lineOf({ ...FIGURES, peakMegabytes: undefined }, undefined).cells[4]).toBe(''));
  it('says of each bound whether it is kept', () =>
    expect(boundIn({ wallSeconds: 15.1, peakMegabytes: 2048 })).toBe('≤ 15 s wall ✗, ≤ 2,048 MB ✓'));
  it('says nothing of a bound that nothing was measured for', () =>
    expect(boundIn({ wallSeconds: 15, peakMegabytes: undefined })).toBe('≤ 15 s wall ✓'));
  it('keeps its bounds only where it keeps all of them', () =>
    expect(lineOf({ ...FIGURES, kindergartens: 20_000, peakMegabytes: 2049 }, undefined).isKept).toBe(false));
});
