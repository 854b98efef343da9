import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAVIEST_PAGE } from '../../src/components/table-weight.ts';
import { ChangingBureau } from './changing-bureau.ts';

/** A town of many kindergartens whose texts are as long as they may be, and all change at once; and notices of years. */
const KINDERGARTENS = 620;
const NOTICES = 230;
const TOWN = '990101002';
const codes = Array.from({ length: KINDERGARTENS }, (_, at) => String(9900200000 + at));

const long = (text: string, length: number) => text.padEnd(length, '云溪县人民政府教育体育局和有关部门');

function rowsOf(code: string, at: number): Readonly<Record<string, string>> {
  const name = long(`第${at + 1}幼儿园`, 96);
  const address = long('云溪镇文昌路', 190);
  const document = long(`示发改〔2025〕${at + 1}号`, 190);
  return {
    'kindergartens.csv': `${code},${name},,${TOWN},,,${address},106.1580,38.4050,CGCS2000,000-1234568,民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,90,在办,`,
    'classes.csv': `${code},2026-2027,混龄,混一班,,26,9,2026-09-15`,
    'fees.csv': `${code},保育教育费,保育教育费,全部,2025-09-01,650,元/生·月,一日生活,${document},整月未出勤的全退。,,2025-08-26,`,
    'recognitions.csv': `${code},2020-09-01,2023-08-31,,${document},`,
  };
}

const notice = (at: number) => `---
title: ${long(`第 ${at} 号通知`, 60)}
pubDate: 2024-01-${String(1 + (at % 28)).padStart(2, '0')}
source: 云溪县教育体育局
category: 其他
description: 很多通知里的一条。
---

正文
`;

let bureau: ChangingBureau;
beforeAll(async () => {
  bureau = new ChangingBureau(mkdtempSync(join(tmpdir(), 'heaviest-pages-')));
  for (const table of ['kindergartens.csv', 'classes.csv', 'fees.csv', 'recognitions.csv']) {
    const rows = codes.map((code, at) => rowsOf(code, at)[table]);
    bureau.write(`data/${table}`, `${bureau.read(`data/${table}`).trimEnd()}\n${rows.join('\n')}\n`);
  }
  for (let at = 0; at < NOTICES; at += 1) bureau.write(`content/notices/tongzhi-${at}.md`, notice(at));
  bureau.publish('2026-09-01');
  bureau.edit('data/kindergartens.csv', '云溪镇文昌路云溪县', '云溪镇文昌街云溪县');
  bureau.publish('2026-10-01');
  const run = bureau.build();
  expect([await run.ended, run.said()]).toEqual([0, expect.stringContaining('已生成')]);
});
afterAll(() => rmSync(bureau.folder, { recursive: true }));

/** The codes of the rows of all pages at an address: `/fees/990101002/`, `/fees/990101002/2/` … */
function listedAt(address: string): readonly string[] {
  const further = readdirSync(bureau.path(`www${address}`)).filter((name) => /^\d+$/.test(name));
  const pages = ['', ...further.map((name) => `${name}/`)];
  return pages.flatMap((page) =>
    [...bureau.read(`www${address}${page}index.html`).matchAll(/<tr[^>]* data-code="(\d+)"/g)].map(
      ([, code = '']) => code,
    ),
  );
}

const running = ['9900112345', '9900112346', ...codes];

describe('a bureau of many kindergartens with long texts', () => {
  it('has no page that is heavier than a page may be', () => {
    const files = readdirSync(bureau.path('www'), { recursive: true, encoding: 'utf8' });
    const heavy = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, bytes: statSync(bureau.path(`www/${file}`)).size }))
      .filter(({ bytes }) => bytes > HEAVIEST_PAGE);
    expect(heavy).toEqual([]);
  });

  it('leads from the county to its town, whose pages have every kindergarten once', () => {
    expect(bureau.read('www/fees/990101/index.html').includes('一页列不下')).toBe(true);
    expect(listedAt('/fees/990101/')).toEqual([]);
    expect(listedAt('/staffing/990101002/').toSorted()).toEqual(running);
    expect(listedAt('/completeness/990101002/').toSorted()).toEqual(running);
    expect(new Set(listedAt('/fees/990101002/'))).toEqual(new Set(running));
  });

  it('says on each page which one it is, and leads on and back', () => {
    const second = bureau.read('www/fees/990101002/2/index.html');
    expect(/<h1[^>]*>(.*?)<\/h1>/.exec(second)?.[1]?.replaceAll('<wbr>', '')).toBe(
      '云溪镇收费公示（第 2 页）',
    );
    expect(second.includes('rel="prev" href="/fees/990101002/"')).toBe(true);
    expect(second.includes('rel="next" href="/fees/990101002/3/"')).toBe(true);
    expect(second.includes('在本页排序、查找，只涉及本页')).toBe(true);
  });

  it('lists who counts in an indicator on the pages of the county', () => {
    const index = bureau.read('www/progress/inclusive-coverage/index.html');
    expect(index.includes('id="area-990101"')).toBe(true);
    expect(index.includes('href="/progress/inclusive-coverage/990101/"')).toBe(true);
    expect(listedAt('/progress/inclusive-coverage/990101/').toSorted()).toEqual(running);
  });

  it('has every kindergarten in the downloads', () => {
    const inFile = (file: string) =>
      bureau
        .read(`www/${file}`)
        .match(/^\d{10}(?=,)/gm)
        ?.toSorted();
    expect(inFile('completeness/990101002.csv')).toEqual(running);
    expect(inFile('completeness/all.csv')).toEqual(running);
    expect(inFile('progress/inclusive-coverage/kindergartens.csv')).toEqual(running);
  });

  it('has the older notices on further pages', () => {
    const pages = ['www/notices/', 'www/notices/page/2/', 'www/notices/page/3/'];
    const listed = pages.flatMap(
      (page) => bureau.read(`${page}index.html`).match(/href="\/notices\/tongzhi-\d+\//g) ?? [],
    );
    expect(new Set(listed).size).toBe(NOTICES);
  });

  it('sums up a publication that changes all of them, and leads to the record of each', () => {
    const town = bureau.read(`www/changes/2026-10/${TOWN}/index.html`);
    expect(town).toContain('这次公布的变动较多，不逐条列出：');
    expect(town).toContain(`href="/districts/${TOWN}/"`);
    const [code = ''] = codes;
    expect(bureau.read(`www/kindergartens/${code}/history/index.html`)).toContain('地址的内容有改动');
  });
});
