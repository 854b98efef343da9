import { describe, expect, it } from 'vitest';
import { fixedTable } from '../../../src/checker/safe-fixes.ts';
import { MINIMAL_BUREAU } from '../../fixtures/bureau.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const STAFFING = '标识码,统计日期,岗位,人数\n9900112345,2026-09-15,园长,2\n';

function fixed(text: string) {
  const table = fixedTable('staffing', encoder.encode(text));
  return table === null ? null : { ...table, bytes: decoder.decode(table.bytes) };
}

describe('what is only written otherwise', () => {
  it('is written the way of the contract, and told cell by cell', () => {
    expect(fixed('标识码,统计日期,岗位,人数\n9900112345,2026/9/15, 园长,２\n')).toEqual({
      file: 'staffing.csv',
      isRecoded: false,
      fixes: [
        { row: 2, column: 'B', header: '统计日期', from: '2026/9/15', to: '2026-09-15' },
        { row: 2, column: 'C', header: '岗位', from: ' 园长', to: '园长' },
        { row: 2, column: 'D', header: '人数', from: '２', to: '2' },
      ],
      bytes: STAFFING,
    });
  });

  it('is nothing in tables that are written well', () => {
    for (const [name, text] of MINIMAL_BUREAU) {
      if (!name.endsWith('.csv')) continue;
      expect(fixedTable(name.slice(0, -4) as 'staffing', encoder.encode(text))).toBeNull();
    }
  });

  it('leaves a cell with an error, and what stands in columns that are not known, byte for byte', () => {
    expect(fixed('标识码,备 考,统计日期,岗位,人数\n9900112345, Ａ ,2026-9-15,园长,两个\n')).toMatchObject({
      fixes: [{ row: 2, column: 'C', from: '2026-9-15', to: '2026-09-15' }],
      bytes: '标识码,备 考,统计日期,岗位,人数\n9900112345, Ａ ,2026-09-15,园长,两个\n',
    });
  });

  it('leaves a row whose cells are shifted', () => {
    expect(
      fixed('标识码,统计日期,岗位,人数\n9900112345,,2026/9/15,园长,2\n9900112345,2026/9/15,园长,2\n'),
    ).toMatchObject({
      fixes: [{ row: 3, column: 'B', from: '2026/9/15', to: '2026-09-15' }],
    });
  });

  it('is the encoding of a file from a spreadsheet: UTF-8 with its mark', () => {
    const table = fixedTable('staffing', gb18030());
    expect(table?.isRecoded).toBe(true);
    expect(decoder.decode(table?.bytes)).toBe(`\uFEFF${STAFFING}`);
  });
});

/** STAFFING in GB 18030. */
function gb18030(): Uint8Array {
  const bytes: Record<string, readonly number[]> = {
    标: [0xb1, 0xea],
    识: [0xca, 0xb6],
    码: [0xc2, 0xeb],
    统: [0xcd, 0xb3],
    计: [0xbc, 0xc6],
    日: [0xc8, 0xd5],
    期: [0xc6, 0xda],
    岗: [0xb8, 0xda],
    位: [0xce, 0xbb],
    人: [0xc8, 0xcb],
    数: [0xca, 0xfd],
    园: [0xd4, 0xb0],
    长: [0xb3, 0xa4],
  };
  return Uint8Array.from(
    Array.from(STAFFING).flatMap((character) => bytes[character] ?? [character.charCodeAt(0)]),
  );
}
