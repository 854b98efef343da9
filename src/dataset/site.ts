import { POPULATION_BASES } from '../domain/code-lists.ts';
import { DEFAULT_THRESHOLDS, type Duty, type Site, type Thresholds } from '../domain/site.ts';
import { type Issue, issueAt, type Problem } from './issue.ts';
import { decodeText } from './read/decode.ts';
import { readBasePath, readSiteUrl } from './site-address.ts';
import { JsonObject } from './site-json.ts';
import { TABLE_NAMES } from './tables/names.ts';

export const SITE_FILE = 'site.json';

/** One address and nothing else: what stands in it becomes a part of a mail's link. */
const EMAIL = /^([\w.+-]+@([\w-]+\.)+[A-Za-z]{2,})?$/;

export interface SiteRead {
  /** The site with its defaults; null where the file is no JSON object, lacks a required key or has a wrong value. */
  readonly site: Site | null;
  /** `bureau.email` as it stands in the file, also where something else in it is wrong; empty where there is none. */
  readonly bureauEmail: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads `site.json`. Missing keys take the defaults of the data dictionary (国家标准 for thresholds); an unknown key is a
 * warning; a wrong type or an impossible value is an error.
 */
export function readSite(bytes: Uint8Array): SiteRead {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    return { site: null, bureauEmail: '', issues: [issueAt(SITE_FILE, {}, decoded.problem)] };
  }
  const { text } = decoded;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const issues = [issueAt(SITE_FILE, { line: jsonLine(text, error) }, NOT_JSON)];
    return { site: null, bureauEmail: emailIn(text), issues };
  }
  const issues: Issue[] = [];
  const lineOf = linesOfKeys(text);
  const root = JsonObject.root(value, (path, written, problem) =>
    issues.push(issueAt(SITE_FILE, { line: lineOf(path), header: path, value: written }, problem)),
  );
  const site = readFields(root);
  root.warnUnknown();
  const isSound = issues.every((issue) => issue.severity !== 'error');
  return { site: isSound ? site : null, bureauEmail: site.bureau.email, issues };
}

/** The first address under a key `email` of a text that is no JSON: its slip must not make the bureau's own address personal. */
function emailIn(text: string): string {
  return /"email"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '';
}

/** What stands in for a `site.json` that is not there, so that the tables can still be checked. */
export const FALLBACK_SITE: Site = readFields(
  JsonObject.root({ siteName: '', bureau: { name: '' }, regionCode: '' }, () => undefined),
);

const NOT_JSON: Problem = {
  rule: 'unreadable-file',
  severity: 'error',
  message: '不是合法的 JSON。',
  remedy: '常见的原因：少了或多了逗号、引号用了中文引号、少了右括号。请对照填写规则里 site.json 的样例改。',
};

function readFields(root: JsonObject): Site {
  const bureau = root.object('bureau');
  const map = root.object('map');
  const theme = root.object('theme');
  const schoolEntry = root.object('schoolEntry');
  const cost = root.object('costAssumptions');
  return {
    siteName: root.requiredText('siteName'),
    siteUrl: root.setting('siteUrl', '', readSiteUrl),
    basePath: root.setting('basePath', '/', readBasePath),
    bureau: {
      name: bureau.requiredText('name'),
      address: bureau.text('address'),
      phone: bureau.text('phone'),
      hours: bureau.text('hours'),
      email: bureau.text('email', '', EMAIL, '“bangongshi@example.gov.cn”样子的邮箱'),
      supervisionPhone: bureau.text('supervisionPhone'),
    },
    regionCode: root.requiredText(
      'regionCode',
      /^(\d{4}|\d{6}|\d{9}|\d{12})$/,
      '4、6、9 或 12 位数字的区划代码',
    ),
    siteIdCode: root.text('siteIdCode'),
    icp: root.text('icp'),
    policeRecord: root.text('policeRecord'),
    errorReportUrl: root.url('errorReportUrl'),
    guidesReviewed: root.day('guidesReviewed'),
    timezone: root.timezone('timezone', 'Asia/Shanghai'),
    demo: root.flag('demo', false),
    publishPolicy: root.choice('publishPolicy', ['strict', 'hold'], 'strict'),
    publishPrincipalName: root.flag('publishPrincipalName', false),
    populationBasis: root.choice('populationBasis', POPULATION_BASES, '常住'),
    schoolEntry: { cutoff: schoolEntry.monthDay('cutoff', '08-31') },
    costAssumptions: {
      months: cost.number('months', 10, { min: 1, max: 12 }),
      semesterMonths: cost.number('semesterMonths', 5, { min: 1, max: 6 }),
      daysPerMonth: cost.number('daysPerMonth', 22, { min: 1, max: 31 }),
    },
    duties: root.list('duties').map(readDuty),
    // Staff and class counts of every kindergarten are published by law: a sum hidden above them could be added up again.
    smallCell: root.only(
      'smallCell',
      0,
      '这里只能填 0：本站不遮盖小数目。法律要求逐园公布人数，遮盖了合计数，也能从各园的数推算出来。确需不公布的数，在那一格填“不公开”。',
    ),
    map: {
      provider: map.choice('provider', ['none', 'tianditu'], 'none'),
      key: map.text('key'),
      reviewNumber: map.text('reviewNumber'),
    },
    repositoryUrl: root.url('repositoryUrl'),
    thresholds: readThresholds(root.object('thresholds')),
    theme: { accent: theme.text('accent', '', /^(#[0-9a-f]{6})?$/i, '“#1f4e79”样子的颜色') },
  };
}

function readDuty(duty: JsonObject): Duty {
  return {
    table: duty.choice('table', TABLE_NAMES, 'kindergartens'),
    cycle: duty.choice('cycle', ['学期', '学年', '年', '变更'], '变更'),
    start: duty.monthDay('start', '01-01'),
    graceWorkingDays: duty.number('graceWorkingDays', 20, { min: 0, max: 250 }),
  };
}

/** Local thresholds over the national ones (`DEFAULT_THRESHOLDS` names their documents). */
function readThresholds(object: JsonObject): Thresholds {
  const national = DEFAULT_THRESHOLDS;
  const size = object.object('classSize');
  const staff = object.object('childrenPerStaff');
  const care = object.object('childrenPerCareStaff');
  const perStaff = (
    parent: JsonObject,
    form: '全日制' | '半日制',
    standard: Thresholds['childrenPerStaff'],
  ) => {
    const range = parent.object(form);
    return {
      from: range.number('from', standard[form].from, { min: 1, max: 100 }),
      to: range.number('to', standard[form].to, { min: 1, max: 100 }),
    };
  };
  return {
    classSize: {
      托班: size.limit('托班', national.classSize.托班),
      小班: size.limit('小班', national.classSize.小班),
      中班: size.limit('中班', national.classSize.中班),
      大班: size.limit('大班', national.classSize.大班),
      混龄: size.limit('混龄', national.classSize.混龄),
    },
    childrenPerStaff: {
      全日制: perStaff(staff, '全日制', national.childrenPerStaff),
      半日制: perStaff(staff, '半日制', national.childrenPerStaff),
    },
    childrenPerCareStaff: {
      全日制: perStaff(care, '全日制', national.childrenPerCareStaff),
      半日制: perStaff(care, '半日制', national.childrenPerCareStaff),
    },
    childrenPerTeacher: object.number('childrenPerTeacher', national.childrenPerTeacher, {
      min: 1,
      max: 100,
    }),
    kindergartenSize: object.number('kindergartenSize', national.kindergartenSize, { min: 1, max: 10_000 }),
  };
}

/** The line on which the last part of a key path first stands; null where it does not. The text is walked through once, at the first question. */
function linesOfKeys(text: string): (path: string) => number | null {
  let lines: ReadonlyMap<string, number> | undefined;
  return (path) => {
    const key = path.replace(/\[\d+\]/g, '').slice(path.replace(/\[\d+\]/g, '').lastIndexOf('.') + 1);
    lines ??= firstLines(text);
    return lines.get(JSON.stringify(key)) ?? null;
  };
}

/** By text with its quotes: the line on which it first stands. */
function firstLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    for (const [found] of line.matchAll(/"(?:[^"\\]|\\.)*"/g))
      if (!lines.has(found)) lines.set(found, index + 1);
  });
  return lines;
}

/** The line that the engine's message points at, where it does. */
function jsonLine(text: string, error: unknown): number | null {
  const position = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return error instanceof SyntaxError && /end of JSON/.test(error.message)
    ? text.trimEnd().split('\n').length
    : null;
}
