import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../src/domain/code-lists.ts';
import { builtFiles, pageHtml, pagePaths, siteDist } from '../browser/site.ts';
import { DATA_PACKAGE_RULES } from '../unit/exports/open-data/data-package-rules.ts';
import { CSVW_RULES } from '../unit/exports/open-data/csvw-rules.ts';
import { profileValidator } from '../unit/json-validator.ts';
import { readTables } from './page-tables.ts';

const bytesOf = (path: string): Buffer => readFileSync(join(siteDist(), path));
const jsonOf = (path: string) =>
  JSON.parse(bytesOf(path).toString('utf8')) as Readonly<Record<string, unknown>>;
const rowsOf = (path: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(pageHtml(path).replace('\uFEFF', ''), { skipEmptyLines: true }).data;
const TABLES = builtFiles().flatMap((file) => /^data\/(\w+)\.csv$/.exec(file)?.[1] ?? []);
const OPEN = TABLES.filter((name) => name !== 'dictionary');
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="\/kg(\/[^"#?]*)"/g)].map(([, path = '']) => path);

describe('/data/', () => {
  const page = pageHtml('/data/');

  it('leads to the file and the page of every table, and every such file is one of a table', () => {
    expect(OPEN).toHaveLength(29);
    const links = linksOf(page);
    expect(OPEN.filter((name) => !links.includes(`/data/${name}.csv`))).toEqual([]);
    expect(OPEN.filter((name) => !links.includes(`/data/${name}/`))).toEqual([]);
  });

  it('says of every table as many rows as its file has', () => {
    const listed = readTables(page).flatMap(({ heads, rows }) => (heads[0] === '表' ? rows : []));
    const said = listed.map((cells) => {
      const [, name = ''] = /(\w+)\.csv/.exec(cells[0] ?? '') ?? [];
      return [name, Number(cells[2]?.replace(',', ''))];
    });
    expect(said.toSorted()).toEqual(
      OPEN.map((name) => [name, rowsOf(`/data/${name}.csv`).length - 1]).toSorted(),
    );
  });

  it('says on the page of a table which page its link leads to', () => {
    expect(pageHtml('/data/fees/')).toContain('<a href="/kg/fees/">看网页上的“收费”</a>');
    expect(pageHtml('/data/population/')).toContain(
      '<a href="/kg/progress/gross-enrolment-rate/">看网页上的“适龄人口”</a>',
    );
  });

  it('names the days, the commit and how to cite', () => {
    expect(page).toMatch(
      /<p class="cite"[^>]*>云州市教育体育局（演示）：《云州市幼儿园信息公示（演示）》，数据截至/,
    );
    expect(page).toContain('没有为这些数据声明许可证');
  });

  it('tells machines of every file', () => {
    const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const said = JSON.parse(block) as { readonly distribution: readonly { readonly contentUrl: string }[] };
    const files = said.distribution.map(({ contentUrl }) =>
      contentUrl.replace('https://www.example.gov.cn/kg', ''),
    );
    expect(files).toHaveLength(30);
    expect(files.filter((file) => !existsSync(join(siteDist(), file)))).toEqual([]);
  });

  it('is led to from the menu, the foot, the catalogue and 关于本站', () => {
    const leading = ['/', '/catalogue/', '/about/'].filter((path) =>
      linksOf(pageHtml(path)).includes('/data/'),
    );
    expect(leading).toEqual(['/', '/catalogue/', '/about/']);
  });

  it('brings no script but those that every page brings', () => {
    const scripts = (html: string) => html.match(/<script type="module"[\s\S]*?<\/script>/g) ?? [];
    const shared = new Set(scripts(pageHtml('/about/')));
    const pages = pagePaths().filter((path) => path.startsWith('/data/'));
    expect(pages).toHaveLength(30);
    expect(pages.filter((path) => scripts(pageHtml(path)).some((one) => !shared.has(one)))).toEqual([]);
  });
});

describe('datapackage.json', () => {
  const described = jsonOf('data/datapackage.json') as unknown as {
    readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
  };

  it('keeps the rules of Data Package v2', () => {
    const validate = profileValidator().compile(DATA_PACKAGE_RULES);
    validate(described);
    expect(validate.errors).toBeNull();
  });

  it('has the bytes and the hash of every file as it is served', () => {
    const wrong = described.resources.filter(({ path, bytes, hash }) => {
      const file = bytesOf(`data/${path}`);
      return file.length !== bytes || hash !== `sha256:${createHash('sha256').update(file).digest('hex')}`;
    });
    expect(wrong).toEqual([]);
    expect(described.resources.map(({ path }) => path).toSorted()).toEqual(
      OPEN.map((name) => `${name}.csv`).toSorted(),
    );
  });
});

describe('csv-metadata.json', () => {
  it('keeps the rules of CSV on the Web, and describes the files beside it', () => {
    const described = jsonOf('data/csv-metadata.json') as unknown as {
      readonly tables: readonly { readonly url: string }[];
    };
    const validate = profileValidator().compile(CSVW_RULES);
    validate(described);
    expect(validate.errors).toBeNull();
    expect(described.tables.map(({ url }) => url).toSorted()).toEqual(
      OPEN.map((name) => `${name}.csv`).toSorted(),
    );
  });
});

describe('all.zip', () => {
  const files = unzipSync(new Uint8Array(bytesOf('data/all.zip')));

  it('holds the very files that are served beside it', () => {
    const beside = Object.keys(files).filter((path) => !path.endsWith('.txt'));
    expect(beside).toEqual(
      [...TABLES.map((name) => `${name}.csv`), 'csv-metadata.json', 'datapackage.json'].toSorted(),
    );
    expect(beside.filter((path) => !Buffer.from(files[path] ?? []).equals(bytesOf(`data/${path}`)))).toEqual(
      [],
    );
  });

  it('says in words what it is and on what terms', () => {
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(text('README.txt')).toContain('演示数据');
    expect(text('LICENSE.txt')).toContain('没有为这些数据声明许可证');
  });
});

describe('the page of a table', () => {
  it('leads to its file, and shows its first rows as they stand in it', () => {
    const wrong = OPEN.filter((name) => {
      const html = pageHtml(`/data/${name}/`);
      const [header = [], ...rows] = rowsOf(`/data/${name}.csv`);
      const shown = readTables(html).find(({ caption }) => caption.startsWith('共 '));
      if (shown === undefined || !linksOf(html).includes(`/data/${name}.csv`)) return true;
      const onSide = shown.heads[0] === '栏';
      const cellOf = (row: number, column: number) =>
        (onSide ? shown.rows[column]?.[row + 1] : shown.rows[row]?.[column]) ?? 'none';
      const count = onSide ? shown.heads.length - 1 : shown.rows.length;
      return rows
        .slice(0, count)
        .some((row, at) => header.some((_head, column) => !isShown(row[column] ?? '', cellOf(at, column))));
    });
    expect(wrong).toEqual([]);
  });

  it('tells its columns, all of them', () => {
    const wrong = OPEN.filter((name) => {
      const [header = []] = rowsOf(`/data/${name}.csv`);
      const told = readTables(pageHtml(`/data/${name}/`)).find(({ caption }) => caption.includes(' 栏'));
      return told?.rows.map(([first = '']) => first.split(' ')[0]).join() !== header.join();
    });
    expect(wrong).toEqual([]);
  });

  it('is where a drawing of a kindergarten leads, on its page and in its record', () => {
    const below = (path: string) =>
      [...pageHtml(path).matchAll(/下载数据：([\s\S]*?)<\/p>/g)].map(([, links = '']) =>
        linksOf(links).join(),
      );
    expect(below('/kindergartens/9900112345/')).toEqual([
      '/data/fees/',
      '/data/fees/,/data/staffing/,/data/classes/',
    ]);
    expect(below('/kindergartens/9900112345/history/')).toContain('/data/assessments/,/data/rating_schemes/');
  });

  it('is where the name of a table among the sources of a figure leads', () => {
    const links = linksOf(pageHtml('/kindergartens/9900112345/'));
    expect(links).toContain('/data/fees/');
    expect(links).toContain('/data/staffing/');
  });
});

/** A cell of a file as a page shows it: the word for an empty one, the beginning of a long one, white space as one space. */
function isShown(written: string, shown: string): boolean {
  if (written === '') return shown === '未公布';
  const text = written.replaceAll(/\s+/g, ' ').trim();
  return shown.endsWith('…') ? text.startsWith(shown.slice(0, -1).trim()) : text === shown;
}

describe('a page of figures', () => {
  it('leads to its own CSV: each register and its parts, each indicator, 公示完整度', () => {
    const pages: readonly (readonly [page: string, file: RegExp])[] = [
      ...['fees', 'staffing', 'assessments', 'inclusive'].flatMap((register) => [
        [`/${register}/`, new RegExp(`^/${register}/all[^/]*\\.csv$`)] as const,
        [`/${register}/990121/`, new RegExp(`^/${register}/990121[^/]*\\.csv$`)] as const,
      ]),
      ...METRIC_IDS.map((id) => [`/progress/${id}/`, new RegExp(`^/progress/${id}\\.csv$`)] as const),
      ['/completeness/', /^\/completeness\/all\.csv$/],
      ['/completeness/990121/', /^\/completeness\/990121\.csv$/],
    ];
    const without = pages.filter(
      ([page, file]) =>
        !linksOf(pageHtml(page)).some((link) => file.test(link) && existsSync(join(siteDist(), link))),
    );
    expect(without.map(([page]) => page)).toEqual([]);
  });
});
