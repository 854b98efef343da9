import { describe, expect, it } from 'vitest';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import { WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { indicatorCsv } from '../../../src/exports/indicator-csv.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import { COUNTY, OTHER_TOWN, REGION, TOWN, aBureau } from '../builders.ts';
import { aProject, aReportedFigure } from '../figure-builders.ts';

const row = (district: string, value: number | typeof WITHHELD) =>
  aReportedFigure({
    metric: 'rural-coverage',
    district,
    period: '2021',
    value,
    countedOn: isoDate('2021-12-31'),
    source: '云州市公报',
  });

function linesOf(district: string, value: number | typeof WITHHELD): readonly string[] {
  const otherCounty = { ...COUNTY, code: '990102', name: '澄浦区' };
  const bureau = aBureau({
    districts: buildDistrictTree([REGION, COUNTY, otherCounty, TOWN, OTHER_TOWN]),
    reportedIndicators: [row(district, value)],
  });
  return indicatorCsv(bureau, INDICATORS['rural-coverage']).split('\r\n');
}

describe('the download of an indicator', () => {
  it('keeps 不公开 with its source and day', () => {
    expect(linesOf(COUNTY.code, WITHHELD)).toContain(
      'rural-coverage,农村学前教育覆盖率,990101,云溪县,2021 年,未公布,未公布,未公布,%,不公开,云州市公报,,,,' +
        '只列公布值，本站不计算,2021-12-31,2021',
    );
  });

  it('has what was published for the region above the counties', () => {
    expect(
      linesOf(REGION.code, 88).filter((line) => line.includes(',9901,') && line.includes(',88,')),
    ).toHaveLength(1);
  });

  it('has no 分母 where an indicator counts: 不适用, not 未公布', () => {
    const project = aProject('2025-08-20', 270);
    const lines = indicatorCsv(aBureau({ projects: [project] }), INDICATORS['new-places']).split('\r\n');
    expect(lines).toContainEqual(expect.stringContaining(',990101,云溪县,2025 年,270,270,不适用,个,'));
  });
});
