import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/components/qr-code.ts';

const address = 'https://www.example.gov.cn/kg/kindergartens/9900112345/';

/** The black modules of a drawing, by the rectangles of its path. */
function drawn(svg: string): readonly (readonly boolean[])[] {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) / 4;
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v4h-\3z/g))
    modules[Number(y) / 4]?.fill(true, Number(x) / 4, (Number(x) + Number(width)) / 4);
  return modules;
}

describe('the QR code of an address', () => {
  it('is drawn module by module as the library encodes it, with error correction M and a border of two', () => {
    const { data } = encode(address, { ecc: 'M', border: 2, maskPattern: 4 });
    expect(drawn(qrCode(address))).toEqual(data);
  });

  it('is a mask of what the standard would choose: the data differ, the frame does not', () => {
    const chosen = encode(address, { ecc: 'M', border: 2 });
    expect(drawn(qrCode(address)).length).toBe(chosen.size);
    expect(
      drawn(qrCode(address))
        .slice(0, 9)
        .map((row) => row.slice(0, 9)),
    ).toEqual(chosen.data.slice(0, 9).map((row) => row.slice(0, 9)));
  });
});
