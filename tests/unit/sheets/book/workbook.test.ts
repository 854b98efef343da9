import { describe, expect, it } from 'vitest';
import { openBook } from '../../../../src/sheets/book/open.ts';
import { shownText } from '../../../../src/sheets/book/shown.ts';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园', '990101002']);

describe('a cell of a workbook, as its reader sees it', () => {
  const day = new Date('2024-10-01T00:00:00Z');

  it.each([
    [{ value: 24, format: '0"人"' }, '24人'],
    [{ value: 380, format: '0"元"' }, '380元'],
    [{ value: 1680, format: '#,##0' }, '1,680'],
    [{ value: 380.5, format: '0' }, '380.5'],
    [{ value: 0.1 + 0.2, format: 'General' }, '0.3'],
    [{ value: 0.925, format: '0.0%' }, '92.5%'],
    [{ value: 2024.1, format: '0.00' }, '2024.10'],
    [{ value: 9902070101, format: 'General' }, '9902070101'],
    [{ value: 1.2e17, format: '0' }, '1.20E+17'],
    [{ value: day, format: 'yyyy-mm-dd' }, '2024-10-01'],
    [{ value: day, format: 'yyyy"年"m"月"d"日"' }, '2024-10-01'],
    [{ value: day, format: 'yyyy"年"m"月"' }, '2024年10月'],
    [{ value: day, format: 'yyyy.mm' }, '2024年10月'],
    [{ value: true, format: undefined }, '是'],
    [{ value: null, format: undefined }, ''],
  ])('%j is %s', (held, text) => {
    expect(shownText(held)).toBe(text);
  });
});

describe('a file that cannot be opened', () => {
  it.each([
    ['空.xlsx', new Uint8Array(), '是空的'],
    ['旧.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '旧格式'],
    ['坏.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), '打不开'],
    ['图.pdf', new TextEncoder().encode('%PDF-1.7'), 'PDF'],
  ])('%s is told in a sentence', async (name, bytes, words) => {
    const opened = await openBook({ name, bytes });
    expect('fault' in opened ? opened.fault.message : '').toContain(words);
  });
});

describe('a worksheet', () => {
  const rows = [
    ['2026年秋季班级统计（截至2026年9月5日）'],
    ['园名', '小班班数', '小班人数'],
    ['第一幼儿园', 3, 72],
  ];

  it('that is hidden is asked for, and left out until then', async () => {
    const { reading, asked } = await trial({ 'a.xlsx': [{ name: '去年', rows, hidden: true }] }, ONE);
    expect(reading.rows).toEqual([]);
    expect(asked).toEqual(['工作表 去年']);
  });

  it('that is hidden is read where the answer says so', async () => {
    const { reading } = await trial({ 'a.xlsx': [{ name: '去年', rows, hidden: true }] }, ONE, {
      工作表: '是',
    });
    expect(reading.rows).toHaveLength(1);
  });

  it('with cells merged over ages gives the price to each of them', async () => {
    const { rows: found } = await trial(
      {
        'a.xlsx': [
          {
            name: '收费',
            rows: [
              ['收费公示（执行时间：2026年9月1日起）'],
              ['园名', '保教费（元/生·月）', null, null],
              [null, '小班', '中班', '大班'],
              ['第一幼儿园', 380, null, null],
            ],
            merges: [
              { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
              { startRow: 1, startCol: 1, endRow: 1, endCol: 3 },
              { startRow: 3, startCol: 1, endRow: 3, endCol: 3 },
            ],
          },
        ],
      },
      ONE,
    );
    expect(found('fees').map(({ ageGroup, amount, unit }) => [ageGroup, amount, unit])).toEqual([
      ['全部', '380', '元/生·月'],
    ]);
  });
});

describe('a CSV', () => {
  it('may be parted by tabs below a title without any', async () => {
    const { rows } = await trial(
      { 'a.tsv': '2026年秋季班级统计（截至2026年9月5日）\n园名\t小班班数\t小班人数\n第一幼儿园\t3\t72' },
      ONE,
    );
    expect(rows('classes').map(({ children }) => children)).toEqual(['72']);
  });
});
