import { describe, expect, it } from 'vitest';
import { datedMarkup, factsMarkup, reportedMarkup } from '../../../src/components/value-markup.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

const from = isoDate('2027-02-01');

describe('a value', () => {
  it('stands with its unit, zero too', () => {
    expect(reportedMarkup(0, '人')).toBe('0 人');
  });

  it('is never read as markup', () => {
    expect(reportedMarkup('<甲>', '&')).toBe('&lt;甲&gt; &amp;');
  });

  it('is a word with its meaning where there is none, without the unit', () => {
    expect(reportedMarkup(NOT_GIVEN, '人')).toBe(
      '<span class="miss" title="本园或主管部门尚未提供这一项">未公布</span>',
    );
  });
});

describe('a text that hangs on a day', () => {
  it('stands bare where nothing is known to follow', () => {
    expect(datedMarkup({ value: '免收', next: [] })).toBe('免收');
  });

  it('carries what is known to follow', () => {
    expect(datedMarkup({ value: NOT_GIVEN, next: [{ from, value: '690 "元" & 起' }] })).toBe(
      '<span data-steps="2027-02-01||690 &quot;元&quot; &amp; 起">未公布</span>',
    );
  });
});

describe('a list of facts', () => {
  it('has terms with values and their notes', () => {
    expect(factsMarkup([{ term: '班数', value: 6, unit: '个', note: '秋季' }])).toBe(
      '<div><dt>班数</dt><dd>6 个<small class="soft">秋季</small></dd></div>',
    );
  });

  it('links a value', () => {
    expect(factsMarkup([{ term: '网址', value: 'a.cn', href: 'https://a.cn/' }])).toBe(
      '<div><dt>网址</dt><dd><a href="https://a.cn/">a.cn</a></dd></div>',
    );
  });

  it('carries what a value is known to become', () => {
    expect(factsMarkup([{ term: '性质', value: '民办', next: [{ from, value: '公办' }] }])).toBe(
      '<div><dt>性质</dt><dd><span data-steps="2027-02-01||公办">民办</span></dd></div>',
    );
  });
});
