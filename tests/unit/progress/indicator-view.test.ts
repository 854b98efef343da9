import { describe, expect, it } from 'vitest';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import {
  indicatorInArea,
  indicatorSections,
  reportedElsewhere,
} from '../../../src/progress/indicator-view.ts';
import { COUNTY, OTHER_TOWN, REGION, TOWN, aBureau, aClass, aKindergarten } from '../builders.ts';
import { aReportedFigure } from '../figure-builders.ts';

const otherCounty = { ...COUNTY, code: '990102', name: '澄浦区' };
const village = {
  ...TOWN,
  code: '990101002001',
  name: '文昌社区',
  level: '村级',
  parent: TOWN.code,
} as const;
const districts = buildDistrictTree([REGION, COUNTY, otherCounty, TOWN, OTHER_TOWN, village]);

const published = (district: string) =>
  aReportedFigure({
    metric: 'rural-coverage',
    district,
    period: '2025-2026',
    value: 88,
    countedOn: isoDate('2025-12-31'),
    source: '公报',
  });

describe('the sections of an indicator', () => {
  it('are the region and its counties', () => {
    const sections = indicatorSections(aBureau({ districts }), INDICATORS['public-share']);
    expect(sections.map(({ area }) => area.name)).toEqual(['云州市', '云溪县', '澄浦区']);
  });

  it('leave out a region that nothing was published for, where the site computes nothing', () => {
    const sections = indicatorSections(aBureau({ districts }), INDICATORS['rural-coverage']);
    expect(sections.map(({ area }) => area.name)).toEqual(['云溪县', '澄浦区']);
  });

  it('show what was published for a town in the row of the town', () => {
    const bureau = aBureau({
      districts,
      kindergartens: [aKindergarten({ classes: [aClass('小班', 20)] })],
      reportedIndicators: [{ ...published(TOWN.code), period: '2026-2027' }],
    });
    const { towns } = indicatorInArea(bureau, INDICATORS['rural-coverage'], COUNTY);
    expect(towns).toMatchObject([{ town: { name: '云溪镇' }, text: '88%' }]);
  });

  it('say of places without a section what was published', () => {
    const bureau = aBureau({ districts, reportedIndicators: [published(village.code)] });
    expect(reportedElsewhere(bureau, INDICATORS['rural-coverage'])).toMatchObject([
      { name: '文昌社区', years: [{ label: '2025-2026', reported: '88%' }] },
    ]);
  });
});

describe('the finding of an indicator', () => {
  it('of what only others publish says that nothing was published', () => {
    const { finding } = indicatorInArea(aBureau({ districts }), INDICATORS['rural-coverage'], COUNTY);
    expect(finding).toBe('云溪县没有公布农村学前教育覆盖率，本站不计算。');
  });

  it('of a calendar year that is not over names the days that are known', () => {
    const { finding } = indicatorInArea(aBureau({ districts }), INDICATORS['new-places'], COUNTY);
    expect(finding).toBe('云溪县新增学位，2026年1月1日至9月15日为 0 个。');
  });

  it('of a calendar year that is over names that year', () => {
    const bureau = aBureau({ districts, dataUntil: isoDate('2025-12-31') });
    const { finding } = indicatorInArea(bureau, INDICATORS['new-places'], COUNTY);
    expect(finding).toBe('云溪县新增学位，2025 年为 0 个。');
  });

  it('says of the areas below which school year their figures speak for', () => {
    const kindergartens = [aKindergarten({ classes: [aClass('小班', 20)] })];
    const { townsPeriod } = indicatorInArea(
      aBureau({ districts, kindergartens }),
      INDICATORS['inclusive-coverage'],
      COUNTY,
    );
    expect(townsPeriod).toBe('2026—2027 学年');
  });

  it('of the present state names its day', () => {
    const kindergartens = [aKindergarten({ group: '云溪集团' })];
    const { finding } = indicatorInArea(
      aBureau({ districts, kindergartens }),
      INDICATORS['kindergarten-groups'],
      COUNTY,
    );
    expect(finding).toBe('云溪县幼教集团数，2026年11月15日为 1 个。');
  });
});

describe('the trends of the towns of a county', () => {
  it('have the same places: a year that one town alone published is a gap of the others', () => {
    const inYear = (district: string, period: string, value: number) => ({
      ...published(district),
      period,
      value,
      countedOn: isoDate(`${period.slice(0, 4)}-12-31`),
    });
    const bureau = aBureau({
      districts,
      reportedIndicators: [
        inYear(TOWN.code, '2024-2025', 80),
        inYear(TOWN.code, '2026-2027', 88),
        inYear(OTHER_TOWN.code, '2026-2027', 91),
      ],
    });
    const { towns } = indicatorInArea(bureau, INDICATORS['rural-coverage'], COUNTY);
    expect(towns.map(({ points }) => points.map(({ label, value }) => [label, value]))).toEqual([
      [
        ['2024-2025', 80],
        ['2025-2026', { absent: 'not-given' }],
        ['2026-2027', 88],
      ],
      [
        ['2024-2025', { absent: 'not-given' }],
        ['2025-2026', { absent: 'not-given' }],
        ['2026-2027', 91],
      ],
    ]);
  });
});
