import { describe, expect, it } from 'vitest';
import {
  packColumn,
  packNumbers,
  unpackNumbers,
  unpackRows,
} from '../../../../src/search/find/packed-column.ts';

describe('packing', () => {
  it('gives back every column, of few values and of many', () => {
    const few = ['公办', '民办', '公办'];
    const many = Array.from({ length: 9000 }, (_, row) => row * 7);
    for (const column of [few, many]) {
      const packed = packColumn<string | number>(column);
      expect(Array.from(unpackRows(packed), (value) => packed.values[value])).toEqual(column);
    }
  });

  it('gives back ten-digit codes', () => {
    expect([...unpackNumbers(packNumbers([2_143_000_123, 9_999_999_999, 0], 6), 6)]).toEqual([
      2_143_000_123, 9_999_999_999, 0,
    ]);
  });
});
