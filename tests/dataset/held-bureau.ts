import Papa from 'papaparse';
import { generateFiles } from '../../src/demo/generate.ts';

type CsvRow = Record<string, string>;

/** A column of each table with which no row of it can do without, and something that cannot stand in it. */
const SPOILT = {
  fees: ['收费标准', '四百左右'],
  recognitions: ['认定日期', '前年'],
  assessments: ['评定日期', '前年'],
  classes: ['在园幼儿数', '若干'],
  staffing: ['人数', '若干'],
  enrolment: ['计划招生数', '若干'],
  safety: ['检查日期', '前年'],
  filings: ['变更日期', '前年'],
  finance: ['金额', '若干'],
  penalties: ['日期', '前年'],
  campuses: ['地址', ''],
  kindergarten_history: ['生效日期', '前年'],
  support_pairs: ['学年', '前年'],
} as const satisfies Readonly<Record<string, readonly [header: string, text: string]>>;
export type SpoiltTable = keyof typeof SPOILT;

export const SPOILT_TABLES = Object.keys(SPOILT) as readonly SpoiltTable[];

/** The columns in which a row names the kindergarten that it is about, one for each kind of table. */
const OWN_CODE = ['标识码', '主体代码', '受帮扶园标识码'] as const;

/** Some rows among several: 伙食费 among prices, the first class among classes, all classes of the present year. */
export type PartlyHeld = 'a price' | 'a class' | 'a year';
export type HeldCase = SpoiltTable | PartlyHeld;

export interface HeldBureau {
  readonly files: ReadonlyMap<string, string>;
  /** For each table the kindergarten of which all rows of that table, and no others, are held; and those of which one row is. */
  readonly heldIn: Readonly<Record<HeldCase, string>>;
}

/** The demo, small and with the policy `hold`: of each table one kindergarten has only rows that cannot be read. */
export function heldBureau(): HeldBureau {
  const files = new Map(
    [...generateFiles({ kindergartens: 80, seed: '1' })].map(({ name, text }) => [name, text]),
  );
  files.set('site.json', (files.get('site.json') ?? '').replace('"strict"', '"hold"'));
  const taken = new Set<string>();
  const heldIn: Partial<Record<HeldCase, string>> = {};
  for (const table of SPOILT_TABLES) {
    const code = candidate(files, table, taken);
    taken.add(code);
    heldIn[table] = code;
    files.set(
      `${table}.csv`,
      spoil(files.get(`${table}.csv`) ?? '', table, code, () => true),
    );
  }
  const isMeal = (row: CsvRow): boolean => row['收费项目'] === '伙食费';
  const isOfNewest = (row: CsvRow): boolean => row['学年'] === '2026-2027';
  const isYoungest = (row: CsvRow): boolean => isOfNewest(row) && row['年龄段'] === '小班';
  for (const [name, table, isSpoilt] of [
    ['a price', 'fees', isMeal],
    ['a class', 'classes', isYoungest],
    ['a year', 'classes', isOfNewest],
  ] as const) {
    const code = candidate(files, table, taken);
    taken.add(code);
    heldIn[name] = code;
    files.set(`${table}.csv`, spoil(files.get(`${table}.csv`) ?? '', table, code, isSpoilt));
  }
  files.set('projects.csv', spoilProject(files.get('projects.csv') ?? ''));
  return { files, heldIn: heldIn as HeldBureau['heldIn'] };
}

function rowsOf(text: string): readonly CsvRow[] {
  return Papa.parse<CsvRow>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

function codeOf(row: CsvRow): string {
  return OWN_CODE.flatMap((header) => row[header] ?? [])[0] ?? '';
}

/** A private kindergarten that runs, is not for profit and has rows of the table; a public one where no private has. */
function candidate(
  files: ReadonlyMap<string, string>,
  table: SpoiltTable,
  taken: ReadonlySet<string>,
): string {
  const having = new Set(rowsOf(files.get(`${table}.csv`) ?? '').map(codeOf));
  const own = rowsOf(files.get('kindergartens.csv') ?? '').filter(
    (row) => row['状态'] === '在办' && having.has(codeOf(row)) && !taken.has(codeOf(row)),
  );
  const found = own.find((row) => row['营利性质'] === '非营利性') ?? own[0];
  if (!found) throw new Error(`No kindergarten of the demo has rows in ${table}.`);
  return codeOf(found);
}

function spoil(text: string, table: SpoiltTable, code: string, isSpoilt: (row: CsvRow) => boolean): string {
  const [header, word] = SPOILT[table];
  const rows = rowsOf(text).map((row) =>
    codeOf(row) === code && isSpoilt(row) ? { ...row, [header]: word } : row,
  );
  return Papa.unparse([...rows]);
}

/** The places of one project of the county cannot be read. */
function spoilProject(text: string): string {
  const rows = rowsOf(text);
  const one = rows.findIndex((row) => row['区划代码']?.startsWith('990121'));
  return Papa.unparse(rows.map((row, at) => (at === one ? { ...row, 新增学位: '若干' } : row)));
}
