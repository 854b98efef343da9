import { describe, expect, it } from 'vitest';
import type { AgeGroup } from '../../../src/domain/code-lists.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_APPLICABLE, NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { FACTS, careFeeId } from '../../../src/facts/index.ts';
import { aClass, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aFee, aMeal, aWaiver, yuan } from '../fee-builders.ts';
import { saidOf } from './said-of.ts';

const classes = [aClass('小班', 20), aClass('大班', 20)];
const running = (change: Partial<Kindergarten> = {}) => aKindergarten({ classes, fees: [aFee()], ...change });
const rising = running({
  fees: [
    aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
    aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
    aMeal({ amount: yuan(12) }),
  ],
});
const closed = running({ status: '停办', statusDate: isoDate('2026-08-05') });
const waived = { feeWaivers: [aWaiver()] };

describe('the care fee of an age group', () => {
  it('is an amount a month before any waiver', () => {
    expect(saidOf(running(), 'fee/大班', waived)).toMatchObject({ value: 40_000, words: '400 元/月' });
  });

  it('carries an announced price with its day', () => {
    expect(saidOf(rising, 'fee/小班')).toMatchObject({
      value: 38_000,
      next: [{ from: '2027-02-01', value: 41_000 }],
    });
  });

  it('by the semester comes to a fifth of it', () => {
    const semester = running({ fees: [aFee({ amount: yuan(1900), unit: '元/生·学期' })] });
    expect(saidOf(semester, 'fee/小班').words).toBe('380 元/月');
  });

  it('that is not charged is 不收取', () => {
    expect(saidOf(running({ fees: [aFee({ amount: NOT_CHARGED })] }), 'fee/小班').value).toEqual(NOT_CHARGED);
  });

  it('of an age that is run without a published price is 未公布', () => {
    expect(saidOf(running({ fees: [] }), 'fee/小班').value).toEqual(NOT_GIVEN);
  });

  it('of an age that is not run is 不适用', () => {
    expect(saidOf(running(), 'fee/中班').value).toEqual(NOT_APPLICABLE);
  });

  it('of a closed kindergarten is 不适用', () => {
    expect(saidOf(closed, 'fee/小班').value).toEqual(NOT_APPLICABLE);
  });

  const termOf = (age: AgeGroup) => FACTS.find(({ id }) => id === careFeeId(age))?.term;

  it('of 托班 is called 保育费', () => {
    expect(termOf('托班')).toBe('托班保育费');
  });

  it('of a mixed-age class is called after the class, never after 小班', () => {
    expect(termOf('混龄')).toBe('混龄班保教费');
  });
});

describe('the care fee after the waiver', () => {
  it('is nothing in the year before school of a public kindergarten', () => {
    expect(saidOf(running(), 'net-fee/大班', waived)).toMatchObject({
      value: 0,
      words: '0 元/月',
      note: null,
    });
  });

  it('is what a private kindergarten charges above the level', () => {
    const dear = aPrivateKindergarten({ classes, fees: [aFee({ amount: yuan(820) })] });
    const level = { feeWaivers: [aWaiver({ subject: '民办', amount: yuan(380) })] };
    expect(saidOf(dear, 'net-fee/大班', level).words).toBe('440 元/月');
  });

  it('is not known where no waiver is published, and says so', () => {
    expect(saidOf(running(), 'net-fee/大班')).toMatchObject({ value: NOT_GIVEN, note: '减免标准未公布' });
  });

  it('of a younger child is the standard, whether or not a waiver is published', () => {
    expect(saidOf(running(), 'net-fee/小班')).toMatchObject({ value: 40_000, note: null });
  });

  it('of a mixed-age class is told apart for those in the year before school', () => {
    const mixed = aKindergarten({ classes: [aClass('混龄', 20)], fees: [aFee()] });
    expect([
      saidOf(mixed, 'net-fee/混龄', waived).words,
      saidOf(mixed, 'net-fee/混龄学前一年', waived).words,
    ]).toEqual(['400 元/月', '0 元/月']);
  });

  it('of a closed kindergarten is 不适用', () => {
    expect(saidOf(closed, 'net-fee/小班')).toMatchObject({ value: NOT_APPLICABLE, note: null });
  });
});

describe('the cost of a school year', () => {
  it('has nothing to add where it is whole and does not change', () => {
    expect(saidOf(running(), 'yearly/小班')).toMatchObject({
      words: '4,000 元',
      note: null,
    });
  });

  it('shows both prices of a year in which one changes', () => {
    expect(saidOf(rising, 'yearly/小班')).toMatchObject({
      words: '6,590 元',
      note: '保教费 380 元/月 × 5 个月 + 410 元/月 × 5 个月',
    });
  });

  it('says 至少 and what it leaves out', () => {
    expect(saidOf(running({ meals: '三餐两点' }), 'yearly/小班')).toMatchObject({
      words: '至少 4,000 元',
      note: '不含：伙食费（未公布）',
    });
  });

  it('says 减免前 where the waiver is not published', () => {
    expect(saidOf(running(), 'yearly/大班')).toMatchObject({
      words: '减免前 4,000 元',
      note: '减免标准未公布',
    });
  });

  it('of a kindergarten without any fee row is 未公布, never 至少 0 元', () => {
    expect(saidOf(running({ fees: [] }), 'yearly/小班')).toMatchObject({
      value: NOT_GIVEN,
      note: '不含：保育教育费（未公布）',
    });
  });

  it('of a closed kindergarten is 不适用', () => {
    expect(saidOf(closed, 'yearly/小班')).toMatchObject({ value: NOT_APPLICABLE, note: null });
  });
});
