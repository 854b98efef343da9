import { describe, expect, it } from 'vitest';
import { unchanging } from '../../../../src/domain/dated.ts';
import { valueAt } from '../../../../src/search/find/column.ts';
import { type FinderIndex, townAt } from '../../../../src/search/find/load-index.ts';
import { madeUpEntries } from '../../../bench/made-up-names.ts';
import { indexOf } from './finder-entries.ts';

/** Everything facts say of one row, as it went into the index. */
function factsAt({ facts }: FinderIndex, row: number) {
  return Object.fromEntries([...facts].map(([id, column]) => [id, unchanging(valueAt(column, row))]));
}

describe('the index', () => {
  it('gives back the facts, places and texts it was built from', () => {
    const entries = madeUpEntries(60, 2);
    const index = indexOf(entries);
    const byCode = new Map(entries.map((entry) => [entry.code, entry]));
    index.codes.forEach((code, row) => {
      const entry = byCode.get(code);
      expect(index.names.displayed[row]).toBe(entry?.name);
      expect(factsAt(index, row)).toEqual(entry?.facts);
      expect(townAt(index, row)).toEqual({ code: entry?.district, town: entry?.town, county: entry?.county });
      expect(index.texts?.addresses.displayed[row]).toBe(entry?.address);
      expect(index.positions?.[row]?.longitude ?? 0).toBeCloseTo(entry?.position?.longitude ?? 0, 3);
    });
  });
});
