import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../../src/dataset/tables/names.ts';
import { COMPARE_GROUPS, FACTS } from '../../../src/facts/index.ts';

/** What the list of all facts holds. */
describe('the facts', () => {
  const texts = FACTS.flatMap(({ id, term, about }) => [
    [id, term],
    [id, about],
  ]);

  it('have an id each', () => {
    const ids = FACTS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('have ids that stand in an address as they are written', () => {
    const strange = FACTS.map(({ id }) => id).filter((id) => !/^[a-z-]+(\/[\u4e00-\u9fff]+)?$/.test(id));
    expect(strange).toEqual([]);
  });

  it('have a term and one line that explains it, in Chinese', () => {
    expect(texts.filter(([, text]) => !/[\u4e00-\u9fff]/.test(text ?? ''))).toEqual([]);
  });

  it('are explained in a sentence', () => {
    const open = FACTS.filter(({ about }) => !about.endsWith('。')).map(({ id }) => id);
    expect(open).toEqual([]);
  });

  it('are written with full-width marks', () => {
    expect(texts.filter(([, text]) => /[,;:!?()"']/.test(text ?? ''))).toEqual([]);
  });

  it('show somewhere', () => {
    expect(FACTS.filter(({ uses }) => Object.keys(uses).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('name the tables they are made from', () => {
    const named = new Set<string>(TABLE_NAMES);
    const unknown = FACTS.filter(
      ({ source: { tables } }) => tables.length === 0 || tables.some((table) => !named.has(table)),
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('have a unit where they are an amount of money, a count or an area', () => {
    const units = [...new Set(FACTS.flatMap(({ unit }) => unit ?? []))];
    expect(units).toEqual(['分/月', '个', '人', '平方米', '册']);
  });

  it('fill every group of the comparison', () => {
    const filled = new Set(FACTS.flatMap(({ uses: { compare } }) => compare ?? []));
    expect(COMPARE_GROUPS.filter((group) => !filled.has(group))).toEqual([]);
  });

  it('that the finder narrows by travel in its index', () => {
    const lost = FACTS.filter(({ uses: { facet, row } }) => facet && !row);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
