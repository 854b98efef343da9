import { describe, expect, it } from 'vitest';
import type { Roster } from '../../../../src/sheets/read-books.ts';
import { trial } from '../reading.ts';

const SHEET =
  '云溪县幼儿园基本情况表,,,,,,\n' +
  '序号,标识码,园名,乡镇,详细地址,办园性质,联系电话\n' +
  '1,9900112345,云溪镇甲幼儿园,云溪镇,云溪镇一路1号,公办,0399-2210001\n' +
  '2,9900112346,云溪镇乙幼儿园,云溪镇,云溪镇二路1号,公办,0399-2210002\n';

const nobody = (parts: Partial<Roster> = {}): Roster => ({ kindergartens: [], districts: [], ...parts });

const towns = async (roster: Roster, answers: Readonly<Record<string, string>> = { 云溪镇: '990101002' }) => {
  const { rows, asked } = await trial({ '基本情况.csv': SHEET }, roster, answers);
  return { rows: rows('districts'), asked: asked.filter((one) => one.includes('区划代码')) };
};

describe('a town whose code is answered', () => {
  it('gets its row, and its county one by the code of the site, which nobody is asked for', async () => {
    expect(await towns(nobody({ region: '990101' }))).toEqual({
      rows: [
        { code: '990101', name: '云溪县', level: '县级' },
        { code: '990101002', name: '云溪镇', level: '乡级', parent: '990101' },
      ],
      asked: ['云溪镇 区划代码 云溪镇'],
    });
  });

  it('stands below the county that the table has', async () => {
    const county = { code: '990101', name: '云溪县', level: '县级', parent: '' };
    const other = { code: '990102', name: '石门县', level: '县级', parent: '' };
    expect((await towns(nobody({ districts: [county, other] }))).rows).toEqual([
      { code: '990101002', name: '云溪镇', level: '乡级', parent: '990101' },
    ]);
  });

  it('has no county above it whose code it does not begin with', async () => {
    expect((await towns(nobody({ region: '990102' }))).rows).toEqual([
      { code: '990101002', name: '云溪镇', level: '乡级' },
    ]);
  });
});

describe('a title of 全县', () => {
  it.each(['全县', '我县', '本县'])('names no county beside the one of another sheet: %s', async (title) => {
    const { rows } = await trial(
      { '基本情况.csv': SHEET, '招生.csv': SHEET.replace('云溪县幼儿园', `${title}幼儿园`) },
      nobody({ region: '990101' }),
      { 云溪镇: '990101002' },
    );
    expect(rows('districts').map(({ name }) => name)).toEqual(['云溪县', '云溪镇']);
  });
});

describe('a town whose code is not known', () => {
  it('is asked for once, and gives its county no row yet', async () => {
    expect(await towns(nobody({ region: '990101' }), {})).toEqual({
      rows: [{ code: '?', name: '云溪镇', level: '乡级' }],
      asked: ['云溪镇 区划代码 云溪镇'],
    });
  });
});
