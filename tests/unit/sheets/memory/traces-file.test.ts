import { describe, expect, it } from 'vitest';
import { readTraces, tracesText } from '../../../../src/sheets/memory/traces-file.ts';
import type { Traces } from '../../../../src/sheets/memory/traces.ts';

const TRACES: Traces = {
  books: new Set(['0123456789abcdef']),
  rows: new Map([
    ['recognitions|abcdefgh', { validUntil: 'aaa', revokedOn: '', docNo: 'bbb', subsidy: '' }],
    ['recognitions|aacdefgh', { validUntil: '', revokedOn: '', docNo: '', subsidy: '' }],
  ]),
};
const TEXT =
  '\uFEFF表,行,各格\n' +
  '普惠性民办幼儿园认定,,有效期至 撤销日期 文号 生均补助\n' +
  '普惠性民办幼儿园认定,aacdefgh,\n' +
  '普惠性民办幼儿园认定,abcdefgh,aaa.bbb\n' +
  '来源文件,0123456789abcdef,\n';

const read = (text: string) => readTraces(new TextEncoder().encode(text));

describe('the file of traces', () => {
  it('has a line a row', () => {
    expect(tracesText(TRACES)).toBe(TEXT);
  });

  it('is read as it was written', () => {
    const again = read(TEXT);
    expect('traces' in again && tracesText(again.traces)).toBe(TEXT);
  });

  it('tells whose mark is whose where a table has other columns now', () => {
    const again = read(TEXT.replace('有效期至 撤销日期 文号 生均补助', '文号 从前的列 有效期至'));
    expect('traces' in again && again.traces.rows.get('recognitions|abcdefgh')).toEqual({
      docNo: 'aaa',
      validUntil: 'bbb',
    });
  });

  it.each([
    [
      'marks of a merge that was not finished',
      TEXT.replace('来源文件', '<<<<<<< HEAD\n来源文件'),
      '第 5 行看不懂',
    ],
    ['a cell that is no mark', TEXT.replace('aaa.bbb', 'aaa.bb'), '第 4 行看不懂'],
    ['more marks than columns', TEXT.replace('aaa.bbb', 'aaa.bbb...'), '第 4 行看不懂'],
    ['another head', TEXT.replace('各格', '格'), '表头不是“表、行、各格”'],
  ])('refuses %s, and says how to go on', (_, text, fault) => {
    expect(read(text)).toEqual({
      fault: `${fault}。请从 git 里取回上一份；取不回来的，删掉这个文件再导入一次，只是以前在表里改过什么，这一次认不出来。`,
    });
  });
});
