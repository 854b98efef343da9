import { describe, expect, it } from 'vitest';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { townGroups } from '../../../src/progress/town-groups.ts';
import { COUNTY, OTHER_TOWN, TOWN, aBureau, aKindergarten } from '../builders.ts';

const namesOf = (groups: ReturnType<typeof townGroups>) =>
  groups.map(({ county, towns }) => [
    county?.name ?? null,
    ...towns.map(({ district, running }) => `${district.name} ${running}`),
  ]);

describe('the towns by county', () => {
  it('lists those with running kindergartens, with their number', () => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({ code: '9900000001' }),
        aKindergarten({ code: '9900000002' }),
        aKindergarten({ code: '9900000003', status: '停办' }),
        aKindergarten({ code: '9900000004', district: OTHER_TOWN.code, status: '停办' }),
      ],
    });
    expect(namesOf(townGroups(bureau))).toEqual([['云溪县', '云溪镇 2']]);
  });

  it('lets a county stand for itself where its kindergartens lie in no town', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ district: COUNTY.code })] });
    expect(namesOf(townGroups(bureau))).toEqual([['云溪县', '云溪县 1']]);
  });

  it('keeps towns without a county', () => {
    const bureau = aBureau({
      districts: buildDistrictTree([{ ...TOWN, parent: NOT_GIVEN }]),
      kindergartens: [aKindergarten({})],
    });
    expect(namesOf(townGroups(bureau))).toEqual([[null, '云溪镇 1']]);
  });

  it('lists the counties alone where there are more towns than a page holds', () => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({ code: '9900000001' }),
        aKindergarten({ code: '9900000002', district: OTHER_TOWN.code }),
      ],
    });
    expect(namesOf(townGroups(bureau, 1))).toEqual([[null, '云溪县 2']]);
    expect(namesOf(townGroups(bureau, 2))).toEqual([['云溪县', '云溪镇 1', '河湾镇 1']]);
  });
});
