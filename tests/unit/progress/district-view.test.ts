import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import { type District, buildDistrictTree } from '../../../src/domain/district.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { districtContents } from '../../../src/layouts/district-contents.ts';
import { districtView, districtsWithPage } from '../../../src/progress/district-view.ts';
import { COUNTY, OTHER_TOWN, REGION, TOWN, aBureau, aClass, aKindergarten } from '../builders.ts';

const WENCHANG: District = {
  ...TOWN,
  code: '990101002001',
  name: '文昌社区',
  level: '村级',
  parent: TOWN.code,
};
const BINHE: District = { ...WENCHANG, code: '990101002002', name: '滨河社区' };
const EMPTY_TOWN: District = { ...OTHER_TOWN, code: '990101004', name: '石桥乡' };

const bureau = aBureau({
  districts: buildDistrictTree([REGION, COUNTY, TOWN, WENCHANG, BINHE, OTHER_TOWN, EMPTY_TOWN]),
  kindergartens: [
    aKindergarten({
      code: '9900000001',
      name: '云溪镇中心幼儿园',
      communityCode: WENCHANG.code,
      classes: [aClass('小班', 20)],
    }),
    aKindergarten({ code: '9900000002', name: '河湾镇幼儿园', district: OTHER_TOWN.code }),
    aKindergarten({ code: '9900000003', name: '县直机关幼儿园', district: COUNTY.code }),
    aKindergarten({ code: '9900000004', name: '云溪镇第二幼儿园', status: '停办' }),
    aKindergarten({ code: '9900000005', name: '云溪镇第三幼儿园', status: '筹建' }),
  ],
});

const names = (list: Bureau['kindergartens']) => list.map(({ name }) => name);

describe('the districts with a page', () => {
  it('are all but the communities', () => {
    expect(districtsWithPage(bureau).map(({ name }) => name)).toEqual([
      '云州市',
      '云溪县',
      '云溪镇',
      '河湾镇',
      '石桥乡',
    ]);
  });

  it('include a community that a kindergarten names as its own district', () => {
    const own = aBureau({
      districts: bureau.districts,
      kindergartens: [aKindergarten({ district: BINHE.code })],
    });
    expect(districtsWithPage(own).map(({ name }) => name)).toContain('滨河社区');
  });
});

describe('the page of a county', () => {
  const view = districtView(bureau, COUNTY);

  it('lies in the region, and lists the towns that have kindergartens', () => {
    expect(view.ancestors).toEqual([REGION]);
    expect(view.below.map(({ district, counts }) => [district.name, counts.running])).toEqual([
      ['云溪镇', 1],
      ['河湾镇', 1],
    ]);
  });

  it('lists every kindergarten while they fit a page, planned and closed ones apart', () => {
    expect(names(view.kindergartens)).toEqual(['河湾镇幼儿园', '县直机关幼儿园', '云溪镇中心幼儿园']);
    expect(view.isComplete).toBe(true);
    expect(names(view.planned)).toEqual(['云溪镇第三幼儿园']);
    expect(names(view.closed)).toEqual(['云溪镇第二幼儿园']);
  });

  it('says of an indicator that cannot be computed why', () => {
    expect(view.figures.find(({ indicator }) => indicator.id === 'certified-teachers')?.basis).toBe(
      '暂不能计算：没有公布这个学年的教职工配备',
    );
  });

  it('opens with the towns and figures, the list after them', () => {
    expect(districtContents(view).map(({ label }) => label)).toEqual([
      '各乡镇（街道）',
      '主要指标',
      '幼儿园名单',
      '筹建中',
      '已停办',
    ]);
  });
});

describe('the page of a wide area with more kindergartens than a page holds', () => {
  const many = aBureau({
    kindergartens: [
      ...Array.from({ length: 201 }, (_, at) => aKindergarten({ code: String(9_900_000_100 + at) })),
      aKindergarten({ code: '9900000003', name: '县直机关幼儿园', district: COUNTY.code }),
    ],
  });

  it('leaves them to the towns, save those that lie in no town', () => {
    const view = districtView(many, COUNTY);
    expect(names(view.kindergartens)).toEqual(['县直机关幼儿园']);
    expect(view.isComplete).toBe(false);
  });

  it('lists them all on the page of the town', () => {
    expect(districtView(many, TOWN).kindergartens).toHaveLength(201);
  });
});

describe('the page of a town', () => {
  const view = districtView(bureau, TOWN);

  it('shows the indicators that have a value, and no others', () => {
    expect(view.figures.map(({ indicator }) => indicator.id)).toContain('inclusive-coverage');
    expect(view.figures.map(({ indicator }) => indicator.id)).not.toContain('certified-teachers');
  });

  it('lists its communities with the kindergartens that name them', () => {
    expect(
      view.communities.map(({ district, kindergartens }) => [district.name, ...names(kindergartens)]),
    ).toEqual([['文昌社区', '云溪镇中心幼儿园'], ['滨河社区']]);
  });

  it('opens with its kindergartens', () => {
    expect(districtContents(view)[0]?.label).toBe('幼儿园名单');
  });

  it('has no section at all where no kindergarten ever was', () => {
    expect(districtContents(districtView(bureau, EMPTY_TOWN))).toEqual([]);
  });
});

describe('a campus in another town', () => {
  const withCampus = aBureau({
    districts: bureau.districts,
    kindergartens: [
      aKindergarten({
        code: '9900000001',
        name: '云溪镇中心幼儿园',
        campuses: [
          {
            code: '9900000001',
            name: '石桥分园',
            address: '石桥乡团结路9号',
            district: EMPTY_TOWN.code,
            longitude: NOT_GIVEN,
            latitude: NOT_GIVEN,
            coordinateSystem: NOT_GIVEN,
            phone: NOT_GIVEN,
          },
        ],
      }),
    ],
  });

  it('is listed by its town, where it is no kindergarten more', () => {
    const view = districtView(withCampus, EMPTY_TOWN);
    expect(view.campuses.map(({ name }) => name)).toEqual(['云溪镇中心幼儿园（石桥分园）']);
    expect(view.counts.running).toBe(0);
    expect(districtContents(view).map(({ label }) => label)).toEqual(['分园']);
  });

  it('makes its town one of those below the county', () => {
    expect(districtView(withCampus, COUNTY).below.map(({ district }) => district.name)).toEqual([
      '云溪镇',
      '石桥乡',
    ]);
  });
});
