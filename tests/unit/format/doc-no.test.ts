import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { docNoBeside, docNoYear } from '../../../src/format/doc-no.ts';

describe('the year of a document number', () => {
  it.each([
    ['示政办发〔2022〕18号', 2022],
    ['示发改[2025]60号', 2025],
    ['教育部令第39号', null],
    ['示教体发〔2026-2027〕1号', null],
  ])('of %s is %s', (docNo, year) => {
    expect(docNoYear(docNo)).toBe(year);
  });
});

describe('a document number beside a day', () => {
  it('says when it was issued where the day is of another year', () => {
    expect(docNoBeside('示政办发〔2022〕18号', isoDate('2026-11-10'))).toBe(
      '示政办发〔2022〕18号（2022 年印发）',
    );
  });

  it('stands alone beside a day of its own year', () => {
    expect(docNoBeside('示教体发〔2026〕66号', isoDate('2026-11-10'))).toBe('示教体发〔2026〕66号');
  });

  it('stands alone where it names no year, or no day stands beside it', () => {
    expect(docNoBeside('教育部令第39号', isoDate('2026-11-10'))).toBe('教育部令第39号');
    expect(docNoBeside('示政办发〔2022〕18号', undefined)).toBe('示政办发〔2022〕18号');
  });
});
