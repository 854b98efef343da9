import { describe, expect, it } from 'vitest';
import { registerFiles } from '../../../src/exports/register-csv.ts';
import { ASSESSMENTS } from '../../../src/views/registers/assessments.ts';
import { FEES } from '../../../src/views/registers/fees.ts';
import { INCLUSIVE } from '../../../src/views/registers/inclusive.ts';
import { STAFFING } from '../../../src/views/registers/staffing.ts';
import { aBureau, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aRecognition } from '../fee-builders.ts';

const bureau = aBureau({
  kindergartens: [
    aKindergarten(),
    aPrivateKindergarten({ code: '9900000002', name: '河湾幼儿园', recognitions: [aRecognition()] }),
  ],
});

describe('the downloads of a register', () => {
  it('are one for the whole, each county and each township, by 区划代码', () => {
    expect(registerFiles(bureau, STAFFING).map(({ file }) => file)).toEqual(['all', '990101', '990101002']);
    expect(
      registerFiles(bureau, FEES)
        .map(({ file }) => file)
        .slice(0, 2),
    ).toEqual(['all', 'all-items']);
  });

  it('hold the rows of the page, absence as its word', () => {
    const [all] = registerFiles(bureau, INCLUSIVE);
    expect(all?.csv()).toBe(
      '\uFEFF标识码,幼儿园,县（市、区）,乡镇（街道）,性质,地址,认定日期,有效期至,认定文号,生均补助（元/年）\r\n' +
        '9900000001,云溪镇中心幼儿园,云溪县,云溪镇,公办,云溪镇文昌路18号,不适用,不适用,不适用,不适用\r\n' +
        '9900000002,河湾幼儿园,云溪县,云溪镇,普惠性民办,云溪镇文昌路18号,2025-03-01,未公布,示教体发〔2025〕9号,未公布\r\n',
    );
  });

  it('are the same from lines that were kept, each line in the place of its row', () => {
    for (const register of [FEES, INCLUSIVE, STAFFING]) {
      for (const { csv } of registerFiles(bureau, register)) {
        const lines = new Map<string, readonly string[]>();
        const written = csv((code, write) => {
          lines.set(code, write());
          return lines.get(code) ?? [];
        });
        expect(csv((code) => lines.get(code) ?? [])).toBe(written);
        expect(csv()).toBe(written);
      }
    }
  });

  it('are not written from lines that are kept of fewer rows', () => {
    const [all] = registerFiles(bureau, INCLUSIVE);
    expect(() => all?.csv(() => [])).toThrow('A line of 9900000001 is not kept.');
  });

  it('say of a kindergarten the same whichever others there are: its lines may be kept by its own key', () => {
    const linesOf = (kindergartens: typeof bureau.kindergartens): string =>
      [FEES, INCLUSIVE, STAFFING, ASSESSMENTS]
        .flatMap((register) => registerFiles({ ...bureau, kindergartens }, register))
        .filter(({ area }) => area === null)
        .map(({ csv }) => csv())
        .join('');
    const all = new Set(linesOf(bureau.kindergartens).split('\r\n'));
    const alone = bureau.kindergartens.flatMap((one) => linesOf([one]).split('\r\n'));
    expect(alone.filter((line) => !all.has(line))).toEqual([]);
    expect(new Set(alone)).toEqual(all);
  });
});
