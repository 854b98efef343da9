import { isUscc } from '../../domain/uscc.ts';
import { type Issue, type Place, type Problem, columnLetter, issueAt } from '../issue.ts';
import { splitRecords } from '../read/records.ts';
import { foldWidth } from '../read/width.ts';
import { type TableName, TABLE_NAMES } from '../tables/names.ts';
import { headersOfCsv, placesInCsv } from './csv-place.ts';
import { type PersonalData, type PersonalKind, findPersonalData } from './personal-data.ts';
import { isNameColumn } from './person-names.ts';
import { definitionOf } from './rows.ts';

/** The rule on personal data: not a `Check`, for it reads the files as they are, whatever they hold. */
export const PRIVACY_RULE = {
  id: 'privacy',
  severity: 'error',
  hold: 'stop',
  description:
    'data/ 和 content/ 里不能有个人信息：身份证号、手机号、银行卡号、本单位公开邮箱以外的电子邮箱，也不能有身份证、手机、出生、住址、民族、照片这样的列和个人姓名的列（个人信息保护法第二十五条）。',
} as const;

/** A column that could only hold a person's data. */
const PERSONAL_HEADER = /身份证|手机|出生|住址|民族|照片/;
/** Cells of these kinds hold a figure, never a telephone: 13800000000 元 is an amount. */
const FIGURES: ReadonlySet<string> = new Set(['money', 'number', 'whole', 'percent']);

const REMEDY: Readonly<Record<PersonalKind, string>> = {
  身份证号: '删去整个号码。任何个人的身份证号都不能公开；已经提交过的，请通知管理员清理历史。',
  手机号: '改填幼儿园的办公座机；没有座机的，填主管部门的座机。个人手机号不能公开。',
  银行卡号: '删去整个号码。收费账户请写开户单位名称，不写卡号。',
  电子邮箱: '删去这个邮箱；需要联系方式的，用单位的座机或 site.json 里的公开邮箱（bureau.email）。',
};

/**
 * Personal data anywhere in the files of `data/` (by name) and `content/` (as `content/…`), known or not. `texts` holds
 * them decoded. The value of an issue is masked; it is never shown in full.
 */
export function privacyIssues(
  texts: ReadonlyMap<string, string>,
  allow: { readonly bureauEmail: string },
): readonly Issue[] {
  const issues: Issue[] = [];
  const allowed = allow.bureauEmail.trim().toLowerCase();
  for (const [file, text] of texts) {
    const isTable = /\.(?:csv|tsv)$/i.test(file);
    if (isTable) issues.push(...personalColumns(file, text));
    const found = findPersonalData(text).filter(
      (one) => one.kind !== '电子邮箱' || one.text.toLowerCase() !== allowed,
    );
    if (found.length === 0) continue;
    for (const one of isTable ? inTable(file, text, found) : inProse(file, text, found)) issues.push(one);
  }
  return issues;
}

/** Columns that could only hold a person's data, by their names; and those that hold persons' names. */
function personalColumns(file: string, text: string): readonly Issue[] {
  const { cells } = splitRecords(headOf(text));
  const [headers = [], ...records] = cells;
  const known = knownHeaders(file);
  return headers.flatMap((written, column) => {
    const header = foldWidth(written.replace(/^\ufeff/, '')).trim();
    if (header === PRINCIPAL_NAME && known.has(header)) return [];
    const place = { line: 1, row: 1, column: columnLetter(column), header, value: header };
    if (PERSONAL_HEADER.test(header)) {
      return issueAt(
        file,
        place,
        problem(
          `“${header}”这一列只能是个人信息，不能放在这里。`,
          '删去整列。这里只填单位和人数，不填任何个人。',
        ),
      );
    }
    const isKnown = known.has(header);
    if (isKnown && !INSTITUTIONS.test(header)) return [];
    const values = records.flatMap((record) => record[column]?.trim() || []);
    if (!isNameColumn(isKnown ? '' : header, values)) return [];
    const remedy = isKnown
      ? '这一栏只填单位的名称；举办者是个人的空着。'
      : '删去整列。这里只填单位和人数，任何人的姓名都不进数据文件，也不要改填到别的栏。';
    return issueAt(
      file,
      place,
      problem(
        `${header === '' ? '没有表头的' : `“${header}”`}这一列像是个人的姓名（${values.length} 格），不能放在这里。`,
        remedy,
      ),
    );
  });
}

/** Its own rule tells whether it may be filled in. */
const PRINCIPAL_NAME = '园长姓名';
/** Columns for the name of an institution, into which the name of a person slips. */
const INSTITUTIONS = /^(举办者名称|评定机构|牵头园名称|发布机构|结对医疗机构|幼教集团)$/;
/** Characters of a table that tell whether a column holds names: some thousands of rows. */
const HEAD = 500_000;

function headOf(text: string): string {
  return text.length <= HEAD ? text : text.slice(0, text.lastIndexOf('\n', HEAD));
}

function knownHeaders(file: string): ReadonlySet<string> {
  const name = TABLE_NAMES.find((table): table is TableName => file === `${table}.csv`);
  return new Set(
    name === undefined ? [] : Object.values(definitionOf(name).columns).map(({ header }) => header),
  );
}

function inTable(file: string, text: string, found: readonly PersonalData[]): readonly Issue[] {
  const headers = headersOfCsv(text);
  const kinds = figureHeaders(file);
  const places = placesInCsv(
    text,
    found.map((one) => one.start),
  );
  return found.flatMap((one, index) => {
    const place = places[index];
    const header = (place && headers[place.column]) || null;
    if (!place || (header !== null && kinds.has(header)) || isOwnCode(one, header)) return [];
    const { line, row, column } = place;
    return foundAt(file, { line, row, column: columnLetter(column), header }, one);
  });
}

function inProse(file: string, text: string, found: readonly PersonalData[]): readonly Issue[] {
  let [line, index] = [1, 0];
  return found.map((one) => {
    for (; index < one.start; index += 1) {
      const char = text[index];
      if (char === '\n' || (char === '\r' && text[index + 1] !== '\n')) line += 1;
    }
    return foundAt(file, { line }, one);
  });
}

/** A code of the institution itself that happens to look like a person's. */
function isOwnCode({ kind, text }: PersonalData, header: string | null): boolean {
  if (kind === '身份证号') return header === '统一社会信用代码' && isUscc(text.toUpperCase());
  return kind === '银行卡号' && (header === '办学许可证号' || header === '统一社会信用代码');
}

function figureHeaders(file: string): ReadonlySet<string> {
  const name = TABLE_NAMES.find((table): table is TableName => file === `${table}.csv`);
  if (name === undefined) return new Set();
  const columns = Object.values(definitionOf(name).columns);
  return new Set(columns.filter((column) => FIGURES.has(column.cell.kind)).map((column) => column.header));
}

function foundAt(file: string, place: Place, { kind, masked }: PersonalData): Issue {
  return issueAt(
    file,
    { ...place, value: masked },
    problem(`这里有个人信息：${kind} ${masked}。`, REMEDY[kind]),
  );
}

function problem(message: string, remedy: string): Problem {
  return { rule: PRIVACY_RULE.id, severity: PRIVACY_RULE.severity, message, remedy };
}
