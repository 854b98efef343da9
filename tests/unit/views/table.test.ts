import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { datedCell, dayCell, richCell } from '../../../src/views/table.ts';

const from = isoDate('2027-02-01');

describe('a dated cell', () => {
  it('says what it will say, as a whole', () => {
    const cell = datedCell({ value: 640, next: [{ from, value: 690 }] }, (amount, following) => ({
      text: String(amount),
      note: following && `${following.from} 起 ${following.value}`,
    }));
    expect(cell).toEqual({
      text: '640',
      note: '2027-02-01 起 690',
      next: [{ from, value: { text: '690' } }],
    });
  });

  it('is a plain one where what is said does not change', () => {
    expect(datedCell({ value: 1, next: [{ from, value: 2 }] }, () => ({ text: '公办' }))).toEqual({
      text: '公办',
    });
  });
});

describe('a day in a cell', () => {
  it('sorts as a day', () => {
    expect(dayCell(from)).toEqual({ text: '2027.2.1', sort: '2027-02-01' });
  });

  it('may be absent', () => {
    expect(dayCell(NOT_GIVEN)).toEqual({ text: NOT_GIVEN });
  });
});

describe('a cell', () => {
  it('may be a bare text, a figure or an absence', () => {
    expect(richCell('合格')).toEqual({ text: '合格' });
    expect(richCell(12)).toEqual({ text: 12 });
    expect(richCell(NOT_GIVEN)).toEqual({ text: NOT_GIVEN });
  });
});
