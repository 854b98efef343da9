import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../src/profile/profile.ts';
import {
  type PageRoom,
  REGISTERS,
  type RegisterArea,
  areaPages,
  registerAreas,
  registerPage,
  registerPath,
} from '../../../../src/views/registers/index.ts';
import { COUNTY, OTHER_TOWN, TOWN, aKindergarten } from '../../builders.ts';
import { bureauOf } from './cells.ts';

const bureau = bureauOf(
  aKindergarten({ code: '9900000001' }),
  aKindergarten({ code: '9900000002' }),
  aKindergarten({ code: '9900000003', district: OTHER_TOWN.code }),
  aKindergarten({ code: '9900000004', district: COUNTY.code }),
  aKindergarten({ code: '9900000005', status: '停办' }),
);
const [whole, county] = registerAreas(bureau);
const town = registerAreas(bureau).find(({ district }) => district?.code === TOWN.code);
const [fees] = REGISTERS;

/** Pages of two kindergartens. */
const room: PageRoom = {
  holds: ({ listed, listedApart }) => listed.length + listedApart.length <= 2,
  divide: ({ listed, listedApart }) => {
    const all = [...listed, ...listedApart];
    return Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => all.slice(2 * at, 2 * at + 2));
  },
};
const pagesOf = (area: RegisterArea | undefined) => (area ? areaPages(area, room) : []);
const codesOf = (profiles: readonly Profile[]) => profiles.map(({ kindergarten }) => kindergarten.code);

describe('the pages of an area', () => {
  it('are one where it holds all', () => {
    const small = registerAreas(bureauOf(aKindergarten()));
    expect(pagesOf(small[0])).toMatchObject([{ leadsOn: false, page: 1, pages: 1 }]);
  });

  it('of the whole bureau lead on, and list nobody whom a county lists', () => {
    expect(pagesOf(whole)).toMatchObject([{ leadsOn: true, listed: [], listedApart: [], pages: 1 }]);
  });

  it('of a county lead on to its towns, and list those of none of them', () => {
    const [page, ...others] = pagesOf(county);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ leadsOn: true, pages: 1 });
    expect(codesOf(page?.listed ?? [])).toEqual(['9900000004']);
  });

  it('of a town go on, those that are in no register last', () => {
    const pages = pagesOf(town);
    expect(
      pages.map(({ page, pages: of, listed, listedApart }) => [
        page,
        of,
        codesOf(listed),
        codesOf(listedApart),
      ]),
    ).toEqual([
      [1, 2, ['9900000001', '9900000002'], []],
      [2, 2, [], ['9900000005']],
    ]);
  });
});

describe('a further page', () => {
  const [, second] = pagesOf(town);

  it('says which it is, in its title and its address', () => {
    expect(fees && second && registerPage(fees, { area: second, bureau }).title).toBe(
      '云溪镇收费公示（第 2 页）',
    );
    expect(fees && registerPath(fees, town?.district?.code, 2)).toBe('/fees/990101002/2/');
  });

  it('speaks of all kindergartens of the area in its description', () => {
    expect(fees && second && registerPage(fees, { area: second, bureau }).description).toMatch(
      /^云溪镇 2 所/,
    );
  });
});
