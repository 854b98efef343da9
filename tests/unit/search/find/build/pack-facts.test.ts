import { describe, expect, it } from 'vitest';
import { NOT_CHARGED, NOT_GIVEN } from '../../../../../src/domain/reported.ts';
import { isoDate } from '../../../../../src/domain/school-date.ts';
import { FINDER_FACTS } from '../../../../../src/search/find/build/finder-facts.ts';
import { packFacts } from '../../../../../src/search/find/build/pack-facts.ts';
import { facts, kindergarten } from '../finder-entries.ts';

const [FEBRUARY, JUNE] = [isoDate('2027-02-01'), isoDate('2027-06-01')];

function feeColumn(...values: readonly { readonly value: number; readonly next?: number }[]) {
  const entries = values.map(({ value, next }) => {
    const steps = next === undefined ? [] : [{ from: FEBRUARY, value: next }];
    return kindergarten('园', { facts: { ...facts(), 'fee/小班': { value, next: steps } } });
  });
  return packFacts(entries, FINDER_FACTS)['fee/小班'];
}

describe('the column of a fact', () => {
  it('says each value in the words of the fact, and absence in its own word', () => {
    const entries = [
      kindergarten('1 号园', { facts: facts({ 'fee/小班': 64_000 }) }),
      kindergarten('2 号园', { facts: facts({ 'fee/小班': NOT_CHARGED }) }),
    ];
    const column = packFacts(entries, FINDER_FACTS)['fee/小班'];
    expect(column?.term).toBe('小班保教费');
    expect(column?.words).toEqual(['640 元/月', '不收取']);
  });

  it('holds what is known to follow, a value that nobody has yet included', () => {
    const column = feeColumn({ value: 64_000, next: 69_000 }, { value: 64_000 });
    expect(column?.values).toEqual([64_000, 69_000]);
    expect(column?.next?.values).toEqual([[[FEBRUARY, 1]], []]);
  });

  it('has no second column where nothing follows', () => {
    expect(feeColumn({ value: 64_000 })?.next).toBeUndefined();
  });

  it('leaves out a step that does not change this fact', () => {
    expect(feeColumn({ value: 64_000, next: 64_000 })?.next).toBeUndefined();
    const standing = {
      value: true,
      next: [
        { from: FEBRUARY, value: true },
        { from: JUNE, value: false },
      ],
    };
    const entry = kindergarten('园', { facts: { ...facts(), inclusive: standing } });
    expect(packFacts([entry], FINDER_FACTS)['inclusive']?.next?.values).toEqual([[[JUNE, 1]]]);
  });

  it('takes a fact that an entry does not have for not given', () => {
    const { rating: _, ...others } = facts();
    const column = packFacts([kindergarten('园', { facts: others })], FINDER_FACTS)['rating'];
    expect(column?.values).toEqual([NOT_GIVEN]);
  });
});
