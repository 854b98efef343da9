import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import { indexExtent, indicatorPages, indicatorPath } from '../../../src/layouts/indicator-paths.ts';
import { COUNTY, REGION, TOWN, aBureau, aKindergarten } from '../builders.ts';

/** A county of so many towns, with so many kindergartens in the first. */
function bureauOf(towns: number, kindergartens: number): Bureau {
  const others = Array.from({ length: towns - 1 }, (_, at) => ({
    ...TOWN,
    code: `990101${String(at + 100)}`,
    name: `第${at + 1}镇`,
  }));
  return aBureau({
    districts: buildDistrictTree([REGION, COUNTY, TOWN, ...others]),
    kindergartens: Array.from({ length: kindergartens }, (_, at) =>
      aKindergarten({ code: String(9900000000 + at), name: `云溪镇第${at + 1}幼儿园` }),
    ),
  });
}

const pagesOf = (bureau: Bureau) =>
  indicatorPages(bureau)
    .filter(({ id }) => id === 'inclusive-coverage')
    .map(({ id, area, page, listed }) => [indicatorPath(id, area, page), listed.length]);

describe('the page of an indicator', () => {
  it('holds all of a bureau of hundreds, which has no further pages', () => {
    const bureau = bureauOf(20, 300);
    expect(indexExtent(bureau)).toBe('all');
    expect(indicatorPages(bureau)).toEqual([]);
  });

  it('leaves the kindergartens of thousands to pages of the county, the first with its figures', () => {
    const bureau = bureauOf(20, 3000);
    expect(indexExtent(bureau)).toBe('without-lists');
    expect(pagesOf(bureau)).toEqual([
      ['/progress/inclusive-coverage/990101/', 0],
      ['/progress/inclusive-coverage/990101/2/', expect.any(Number)],
      ['/progress/inclusive-coverage/990101/3/', expect.any(Number)],
      ['/progress/inclusive-coverage/990101/4/', expect.any(Number)],
    ]);
    expect(pagesOf(bureau).reduce((sum, [, listed]) => sum + Number(listed), 0)).toBe(3000);
  });

  it('has no more than targets and findings of a dozen counties with twenty towns each', () => {
    const counties = Array.from({ length: 12 }, (_, at) => ({ ...COUNTY, code: String(990101 + at) }));
    const towns = counties.flatMap(({ code }) =>
      Array.from({ length: 20 }, (_, at) => ({ ...TOWN, code: `${code}${String(at + 100)}`, parent: code })),
    );
    const bureau = aBureau({
      districts: buildDistrictTree([REGION, ...counties, ...towns]),
      kindergartens: [aKindergarten()],
    });
    expect(indexExtent(bureau)).toBe('brief');
    expect(pagesOf(bureau)).toHaveLength(12);
  });
});
