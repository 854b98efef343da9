import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { pageHtml, pagePaths } from '../browser/site.ts';

const REGISTERS = ['fees', 'staffing', 'assessments', 'inclusive'] as const;
type Register = (typeof REGISTERS)[number];

const download = (path: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(pageHtml(path).replace('\uFEFF', ''), { skipEmptyLines: true }).data;

/** The table lines of a page by 标识码, as text. */
function lines(path: string): ReadonlyMap<string, string> {
  const rows = pageHtml(path).matchAll(/<tr data-code="(\d{10})"[^>]*>(.*?)<\/tr>/gs);
  return new Map(
    [...rows].map(([, code = '', row = '']) => [code, row.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')]),
  );
}

const codesOf = (rows: readonly (readonly string[])[]) => rows.slice(1).map(([code]) => code);

describe('the registers', () => {
  it('show every running kindergarten, in the page and in its download', () => {
    const running = codesOf(download('/staffing/all.csv'));
    expect(running.length).toBeGreaterThan(200);
    for (const register of ['fees', 'staffing', 'assessments'] as const) {
      expect([...lines(`/${register}/`).keys()].toSorted()).toEqual(running.toSorted());
      expect(codesOf(download(`/${register}/all.csv`)).toSorted()).toEqual(running.toSorted());
    }
  });

  it('show one kindergarten with its own figures', () => {
    const row = lines('/fees/').get('9900112345') ?? '';
    expect(row).toContain('云溪镇中心幼儿园');
    expect(row).toContain('340 − 340');
    expect(row).toContain('15 元/天');
    expect(row).toContain('示发改〔2025〕12号');
    expect(row).toContain('2025.9.1 执行');
    expect(lines('/staffing/').get('9900112345')).toContain('1∶6.5');
    expect(lines('/assessments/').get('9900112345')).toContain('自治区一类园');
  });

  it('bring a fee by the semester to a month and keep it beneath', () => {
    const [code, row] = [...lines('/fees/')].find(([, text]) => text.includes('元/学期')) ?? ['', ''];
    const semester = download('/fees/all.csv').find(([own]) => own === code) ?? [];
    expect(semester).toContain('元/生·学期');
    expect(row).toMatch(/[\d,]+ [\d,]+ 元\/学期/);
  });

  it('state the excess of a fee over its guide price with the approval that it rests on', () => {
    expect(lines('/fees/').get('9900115083')).toMatch(/高出最高标准 46 元\/月，示发改函〔2025〕6号批准/);
  });

  it('say the day under which every list of kindergartens stands', () => {
    const captions = REGISTERS.flatMap((register) =>
      [...pageHtml(`/${register}/`).matchAll(/<caption>(.*?)<\/caption>/gs)].map(([, text = '']) => text),
    );
    expect(captions.length).toBeGreaterThan(8);
    expect(captions.filter((text) => !/\d{4}年\d+月\d+日/.test(text))).toEqual([]);
  });

  it('have the very kindergartens of each page in its download', () => {
    const town =
      pagePaths()
        .find((path) => /^\/fees\/\d{9}\/$/.test(path))
        ?.split('/')[2] ?? '';
    for (const register of ['fees', 'staffing', 'assessments'] as const) {
      expect(codesOf(download(`/${register}/${town}.csv`)).toSorted()).toEqual(
        [...lines(`/${register}/${town}/`).keys()].toSorted(),
      );
    }
  });

  it('list as 普惠 exactly what the download lists, and the ended recognitions apart', () => {
    const html = pageHtml('/inclusive/');
    const current = new Set(codesOf(download('/inclusive/all.csv')));
    const ended = codesOf(download('/inclusive/all-ended.csv'));
    expect(ended.length).toBeGreaterThan(0);
    expect(html.match(/<tr data-code="/g)).toHaveLength(current.size + ended.length);
    expect(html).toMatch(/普惠性幼儿园覆盖率[\s\S]*?[\d,]+ ÷ [\d,]+/);
  });

  it('reach every town by links, so that no script is needed', () => {
    const towns = (register: Register) =>
      pagePaths().filter((path) => new RegExp(`^/${register}/\\d{9}/$`).test(path));
    for (const register of REGISTERS) {
      const html = pageHtml(`/${register}/`);
      expect(towns(register).length).toBeGreaterThan(15);
      expect(towns(register).filter((path) => !html.includes(`href="/kg${path}"`))).toEqual([]);
    }
  });

  it('carry the meta tags of a column and say how new they are', () => {
    for (const register of REGISTERS) {
      const html = pageHtml(`/${register}/`);
      expect(html).toContain('<meta name="ColumnType" content="信息公开"');
      expect(html).toMatch(/数据截至\d{4}年\d+月\d+日/);
    }
  });

  it('explain every scheme of ratings where its results stand', () => {
    const html = pageHtml('/assessments/');
    expect(html.match(/id="scheme-/g)?.length).toBeGreaterThan(1);
    expect(html.match(/不同体系的等级不能互相比/g)?.length).toBe(html.match(/id="scheme-/g)?.length);
  });
});
