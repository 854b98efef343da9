import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/dataset/index.ts';
import { generateFiles } from '../../../src/demo/generate.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

function examined(kindergartens: number, seed: string, asOf = '2026-11-15') {
  const encoder = new TextEncoder();
  const files = new Map(
    [...generateFiles({ kindergartens, seed })].map((file) => [file.name, encoder.encode(file.text)]),
  );
  return examine(files, { asOf: isoDate(asOf) });
}

describe('the demo under the check', () => {
  it('has no error and a handful of warnings, each of another cause', () => {
    const { counts, issues } = examined(260, '1');
    expect(counts).toEqual({ error: 0, warning: 20, notice: 0 });
    expect([...new Set(issues.map((issue) => issue.rule))].sort()).toEqual([
      'children-without-staff',
      'class-size-implausible',
      'coordinate-implausible',
      'fee-outlier',
      'fee-yearly',
      'filing-late',
      'reported-differs',
      'roll-over-capacity',
      'voluntary-missing',
    ]);
  });

  it('waives one price over its cap and one forbidden name an area, and no waiver is stale', () => {
    expect(examined(260, '1').waived.map((issue) => issue.rule)).toEqual([
      'fee-over-cap',
      'fee-name',
      'fee-name',
      'fee-name',
    ]);
  });

  it('has no error at other sizes and seeds', () => {
    expect(examined(12, '1').counts.error).toBe(0);
    expect(examined(57, 'autumn').counts.error).toBe(0);
    expect(examined(400, '2026').counts.error).toBe(0);
  });

  it('has no error a year on, when prices and ratings to come have come', () => {
    expect(examined(260, '1', '2027-11-15').counts.error).toBe(0);
  });

  it('has no error on its newest 统计日期, the day a copy without history speaks for', () => {
    expect(examined(260, '1', '2026-11-10').counts.error).toBe(0);
    expect(examined(24, '7', '2026-11-10').counts.error).toBe(0);
  });
});
