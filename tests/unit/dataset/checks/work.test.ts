import { describe, expect, it } from 'vitest';
import { buildBureau } from '../../../../src/dataset/build.ts';
import type { Check, CheckContext } from '../../../../src/dataset/check.ts';
import { districtParent } from '../../../../src/dataset/checks/district-parent.ts';
import { feeOverlap } from '../../../../src/dataset/checks/fee-overlap.ts';
import { sameKindergarten } from '../../../../src/dataset/checks/same-kindergarten.ts';
import { unknownLevel } from '../../../../src/dataset/checks/unknown-level.ts';
import { type Issue, issueAt } from '../../../../src/dataset/issue.ts';
import { type AnyRow, readTableFile } from '../../../../src/dataset/read/table-file.ts';
import { FALLBACK_SITE } from '../../../../src/dataset/site.ts';
import { tabled, tableNamed, typedRows } from '../../../../src/dataset/tabled.ts';
import type { TableName } from '../../../../src/dataset/tables/names.ts';
import { FIXTURE_AS_OF, MINIMAL_BUREAU } from '../../../fixtures/bureau.ts';

type Lines = Readonly<Partial<Record<TableName, readonly string[]>>>;

interface Work {
  /** How many cells the rule looked at. */
  readonly reads: number;
  readonly issues: readonly Issue[];
}

/** What a rule does with rows that are written under the headers of the minimal bureau. */
function workOf(check: Check, lines: Lines): Work {
  let reads = 0;
  const counting: ProxyHandler<AnyRow> = {
    get: (row, key, receiver): unknown => {
      reads += 1;
      return Reflect.get(row, key, receiver);
    },
  };
  const rows = typedRows(
    tabled((name) => {
      const [header = ''] = (MINIMAL_BUREAU.get(`${name}.csv`) ?? '').split('\n');
      const text = [header, ...(lines[name] ?? [])].join('\n');
      const file = readTableFile(tableNamed(name), new TextEncoder().encode(text));
      return file.rows.map((row) => new Proxy(row, counting));
    }),
  );
  const known = { site: FALLBACK_SITE, asOf: FIXTURE_AS_OF };
  const context: CheckContext = {
    rows,
    ...known,
    bureau: () => buildBureau(rows, { ...known, missingTables: new Set(), held: new Map() }),
    happenedUntil: FIXTURE_AS_OF,
    present: new Set(),
    unreadKeys: new Map(),
    report: (table, _row, _key, finding) =>
      issueAt(`${table}.csv`, {}, { rule: check.id, severity: check.severity, ...finding }),
  };
  return {
    issues: check.run(context),
    get reads() {
      return reads;
    },
  };
}

const numbered = (length: number, line: (at: number) => string) =>
  Array.from({ length }, (_, at) => line(at));
const fee = (at: number, age: string, from: string, until: string) =>
  `9900112345,住宿费,住宿费,${age},${from},${100 + at},元/生·月,寄宿,示发改〔2026〕8号,按天退。,,,${until}`;
const code = (at: number) => String(9_900_200_000 + at);

const CASES: readonly (readonly [string, Check, (length: number) => Lines])[] = [
  ['fees of one day', feeOverlap, (n) => ({ fees: numbered(n, (at) => fee(at, '全部', '2026-01-01', '')) })],
  [
    'fees that have ended',
    feeOverlap,
    (n) => ({ fees: numbered(n, (at) => fee(at, '全部', '2020-01-01', '2020-12-31')) }),
  ],
  [
    'fees of two ages that never meet',
    feeOverlap,
    (n) => ({
      fees: numbered(n, (at) => fee(at, at % 2 === 0 ? '小班' : '大班', '2026-01-01', '2026-01-01')),
    }),
  ],
  [
    'kindergartens of one name in many places',
    sameKindergarten,
    (n) => ({
      kindergartens: numbered(
        n,
        (at) =>
          `${code(at)},阳光幼儿园,,990101002,,,滨河路${at}号,${(100 + at / 1000).toFixed(4)},38.4,CGCS2000,000-${2_000_000 + at},民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,90,在办,`,
      ),
    }),
  ],
  [
    'districts in one circle',
    districtParent,
    (n) => ({
      districts: numbered(n, (at) => `${990101000 + at},镇${at},乡级,${990101000 + ((at + 1) % n)},,,`),
    }),
  ],
  [
    'levels that no scheme of many levels has',
    unknownLevel,
    (n) => ({
      rating_schemes: numbered(n, (at) => `YX,评定,等级${at},1,,示教体发〔2022〕9号`),
      assessments: numbered(
        n,
        (at) => `${code(at)},等级评定,2024-12-10,YX,别的${at},认定,,云州市教育体育局,,,`,
      ),
    }),
  ],
];

describe.each(CASES)('the work over %s', (_what, check, linesOf) => {
  const [small, large] = [workOf(check, linesOf(400)), workOf(check, linesOf(800))];

  it('grows as the rows do', () => {
    expect(small.reads).toBeGreaterThan(400);
    expect(large.reads / small.reads).toBeLessThan(2.5);
  });

  it('has a report that grows as the rows do', () => {
    const sizeOf = ({ issues }: Work) => JSON.stringify(issues).length;
    expect(sizeOf(large)).toBeLessThan(2.5 * Math.max(sizeOf(small), 100));
  });
});
