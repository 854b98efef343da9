import { columnLetter, type Issue, issueAt } from '../issue.ts';
import { splitRecords } from '../read/records.ts';
import { type TableName, TABLE_NAMES } from '../tables/names.ts';
import type { Column } from '../tables/column.ts';
import { tableNamed } from '../tabled.ts';
import { withMasks } from './mask-issue.ts';
import { isNameColumn } from './name-columns.ts';
import { isPersonalHeader, mayBePersonalHeader } from './personal-headers.ts';
import { privacyProblem } from './privacy-rule.ts';
import { publishedText } from './view.ts';

/** Its own rule tells whether it may be filled in. */
const PRINCIPAL_NAME = '园长姓名';
/** Columns for the name of an institution, into which the name of a person slips. */
export const INSTITUTIONS = /^(举办者名称|评定机构|牵头园名称|发布机构|结对医疗机构|幼教集团)$/;
/** Characters of a table that tell whether a column holds names: some thousands of rows. */
const HEAD = 500_000;
const MOST_TITLES = 4;

/** A header as a reader sees it: without spaces and invisible characters. */
export function plainHeader(written: string): string {
  return publishedText(written).replace(/\s+/g, '');
}

/** The columns that a file has by its name, by header; none where it is no table of the dictionary. */
export function knownColumns(file: string): ReadonlyMap<string, Column> {
  const name = TABLE_NAMES.find((table): table is TableName => file === `${table}.csv`);
  return new Map(
    name === undefined
      ? []
      : Object.values(tableNamed(name).columns).map((column) => [column.header, column]),
  );
}

/** Columns that could only hold a person's data, by their names; and those that hold persons' names. */
export function columnIssues(file: string, text: string): readonly Issue[] {
  const records = splitRecords(headOf(text));
  let all: readonly (readonly string[])[] | undefined;
  const cells = (): readonly (readonly string[])[] => (all ??= records.cells);
  const known = knownColumns(file);
  const isTable = known.size > 0;
  const top = isTable ? 0 : titleRows(cells());
  const [written = []] = isTable ? records.walk() : cells().slice(top);
  const headers = written.map(plainHeader);
  return headers.flatMap((header, index) => {
    if (header === PRINCIPAL_NAME && known.has(header)) return [];
    const valuesOf = (): readonly string[] =>
      cells()
        .slice(top + 1)
        .flatMap((record) => publishedText(record[index] ?? '').trim() || []);
    const fault = columnFault(header, known.has(header), valuesOf, headers);
    if (fault === null) return [];
    const shown = withMasks(header);
    const place = {
      line: records.lineOf(top),
      row: top + 1,
      column: columnLetter(index),
      header: shown,
      value: shown,
    };
    return issueAt(file, place, privacyProblem(fault.message, fault.remedy, fault.severity));
  });
}

/** How many rows above the headers are titles: with one filled cell at most, as office sheets have them. */
function titleRows(cells: readonly (readonly string[])[]): number {
  const top = cells
    .slice(0, MOST_TITLES + 1)
    .findIndex((record) => record.filter((cell) => cell.trim() !== '').length > 1);
  return Math.max(0, top);
}

interface ColumnFault {
  readonly message: string;
  readonly remedy: string;
  readonly severity?: 'warning';
}

function columnFault(
  header: string,
  isKnown: boolean,
  valuesOf: () => readonly string[],
  headers: readonly string[],
): ColumnFault | null {
  const shown = header === '' ? '没有表头的' : `“${withMasks(header)}”`;
  if (!isKnown && isPersonalHeader(header)) {
    return {
      message: `${shown}这一列只能是个人信息，不能放在这里。`,
      remedy: '删去整列。这里只填单位和人数，不填任何个人。',
    };
  }
  // Of the columns of the dictionary few need be looked into.
  if (isKnown && !INSTITUTIONS.test(header)) return null;
  const values = valuesOf();
  if (isNameColumn(isKnown ? '' : header, values)) {
    return {
      message: `${shown}这一列像是个人的姓名（${values.length} 格），不能放在这里。`,
      remedy: isKnown
        ? '这一栏只填单位的名称；举办者是个人的空着。'
        : '删去整列。这里只填单位和人数，任何人的姓名都不进数据文件，也不要改填到别的栏。',
    };
  }
  if (isKnown || !mayBePersonalHeader(header, values, headers)) return null;
  return {
    severity: 'warning',
    message: `${shown}这一列可能是个人信息。`,
    remedy: '是个人的，删去整列；是单位的座机，表头写“联系电话”；是分组的人数，另设一列写人数。',
  };
}

function headOf(text: string): string {
  return text.length <= HEAD ? text : text.slice(0, text.lastIndexOf('\n', HEAD));
}
