import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { archiveOf, pack, unpack } from '../../../../src/exports/open-data/archive.ts';

const FILES = [
  { path: 'fees.csv', text: '\uFEFF标识码,收费标准\r\n"9900112345",380\r\n' },
  { path: 'README.txt', text: '说明' },
].map(({ path, text }) => ({ path, ...pack(text) }));
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('a packed text', () => {
  it('comes back byte by byte, its byte order mark too', () => {
    const csv = '\uFEFF标识码\r\n"9900112345"\r\n';
    expect(Buffer.from(unpack(pack(csv))).equals(Buffer.from(csv))).toBe(true);
    expect(unpack(pack(''))).toEqual(new Uint8Array());
  });
});

describe('the archive', () => {
  it('gives every file back, sorted by path', () => {
    const entries = Object.entries(unzipSync(archiveOf(FILES)));
    // The decoder of the package leaves a byte order mark out.
    expect(entries.map(([path, bytes]) => [path, strFromU8(bytes).replace('\uFEFF', '')])).toEqual([
      ['README.txt', '说明'],
      ['fees.csv', '标识码,收费标准\r\n"9900112345",380\r\n'],
    ]);
  });

  it('is the same bytes for the same files, in whatever order they come', () => {
    expect(archiveOf(FILES.toReversed())).toEqual(archiveOf(FILES));
  });

  it('is the same bytes in every time zone', () => {
    process.env['TZ'] = 'Asia/Shanghai';
    const east = archiveOf(FILES);
    process.env['TZ'] = 'America/New_York';
    expect(archiveOf(FILES)).toEqual(east);
  });

  it('says of no file when it was made', () => {
    // The first of January 1980 at midnight, in which a zip counts from.
    const header = archiveOf(FILES).subarray(10, 14);
    expect([...header]).toEqual([0, 0, 0x21, 0]);
  });
});
