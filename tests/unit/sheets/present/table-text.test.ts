import { describe, expect, it } from 'vitest';
import {
  absentTable,
  type PresentRow,
  type PresentTable,
} from '../../../../src/sheets/present/present-table.ts';
import { tableText } from '../../../../src/sheets/present/table-text.ts';
import { presentOf } from '../builders.ts';

const HEADER = '标识码,变更日期,岗位,变更人数,备案日期';

function withCell(
  present: PresentTable,
  index: number,
  cells: Record<string, string>,
): readonly PresentRow[] {
  return present.rows.map((row, at) => (at === index ? { ...row, cells: { ...row.cells, ...cells } } : row));
}

describe('a table that is written as it was read', () => {
  const same = (text: string) => {
    const present = presentOf('filings', text);
    return tableText(present, present.rows);
  };

  it.each([
    ['with a byte order mark', `\uFEFF${HEADER}\n9900112345,2026-01-02,园长,1,\n`],
    ['with the line ends of Windows', `${HEADER}\r\n9900112345,2026-01-02,园长,1,\r\n`],
    ['without a line end behind the last row', `${HEADER}\n9900112345,2026-01-02,园长,1,`],
    ['with blank lines', `${HEADER}\n\n9900112345,2026-01-02,园长,1,\n\n\n`],
    ['with quotes that nobody needs', `${HEADER}\n"9900112345",2026-01-02,"园长",1,\n`],
    ['with values that are not written the plain way', `${HEADER}\n9900112345,2026/1/2, 园长 ,1人,\n`],
    ['with a column of its own', `${HEADER},本县备注\n9900112345,2026-01-02,园长,1,,"甲,乙"\n`],
    ['with tabs', `${HEADER.replaceAll(',', '\t')}\n9900112345\t2026-01-02\t园长\t1\t\n`],
  ])('is the same %s', (_, text) => {
    expect(same(text)).toBe(text);
  });

  it('keeps a line break within a cell, whatever it is', () => {
    const text = '\uFEFF标识码,检查日期,结对医疗机构\r\n9900112345,2026-01-02,"甲院\r\n乙院"\r\n';
    const present = presentOf('safety', text);
    expect(tableText(present, present.rows)).toBe(text);
  });

  it('becomes UTF-8 with a mark from another encoding', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array(Array.from(`${HEADER}\n`, (char) => char.charCodeAt(0))).buffer),
    ]);
    const present = presentOf('filings', utf16);
    expect(tableText(present, present.rows)).toBe(`\uFEFF${HEADER}\n`);
  });
});

describe('a changed cell', () => {
  it('leaves the bytes of the others', () => {
    const present = presentOf(
      'filings',
      `${HEADER},本县备注\n"9900112345",2026/1/2,园长,1人,,"甲,乙"\n9900112346,2026-01-02,园长,1,,\n`,
    );
    expect(tableText(present, withCell(present, 0, { headcount: '2' }))).toBe(
      `${HEADER},本县备注\n"9900112345",2026/1/2,园长,2,,"甲,乙"\n9900112346,2026-01-02,园长,1,,\n`,
    );
  });

  it('is quoted where it has a comma', () => {
    const present = presentOf('safety', '标识码,检查日期,结对医疗机构\n9900112345,2026-01-02,\n');
    expect(tableText(present, withCell(present, 0, { medicalPartner: '甲院,乙院' }))).toBe(
      '标识码,检查日期,结对医疗机构\n9900112345,2026-01-02,"甲院,乙院"\n',
    );
  });

  it('of a column that the file does not have adds the column behind the others', () => {
    const present = presentOf(
      'filings',
      `${HEADER}\r\n9900112345,2026-01-02,园长,1,\r\n9900112346,2026-01-02,园长,1,\r\n`,
    );
    expect(tableText(present, withCell(present, 1, { updatedOn: '2026-01-05' }))).toBe(
      `${HEADER},信息更新日期\r\n9900112345,2026-01-02,园长,1,,\r\n9900112346,2026-01-02,园长,1,,2026-01-05\r\n`,
    );
  });
});

describe('a new row', () => {
  const cells = { code: '9900112347', post: '园长', changedOn: '2026-02-03', headcount: '1' };

  it('has the columns in the order of the file', () => {
    const present = presentOf('filings', `${HEADER},本县备注\n9900112345,2026-01-02,园长,1,,`);
    expect(tableText(present, [...present.rows, { cells, origin: null }])).toBe(
      `${HEADER},本县备注\n9900112345,2026-01-02,园长,1,,\n9900112347,2026-02-03,园长,1,,\n`,
    );
  });

  it('stands below all columns of the contract in a table that has no file', () => {
    const present = absentTable('filings', { bom: true, eol: '\n' });
    expect(tableText(present, [{ cells, origin: null }])).toBe(
      '\uFEFF标识码,岗位,变更日期,变更人数,备案日期,信息更新日期\n9900112347,园长,2026-02-03,1,,\n',
    );
  });
});
