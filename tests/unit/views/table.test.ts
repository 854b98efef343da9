import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { briefPlaces, datedCell, dayCell, isIdle, richCell } from '../../../src/views/table.ts';

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

describe('what a phone shows of a row', () => {
  const columns = [
    { label: '幼儿园' },
    { label: '小班', brief: 1 },
    { label: '混龄', brief: 1 },
    { label: '伙食费', brief: 3 },
    { label: '依据' },
  ] as const;

  it('is what has a place', () => {
    expect(briefPlaces(['园', '400', NOT_APPLICABLE, '330', '文'], columns)).toEqual([
      undefined,
      1,
      undefined,
      3,
      undefined,
    ]);
  });

  it('is the first of a shared place that applies: 未公布 does, 不适用 does not', () => {
    expect(briefPlaces(['园', NOT_APPLICABLE, '400', '330', '文'], columns)[2]).toBe(1);
    expect(briefPlaces(['园', NOT_GIVEN, '400', '330', '文'], columns)[2]).toBeUndefined();
  });

  it('leaves a place empty where nothing applies to it', () => {
    expect(briefPlaces(['园', '400', NOT_APPLICABLE, NOT_APPLICABLE, '文'], columns)).not.toContain(3);
  });
});

describe('a cell that is idle', () => {
  it('says 不适用 today and on every day to come', () => {
    expect(isIdle(NOT_APPLICABLE)).toBe(true);
    expect(isIdle({ text: NOT_APPLICABLE, next: [{ from, value: { text: '400' } }] })).toBe(false);
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
