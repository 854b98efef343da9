import { describe, expect, it } from 'vitest';
import { datedValue, mapDated, spellsOf, unchanging, valueOn } from '../../../src/domain/dated.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

const asOf = isoDate('2026-11-15');
const [february, march] = [isoDate('2027-02-01'), isoDate('2027-03-01')];

describe('a value with what is known to follow', () => {
  it('has a step on each later day on which it changes', () => {
    const price = datedValue(asOf, [february, march], (day) =>
      day < february ? 380 : day < march ? 410 : 450,
    );
    expect(price).toEqual({
      value: 380,
      next: [
        { from: '2027-02-01', value: 410 },
        { from: '2027-03-01', value: 450 },
      ],
    });
  });

  it('has no step on a day on which nothing changes', () => {
    const price = datedValue(asOf, [february, march], (day) => (day < march ? 380 : 450));
    expect(price.next).toEqual([{ from: '2027-03-01', value: 450 }]);
  });

  it('tells values apart by what they hold, not by which object they are', () => {
    expect(datedValue(asOf, [february], () => ({ amount: 380 })).next).toEqual([]);
  });

  it('has a step back where it returns to what it was', () => {
    const price = datedValue(asOf, [february, march], (day) => (day === february ? 410 : 380));
    expect(price.next).toEqual([
      { from: '2027-02-01', value: 410 },
      { from: '2027-03-01', value: 380 },
    ]);
  });

  it('takes a day that is not after the as-of day for no step', () => {
    const past = [isoDate('2026-09-01'), asOf];
    expect(datedValue(asOf, past, (day) => day)).toEqual({ value: '2026-11-15', next: [] });
  });

  it('that nothing changes has no step', () => {
    expect(unchanging('公办')).toEqual({ value: '公办', next: [] });
  });
});

describe('the value on a day', () => {
  const price = {
    value: 380,
    next: [
      { from: february, value: 410 },
      { from: march, value: 450 },
    ],
  };

  it('is that of the as-of day until the day before a step', () => {
    expect(valueOn(price, '2027-01-31')).toBe(380);
  });

  it('is that of a step from its very day', () => {
    expect(valueOn(price, '2027-02-01')).toBe(410);
  });

  it('is that of the last step that has begun', () => {
    expect(valueOn(price, '2030-01-01')).toBe(450);
  });
});

describe('a value that ends', () => {
  it('is none from the day on which it does', () => {
    expect(valueOn({ value: '一类园', next: [{ from: february, value: null }] }, '2027-02-01')).toBeNull();
  });
});

describe('a change of a dated value', () => {
  it('is made to the value and to every step, and keeps their days', () => {
    const price = { value: 380, next: [{ from: february, value: 410 }] };
    expect(mapDated(price, (amount) => `${amount} 元`)).toEqual({
      value: '380 元',
      next: [{ from: '2027-02-01', value: '410 元' }],
    });
  });

  it('may announce the step that follows', () => {
    const price = { value: 640, next: [{ from: february, value: 690 }] };
    expect(mapDated(price, (amount, following) => `${amount} → ${following?.value ?? ''}`)).toEqual({
      value: '640 → 690',
      next: [{ from: '2027-02-01', value: '690 → ' }],
    });
  });

  it('drops a step that then says what was said before it', () => {
    const nature = { value: '普惠性民办', next: [{ from: february, value: '非营利性民办' }] };
    expect(mapDated(nature, (word) => word.slice(-2))).toEqual({ value: '民办', next: [] });
  });
});

describe('the spells of a dated value', () => {
  it('follow one another, each until the day before the next', () => {
    const price = {
      value: 380,
      next: [
        { from: february, value: 410 },
        { from: march, value: 450 },
      ],
    };
    expect(spellsOf(price)).toEqual([
      { value: 380, from: undefined, until: '2027-01-31' },
      { value: 410, from: '2027-02-01', until: '2027-02-28' },
      { value: 450, from: '2027-03-01', until: undefined },
    ]);
  });

  it('are one without ends where nothing is known to change', () => {
    expect(spellsOf(unchanging('公办'))).toEqual([{ value: '公办', from: undefined, until: undefined }]);
  });
});
