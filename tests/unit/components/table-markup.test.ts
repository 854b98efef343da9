import { describe, expect, it } from 'vitest';
import {
  type TableSetting,
  cellsMarkup,
  headsMarkup,
  rowsMarkup,
} from '../../../src/components/table-markup.ts';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import type { Cell, Column } from '../../../src/views/table.ts';

const PLAIN: TableSetting = {
  columns: [{ label: '幼儿园' }, { label: '伙食费', numeric: true, unit: '元' }],
  folds: false,
  wide: false,
  sortable: false,
};
const WIDE: TableSetting = { ...PLAIN, folds: true, wide: true };
const from = isoDate('2027-02-01');

/** The second cell of a row. */
function second(cell: Cell, setting = PLAIN, column: Column = { label: '情况' }): string {
  const columns = [{ label: '幼儿园' }, column];
  return cellsMarkup(['园', cell], { ...setting, columns }).replace('<th scope="row">园</th>', '');
}

describe('a cell', () => {
  it('is a head at the start of a row', () => {
    expect(cellsMarkup(['园'], PLAIN)).toBe('<th scope="row">园</th>');
  });

  it('writes its text so that it is never read as markup', () => {
    expect(second(`<b>"甲" & '乙'</b>`)).toBe(
      '<td>&lt;b&gt;&quot;甲&quot; &amp; &#39;乙&#39;&lt;/b&gt;</td>',
    );
  });

  it('sets figures under figures, zero too', () => {
    expect(second(0, PLAIN, { label: '人数', numeric: true })).toBe('<td class="num">0</td>');
  });

  it('sets long words over the whole line, save in a row head', () => {
    const columns = [
      { label: '依据', long: true },
      { label: '依据', long: true },
    ];
    expect(cellsMarkup(['甲', '乙'], { ...PLAIN, columns })).toBe(
      '<th scope="row">甲</th><td class="full">乙</td>',
    );
  });

  it('says that it is blank', () => {
    expect(second('')).toBe('<td class="blank"></td>');
  });

  it('says that it has a run without a place to break', () => {
    expect(second('https://www.example.gov.cn/')).toBe('<td class="run">https://www.example.gov.cn/</td>');
  });

  it('says in a word why there is no value, with the meaning of the word', () => {
    expect(second(NOT_GIVEN)).toBe(
      '<td><span class="miss" title="本园或主管部门尚未提供这一项">未公布</span></td>',
    );
  });

  it('leaves the meaning of 不适用 out of a wide table', () => {
    expect(second(NOT_APPLICABLE, WIDE)).toBe('<td class="na">不适用</td>');
  });

  it('keeps a term of two words whole, and lets it break between them', () => {
    expect(second('普惠性民办')).toBe('<td><span class="words">普惠性<wbr>民办</span></td>');
  });

  it('keeps a day with its word whole', () => {
    expect(second('2026.9.1 执行')).toBe('<td><span class="whole">2026.9.1 执行</span></td>');
  });

  it('leads to a page of the site below its base path', () => {
    expect(second({ text: '甲', path: '/fees/' })).toBe('<td><a href="/fees/">甲</a></td>');
  });

  it('writes an address so that it stays within its attribute', () => {
    expect(second({ text: '甲', href: 'https://a.cn/?a="1"&b=2' })).toBe(
      '<td><a href="https://a.cn/?a=&quot;1&quot;&amp;b=2">甲</a></td>',
    );
  });

  it('shows a state by its shape', () => {
    expect(second({ text: '达标', status: 'good' })).toBe('<td><span class="status good">达标</span></td>');
  });

  it('has a note and a verdict on lines of their own', () => {
    expect(second({ text: '25', note: '每班', verdict: { word: '超额', tone: 'bad' } })).toBe(
      '<td>25<small>每班</small><small class="status bad">超额</small></td>',
    );
  });

  it('breaks a note beneath a figure of a wide table between its pieces alone', () => {
    expect(second({ text: '15', note: '2027.2.1 起 690 元/天' }, WIDE, { label: '费', numeric: true })).toBe(
      '<td class="num">15<small><span>2027.2.1 起</span> 690 <span>元/天</span></small></td>',
    );
  });

  it('breaks a note after its comma', () => {
    expect(
      second({ text: '0', note: '730 − 730，2027.2.1 起 0 元/月' }, WIDE, { label: '费', numeric: true }),
    ).toBe(
      '<td class="num">0<small><span>730 − 730，</span><wbr><span>2027.2.1 起</span> 0 <span>元/月</span></small></td>',
    );
  });

  it('sorts by its own key, an empty one too', () => {
    expect([second({ text: '甲', sort: 3 }), second({ text: '乙', sort: '' })]).toEqual([
      '<td data-sort="3">甲</td>',
      '<td data-sort>乙</td>',
    ]);
  });

  it('says its label where its table cannot say it', () => {
    expect(second('甲', WIDE, { label: '甲"乙' })).toBe('<td data-label="甲&quot;乙">甲</td>');
  });

  it('carries what it is known to say later', () => {
    expect(
      second({ text: 660, sort: 660, next: [{ from, value: { text: 690, note: '涨价', sort: 690 } }] }),
    ).toBe(
      '<td data-sort="660" data-sort-steps="2027-02-01||690"><span data-steps="2027-02-01||690">660</span>' +
        '<small hidden data-steps="2027-02-01||涨价"></small></td>',
    );
  });

  it('carries a verdict that is yet to come', () => {
    const verdict = { word: '超额', tone: 'bad' } as const;
    expect(second({ text: '25', next: [{ from, value: { text: '25', verdict } }] })).toBe(
      '<td>25<small class="status" hidden data-steps="2027-02-01|bad|超额"></small></td>',
    );
  });
});

describe('a row', () => {
  it('says what it is about', () => {
    const row = { id: 'a', code: '9900310001', areas: ['990031', '990031001'], here: true, cells: ['园'] };
    expect(rowsMarkup([row], PLAIN)).toBe(
      '<tr id="a" data-code="9900310001" data-areas="990031 990031001" class="here"><th scope="row">园</th></tr>',
    );
  });

  it('stands after the one before it', () => {
    expect(rowsMarkup([{ cells: ['甲'] }, { cells: ['乙'] }], PLAIN)).toBe(
      '<tr><th scope="row">甲</th></tr><tr><th scope="row">乙</th></tr>',
    );
  });
});

describe('a row of a wide table whose columns have places on a phone', () => {
  const columns: readonly Column[] = [
    { label: '幼儿园' },
    { label: '小班', numeric: true, brief: 1 },
    { label: '混龄', numeric: true, brief: 1 },
    { label: '项目', brief: 'line' },
    { label: '依据' },
  ];
  const setting: TableSetting = { ...WIDE, columns };
  const more = '<td class="see"><details><summary>详情</summary></details></td>';

  it('marks what a phone shows of it, and opens the rest', () => {
    expect(rowsMarkup([{ cells: ['园', '400', NOT_APPLICABLE, '伙食费', '文'] }], setting)).toBe(
      '<tr><th scope="row">园</th><td class="num b1">400</td><td class="num na">不适用</td>' +
        `<td class="b0">伙食费</td><td>文</td>${more}</tr>`,
    );
  });

  it('lets a cell say its label where it is not of the column over its place', () => {
    expect(rowsMarkup([{ cells: ['园', NOT_APPLICABLE, '400', '伙食费', '文'] }], setting)).toBe(
      '<tr><th scope="row">园</th><td class="num na">不适用</td><td class="num b1 own">400</td>' +
        `<td class="b0">伙食费</td><td>文</td>${more}</tr>`,
    );
  });

  it('has nothing to open where a phone shows all of it', () => {
    const whole = { ...WIDE, columns: columns.slice(0, 2) };
    expect(rowsMarkup([{ cells: ['园', '400'] }], whole)).toBe(
      '<tr><th scope="row">园</th><td class="num b1">400</td></tr>',
    );
  });

  it('has heads over the places, and none over what opens it', () => {
    const heads = headsMarkup({ ...setting, sortable: true });
    expect([...heads.matchAll(/<t[hd](?: scope="col")? class="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'num b1',
      'num',
      'b0',
      'see',
    ]);
    expect(heads).toContain('<td class="see" data-fixed="true"></td>');
  });
});

describe('the heads', () => {
  it('are the labels of the columns', () => {
    expect(headsMarkup(PLAIN)).toBe('<th scope="col">幼儿园</th><th scope="col" class="num">伙食费</th>');
  });

  it('break between their pieces and name their unit in a wide table', () => {
    expect(headsMarkup({ ...WIDE, columns: [{ label: '住宿保育费', numeric: true, unit: '元' }] })).toBe(
      '<th scope="col" class="num" data-head="住宿保育费"><span><span class="words">住宿<wbr>保育费</span><small>元</small></span></th>',
    );
  });

  it('say which column is not sorted by', () => {
    expect(headsMarkup({ ...PLAIN, sortable: true, columns: [{ label: '依据', sortable: false }] })).toBe(
      '<th scope="col" data-fixed="true">依据</th>',
    );
  });
});
