import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask, rowsOf } from './joined/ask.ts';
import { ASSESSMENTS, CLASSES, FEES, RECOGNITIONS, STAFFING, children, csv } from './joined/bureau-files.ts';
import { withoutDuckDb } from './joined/duckdb.ts';
import { JIAXI } from './joined/jiaxi.ts';
import { type Package, packageOf } from './joined/package-site.ts';
import { served } from './joined/served.ts';
import { YICHUAN } from './joined/yichuan.ts';

const DAY = '2026-11-15';
const [jiaxi, yichuan] = [packageOf(JIAXI, DAY), packageOf(YICHUAN, DAY)];
const packages: readonly Package[] = [jiaxi, yichuan];

/** A package of which one file is another one than its description says. */
function spoilt({ bureau, files }: Package, name: string): Package {
  return { bureau, files: new Map([...files, [name, new TextEncoder().encode('标识码\r\n')]]) };
}

/** A package that is described otherwise. */
function redescribed(
  { bureau, files }: Package,
  change: (description: Readonly<Record<string, unknown>>) => object,
): Package {
  const text = new TextDecoder().decode(files.get('datapackage.json'));
  const described = JSON.stringify(change(JSON.parse(text) as Readonly<Record<string, unknown>>));
  return { bureau, files: new Map([...files, ['datapackage.json', new TextEncoder().encode(described)]]) };
}

/** A package of a program whose table had one column less, the last. */
function withoutLastColumn({ bureau, files }: Package, table: string): Package {
  const text = new TextDecoder().decode(files.get(`${table}.csv`));
  const shorter = new TextEncoder().encode(text.replaceAll(/,("[^"]*"|[^,"\r\n]*)(?=\r\n)/g, ''));
  const hash = `sha256:${createHash('sha256').update(shorter).digest('hex')}`;
  const pack = { bureau, files: new Map([...files, [`${table}.csv`, shorter]]) };
  return redescribed(pack, (description) => ({
    ...description,
    resources: (description['resources'] as readonly Resource[]).map((resource) =>
      resource.name !== table
        ? resource
        : {
            ...resource,
            bytes: shorter.length,
            hash,
            schema: { ...resource.schema, fields: resource.schema.fields.slice(0, -1) },
          },
    ),
  }));
}

interface Resource {
  readonly name: string;
  readonly schema: { readonly fields: readonly object[] };
}

describe.skipIf(withoutDuckDb !== null)('a package that is not as it says', () => {
  it('is left out and named; the others are answered from', async () => {
    const got = await served([spoilt(jiaxi, 'fees.csv'), yichuan], (addresses) => ask(...addresses));
    expect(got.code).toBe(1);
    expect(got.said).toMatch(
      /^没有算进：http:\/\/127\.0\.0\.1:\d+\/data\/：fees\.csv 的字节数或校验值与 datapackage\.json 写的不符/,
    );
    expect(got.bureaus.map(({ region }) => region)).toEqual(['990502']);
    expect(rowsOf(got, '5').map((row) => row['地区'])).toEqual(['乙川县']);
  });

  it('is left out where another one speaks of the same area', async () => {
    const got = await served([...packages, ...packages.slice(0, 1)], (addresses) => ask(...addresses));
    expect(got.code).toBe(1);
    expect(got.said).toContain('区划代码 990501 与 http://127.0.0.1:');
    expect(got.bureaus).toHaveLength(2);
  });

  it('is left out where it is of a program that did not yet say which area it tells of', async () => {
    const old = redescribed(jiaxi, ({ settings: _none, ...rest }) => rest);
    const got = await served([old, yichuan], (addresses) => ask(...addresses));
    expect(got.code).toBe(1);
    expect(got.said).toContain('datapackage.json 没有写 settings.regionCode');
  });

  it('leaves nothing to answer where there is no other', async () => {
    const got = await ask('http://127.0.0.1:9/data/');
    expect(got.code).toBe(2);
    expect(got.said).toContain('一个包也没有取到，没有可以回答的。');
  });

  it('is told apart from a page that stands where it should', async () => {
    const page = new TextEncoder().encode('<!doctype html>');
    const other = { ...jiaxi, files: new Map([...jiaxi.files, ['datapackage.json', page]]) };
    const got = await served([other], (addresses) => ask(...addresses));
    expect(got.said).toContain('datapackage.json 的位置上不是 JSON，地址可能写错了');
  });
});

it.skipIf(withoutDuckDb !== null)(
  'a day that no calendar has is refused before anything is fetched',
  async () => {
    const got = await ask('--day', '2026-02-30', 'http://127.0.0.1:9/data/');
    expect([got.code, got.said]).toEqual([2, expect.stringMatching(/^用法：/)]);
  },
);

describe.skipIf(withoutDuckDb !== null)('one bureau alone', () => {
  it('is asked of tables that it does not keep, for another day', async () => {
    const got = await served(packages.slice(1), (addresses) => ask('--day', '2026-10-20', ...addresses));
    expect(got.said).toBe('');
    // On that day the recognition of 03 still holds.
    expect(rowsOf(got, '2').map((row) => row['不在分母'])).toEqual([4]);
    expect(rowsOf(got, '3').map((row) => row['事项'])).toContain('教职工配备');
  });

  it('says which tables it does not keep: that is not that there is nothing', async () => {
    const got = await served(packages.slice(1), (addresses) => ask(...addresses));
    expect(got.bureaus.map(({ without }) => without.join(' '))).toEqual([
      'kindergarten_history fee_caps enrolment finance filings holidays plans plan_targets',
    ]);
  });

  it('says how many kindergartens are held for checking: they are in no answer', async () => {
    const roster = (YICHUAN.get('kindergartens.csv') ?? '').replace('9950200012,12号幼儿园', '9950200012,');
    const settings = (YICHUAN.get('site.json') ?? '').replace(
      '"demo":true',
      '"demo":true,"publishPolicy":"hold"',
    );
    const held = new Map([...YICHUAN, ['kindergartens.csv', roster], ['site.json', settings]]);
    const got = await served([packageOf(held, DAY)], (addresses) => ask(...addresses));
    expect(got.bureaus.map((one) => one.held)).toEqual([1]);
    // Without the 30 children of 12.
    expect(rowsOf(got, '5').map((row) => [row['普惠幼儿'], row['全部幼儿']])).toEqual([[230, 300]]);
  });

  it('is answered for though nothing stands in the tables that it must keep, and it keeps no other', async () => {
    const few = new Map([
      ...[...YICHUAN].filter(([name]) => /^(site|districts|kindergartens)\./.test(name)),
      ['fees.csv', csv(FEES, [])],
      ['staffing.csv', csv(STAFFING, [])],
      ['recognitions.csv', csv(RECOGNITIONS, [])],
      ['assessments.csv', csv(ASSESSMENTS, [])],
    ]);
    const got = await served([packageOf(few, DAY)], (addresses) => ask(...addresses));
    expect(got.said).toBe('');
    expect(['1', '4', '5'].map((question) => rowsOf(got, question).length)).toEqual([0, 3, 0]);
    // Of eleven that run nobody published a fee, and of each that may be for three ages.
    expect(rowsOf(got, '4').map((row) => [row['不变'], row['比不了'], row['原因']])).toEqual([
      [0, 11, '现在未公布'],
      [0, 11, '现在未公布'],
      [0, 11, '现在未公布'],
    ]);
  });

  it('is not asked of school years that begin after the day', async () => {
    const got = await served(packages.slice(0, 1), (addresses) => ask('--day', '2026-08-15', ...addresses));
    expect(rowsOf(got, '5').map((row) => row['学年'])).toEqual(['2025-2026']);
  });

  it('has no children in a year of which nobody’s are counted, and not none', async () => {
    // 11 opened in 2026: its row of the year before belongs to no kindergarten that ran then.
    const early = csv(CLASSES, [children('9950200011', '2025-2026', '中班', 5)]);
    const got = await served([packageOf(new Map([...YICHUAN, ['classes.csv', early]]), DAY)], (addresses) =>
      ask(...addresses),
    );
    expect(rowsOf(got, '5').map((row) => [row['普惠幼儿'], row['全部幼儿'], row['没有算进']])).toEqual([
      [null, null, 10],
    ]);
  });
});

describe.skipIf(withoutDuckDb !== null)('packages of two versions of the program', () => {
  it('are read together: a column that one did not have yet has no value there', async () => {
    // 截止日期 is the last column: without it all former fees are still charged, 1,500 a semester beside 1,800 too.
    const older = withoutLastColumn(jiaxi, 'fees');
    const got = await served([older, yichuan], (addresses) => ask(...addresses));
    expect(got.said).toBe('');
    const west = rowsOf(got, '1').find((row) => row['乡镇'] === '西镇');
    // 450 (before 400), 520 (before 600), 550, 900.
    expect([west?.['中位数（元/月）'], west?.['园数']]).toEqual([535, 4]);
    expect(rowsOf(got, '1').filter((row) => row['局'] === '990502')).toHaveLength(6);
  });
});
