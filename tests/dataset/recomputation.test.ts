import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildBureau } from '../../src/dataset/build.ts';
import { TABLE_NAMES } from '../../src/dataset/tables/names.ts';
import { examine } from '../../src/dataset/validate.ts';
import type { Bureau } from '../../src/domain/bureau.ts';
import { isoDate } from '../../src/domain/school-date.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { seriesOf } from '../../src/indicators/series.ts';
import { targetStatus } from '../../src/indicators/target-status.ts';
import { areaCompleteness } from '../../src/progress/completeness.ts';
import { completenessOf } from './recomputation/completeness.ts';
import { figuresOf } from './recomputation/figures.ts';
import type { Fraction } from './recomputation/indicators.ts';
import { Register } from './recomputation/register.ts';
import { readFiles, tablesOn, toFiles } from './recomputation/tables.ts';
import { judge } from './recomputation/targets.ts';

const files = readFiles(fileURLToPath(new URL('../../data', import.meta.url)));

/** A change of the school year, a day with all rows, and days on which nothing new has come for months or years. */
const DAYS = [
  '2025-08-31',
  '2025-09-01',
  '2026-08-31',
  '2026-09-01',
  '2026-11-24',
  '2027-03-05',
  '2028-02-29',
];

/** Figures compared on each day, so that an empty list cannot pass. */
const AT_LEAST = 700;

it('counts a kindergarten in the town where it lay then: 锦湾街道 had 4,424 children in 2024-2025', () => {
  const bureau = bureauOn(files, '2026-11-24');
  const [first] = seriesOf(bureau, INDICATORS['public-share'], '990103001');
  expect(first).toMatchObject({ year: '2024-2025', computed: { denominator: 4424 } });
});

describe.each(DAYS)('on %s the site says what a recomputation from the CSV files says', (day) => {
  const known = { ...files, tables: tablesOn(files.tables, day) };
  const register = new Register(known, day);
  const bureau = bureauOn(known, day);
  const areas = bureau.districts.all.filter(({ level }) => level !== '村级');

  it('of every indicator, area and year', () => {
    const codes = areas.map(({ code }) => code);
    const own = codes
      .flatMap((code) => [...figuresOf(register, code)].map(([key, one]) => say(code, key, one)))
      .filter(isGiven);
    expect(own.length).toBeGreaterThan(AT_LEAST);
    expect(siteFigures(bureau, codes)).toEqual(own.toSorted());
  });

  it('of every target: its state, the value that decided it and the newest one', () => {
    const site = bureau.planTargets.map((target) => {
      const { state, decided, current } = targetStatus(bureau, target);
      return `${target.code} ${state} ${round(decided?.value)} ${round(current?.value)}`;
    });
    const own = register.table('plan_targets').map((row) => {
      const { state, decided, newest } = judge(register, row);
      return `${row['目标编号']} ${state} ${round(decided)} ${round(newest)}`;
    });
    expect(site).toEqual(own);
  });

  it('of the completeness of every kindergarten', () => {
    const counties = bureau.districts.all.filter(({ level }) => level === '县级');
    const site = counties
      .flatMap((county) => areaCompleteness(bureau, county).rows)
      .map(({ kindergarten, published, duties }) => `${kindergarten.code} ${published}/${duties}`);
    const own = register.kindergartens(known.site.regionCode, null).map((one) => {
      const { published, owed } = completenessOf(register, one);
      return `${one['标识码']} ${published}/${owed}`;
    });
    expect(site.toSorted()).toEqual(own.toSorted());
  });
});

function bureauOn(known: typeof files, day: string): Bureau {
  const { rows, site, asOf } = examine(toFiles(known.tables, known.site), { asOf: isoDate(day) });
  if (!site) throw new Error('the demonstration has no site.json that can be read');
  const missingTables = new Set(TABLE_NAMES.filter((name) => known.tables[name] === undefined));
  return buildBureau(rows, { site, asOf, missingTables, held: new Map() });
}

/** Every figure that the site computes, of all years in its series. */
function siteFigures(bureau: Bureau, areas: readonly string[]): readonly string[] {
  return Object.values(INDICATORS)
    .flatMap((indicator) =>
      areas.flatMap((area) =>
        seriesOf(bureau, indicator, area).map(({ year, computed }) =>
          say(area, `${indicator.id} ${year.slice(0, 4)}`, computed.kind === 'measured' ? computed : null),
        ),
      ),
    )
    .filter(isGiven)
    .toSorted();
}

function isGiven(line: string): boolean {
  return !line.endsWith(' —');
}

function say(area: string, key: string, fraction: Fraction): string {
  return `${area} ${key} ${fraction ? `${fraction.numerator}/${fraction.denominator ?? 1}` : '—'}`;
}

function round(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : value.toFixed(6);
}
