import { describe, expect, it } from 'vitest';
import { NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { toCsv } from '../../../src/exports/csv.ts';

describe('a downloadable CSV', () => {
  it('opens in WPS: byte order mark, CRLF, quoted where it must be', () => {
    expect(toCsv(['园名', '地址'], [['云溪镇中心幼儿园', '文昌路18号,近"桥"']])).toBe(
      '\uFEFF园名,地址\r\n云溪镇中心幼儿园,"文昌路18号,近""桥"""\r\n',
    );
  });

  it('keeps absence apart from zero and from an empty text', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [[NOT_GIVEN, NOT_CHARGED, 0, '']])).toBe(
      '\uFEFFa,b,c,d\r\n未公布,不收取,0,\r\n',
    );
  });

  it('disarms a text that a spreadsheet would run, and leaves negative numbers alone', () => {
    expect(toCsv(['a', 'b'], [['=1+1', -3]])).toBe("\uFEFFa,b\r\n'=1+1,-3\r\n");
    expect(toCsv(['a'], [['@SUM(A1)']])).toBe("\uFEFFa\r\n'@SUM(A1)\r\n");
  });
});
