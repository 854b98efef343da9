import { describe, expect, it } from 'vitest';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { homeFigures } from '../../../src/progress/home-figures.ts';
import { COUNTY, SITE, aBureau, aClass, aKindergarten, aPrivateKindergarten } from '../builders.ts';

const kindergartens = [
  aKindergarten({ code: '9900000001', classes: [aClass('小班', 20)] }),
  aPrivateKindergarten({ code: '9900000002', classes: [aClass('小班', 30)] }),
];

describe('the figures of the home page', () => {
  it('are the kindergartens and three shares, each with its fraction', () => {
    const { counts, shares } = homeFigures(aBureau({ kindergartens }));
    expect(counts.running).toBe(2);
    expect(shares.map(({ indicator, text, basis }) => [indicator.name, text, basis])).toEqual([
      ['普惠性幼儿园覆盖率', '40%', '20 ÷ 50'],
      ['公办园在园幼儿占比', '40%', '20 ÷ 50'],
      ['班额达标率', '50%', '1 ÷ 2'],
    ]);
  });

  it('have no shares where no district stands for the whole bureau', () => {
    const districts = buildDistrictTree([
      { ...COUNTY, parent: NOT_GIVEN },
      { ...COUNTY, code: '990102', parent: NOT_GIVEN },
    ]);
    const site = { ...SITE, regionCode: '990000' };
    expect(homeFigures(aBureau({ districts, site, kindergartens })).shares).toEqual([]);
  });
});
