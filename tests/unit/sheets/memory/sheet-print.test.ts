import { describe, expect, it } from 'vitest';
import { bookPrint } from '../../../../src/sheets/memory/book-print.ts';
import { printsOf } from '../../../../src/sheets/memory/sheet-print.ts';

const UTF8 = new TextEncoder().encode('园长,2\n');
/** The same in GB18030, as WPS saves it: with an empty column and line behind. */
const GB18030 = new Uint8Array([
  0xd4, 0xb0, 0xb3, 0xa4, 0x2c, 0x32, 0x2c, 0x0d, 0x0a, 0x2c, 0x2c, 0x0d, 0x0a,
]);
const NOTHING: ReadonlySet<string> = new Set();
const printOf = (bytes: Uint8Array, name = '甲表.csv', known = NOTHING): string =>
  printsOf([{ name, bytes }], known)(name);

describe('the print of a CSV', () => {
  it('is the same in another encoding, with and without its mark, and with empty cells behind', () => {
    const print = printOf(UTF8);
    expect([printOf(GB18030), printOf(new TextEncoder().encode('\uFEFF园长,2\r\n'))]).toEqual([print, print]);
  });

  it('is that of its cells too where it begins with 邢, which GB18030 writes as an old workbook begins', () => {
    const gb18030 = new Uint8Array([0xd0, 0xcf, 0x2c, 0x32, 0x0d, 0x0a]);
    expect(printOf(gb18030)).toBe(printOf(new TextEncoder().encode('邢,2\n')));
  });

  it('is another one where a cell is', () => {
    expect(printOf(new TextEncoder().encode('园长,3\n'))).not.toBe(printOf(UTF8));
  });

  it('is that of its bytes where an import before knew it by them', () => {
    const print = bookPrint(GB18030);
    expect(printOf(GB18030, '甲表.csv', new Set([print]))).toBe(print);
  });
});

describe('the print of a workbook', () => {
  it('is that of its bytes, whatever it is called', () => {
    const packed = new Uint8Array([0x50, 0x4b, 3, 4]);
    expect([printOf(packed, '甲表.xlsx'), printOf(packed)]).toEqual([bookPrint(packed), bookPrint(packed)]);
  });
});
