import type { Files, Row } from './tables.ts';

/** Rows by key, and what the rules need of a kindergarten on a day: where it lay, what it was, whether it ran. */
export class Register {
  readonly files: Files;
  readonly day: string;
  private readonly byCode = new Map<string, Map<string, Row[]>>();
  private readonly parents: ReadonlyMap<string, string>;

  constructor(files: Files, day: string) {
    this.files = files;
    this.day = day;
    this.parents = new Map(
      this.table('districts').map((row) => [cell(row, '区划代码'), cell(row, '上级代码')]),
    );
  }

  table(name: string): readonly Row[] {
    return this.files.tables[name] ?? [];
  }

  rowsOf(table: string, code: string, column = '标识码'): readonly Row[] {
    let index = this.byCode.get(table);
    if (!index) {
      index = new Map<string, Row[]>();
      for (const row of this.table(table)) {
        const key = cell(row, column);
        const rows = index.get(key);
        if (rows) rows.push(row);
        else index.set(key, [row]);
      }
      this.byCode.set(table, index);
    }
    return index.get(code) ?? [];
  }

  isWithin(code: string, area: string): boolean {
    for (let at = code; at !== ''; at = this.parents.get(at) ?? '') if (at === area) return true;
    return false;
  }

  /** 属性沿革: the value that held on a day. */
  attribute(kindergarten: Row, field: string, day: string): string {
    const later = this.rowsOf('kindergarten_history', cell(kindergarten, '标识码'))
      .filter((row) => row['字段'] === field && cell(row, '生效日期') > day)
      .toSorted((a, b) => (cell(a, '生效日期') < cell(b, '生效日期') ? -1 : 1));
    return later[0] ? cell(later[0], '原值') : cell(kindergarten, field);
  }

  isPublic(kindergarten: Row, day: string): boolean {
    return this.attribute(kindergarten, '办园性质', day) === '公办';
  }

  isInclusive(kindergarten: Row, day: string): boolean {
    if (this.isPublic(kindergarten, day)) return true;
    return this.rowsOf('recognitions', cell(kindergarten, '标识码')).some((row) => {
      const [from, until, revoked] = [cell(row, '认定日期'), cell(row, '有效期至'), cell(row, '撤销日期')];
      return from <= day && (until === '' || day <= until) && (revoked === '' || day < revoked);
    });
  }

  classes(kindergarten: Row, year: number): readonly Row[] {
    const schoolYear = `${year}-${year + 1}`;
    return this.rowsOf('classes', cell(kindergarten, '标识码')).filter((row) => row['学年'] === schoolYear);
  }

  /** The day on which a school year's figures of a kindergarten are read. */
  readingDay(kindergarten: Row, year: number): string {
    const counted = newest(this.classes(kindergarten, year), '统计日期');
    if (counted !== '') return counted;
    return this.day < `${year}-10-01` ? this.day : `${year}-10-01`;
  }

  ran(kindergarten: Row, year: number): boolean {
    const [status, since, founded] = [
      cell(kindergarten, '状态'),
      cell(kindergarten, '状态日期'),
      cell(kindergarten, '建园年份'),
    ];
    if (status === '筹建') return false;
    if (status === '停办')
      return since === '' ? this.classes(kindergarten, year).length > 0 : since > `${year}-09-01`;
    return !(/^\d/.test(founded) && Number(founded) > year);
  }

  /** Of an area in a school year; with `null`, those that run on the day. */
  kindergartens(area: string, year: number | null): readonly Row[] {
    return this.table('kindergartens').filter((one) => {
      if (year === null) {
        return cell(one, '状态') === '在办' && this.isWithin(this.attribute(one, '区划代码', this.day), area);
      }
      const place = this.attribute(one, '区划代码', this.readingDay(one, year));
      return this.isWithin(place, area) && this.ran(one, year);
    });
  }

  /** Children of 小、中、大、混龄 classes; null without a class row. */
  children(kindergarten: Row, year: number): number | null {
    const rows = this.classes(kindergarten, year);
    if (rows.length === 0) return null;
    return rows
      .filter((row) => row['年龄段'] !== '托班')
      .reduce((sum, row) => sum + (count(row, '在园幼儿数') ?? 0), 0);
  }

  /** Staffing rows by post at the newest day inside a school year; null without any. */
  staff(kindergarten: Row, year: number): ReadonlyMap<string, Row> | null {
    const inside = this.rowsOf('staffing', cell(kindergarten, '标识码')).filter((row) => {
      const day = cell(row, '统计日期');
      return `${year}-09-01` <= day && day <= `${year + 1}-08-31`;
    });
    const day = newest(inside, '统计日期');
    if (day === '') return null;
    return new Map(inside.filter((row) => row['统计日期'] === day).map((row) => [cell(row, '岗位'), row]));
  }
}

export function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

/** A number, or null where the cell is empty or a word. */
export function count(row: Row, column: string): number | null {
  const text = cell(row, column);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

export function newest(rows: readonly Row[], column: string): string {
  return rows.reduce((last, row) => (cell(row, column) > last ? cell(row, column) : last), '');
}
