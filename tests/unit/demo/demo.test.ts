import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/tables/index.ts';
import { TABLE_NAMES } from '../../../src/dataset/tables/names.ts';
import { generateFiles, generateRows } from '../../../src/demo/generate.ts';
import { demoSite } from '../../../src/demo/site.ts';
import { isUscc } from '../../../src/domain/uscc.ts';

const rows = generateRows({ kindergartens: 260, seed: '1' });

function valuesOf(column: string): string[] {
  return TABLE_NAMES.flatMap((name) =>
    rows[name].flatMap((row) => {
      const value: unknown = Reflect.get(row, column);
      return typeof value === 'string' && value !== '' ? [value] : [];
    }),
  );
}

describe('the demo bureau', () => {
  it('is the same to the byte for the same seed, and another one for another seed', () => {
    const texts = (seed: string) => [...generateFiles({ kindergartens: 24, seed })].map((file) => file.text);
    expect(texts('7')).toEqual(texts('7'));
    expect(texts('7')).not.toEqual(texts('8'));
  });

  it('fills every table of the dictionary', () => {
    expect(TABLE_NAMES.filter((name) => rows[name].length === 0)).toEqual([]);
    expect(rows.kindergartens).toHaveLength(260);
  });

  it('fills every table but the rarest even with twelve kindergartens', () => {
    const small = generateRows({ kindergartens: 12, seed: '1' });
    expect(TABLE_NAMES.filter((name) => small[name].length === 0)).toEqual([
      'campuses',
      'kindergarten_history',
      'penalties',
      'waivers',
    ]);
  });

  it('writes UTF-8 with a byte order mark, line feeds, and the headers of the definition in their order', () => {
    const files = [...generateFiles({ kindergartens: 12, seed: '1' })];
    expect(files.map((file) => file.name)).toEqual([
      ...TABLE_NAMES.map((name) => `${name}.csv`),
      'site.json',
    ]);
    const holidays = files.find((file) => file.name === 'holidays.csv');
    expect(holidays?.text.split('\n').slice(0, 2)).toEqual([
      '\uFEFF日期,类型,文号',
      '2025-01-01,放假,国办发明电〔2024〕12号',
    ]);
    expect(files.every((file) => !file.text.includes('\r'))).toBe(true);
  });

  it('writes no column that its table does not have', () => {
    const strays = TABLE_NAMES.flatMap((name) =>
      rows[name].flatMap((row) =>
        Object.keys(row).filter((key) => !Object.hasOwn(TABLES[name].columns, key)),
      ),
    );
    expect(strays).toEqual([]);
  });

  it('gives every kindergarten its own name', () => {
    expect(new Set(rows.kindergartens.map((row) => row.name)).size).toBe(260);
  });

  it('keeps rows of a table apart by their keys', () => {
    const repeated = TABLE_NAMES.flatMap((name) => {
      const keys = rows[name].map((row) =>
        TABLES[name].key.map((key): unknown => Reflect.get(row, key)).join('|'),
      );
      return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name} ${key}`);
    });
    expect(repeated).toEqual([]);
  });
});

describe('what cannot be real in the demo', () => {
  it('has kindergarten codes that begin with 9900', () => {
    expect(rows.kindergartens.filter(({ code }) => !/^9900\d{6}$/.test(code ?? ''))).toEqual([]);
  });

  it('has districts that begin with 99', () => {
    expect(rows.districts.filter(({ code }) => !(code ?? '').startsWith('9901'))).toEqual([]);
  });

  it('has 统一社会信用代码 of the region 000000 with a right check character', () => {
    const codes = rows.kindergartens.flatMap(({ uscc }) => (/^\d/.test(uscc ?? '') ? [uscc ?? ''] : []));
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => code.slice(2, 8) !== '000000' || !isUscc(code))).toEqual([]);
  });

  it('has landlines of the area code 000 alone', () => {
    const phones = valuesOf('phone').filter((phone) => phone !== '不公开');
    expect(phones.filter((phone) => !/^000-\d{7}$/.test(phone))).toEqual([]);
  });

  it('has document numbers of made-up issuers, save those of the State Council and the ministries', () => {
    const real = ['国办发明电〔2024〕12号', '国办发明电〔2025〕7号', '教督〔2020〕1号'];
    const documents = valuesOf('docNo').filter((docNo) => !real.includes(docNo));
    expect(documents.filter((docNo) => !docNo.startsWith('示'))).toEqual([]);
  });

  it('says of itself that it is a demo, with addresses that cannot exist', () => {
    const site = demoSite();
    expect([site.demo, site.siteUrl, site.bureau.phone, site.siteIdCode]).toEqual([
      true,
      'https://youeryuan.yunzhou.example',
      '000-2120001',
      '9901000006',
    ]);
    const urls = [
      ...valuesOf('website'),
      ...valuesOf('planUrl'),
      ...valuesOf('prospectusUrl'),
      ...valuesOf('reportUrl'),
    ];
    expect(urls.filter((url) => !/^https:\/\/[a-z0-9.]+\.example\//.test(url))).toEqual([]);
  });

  it('has nothing that happened after 15 November 2026', () => {
    const late = TABLE_NAMES.flatMap((name) => {
      const happened: readonly string[] = 'happened' in TABLES[name] ? TABLES[name].happened : [];
      return rows[name].flatMap((row) =>
        happened.flatMap((key) => {
          const value: unknown = Reflect.get(row, key);
          return typeof value === 'string' && value > '2026-11-15' ? [`${name} ${key} ${value}`] : [];
        }),
      );
    });
    expect(late).toEqual([]);
  });
});
