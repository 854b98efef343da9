import { describe, expect, it } from 'vitest';
import { divideByWeight, rowWeight } from '../../../src/components/table-weight.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import type { Column, Row } from '../../../src/views/table.ts';

const COLUMNS: readonly Column[] = [
  { label: '幼儿园' },
  { label: '性质' },
  { label: '伙食费', numeric: true },
  { label: '等级' },
];
const row = (...cells: Row['cells']): Row => ({ code: '9900112345', cells });

/** A row of the built site, as `table-markup.ts` writes it. */
const WRITTEN = `<tr data-code="9900112345"><th scope="row"><a href="/kg/kindergartens/9900112345/">云溪镇中心幼儿园</a><small>云溪县云溪镇</small></th><td>公办</td><td data-sort="33000" class="num">15<small><span>元/天</span></small></td><td><span class="miss" title="本园或主管部门尚未提供这一项">未公布</span></td></tr>`;

describe('the weight of a row', () => {
  const weight = rowWeight(
    row(
      { text: '云溪镇中心幼儿园', note: '云溪县云溪镇', path: '/kindergartens/9900112345/' },
      '公办',
      { text: '15', note: '元/天', sort: 33000 },
      NOT_GIVEN,
    ),
    COLUMNS,
  );

  it('is not less than its bytes in the page, and hardly more', () => {
    const bytes = Buffer.byteLength(WRITTEN);
    expect(weight).toBeGreaterThanOrEqual(bytes);
    expect(weight).toBeLessThan(bytes * 1.1);
  });

  it('counts the places on a phone and what opens the row there', () => {
    const places: readonly Column[] = [
      { label: '幼儿园' },
      { label: '性质', brief: 1 },
      { label: '伙食费', numeric: true, brief: 2 },
      { label: '等级' },
    ];
    const cells: Row['cells'] = ['园', '公办', '15', '一类'];
    const added = ' class="b1"'.length + ' b2'.length + 65;
    const brief = rowWeight(row(...cells), places);
    expect(brief - rowWeight(row(...cells), COLUMNS)).toBeGreaterThanOrEqual(added);
    expect(brief - rowWeight(row(...cells), COLUMNS)).toBeLessThan(added + 12);
  });

  it('grows with the bytes of its texts: three for a character, six for a sign that HTML writes out', () => {
    const long = rowWeight(row('云溪镇中心幼儿园', `公办${'字'.repeat(100)}`), COLUMNS);
    const signs = rowWeight(row('云溪镇中心幼儿园', `公办${'&'.repeat(100)}`), COLUMNS);
    const short = rowWeight(row('云溪镇中心幼儿园', '公办'), COLUMNS);
    expect([long - short, signs - short]).toEqual([300, 600]);
  });

  it('counts what a cell is known to say later', () => {
    const from = isoDate('2027-02-01');
    const settled = rowWeight(
      row('园', { text: '公办', next: [{ from, value: { text: '民办' } }] }),
      COLUMNS,
    );
    const bytes = Buffer.byteLength('<span data-steps="2027-02-01||民办"></span>');
    expect(settled - rowWeight(row('园', '公办'), COLUMNS)).toBeGreaterThanOrEqual(bytes);
  });
});

describe('a list divided by weight', () => {
  const weightOf = (weight: number) => weight;

  it('fills each page as far as its room allows', () => {
    expect(divideByWeight([40, 60, 1, 99, 50], weightOf, 100)).toEqual([[40, 60], [1, 99], [50]]);
  });

  it('gives what is heavier than a page one of its own', () => {
    expect(divideByWeight([10, 500, 10], weightOf, 100)).toEqual([[10], [500], [10]]);
  });

  it('has no page where there is nothing', () => {
    expect(divideByWeight([], weightOf, 100)).toEqual([]);
  });
});
