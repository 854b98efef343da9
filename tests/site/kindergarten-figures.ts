import Papa from 'papaparse';
import { pageHtml } from '../browser/site.ts';
import { type PageTable, readTables } from './page-tables.ts';

/** Figures of one kindergarten, as its page tells them and as the downloads of `/data/` have them: each a line of words, in the words of the page. */
type Lines = readonly string[];
type Row = Readonly<Record<string, string>>;

const read = new Map<string, readonly Row[]>();

/** The rows of a download. */
export function fileRows(table: string): readonly Row[] {
  const before = read.get(table);
  if (before) return before;
  const csv = pageHtml(`/data/${table}.csv`).replace('\uFEFF', '');
  const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
  read.set(table, rows);
  return rows;
}

function ownRows(table: string, code: string): readonly Row[] {
  return fileRows(table).filter((row) => row['标识码'] === code);
}

/** Those of the last day or year that any of them names. */
function newest(rows: readonly Row[], header: string): readonly Row[] {
  const last = rows
    .map((row) => row[header] ?? '')
    .toSorted()
    .at(-1);
  return rows.filter((row) => row[header] === last);
}

function tablesOf(code: string): readonly PageTable[] {
  return readTables(pageHtml(`/kindergartens/${code}/`));
}

/** A cell of a file in the words of a page, figures without marks between them and without zeros at their end. */
function worded(cell: string | undefined, unit: string): string {
  if (cell === '' || cell === undefined) return '未公布';
  return /^[\d.]+$/.test(cell) ? `${Number(cell)} ${unit}` : cell;
}

/** What a page says of a figure, likewise. */
function plain(words: string): string {
  return words.replaceAll(/\d[\d,.]*/g, (figure) => String(Number(figure.replaceAll(',', ''))));
}

/** Every price that the page lists: 收费类别 or 收费项目, day, price. Tables that leave a column out leave it out here. */
export function pricesOnPage(code: string): Lines {
  return tablesOf(code)
    .filter(({ caption }) => /^(现行.*标准|已停止执行的收费标准)/.test(caption))
    .flatMap(({ caption, heads, rows }) =>
      rows.map((row) => {
        const at = (head: string): string => row[heads.indexOf(head)] ?? '';
        const what = at('项目').split(' ')[0] || (/^现行(.*)标准/.exec(caption)?.[1] ?? '');
        const [year = '', month = '', day = ''] =
          /[\d.]+/.exec(at('执行日期') || at('执行期间'))?.[0].split('.') ?? [];
        const price = plain(/^[\d.,]+ 元\/.期?|^\S+/.exec(at('标准'))?.[0] ?? '');
        return [what, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, price].join(' ');
      }),
    );
}

/** Every price of the file, once under its 收费类别 and once under its 收费项目. */
export function pricesInFile(code: string): ReadonlySet<string> {
  return new Set(
    ownRows('fees', code).flatMap((row) => {
      const unit = row['计费单位']?.replace('生·', '') ?? '';
      const price = worded(row['收费标准'], unit);
      return [row['收费类别'], row['收费项目']].map((what) => `${what} ${row['执行日期']} ${price}`);
    }),
  );
}

const COUNTS = ['人数', '其中专职', '其中在编', '持证人数', '参加社保'];

/** 教职工配备: each post with its counts. A post of which the page says that it is not published has none. */
export function staffOnPage(code: string): Lines {
  const table = tablesOf(code).find(({ caption }) => caption === '教职工配备');
  const posts = new Set(ownRows('staffing', code).map((row) => row['岗位']));
  return (table?.rows ?? []).filter(([post]) => posts.has(post)).map((row) => plain(row.join(' ')));
}

export function staffInFile(code: string): Lines {
  return newest(ownRows('staffing', code), '统计日期').map((row) =>
    [row['岗位'], ...COUNTS.map((header) => worded(row[header], '人'))].join(' '),
  );
}

/** 班级: each with its children; where only the total is known, with how many classes. */
export function classesOnPage(code: string): Lines {
  const table = tablesOf(code).find(({ caption }) => caption.startsWith('每班在园幼儿'));
  return (table?.rows ?? []).map(([name, age, children]) => plain([name, age, children].join(' ')));
}

export function classesInFile(code: string): Lines {
  return newest(ownRows('classes', code), '学年').map((row) => {
    const name = row['班级'] === '合计' ? `合计 ${row['班数']} 个班` : row['班级'];
    return [name, row['年龄段'], worded(row['在园幼儿数'], '人')].join(' ');
  });
}

/** 招生计划: each age group with the places planned and taken. */
export function admissionOnPage(code: string): Lines {
  const table = tablesOf(code).find(({ caption }) => caption.endsWith('招生计划'));
  return (table?.rows ?? []).map(([age, planned, taken]) =>
    [age?.replace('混龄班', '混龄'), planned, taken].join(' '),
  );
}

export function admissionInFile(code: string): Lines {
  return newest(ownRows('enrolment', code), '学年').map((row) =>
    [row['年龄段'], worded(row['计划招生数'], '人'), worded(row['已录取数'], '人')].join(' '),
  );
}
