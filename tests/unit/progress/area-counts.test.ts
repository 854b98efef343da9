import { describe, expect, it } from 'vitest';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { wholeArea } from '../../../src/indicators/kindergartens-in.ts';
import { areaCounts } from '../../../src/progress/area-counts.ts';
import {
  COUNTY,
  OTHER_TOWN,
  REGION,
  SITE,
  TOWN,
  aBureau,
  aClass,
  aKindergarten,
  aPrivateKindergarten,
} from '../builders.ts';
import { aRecognition } from '../fee-builders.ts';

describe('the counts of an area', () => {
  const recognition = aRecognition({ code: '9900000002', recognisedOn: isoDate('2026-08-26') });
  const bureau = aBureau({
    kindergartens: [
      aKindergarten({ code: '9900000001', classes: [aClass('小班', 20), aClass('托班', 9)] }),
      aPrivateKindergarten({
        code: '9900000002',
        recognitions: [recognition],
        classes: [aClass('大班', 30)],
      }),
      aPrivateKindergarten({ code: '9900000003', district: OTHER_TOWN.code }),
      aKindergarten({ code: '9900000004', status: '停办', classes: [aClass('中班', 25)] }),
      aKindergarten({ code: '9900000005', status: '筹建' }),
    ],
  });

  it('counts those that are held back apart, one without a readable place in the whole alone', () => {
    const holding = aBureau({ heldKindergartens: [TOWN.code, OTHER_TOWN.code, null] });
    expect([null, TOWN.code].map((area) => areaCounts(holding, area).held)).toEqual([3, 1]);
  });

  it('counts running kindergartens by nature and 普惠, closed and planned ones apart', () => {
    expect(areaCounts(bureau, COUNTY.code)).toMatchObject({
      running: 3,
      publicly: 1,
      privately: 2,
      inclusive: 2,
      inclusivePrivate: 1,
      otherPrivate: 1,
      closed: 1,
      planned: 1,
    });
  });

  it('sums the children that were published, without 托班 and closed kindergartens, and says how many it covers', () => {
    expect(areaCounts(bureau, COUNTY.code)).toMatchObject({
      children: 50,
      nurseryChildren: 9,
      counted: 2,
      countedOn: '2026-09-15',
    });
  });

  it('has no number of children where none was published: not zero', () => {
    expect(areaCounts(bureau, OTHER_TOWN.code)).toMatchObject({
      running: 1,
      children: NOT_GIVEN,
      counted: 0,
      countedOn: null,
    });
  });

  it('counts the whole bureau where no area is named', () => {
    expect(areaCounts(bureau, null).running).toBe(3);
  });
});

describe('the district that stands for the whole bureau', () => {
  it('is that of regionCode', () => {
    expect(wholeArea(aBureau())).toBe(REGION);
  });

  it('is the only root where regionCode is not in districts.csv', () => {
    const districts = buildDistrictTree([{ ...COUNTY, parent: NOT_GIVEN }, TOWN]);
    expect(wholeArea(aBureau({ districts, site: { ...SITE, regionCode: '990000' } }))?.code).toBe('990101');
  });

  it('is none where several roots stand side by side', () => {
    const districts = buildDistrictTree([
      { ...COUNTY, parent: NOT_GIVEN },
      { ...COUNTY, code: '990102', parent: NOT_GIVEN },
    ]);
    expect(wholeArea(aBureau({ districts, site: { ...SITE, regionCode: '990000' } }))).toBeUndefined();
  });
});
