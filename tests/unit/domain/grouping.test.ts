import { describe, expect, it } from 'vitest';
import { groupBy, mergeAlike } from '../../../src/domain/grouping.ts';

const rows = [
  { age: '小班', price: '400 元/月' },
  { age: '大班', price: '0 元/月' },
  { age: '中班', price: '400 元/月' },
];

describe('rows by key', () => {
  it('keep the order in which a key first appears, and their own', () => {
    const groups = groupBy(rows, ({ price }) => price);
    expect([...groups].map(([price, own]) => [price, own.map(({ age }) => age)])).toEqual([
      ['400 元/月', ['小班', '中班']],
      ['0 元/月', ['大班']],
    ]);
  });

  it('leave out a row without a key', () => {
    const groups = groupBy(rows, ({ age, price }) => (age === '大班' ? null : price));
    expect([...groups.keys()]).toEqual(['400 元/月']);
  });
});

describe('things that are said alike', () => {
  const said = (items: typeof rows) =>
    mergeAlike(
      items,
      ({ age }) => age,
      ({ price }) => price,
    ).map(({ item, names }) => [names.join('、'), item.price]);

  it('are said once, with the names of all that share it', () => {
    expect(said(rows)).toEqual([
      ['小班、中班', '400 元/月'],
      ['大班', '0 元/月'],
    ]);
  });

  it('name each name once', () => {
    expect(said([...rows, { age: '小班', price: '400 元/月' }])).toEqual([
      ['小班、中班', '400 元/月'],
      ['大班', '0 元/月'],
    ]);
  });

  it('are none of none', () => {
    expect(said([])).toEqual([]);
  });
});
