import { describe, expect, it } from 'vitest';
import { bureauRows, isTableName, kindergartenRows } from '../../../src/dataset/bureau-rows.ts';
import { newestRowDay } from '../../../src/dataset/tables/row-day.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aBureau, aKindergarten } from '../builders.ts';
import { aCap, aFee } from '../fee-builders.ts';

const one = aKindergarten({ fees: [aFee({ noticedOn: isoDate('2026-08-28') })] });
const announced = aFee({ code: '9900000002', effectiveFrom: isoDate('2027-02-01') });
const other = aKindergarten({ code: '9900000002', fees: [announced] });
const bureau = aBureau({ kindergartens: [one, other], feeCaps: [aCap()] });

describe('the rows of a table in the bureau', () => {
  it('are those of every kindergarten', () => {
    expect(bureauRows(bureau, 'fees')).toEqual([...one.fees, ...other.fees]);
  });

  it('are those of the bureau itself where they are about no kindergarten', () => {
    expect(bureauRows(bureau, 'fee_caps')).toEqual([aCap()]);
  });

  it('are none of a kindergarten where the table is not about kindergartens', () => {
    expect(kindergartenRows(one, 'fee_caps')).toEqual([]);
  });
});

describe('the newest day of a table', () => {
  it('is that of the row that speaks last, with what the day is', () => {
    expect(newestRowDay('fees', bureauRows(bureau, 'fees'))).toEqual({
      date: '2027-02-01',
      label: '执行日期',
    });
  });

  it('leaves out what is announced for after a day', () => {
    expect(newestRowDay('fees', bureauRows(bureau, 'fees'), bureau.asOf)).toEqual({
      date: '2026-08-28',
      label: '公示日期',
    });
  });
});

describe('a name', () => {
  it('is that of a table or not', () => {
    expect(isTableName('fees')).toBe(true);
    expect(isTableName('投诉渠道')).toBe(false);
  });
});
