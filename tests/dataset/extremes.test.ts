import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/school-date.ts';
import { examine } from '../../src/dataset/index.ts';
import { serialiseCell } from '../../src/dataset/serialise.ts';
import { tableNamed } from '../../src/dataset/tabled.ts';
import type { Column } from '../../src/dataset/tables/column.ts';
import { TABLE_NAMES } from '../../src/dataset/tables/names.ts';
import {
  bureauFiles,
  type Changes,
  FIXTURE_AS_OF,
  MINIMAL_BUREAU,
  withLines,
  withPassage,
} from '../fixtures/bureau.ts';
import { publishWhole } from './fuzz/published-whole.ts';

/** A kindergarten as a line of the minimal bureau's table. */
const kindergarten = (code: string, name: string, district = '990101002') =>
  `${code},${name},,${district},,,滨河路${code.slice(-4)}号,,,,,民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,90,在办,`;

async function publishedOf(changes: Changes, asOf = FIXTURE_AS_OF) {
  const examination = examine(bureauFiles(changes), { asOf });
  const errors = examination.issues.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const bureau = examination.bureau();
  if (bureau === null) throw new Error('not published');
  return { bureau, published: await publishWhole(bureau) };
}

describe('an unusual bureau is published whole', () => {
  it.each<readonly [string, Changes]>([
    [
      'whose county has no towns',
      withLines('kindergartens.csv', kindergarten('9900112399', '云溪县直属幼儿园', '990101')),
    ],
    [
      'with two towns of one name',
      {
        ...withLines('districts.csv', '990101003,云溪镇,乡级,990101,,,'),
        ...withLines('kindergartens.csv', kindergarten('9900112399', '云溪镇幼儿园', '990101003')),
      },
    ],
    [
      'with two kindergartens of one name',
      withLines(
        'kindergartens.csv',
        kindergarten('9900112398', '阳光幼儿园'),
        kindergarten('9900112399', '阳光幼儿园'),
      ),
    ],
    [
      'with names that hold no letter',
      withLines('kindergartens.csv', kindergarten('9900112398', '🏫🏫'), kindergarten('9900112399', '㊣№①')),
    ],
    [
      'with names in other scripts and rare characters',
      withLines(
        'kindergartens.csv',
        kindergarten('9900112398', 'Ünïcödé ΑΒΓ İß'),
        kindergarten('9900112399', '𠀀𡋾㙦幼儿园'),
      ),
    ],
    [
      'with names that are written from right to left, and stacked',
      withLines(
        'kindergartens.csv',
        kindergarten('9900112398', 'يەسلى 1-باغچە'),
        kindergarten('9900112399', 'བསྒྲུབས་ཧཱུྃ'),
      ),
    ],
    [
      'with a name that the language of the program knows',
      withLines(
        'kindergartens.csv',
        kindergarten('9900112398', '__proto__'),
        kindergarten('9900112399', 'constructor'),
      ),
    ],
    [
      'with two thousand campuses of one kindergarten',
      withLines(
        'campuses.csv',
        ...Array.from({ length: 2000 }, (_, at) => `9900112345,第${at}园区,滨河路${at}号,990101002,,,,`),
      ),
    ],
    [
      'with days at the ends of what data may speak of',
      withPassage('fees.csv', '2025-09-01,380', '1901-01-01,380'),
    ],
    ['with counts from the first year', withPassage('population.csv', '2026-09-01', '1901-01-01')],
    ['with accounts of the first year', withPassage('finance.csv', '990101,2025', '990101,1901')],
    ['with an end in the last year', withPassage('recognitions.csv', '2028-06-30', '2100-12-31')],
  ])('%s', async (_what, changes) => {
    const { bureau, published } = await publishedOf(changes);
    expect(published.pages.length).toBeGreaterThan(50);
    expect(published.feed.match(/<item>/g)).toHaveLength(bureau.kindergartens.length);
  });

  it.each(['1901-01-01', '2100-12-31'])('on the day %s', async (day) => {
    const { bureau } = await publishedOf(onlyHeaders(), isoDate(day));
    expect(bureau.kindergartens).toHaveLength(2);
  });

  it('with every optional cell empty', async () => {
    const { bureau } = await publishedOf(
      Object.fromEntries(TABLE_NAMES.map((name) => [`${name}.csv`, withoutOptional(name)])),
    );
    expect(bureau.kindergartens.map(({ name }) => name)).toEqual(['云溪镇中心幼儿园', '云溪镇小杜鹃幼儿园']);
  });

  it('with the largest number in every column that counts children and money', async () => {
    const largest = (name: 'fees' | 'finance' | 'population' | 'enrolment') => ({
      [`${name}.csv`]: eachCell(`${name}.csv`, (column, cell) => largestOf(column) ?? cell),
    });
    const { published } = await publishedOf({
      ...largest('finance'),
      ...largest('population'),
      ...largest('enrolment'),
      'fee_caps.csv': null,
      ...largest('fees'),
    });
    expect(published.json.join()).not.toMatch(/NaN|Infinity|e\+/);
  });
});

/** What is not about a day: the tables that must not be empty. */
function onlyHeaders(): Changes {
  const kept = new Set(['districts', 'kindergartens']);
  return Object.fromEntries(
    TABLE_NAMES.filter((name) => !kept.has(name)).map((name) => [
      `${name}.csv`,
      `${(MINIMAL_BUREAU.get(`${name}.csv`) ?? '').split('\n')[0] ?? ''}\n`,
    ]),
  );
}

function withoutOptional(name: (typeof TABLE_NAMES)[number]): string {
  // A reference or a rule asks for these.
  const asked = new Set(['营利性质', '牵头园标识码', '体系代码', '数值', '目标值', '自愿', '现标识码']);
  return eachCell(`${name}.csv`, (column, cell) =>
    column.presence === 'optional' && !asked.has(column.header) ? '' : cell,
  );
}

function largestOf({ cell }: Column): string | null {
  if (cell.kind === 'whole' && cell.unit === '年') return null;
  return cell.kind === 'whole' || cell.kind === 'money' ? serialiseCell(cell, cell.max) : null;
}

/** A table of the minimal bureau with each cell as `change` says. None of the tables it is used for has a quote but 原文. */
function eachCell(file: string, change: (column: Column, cell: string) => string): string {
  const [header = '', ...lines] = (MINIMAL_BUREAU.get(file) ?? '').trimEnd().split('\n');
  const columns = Object.values(tableNamed(file.replace('.csv', '') as (typeof TABLE_NAMES)[number]).columns);
  const headers = header.split(',').map((label) => columns.find((column) => column.header === label));
  const rows = lines.map((line) =>
    line
      .match(/(?<=^|,)("[^"]*"|[^,]*)/g)
      ?.map((cell, at) => (headers[at] ? change(headers[at], cell) : cell))
      .join(','),
  );
  return `${[header, ...rows].join('\n')}\n`;
}
