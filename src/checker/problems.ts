import { DEFAULT_PLACES, placeWords, wordsOf } from '../dataset/report.ts';
import { neutraliseFormula } from '../dataset/formula.ts';
import type { Issue, Severity } from '../dataset/issue.ts';
import { quoteCsv } from '../dataset/serialise.ts';
import { SEVERITY_WORDS } from '../dataset/severity-words.ts';
import { TABLES } from '../dataset/tables/index.ts';
import { TABLE_NAMES } from '../dataset/tables/names.ts';
import { groupBy } from '../domain/grouping.ts';
import type { Checked } from './check-handed.ts';
import { type ExcerptCell, TableRows } from './row-excerpt.ts';

/** What is wrong in one file, counted. */
export interface FileProblems {
  readonly file: string;
  /** 收费; empty where it is no table. */
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Whether the table was made of office sheets: its rows stand in none of the files that were handed over. */
  readonly isMade: boolean;
}

/** One thing that was found, with the row it was found in. */
export interface ShownProblem {
  readonly severity: Severity;
  /** `第 18 行 C 列「收费标准」`; empty where it is of the whole file. */
  readonly where: string;
  /** The kindergarten that the row is of; empty where it is of none, or not known. */
  readonly name: string;
  /** What is wrong and how to mend it. */
  readonly words: string;
  readonly rule: string;
  readonly cells: readonly ExcerptCell[];
}

/** What was found, file by file, in the order of their rows. Reads a file when its rows are asked for. */
export class Problems {
  readonly #byFile: ReadonlyMap<string, readonly Issue[]>;
  readonly #files: Checked['files'];
  readonly #made: ReadonlySet<string>;
  readonly #rows = new Map<string, TableRows>();
  #names: ReadonlyMap<string, string> | null = null;

  constructor({ examination, files, imported }: Pick<Checked, 'examination' | 'files' | 'imported'>) {
    this.#files = files;
    this.#made = new Set(imported?.files.keys());
    this.#byFile = groupBy(examination?.issues ?? [], ({ file }) => file);
  }

  /** Those with errors first. */
  files(): readonly FileProblems[] {
    const files = Array.from(this.#byFile, ([file, issues]): FileProblems => {
      const counts = { error: 0, warning: 0, notice: 0 };
      for (const { severity } of issues) counts[severity] += 1;
      const table = TABLE_NAMES.find((name) => file === `${name}.csv`);
      return {
        file,
        title: table === undefined ? '' : TABLES[table].title,
        counts,
        isMade: this.#made.has(file),
      };
    });
    const weight = ({ counts }: FileProblems): number => (counts.error > 0 ? 0 : counts.warning > 0 ? 1 : 2);
    return files.toSorted((a, b) => weight(a) - weight(b));
  }

  /** Some of what was found in a file, of the wanted severities, from a number on. */
  of(
    file: string,
    severities: readonly Severity[],
    { from, most }: { readonly from: number; readonly most: number },
  ): readonly ShownProblem[] {
    const issues = (this.#byFile.get(file) ?? []).filter(({ severity }) => severities.includes(severity));
    return sortedByRow(issues)
      .slice(from, from + most)
      .map((issue) => this.#shown(issue));
  }

  /** Everything that was found as CSV, for a spreadsheet. */
  csv(): string {
    const rows = [...this.#byFile].flatMap(([file, issues]) =>
      sortedByRow(issues).map((issue) => [
        file,
        issue.row === null ? '' : String(issue.row),
        issue.column ?? '',
        issue.header ?? '',
        this.#nameOf(issue),
        issue.value ?? '',
        SEVERITY_WORDS[issue.severity],
        wordsOf(issue, DEFAULT_PLACES),
        issue.rule,
      ]),
    );
    const lines = [HEADERS, ...rows].map((row) =>
      row.map((cell) => quoteCsv(neutraliseFormula(cell))).join(','),
    );
    return `\uFEFF${lines.join('\r\n')}\r\n`;
  }

  #shown(issue: Issue): ShownProblem {
    return {
      severity: issue.severity,
      where: placeWords(issue).trim(),
      name: this.#nameOf(issue),
      words: wordsOf(issue, DEFAULT_PLACES),
      rule: issue.rule,
      cells: issue.row === 1 ? [] : this.#rowsOf(issue.file).around(issue.row, issue.column),
    };
  }

  #rowsOf(file: string): TableRows {
    let rows = this.#rows.get(file);
    const isTable = TABLE_NAMES.some((name) => file === `${name}.csv`);
    if (rows === undefined)
      this.#rows.set(file, (rows = new TableRows(isTable ? this.#files.get(file) : undefined)));
    return rows;
  }

  #nameOf({ file, row }: Issue): string {
    if (row === null || row === 1) return '';
    const rows = this.#rowsOf(file);
    const code = rows.textAt(row, rows.indexOf(CODE)).trim();
    return code === '' ? '' : ((this.#names ??= this.#namesByCode()).get(code) ?? '');
  }

  #namesByCode(): ReadonlyMap<string, string> {
    const rows = this.#rowsOf(ROSTER);
    const [code, name] = [rows.indexOf(CODE), rows.indexOf(NAME)];
    const names = new Map<string, string>();
    for (let row = 2; rows.textAt(row, code) !== ''; row += 1)
      names.set(rows.textAt(row, code).trim(), rows.textAt(row, name).trim());
    return names;
  }
}

const ROSTER = 'kindergartens.csv';
const CODE = TABLES.kindergartens.columns.code.header;
const NAME = TABLES.kindergartens.columns.name.header;
const HEADERS = ['文件', '行', '列', '表头', '幼儿园', '填写的', '轻重', '问题和改法', '规则'];

function sortedByRow(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
