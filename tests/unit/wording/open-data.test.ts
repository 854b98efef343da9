import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { citation, fileSize, heldNote, termsOf } from '../../../src/wording/open-data.ts';

const SITE = {
  siteName: '云州市幼儿园信息公示',
  bureau: {
    name: '云州市教育体育局',
    address: '',
    phone: '',
    hours: '',
    email: '',
    supervisionPhone: '',
  },
};

describe('a citation', () => {
  it('names the bureau, the site, the day, the commit and the address', () => {
    expect(
      citation(SITE, {
        dataUntil: isoDate('2026-10-21'),
        updatedOn: isoDate('2026-11-10'),
        commit: '5fdc2c04c637aa5fdc2c04c637aa5fdc2c04c637',
        address: 'https://www.example.gov.cn/kg/data/',
      }),
    ).toBe(
      '云州市教育体育局：《云州市幼儿园信息公示》，数据截至2026年10月21日，2026年11月10日更新，版本 5fdc2c04c637。https://www.example.gov.cn/kg/data/',
    );
  });

  it('of a table says what its newest day is', () => {
    const day = { label: '公示日期', date: isoDate('2026-10-28') };
    expect(citation(SITE, { table: '收费', day, address: 'https://a.example/data/fees/' })).toBe(
      '云州市教育体育局：《云州市幼儿园信息公示·收费》，最近的公示日期为2026年10月28日。https://a.example/data/fees/',
    );
  });

  it('says no day where none is known', () => {
    expect(citation(SITE, { dataUntil: null, commit: null, address: 'https://a.example/' })).toBe(
      '云州市教育体育局：《云州市幼儿园信息公示》。https://a.example/',
    );
  });
});

describe('the size of a file', () => {
  it('is in the unit that a reader would use', () => {
    expect([533, 113_677, 1_234_567].map(fileSize)).toEqual(['533 字节', '114 KB', '1.2 MB']);
  });
});

describe('what a file lacks', () => {
  it('is said where rows are being checked, and only there', () => {
    expect(heldNote(3)).toBe('另有 3 行待核实，不在文件里');
    expect(heldNote(0)).toBeUndefined();
  });
});

describe('the terms of use', () => {
  it('name no licence, and say where more is told', () => {
    expect(termsOf(true)).toBe(
      '主管部门没有为这些数据声明许可证（如 CC BY）。怎么使用、怎么引用，见本站“关于本站”的“使用和引用”。',
    );
    expect(termsOf(false)).toContain('本站也没有写明使用的条件');
  });
});
