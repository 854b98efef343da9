import { describe, expect, it } from 'vitest';
import { registerCsv, registerFiles } from '../../../src/exports/register-csv.ts';
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
    expect(registerFiles(bureau, 'staffing').map(({ file }) => file)).toEqual(['all', '990101', '990101002']);
    expect(
      registerFiles(bureau, 'fees')
        .map(({ file }) => file)
        .slice(0, 2),
    ).toEqual(['all', 'all-items']);
  });

  it('hold the lines of the page, absence as its word', () => {
    const [all] = registerFiles(bureau, 'inclusive');
    expect(all && registerCsv(all.tableOf(bureau))).toBe(
      '\uFEFF标识码,幼儿园,县（市、区）,乡镇（街道）,性质,地址,认定日期,有效期至,认定文号,生均补助（元/年）\r\n' +
        '9900000001,云溪镇中心幼儿园,云溪县,云溪镇,公办,云溪镇文昌路18号,不适用,不适用,不适用,不适用\r\n' +
        '9900000002,河湾幼儿园,云溪县,云溪镇,普惠性民办,云溪镇文昌路18号,2025-03-01,未公布,示教体发〔2025〕9号,未公布\r\n',
    );
  });
});
