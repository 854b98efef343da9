import { describe, expect, it } from 'vitest';
import { markerFor } from '../../../../../src/search/find/match/highlight.ts';
import { search } from '../../../../../src/search/find/match/match.ts';
import { indexOf, kindergarten, namesFound } from '../finder-entries.ts';

const COUNTY = indexOf([
  kindergarten('云溪县实验幼儿园（悦澜庭园区）'),
  kindergarten('云溪县实验幼儿园'),
  kindergarten('云溪县第一幼儿园（悦澜庭园区）'),
  kindergarten('行宫街道悦澜庭幼儿园'),
]);

describe('a name said the other way round', () => {
  it.each([
    ['悦澜庭实幼', '云溪县实验幼儿园（悦澜庭园区）'],
    ['悦澜庭园区实验幼儿园', '云溪县实验幼儿园（悦澜庭园区）'],
    ['悦澜庭一幼', '云溪县第一幼儿园（悦澜庭园区）'],
    ['悦澜庭1幼', '云溪县第一幼儿园（悦澜庭园区）'],
  ])('%s finds %s alone, and surely', (query, name) => {
    const { rows, sure } = search(COUNTY, query);
    expect(sure).toBe(1);
    expect(COUNTY.names.displayed[rows[0] ?? -1]).toBe(name);
  });

  it('marks both pieces', () => {
    const [row = -1] = search(COUNTY, '悦澜庭实幼').rows;
    const { name } = markerFor(COUNTY, '悦澜庭实幼')(row);
    const text = COUNTY.names.displayed[row] ?? '';
    expect(name.map(([start, end]) => text.slice(start, end))).toEqual(['实', '幼', '悦澜庭']);
  });

  it('does not take another branch, nor a rest that the name does not hold', () => {
    expect(search(COUNTY, '悦澜庭二幼').sure).toBe(0);
    expect(search(COUNTY, '书香苑实幼').sure).toBe(0);
  });
});

describe('a town written as it sounds before a name', () => {
  const TOWNS = indexOf([
    kindergarten('小博士幼儿园', { town: '听涛街道', district: '990101102' }),
    kindergarten('小博士幼儿园', { town: '重岗乡', district: '990101103' }),
    kindergarten('小星星幼儿园', { town: '听涛街道', district: '990101102' }),
  ]);

  it('is a guess at that town, with that name alone', () => {
    const { rows, sure } = search(TOWNS, '听淘小博士');
    expect(sure).toBe(0);
    expect(rows).toHaveLength(1);
    expect(namesFound(TOWNS, '听淘小博士')).toEqual(['小博士幼儿园']);
    expect(namesFound(TOWNS, '听淘小太阳')).toEqual([]);
  });
});
