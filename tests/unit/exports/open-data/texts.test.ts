import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { catalogueJsonLd, tableJsonLd } from '../../../../src/exports/open-data/catalogue-json-ld.ts';
import { dictionaryCsv } from '../../../../src/exports/open-data/dictionary.ts';
import { licenceText, readmeText } from '../../../../src/exports/open-data/readme.ts';
import { anOpenData, anOpenTable } from './an-open-data.ts';

describe('README.txt of the archive', () => {
  it('says whose data they are, of which day and commit, and which files there are', () => {
    const readme = readmeText(anOpenData({ tables: [anOpenTable('fees', { held: 3 })] }));
    expect(readme).toContain('发布：云州市教育体育局');
    expect(readme).toContain('数据截至：2026年10月21日');
    expect(readme).toContain('版本：5fdc2c04c637aa5fdc2c04c637aa5fdc2c04c637');
    expect(readme).toContain('fees.csv  收费，2 行，另有 3 行待核实，不在文件里');
  });

  it('says of a table that is not kept that nothing follows from it', () => {
    expect(readmeText(anOpenData())).toContain(
      '【没有的表】没有表不等于没有这类事情，也不等于零行：\r\n处罚与通报',
    );
    expect(readmeText(anOpenData({ absent: [] }))).not.toContain('没有的表');
  });

  it('says that made-up data are made up', () => {
    expect(readmeText(anOpenData())).toContain('演示数据：地区、机构和数字都是虚构的。');
  });

  it('explains every word that stands for a missing value, and zero', () => {
    const readme = readmeText(anOpenData());
    expect(readme).toContain('（空白）  未公布：');
    expect(readme).toContain('不收取  不收取：');
    expect(readme).toContain('0  确实是零');
  });
});

describe('LICENSE.txt of the archive', () => {
  it('claims no licence, and leads to the terms where the site has them', () => {
    expect(licenceText(anOpenData())).toContain('没有为这些数据声明许可证（如 CC BY）。怎么使用');
    expect(licenceText(anOpenData({ hasTerms: false }))).toContain('使用前请问主管部门');
  });
});

describe('the data dictionary', () => {
  it('has every column of every table, and says which tables there are', () => {
    const tables = [anOpenTable('rating_schemes'), anOpenTable('penalties')].map(({ table }) => table);
    const lines = dictionaryCsv(tables, ({ name }) => name !== 'penalties').split('\r\n');
    expect(lines[1]).toBe(
      '等级体系,rating_schemes.csv,体系代码,code,代码：大写字母、数字和连字符,必填,是,,体系的代码，自定。,YX-FL,是',
    );
    expect(lines.find((line) => line.startsWith('处罚与通报,'))).toMatch(/,没有这张表$/);
    expect(lines.filter((line) => line !== '')).toHaveLength(1 + 6 + 10);
  });
});

describe('what /data/ says to machines', () => {
  const read = (text: string) => JSON.parse(text) as Readonly<Record<string, unknown>>;

  it('is one dataset with its archive and a file for each table, in schema.org and DCAT', () => {
    const said = read(catalogueJsonLd(anOpenData({ tables: [anOpenTable('fees')] }), '每一张表'));
    expect(said).toMatchObject({
      '@type': ['Dataset', 'dcat:Dataset'],
      name: '云州市幼儿园信息公示：全部数据',
      dateModified: '2026-11-10',
      version: '5fdc2c04c637aa5fdc2c04c637aa5fdc2c04c637',
      distribution: [
        { contentUrl: 'https://www.example.gov.cn/kg/data/all.zip', encodingFormat: 'application/zip' },
        {
          contentUrl: 'https://www.example.gov.cn/kg/data/fees.csv',
          'dcat:downloadURL': { '@id': 'https://www.example.gov.cn/kg/data/fees.csv' },
          'dcat:byteSize': 120,
          sha256: 'ab'.repeat(32),
        },
      ],
    });
    expect(said).not.toHaveProperty('license');
  });

  it('is on the page of a table that table alone, and names no commit', () => {
    const day = { label: '公示日期', date: isoDate('2026-10-28') };
    const data = anOpenData();
    const said = read(tableJsonLd(anOpenTable('fees', { day }), data));
    expect(said).toMatchObject({
      url: 'https://www.example.gov.cn/kg/data/fees/',
      isPartOf: { '@id': 'https://www.example.gov.cn/kg/data/#dataset' },
    });
    expect(JSON.stringify(said)).not.toContain(data.commit);
  });
});
