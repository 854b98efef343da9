import { describe, expect, it } from 'vitest';
import { keepSumsBy, type Sum } from '../../../src/indicators/sum-keeper.ts';
import { aBureau, aClass, aKindergarten, COUNTY } from '../builders.ts';
import { measured } from './measuring.ts';

const bureauOf = () =>
  aBureau({
    kindergartens: [
      aKindergarten({ classes: [aClass('小班', 25)] }),
      aKindergarten({ code: '9900000002', name: '河湾幼儿园', classes: [] }),
    ],
  });

describe('sums of an indicator', () => {
  it('are asked for by indicator, area and school year, and taken as they are given', () => {
    const bureau = bureauOf();
    const asked: string[] = [];
    keepSumsBy(bureau, (indicator, { area, year }, make) => {
      asked.push(`${indicator.id} ${area} ${year}`);
      const sum = make();
      return sum.kind === 'measured' ? { ...sum, value: 1 } : sum;
    });
    expect(measured(bureau, 'class-size-compliance')).toMatchObject({ kind: 'measured', value: 1 });
    expect(asked).toEqual([`class-size-compliance ${COUNTY.code} 2026-2027`]);
  });

  it('say of kept ones too from whom they come and who lacks the data', () => {
    const anew = bureauOf();
    const kept = bureauOf();
    const sums: Sum[] = [];
    keepSumsBy(anew, (_indicator, _scope, make) => {
      const sum = make();
      // As it comes back from a file.
      sums.push(JSON.parse(JSON.stringify(sum)) as Sum);
      return sum;
    });
    const first = measured(anew, 'class-size-compliance');
    keepSumsBy(kept, () => sums[0] as Sum);
    const second = measured(kept, 'class-size-compliance');
    if (first.kind !== 'measured' || second.kind !== 'measured') throw new Error('Not measured.');
    expect(second.members()).toEqual(first.members());
    expect(second.members().map(({ code }) => code)).toEqual(['9900000001']);
    expect(second.without()).toEqual(['9900000002']);
    expect(second.held()).toEqual([]);
    expect({ ...second, members: 0, without: 0, held: 0 }).toEqual({
      ...first,
      members: 0,
      without: 0,
      held: 0,
    });
  });
});
