import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bureau } from '../../src/domain/bureau.ts';
import { isWithin } from '../../src/domain/district.ts';
import { spreadOf } from '../../src/domain/spread.ts';
import { countyLists } from '../../src/exports/api/districts.ts';
import { indicatorFile } from '../../src/exports/api/indicators.ts';
import { kindergartenFile } from '../../src/exports/api/kindergarten-file.ts';
import { registerFile, type registerSchemas } from '../../src/exports/api/registers.ts';
import type { Of } from '../../src/exports/api/schema.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { profilesOf } from '../../src/profile/index.ts';
import { heldBureau } from './held-bureau.ts';
import { type Asked, ask, rowsOf } from './joined/ask.ts';
import { withoutDuckDb } from './joined/duckdb.ts';
import { packageOf, PackageSite } from './joined/package-site.ts';

const DAY = '2026-11-15';
const DEMO = fileURLToPath(new URL('../../data', import.meta.url));

function demoFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(DEMO).filter((name) => /\.(csv|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(DEMO, name), 'utf8')]));
}

/** What the API says of 普惠性幼儿园覆盖率: county, year, numerator, denominator, day, how many are not counted. */
function coverageByApi(bureau: Bureau): readonly (readonly unknown[])[] {
  return indicatorFile(bureau, INDICATORS['inclusive-coverage'])
    .areas.filter(({ level }) => level === '县级')
    .flatMap(({ name, series }) =>
      series.flatMap(({ year, computed: { numerator, denominator, countedOn, coverage } }) =>
        coverage && numerator !== null
          ? [[name, year, countedOn, numerator, denominator, coverage.total - coverage.given]]
          : [],
      ),
    );
}

type FeesEntry = Of<typeof registerSchemas.fees>['kindergartens'][number];

/** What the API says of 普惠性民办 kindergartens and their guide prices: how many are within, above, neither. */
function withinCapByApi(bureau: Bureau): readonly number[] {
  const profiles = profilesOf(bureau);
  const entries = countyLists(bureau).flatMap((list) => {
    const { kindergartens: standing } = registerFile('inclusive', list, profiles, bureau.missingTables);
    const { kindergartens } = registerFile('fees', list, profiles, bureau.missingTables);
    const inclusive = new Set(
      standing.flatMap((one) => (one.facts['run-by']?.value === '普惠性民办' ? [one.code] : [])),
    );
    return (kindergartens as readonly FeesEntry[]).filter(({ code }) => inclusive.has(code));
  });
  const judged = entries.map(({ priceList, upcoming }) => {
    const care = priceList.filter(({ category }) => category === '保育教育费' || category === '保育费');
    if (care.some(({ excessFen }) => excessFen !== null)) return 'above';
    const isKnown = care.every(({ cap, amountFen }) => cap !== null && amountFen !== null);
    return isKnown && care.length > 0 && upcoming.underReview === 0 ? 'within' : 'neither';
  });
  return ['within', 'above', 'neither'].map((which) => judged.filter((one) => one === which).length);
}

/** What the API says of the care fee of an age in a town: the median, of how many it is, and how many of that age have none. */
function careFeeByApi(bureau: Bureau, age: string, town: string): readonly (number | null)[] {
  const facts = [...profilesOf(bureau).values()]
    .filter(({ kindergarten }) => kindergarten.status === '在办')
    .filter(({ kindergarten: { district } }) => isWithin(bureau.districts, district, town))
    .map((profile) => kindergartenFile(profile, bureau.missingTables).facts[`fee/${age}`]);
  const amounts = facts.flatMap((one) => (typeof one?.value === 'number' ? [one.value] : []));
  const without = facts.filter((one) => one?.value === null && one.absent !== 'not-applicable');
  return [(spreadOf(amounts)?.median ?? NaN) / 100, amounts.length, without.length];
}

describe.skipIf(withoutDuckDb !== null).each([
  ['the demo', demoFiles(), [83, 0, 1]],
  ['a bureau of whose tables rows are held', heldBureau().files, [23, 0, 2]],
] as const)('the answers for %s', (_name, files, withinCap) => {
  const { bureau, files: published } = packageOf(files, DAY);
  let asked: Asked;
  beforeAll(async () => {
    const site = await PackageSite.of(published);
    asked = await ask(site.address);
    site.close();
  });

  it('agree with the API on 普惠性幼儿园覆盖率', () => {
    const told = rowsOf(asked, '5').map((row) => Object.values(row));
    const answered = told.map(([, , area, year, day, numerator, denominator, , without]) => {
      return [area, year, day, numerator, denominator, without];
    });
    const byApi = coverageByApi(bureau);
    expect(byApi.length).toBeGreaterThan(0);
    expect([...new Map(answered.map((row) => [row.join(), row])).values()].sort()).toEqual([...byApi].sort());
  });

  it('agree with the API on the fees of the dearest towns', () => {
    const told = rowsOf(asked, '1').map((row) =>
      ['年龄段', '乡镇代码', '中位数（元/月）', '园数', '没有金额'].map((name) => row[name]),
    );
    expect(told).toHaveLength(15);
    const byApi = told.map(([age, town]) => [age, town, ...careFeeByApi(bureau, String(age), String(town))]);
    expect(told).toEqual(byApi);
  });

  it('agree with the API on how many keep to the guide price', () => {
    const [row] = rowsOf(asked, '2');
    expect([row?.['以内'], row?.['高于'], row?.['不在分母']]).toEqual(withinCap);
    expect(withinCapByApi(bureau)).toEqual(withinCap);
  });
});
