import { describe, expect, it } from 'vitest';
import type { FoundRow } from '../../../../src/sheets/found.ts';
import type { SheetPlace } from '../../../../src/sheets/place.ts';
import { usedIn } from '../../../../src/sheets/records/used-cells.ts';
import { FOUR, trial } from '../reading.ts';

const at = (cell: string): SheetPlace => ({ file: 'a.csv', sheet: null, cell });

/** Counts how often the cells of a row are looked at. */
function countedRow(looked: { count: number }): FoundRow {
  const cells: FoundRow['cells'] = {
    children: { kind: 'value', text: '24', place: at('B3') },
    finalYearChildren: { kind: 'value', text: '9', place: at('D3') },
  };
  return {
    table: 'classes',
    place: at('B3'),
    get cells() {
      looked.count += 1;
      return cells;
    },
  };
}

describe('cells that a row was made of', () => {
  it('are worked out from one look at each row, however many remarks are asked about', () => {
    const looked = { count: 0 };
    const isUsed = usedIn(Array.from({ length: 50 }, () => countedRow(looked)));
    const unused = Array.from({ length: 50 }, (_, row) => isUsed(at(`E${row + 3}`)));
    expect(looked.count).toBe(50);
    expect([isUsed(at('D3')), unused.includes(true)]).toEqual([true, false]);
  });
});

describe('the cell that a row is placed at', () => {
  it('is no cell that it was made of, unless that gave a price', () => {
    const row = (key: string): FoundRow => ({
      table: 'fees',
      place: at('E4'),
      cells: { [key]: { kind: 'value', text: '1', place: at('E4') } },
    });
    expect(usedIn([row('unit')])(at('E4'))).toBe(false);
    expect(usedIn([row('amount')])(at('E4'))).toBe(true);
  });
});

describe('a remark of how many are in their last year', () => {
  const HEAD = '云溪县在园幼儿统计（2026年9月10日）\n幼儿园,混龄班班数,混龄班人数,备注\n';
  const dropped = async (remark: string) => {
    const { reading, rows } = await trial({ 'a.csv': `${HEAD}石门镇阳光幼儿园,1,24,${remark}\n` }, FOUR);
    return [rows('classes')[0]?.['finalYearChildren'], reading.dropped.map(({ text }) => text).at(-1)];
  };

  it('is not told as one that no column has room for', async () => {
    expect(await dropped('大班龄9人')).toEqual(['9', '云溪县在园幼儿统计（2026年9月10日）']);
  });

  it('is, where more are said than the class has', async () => {
    expect(await dropped('大班龄29人')).toEqual([undefined, '大班龄29人']);
  });
});
