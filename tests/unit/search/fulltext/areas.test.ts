import { describe, expect, it } from 'vitest';
import { buildDistrictTree } from '../../../../src/domain/district.ts';
import { areasAround, areasNamed, searchAreas } from '../../../../src/search/fulltext/areas.ts';
import { district } from '../../builders.ts';

const TREE = buildDistrictTree([
  district('9901', '云州市', '地级'),
  district('990101', '云溪县', '县级', '9901'),
  district('990101001', '城关镇', '乡级', '990101'),
  district('990101002', '乐善镇', '乡级', '990101'),
  district('990102', '澄浦区', '县级', '9901'),
  district('990102001', '城关镇', '乡级', '990102'),
]);

describe('the areas that the search narrows to', () => {
  it('are counties, each before its towns', () => {
    expect(searchAreas(TREE).map(({ code }) => code)).toEqual([
      '990101',
      '990101001',
      '990101002',
      '990102',
      '990102001',
    ]);
  });

  it('are of a town itself and its county, and not the region', () => {
    expect(areasAround(TREE, '990101002')).toEqual(['990101002', '990101']);
    expect(areasAround(TREE, '9901')).toEqual([]);
  });
});

describe('two counties of one name', () => {
  const both = buildDistrictTree([
    district('9901', '云州市', '地级'),
    district('990101', '新华区', '县级', '9901'),
    district('9902', '江州市', '地级'),
    district('990201', '新华区', '县级', '9902'),
    district('990202', '江浦县', '县级', '9902'),
  ]);

  it('are told apart by the region they lie in', () => {
    expect(searchAreas(both).map(({ name }) => name)).toEqual(['云州市新华区', '江州市新华区', '江浦县']);
  });

  it('are meant beside their region alone', () => {
    expect(areasNamed(both, '新华区招生公告')).toEqual([]);
    expect(areasNamed(both, '江州市新华区招生公告')).toEqual(['990201']);
  });
});

describe('the areas that a text names', () => {
  it('are counties and towns, a town with its county', () => {
    expect(areasNamed(TREE, '乐善镇中心幼儿园招生公告')).toEqual(['990101002', '990101']);
    expect(areasNamed(TREE, '澄浦区收费公示')).toEqual(['990102']);
  });

  it('hold a town of a common name only beside its county', () => {
    expect(areasNamed(TREE, '城关镇招生')).toEqual([]);
    expect(areasNamed(TREE, '澄浦区城关镇招生')).toEqual(['990102', '990102001']);
  });

  it('are none where no county is named', () => {
    expect(areasNamed(TREE, '云州市教育体育局')).toEqual([]);
  });
});
