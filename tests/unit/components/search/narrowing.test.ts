import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/components/markup.ts';
import {
  areaOptions,
  asksKindergartens,
  asksTexts,
  kindButtons,
} from '../../../../src/components/search/narrowing.ts';

const asked = { q: '班额', kind: null, area: null };
const AREAS = [
  { code: '990121', name: '云溪县', county: null },
  { code: '990121001', name: '云溪镇', county: '990121' },
  { code: '990102', name: '澄浦区', county: null },
];

describe('the kinds', () => {
  it('are those that have results, and the chosen one whatever it has', () => {
    expect(htmlOf(kindButtons({ ...asked, kind: '公告' }, { 指南: 3 }))).toBe(
      '<button type="button" value="" aria-pressed="false">全部</button>' +
        '<button type="button" value="公告" aria-pressed="true">公告</button>' +
        '<button type="button" value="指南" aria-pressed="false">指南<small>3</small></button>',
    );
  });

  it('are none where nothing was found', () => {
    expect(htmlOf(kindButtons(asked, {}))).toBe('');
  });
});

describe('the areas', () => {
  it('are those that have results, each with how many, a town below its county', () => {
    expect(htmlOf(areaOptions(asked, AREAS, { 990121: 3, 990121001: 1 }))).toBe(
      '<option value="" selected>全部地区</option><option value="990121">云溪县（3）</option>' +
        '<option value="990121001">\u3000云溪镇（1）</option>',
    );
  });

  it('keep the one that is chosen', () => {
    expect(htmlOf(areaOptions({ ...asked, area: '990102' }, AREAS, {}))).toBe(
      '<option value="">全部地区</option><option value="990102" selected>澄浦区</option>',
    );
  });

  it('are not asked for where no result is of an area', () => {
    expect(areaOptions(asked, AREAS, {})).toBeNull();
  });
});

describe('what is searched', () => {
  it('is both where no kind is chosen, else one of them', () => {
    expect([asksKindergartens(asked), asksTexts(asked)]).toEqual([true, true]);
    expect(asksKindergartens({ ...asked, kind: '公告' })).toBe(false);
    expect(asksTexts({ ...asked, kind: '幼儿园' })).toBe(false);
  });
});
