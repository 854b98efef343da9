import { describe, expect, it } from 'vitest';
import { fen } from '../../../../src/domain/money.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { markedHtml, type ResultRow, resultRowHtml } from '../../../../src/components/finder/result-row.ts';
import { outerRing, ringsSvg } from '../../../../src/search/find/rings.ts';
import { PLAIN_FACTS } from '../../search/find/finder-entries.ts';

const ROW: ResultRow = {
  code: '2143000123',
  name: '阳光<幼儿园>',
  town: '云溪镇',
  facts: PLAIN_FACTS,
  age: '小班',
  href: '/kg/kindergartens/2143000123/',
  marks: null,
  way: null,
  ringNumber: null,
  picked: null,
};

describe('marking', () => {
  it('escapes what is marked and what is not, and joins marks that meet', () => {
    expect(
      markedHtml('<甲>乙丙', [
        [0, 2],
        [2, 4],
      ]),
    ).toBe('<mark>&lt;甲&gt;乙</mark>丙');
  });
});

describe('a result', () => {
  it('carries its code and never its name as markup', () => {
    const html = resultRowHtml(ROW);
    expect(html).toContain('data-code="2143000123"');
    expect(html).toContain('阳光&lt;幼儿园&gt;');
  });

  it('says in a word why a figure is missing, never 0', () => {
    const html = resultRowHtml({
      ...ROW,
      facts: { ...PLAIN_FACTS, freePlaces: UNDER_REVIEW, monthlyFees: { 小班: NOT_GIVEN } },
    });
    expect(html).toContain('<dt>小班保教费</dt><dd><span class="miss">未公布</span></dd>');
    expect(html).toContain('<dt>空余学位</dt><dd><span class="miss">待核实</span></dd>');
  });

  it('shows 0 free places as 0', () => {
    const html = resultRowHtml({ ...ROW, facts: { ...PLAIN_FACTS, freePlaces: 0 } });
    expect(html).toContain('<dt>空余学位</dt><dd>0</dd>');
  });

  it('says 不适用 of an age group that is not run, and takes mixed-age classes for it where there are some', () => {
    expect(resultRowHtml({ ...ROW, age: '托班' })).toContain('不适用');
    const mixed = { ...PLAIN_FACTS, monthlyFees: { 混龄: fen(30_000) } };
    expect(resultRowHtml({ ...ROW, age: '中班', facts: mixed })).toContain('<b>300</b> 元/月');
  });

  it('shows no fee of a closed kindergarten', () => {
    const html = resultRowHtml({ ...ROW, facts: { ...PLAIN_FACTS, status: '停办' } });
    expect(html).toContain('已停办');
    expect(html).not.toContain('元/月');
  });

  it('says that a position is not registered where distances are asked for', () => {
    expect(resultRowHtml({ ...ROW, way: 'unknown' })).toContain('未登记');
    expect(resultRowHtml({ ...ROW, way: { metres: 1234, bearing: 90 } })).toContain(
      '<dt>东方</dt><dd>1.2 公里</dd>',
    );
  });
});

describe('the rings', () => {
  it('reach round distances, and do not crowd the near for one that is far', () => {
    expect(outerRing([300, 500, 700, 900, 1100, 1100, 1100, 1100, 1100, 39_000])).toBe(1200);
  });

  it('set numbers of one place apart, each with a line to it', () => {
    const way = { metres: 500, bearing: 0 };
    const svg = ringsSvg(
      [
        { way, number: 1 },
        { way, number: 2 },
      ],
      '距离图',
    );
    expect(svg.match(/k-lead/g)).toHaveLength(2);
    expect(svg.match(/k-place/g)).toHaveLength(2);
  });
});
