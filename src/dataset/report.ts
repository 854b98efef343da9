import { groupBy } from '../domain/grouping.ts';
import type { Held, HeldRow } from './held-row.ts';
import { type Issue, issueAt, type Severity } from './issue.ts';
import { shownPlainly } from './read/characters.ts';
import { saidWords } from './said-words.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import { displayWidth, wrapText } from './text-width.ts';
import { TABLES } from './tables/index.ts';
import { TABLE_NAMES } from './tables/names.ts';
import type { Examination } from './validate.ts';

/** How a file of an issue is shown: `fees.csv` → `data/fees.csv`. Content files have their own folder. */
export type ReportPlaces = (file: string) => string;

export const DEFAULT_PLACES: ReportPlaces = (file) => (file.startsWith('content/') ? file : `data/${file}`);

export type Reported = Pick<
  Examination,
  'asOf' | 'issues' | 'counts' | 'waived' | 'held' | 'site' | 'publishable'
>;

export interface TextStyle {
  readonly colour?: boolean;
  readonly places?: ReportPlaces;
  /** Whether every issue has its own line. */
  readonly all?: boolean;
  /** Which day the report speaks for, and why, in a sentence. */
  readonly day?: string;
}

/** Issues of one rule in one file that are each shown; more are told once. */
export const SHOWN_PER_RULE = 20;
/** Places that are named where many issues are told once. */
const PLACES_NAMED = 3;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * The report for people, in lines of at most `width` columns: grouped by file, errors first; the same notice of one column,
 * more than twenty issues of one rule, and the tables that are not there folded into one line with their count; the last line is the count of all.
 */
export function toText(examination: Reported, width: number, style: TextStyle = {}): string {
  const absent = style.all === true ? [] : absentTables(examination.issues);
  const listed = examination.issues.filter((issue) => !absent.includes(issue));
  const sections = [...groupBy(listed, (issue) => issue.file)].map(([file, issues]) =>
    fileSection(file, issues, width, style),
  );
  const closing = [
    ...absentWords(absent),
    ...closingLines(examination),
    ...errorPlaces(examination, style),
    ...(style.day === undefined ? [] : [style.day]),
    countLine(examination.counts),
  ].map((line) => wrapText(line, width));
  return `${[...sections, closing.join('\n')].join('\n\n')}\n`;
}

/** The report of what stops the publication: the errors alone, with the count of all. */
export function toRefusal(examination: Reported, width: number, style: TextStyle = {}): string {
  const issues = examination.issues.filter((issue) => issue.severity === 'error');
  return toText({ ...examination, issues }, width, style);
}

/** The notices of several tables that are not there, which a new bureau has on each run: counted in one line. */
function absentTables(issues: readonly Issue[]): readonly Issue[] {
  const notices = issues.filter(({ rule }) => rule === 'skipped-check');
  return notices.length > 1 ? notices : [];
}

function absentWords(absent: readonly Issue[]): readonly string[] {
  if (absent.length === 0) return [];
  const titles = TABLE_NAMES.filter((name) => absent.some(({ file }) => file === `${name}.csv`)).map(
    (name) => TABLES[name].title,
  );
  return [
    `提示 ${titles.length} 张表没有数据或读不出来：${titles.join('、')}。用到它们的检查没有做，不妨碍公布，有了表会自动做。逐条列出：npm run check -- --all。`,
  ];
}

/** `合计:错误 0,提醒 12,提示 345`. */
export function countLine(counts: Examination['counts']): string {
  return `合计：${SEVERITIES.map((severity) => `${SEVERITY_WORDS[severity]} ${counts[severity]}`).join('，')}`;
}

function fileSection(
  file: string,
  issues: readonly Issue[],
  width: number,
  { places = DEFAULT_PLACES, colour = false, all = false }: TextStyle,
): string {
  const table = TABLE_NAMES.find((name) => file === `${name}.csv`);
  const bySeverity = groupBy(issues, (issue) => issue.severity);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = bySeverity.get(severity)?.length;
    return count === undefined ? [] : [`${SEVERITY_WORDS[severity]} ${count}`];
  }).join('，');
  const heading = `${shownPlainly(places(file))}${table === undefined ? '' : `（${TABLES[table].title}）`}  ${counts}`;
  const lines = SEVERITIES.flatMap((severity) =>
    foldIssues(bySeverity.get(severity) ?? [], places, all).map((line) =>
      paintedLine(severity, line, width, colour),
    ),
  );
  return [paint(heading, BOLD, colour), ...lines].join('\n');
}

function paintedLine(severity: Severity, line: string, width: number, colour: boolean): string {
  const word = SEVERITY_WORDS[severity];
  const indent = displayWidth(word) + 1;
  const wrapped = wrapText(`${word} ${shownPlainly(line)}`, width, indent);
  return paint(word, COLOURS[severity], colour) + wrapped.slice(word.length);
}

/**
 * One line an issue; the notices of one rule and column become one line, and so do the issues of one rule where they are more than
 * `SHOWN_PER_RULE`. With `all` every issue has its line.
 */
function foldIssues(issues: readonly Issue[], places: ReportPlaces, all: boolean): readonly string[] {
  if (all) return issues.map((issue) => issueLine(issue, places));
  const groups = groupBy(issues, (issue) =>
    issue.severity === 'notice' ? `${issue.rule}|${issue.column}` : issue.rule,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (first.severity === 'notice' && group.length > 1) return [foldedNotice(first, group.length, places)];
    if (group.length > SHOWN_PER_RULE)
      return [`${places(first.file)}：${foldedWords(first, group, places)}[${first.rule}]`];
    return group.map((issue) => issueLine(issue, places));
  });
}

/** What is said once of many issues of one rule: how many, the first places, the first issue in full, and how to see all. */
export function foldedWords(first: Issue, group: readonly Issue[], places: ReportPlaces): string {
  const where = group.slice(0, PLACES_NAMED).map((issue) => placeWords(issue).trim() || issue.file);
  return `同样的问题共 ${group.length} 处，在${where.join('、')}等处。第一处：${wordsOf(first, places)}逐处列出：npm run check -- --all。`;
}

/** Several notices of one column in one line: how many, and the first. */
export function foldedNotice(first: Issue, count: number, places: ReportPlaces): string {
  const column = first.column === null ? '' : ` ${first.column} 列`;
  const header = first.header ? `「${first.header}」` : '';
  return `${places(first.file)}${column}${header}：共 ${count} 处，如第 ${first.row ?? first.line ?? 1} 行：${saidWords(first.message, places)}[${first.rule}]`;
}

/** The house form: `data/fees.csv 第 18 行 C 列「收费标准」:填写的是“300-400”,这里要填一个数。` */
export function issueLine(issue: Issue, places: ReportPlaces = DEFAULT_PLACES): string {
  return `${places(issue.file)}${placeWords(issue)}：${wordsOf(issue, places)}[${issue.rule}]`;
}

export function wordsOf({ message, remedy }: Issue, places: ReportPlaces): string {
  return saidWords(`${message}${remedy}`, places);
}

export function placeWords({ row, line, column, header }: Issue): string {
  const where = row === null ? (line === null ? '' : ` 第 ${line} 行`) : ` 第 ${row} 行`;
  const letter = column === null ? '' : ` ${column} 列`;
  const title = header ? `「${header}」` : '';
  const gap = title !== '' && letter === '' && where !== '' ? ' ' : '';
  return `${where}${letter}${gap}${title}`;
}

export function closingLines({
  issues,
  waived,
  held,
  site,
  publishable,
  counts,
}: Reported): readonly string[] {
  return [
    ...(issues.length === 0 ? ['没有发现问题。'] : []),
    ...(waived.length > 0 ? [`按 waivers.csv（${TABLES.waivers.title}）豁免了 ${waived.length} 处。`] : []),
    ...(site?.publishPolicy === 'hold' && counts.error > 0 ? holdingLines(held, publishable) : []),
  ];
}

/** Errors that are named again at the end. */
const ERRORS_NAMED = 5;

/** Where the errors are, once more below everything else: among many other lines they are not seen. */
function errorPlaces(
  { issues, counts }: Reported,
  { places = DEFAULT_PLACES }: TextStyle,
): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || errors.length === issues.length) return [];
  const named = errors.slice(0, ERRORS_NAMED).map((issue) => `${places(issue.file)}${placeWords(issue)}`);
  const more = errors.length > ERRORS_NAMED ? '等' : '';
  return [`错误 ${counts.error} 处，在 ${shownPlainly(named.join('、'))}${more}。提醒和提示不妨碍公布。`];
}

/** What the policy `hold` does with the errors: what is held back, or that it cannot help. */
function holdingLines(held: Held, publishable: boolean): readonly string[] {
  if (!publishable)
    return ['有的错误不能只扣下一行（个人信息、读不出来的文件、缺列、对不上的代码）：改好之前不能公布。'];
  const tables = countByTable(held.rows);
  const cells = countByTable(held.cells);
  const rest = held.dependents.length > 0 ? `随之扣下相关的 ${held.dependents.length} 行。` : '';
  return [
    ...(tables === '' ? [] : [`扣下待核实的行：${tables}。${rest}`]),
    ...(cells === '' ? [] : [`扣下待核实的格：${cells}。`]),
    '其余照常公布。',
  ];
}

function countByTable(held: readonly HeldRow[]): string {
  return [...groupBy(held, (one) => one.table)]
    .map(([table, rows]) => `${TABLES[table].title} ${rows.length}`)
    .join('、');
}

/** The report as one JSON object, in pieces, one issue a line: the pieces of a large report do not fit one string. */
export function* jsonPieces({
  asOf,
  asOfReason,
  counts,
  issues,
}: Pick<Reported, 'asOf' | 'counts' | 'issues'> & { readonly asOfReason?: string }): Generator<string> {
  const { error, warning, notice } = counts;
  const reason = asOfReason === undefined ? '' : `"asOfReason":${JSON.stringify(asOfReason)},`;
  yield `{"asOf":${JSON.stringify(asOf)},${reason}"counts":${JSON.stringify({ error, warning, notice })},"issues":[`;
  let separator = '\n';
  for (const issue of issues) {
    yield `${separator}${JSON.stringify(issueAt(issue.file, issue, issue))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** The report as JSON: `{ asOf, counts, issues }` as the data dictionary gives it. */
export function toJson(examination: Pick<Reported, 'asOf' | 'counts' | 'issues'>): string {
  return [...jsonPieces(examination)].join('');
}

const BOLD = '1';
const COLOURS: Readonly<Record<Severity, string>> = { error: '1;31', warning: '33', notice: '2' };

function paint(text: string, code: string, colour: boolean): string {
  return colour ? `\u001B[${code}m${text}\u001B[0m` : text;
}
