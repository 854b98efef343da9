import { formatSchoolYear } from '../format/date.ts';
import { isAbsent } from '../domain/reported.ts';
import type { IsoDate, SchoolYear } from '../domain/school-date.ts';
import { basisWords, sinceWords, validUntilWords } from '../wording/changes.ts';
import type { AnyRow } from '../dataset/read/table-file.ts';
import type { TableName } from '../dataset/tables/names.ts';
import type { Table } from '../dataset/tables/table.ts';
import type { TABLES } from '../dataset/tables/index.ts';
import { tableNamed } from '../dataset/tabled.ts';
import type { ChangeTopic } from './change.ts';
import { saidCell } from './said-cell.ts';

/** How a reader is told of the rows of one table. */
export interface RowWords {
  /** What a row is of: 保育教育费（小班）, 专任教师. It stands before the terms of its columns. */
  readonly thing: (row: AnyRow) => string;
  /** The term of the main value, where it is not the thing alone. */
  readonly mainTerm?: (row: AnyRow) => string;
  /** The whole row: 伙食费 12 元/天. Without it, the main term with its value. */
  readonly whole?: (row: AnyRow) => string;
  /** A row that is new, where 新增 does not say it. */
  readonly added?: (row: AnyRow) => string;
  readonly removed?: (row: AnyRow) => string;
  /** From when, until when, on what document; said of new rows and main values. */
  readonly tail?: (row: AnyRow) => readonly string[];
  /** What was counted or decided when. */
  readonly day?: (row: AnyRow) => string;
  readonly topic?: (row: AnyRow, column: string | null) => ChangeTopic | null;
}

type Columns<N extends TableName> = keyof (typeof TABLES)[N]['columns'] & string;

/** A cell as text; empty where it is absent. */
function given<N extends TableName>(_table: N, row: AnyRow, key: Columns<N>): string {
  const value = row[key];
  return value === undefined || isAbsent(value) ? '' : String(value);
}

function dayOf<N extends TableName>(table: N, row: AnyRow, key: Columns<N>): IsoDate | null {
  return (given(table, row, key) || null) as IsoDate | null;
}

function said<N extends TableName>(table: N, row: AnyRow, key: Columns<N>): string {
  return saidCell(tableNamed(table), row, key);
}

function basis<N extends TableName>(table: N, row: AnyRow, key: Columns<N>): string {
  return basisWords(given(table, row, key) || null);
}

function year(row: AnyRow): string {
  return formatSchoolYear(String(row['schoolYear']) as SchoolYear);
}

const feeName = (row: AnyRow): string => {
  const age = given('fees', row, 'ageGroup');
  return `${given('fees', row, 'item')}${age === '' || age === '全部' ? '' : `（${age}）`}`;
};

const capName = (row: AnyRow): string => {
  const level = [given('fee_caps', row, 'scheme'), given('fee_caps', row, 'level')]
    .filter((part) => part !== '' && part !== '全部')
    .join(' ');
  const age = given('fee_caps', row, 'ageGroup');
  const of = [level, age === '全部' ? '' : age].filter((part) => part !== '').join('，');
  return `${said('fee_caps', row, 'district')}${given('fee_caps', row, 'subject')}园${given('fee_caps', row, 'category')}政府指导价${of === '' ? '' : `（${of}）`}`;
};

const waiverName = (row: AnyRow): string => {
  const level = given('fee_waivers', row, 'level');
  return `${said('fee_waivers', row, 'district')}${given('fee_waivers', row, 'subject')}园${given('fee_waivers', row, 'group')}免保育教育费标准${level === '全部' ? '' : `（${level}）`}`;
};

const className = (row: AnyRow): string => {
  const name = given('classes', row, 'className');
  return name === '合计' ? `${given('classes', row, 'ageGroup')}合计` : name;
};

const accountName = (row: AnyRow): string =>
  `${given('finance', row, 'year')} 年${given('finance', row, 'flow')}（${given('finance', row, 'account')}）`;

/** 2025 年, 2025—2026 学年. */
function periodWords(period: string): string {
  return period.includes('-') ? formatSchoolYear(period as SchoolYear) : `${period} 年`;
}

const indicatorName = (row: AnyRow): string =>
  `${said('indicators', row, 'district')} ${periodWords(given('indicators', row, 'period'))}${said('indicators', row, 'metric')}公报值`;

const lineName = (row: AnyRow): string =>
  `${said('reference_lines', row, 'metric')}参照线（${given('reference_lines', row, 'scope')}，${periodWords(given('reference_lines', row, 'period'))}${given('reference_lines', row, 'kind')}）`;

/** Of the tables that need words of their own; the others are told by their title and key. */
export const ROW_WORDS: Readonly<Partial<Record<TableName, RowWords>>> = {
  kindergartens: {
    thing: () => '',
    topic: (_row, column) => (column === null ? null : kindergartenTopic(column)),
  },
  campuses: {
    thing: (row) => `分园“${given('campuses', row, 'name')}”`,
    whole: (row) => `分园“${given('campuses', row, 'name')}”（${given('campuses', row, 'address')}）`,
    topic: (_row, column) => (column === 'phone' ? '联系方式' : null),
  },
  kindergarten_history: {
    thing: (row) => `${given('kindergarten_history', row, 'field')}的沿革`,
    whole: (row) =>
      `沿革：${given('kindergarten_history', row, 'effectiveFrom')} 以前${given('kindergarten_history', row, 'field')}为${given('kindergarten_history', row, 'formerValue')}`,
  },
  classes: {
    thing: className,
    mainTerm: (row) => `${className(row)}在园幼儿`,
    whole: (row) => `${className(row)}（${year(row)}），在园幼儿 ${said('classes', row, 'children')}`,
    day: (row) => `${year(row)}，统计日期 ${given('classes', row, 'countedOn')}`,
    topic: (_row, column) => (column === 'children' || column === 'finalYearChildren' ? '班级' : null),
  },
  enrolment: {
    thing: (row) => `${year(row)}${given('enrolment', row, 'ageGroup')}招生的`,
    mainTerm: (row) => `${year(row)}${given('enrolment', row, 'ageGroup')}计划招生`,
    added: (row) =>
      `公布${year(row)}${given('enrolment', row, 'ageGroup')}招生计划：${said('enrolment', row, 'plannedPlaces')}`,
  },
  staffing: {
    thing: (row) => `${given('staffing', row, 'post')}`,
    added: (row) => `公布${given('staffing', row, 'post')}人数：${said('staffing', row, 'headcount')}`,
    removed: (row) => `不再列出${given('staffing', row, 'post')}的人数`,
    day: (row) => `统计日期 ${given('staffing', row, 'countedOn')}`,
  },
  fees: {
    thing: feeName,
    added: (row) => `新增收费项目${feeName(row)}，${said('fees', row, 'amount')}`,
    removed: (row) => `不再列出收费项目${feeName(row)}（${said('fees', row, 'amount')}）`,
    tail: (row) => [sinceWords(dayOf('fees', row, 'effectiveFrom')), basis('fees', row, 'basis')],
  },
  fee_caps: {
    thing: capName,
    mainTerm: (row) => `${capName(row)}基准标准`,
    tail: (row) => [sinceWords(dayOf('fee_caps', row, 'effectiveFrom')), basis('fee_caps', row, 'docNo')],
  },
  fee_waivers: {
    thing: waiverName,
    tail: (row) => [
      sinceWords(dayOf('fee_waivers', row, 'effectiveFrom')),
      basis('fee_waivers', row, 'docNo'),
    ],
  },
  fee_catalogue: {
    thing: (row) => `收费目录清单“${given('fee_catalogue', row, 'item')}”`,
    whole: (row) =>
      `收费目录清单项目“${given('fee_catalogue', row, 'item')}”（${given('fee_catalogue', row, 'category')}）`,
    tail: (row) => [
      sinceWords(dayOf('fee_catalogue', row, 'effectiveFrom')),
      basis('fee_catalogue', row, 'docNo'),
    ],
  },
  recognitions: {
    thing: () => '普惠性民办幼儿园认定的',
    added: () => '认定为普惠性民办幼儿园',
    removed: (row) => `不再列出 ${given('recognitions', row, 'recognisedOn')} 的普惠性民办幼儿园认定`,
    tail: (row) => [
      sinceWords(dayOf('recognitions', row, 'recognisedOn')),
      validUntilWords(dayOf('recognitions', row, 'validUntil')),
      basis('recognitions', row, 'docNo'),
    ],
  },
  assessments: {
    thing: (row) => `${given('assessments', row, 'kind')}的`,
    mainTerm: (row) => given('assessments', row, 'kind'),
    added: (row) => `${given('assessments', row, 'kind')}：${given('assessments', row, 'result')}`,
    removed: (row) =>
      `不再列出 ${given('assessments', row, 'decidedOn')} 的${given('assessments', row, 'kind')}（${given('assessments', row, 'result')}）`,
    tail: (row) => [
      given('assessments', row, 'resultType'),
      `评定日期 ${given('assessments', row, 'decidedOn')}`,
      validUntilWords(dayOf('assessments', row, 'validUntil')),
      basis('assessments', row, 'docNo'),
    ],
    topic: (row) => (given('assessments', row, 'kind') === '等级评定' ? '等级' : null),
  },
  safety: {
    thing: () => '',
    added: (row) => `公布 ${given('safety', row, 'checkedOn')} 的安全与卫生检查`,
    removed: (row) => `不再列出 ${given('safety', row, 'checkedOn')} 的安全与卫生检查`,
    day: (row) => `检查日期 ${given('safety', row, 'checkedOn')}`,
  },
  filings: {
    thing: (row) => `${given('filings', row, 'changedOn')} ${given('filings', row, 'post')}变更的`,
    mainTerm: (row) => `${given('filings', row, 'changedOn')} ${given('filings', row, 'post')}变更`,
    added: (row) =>
      `${given('filings', row, 'post')}变更 ${said('filings', row, 'headcount')}（${given('filings', row, 'changedOn')}）`,
  },
  penalties: {
    thing: (row) => `${given('penalties', row, 'date')} ${given('penalties', row, 'category')}的`,
    added: (row) =>
      `公示处罚与通报：${given('penalties', row, 'category')}（${given('penalties', row, 'date')}）`,
    tail: (row) => [basis('penalties', row, 'docNo')],
  },
  support_pairs: {
    thing: (row) => `${given('support_pairs', row, 'round')}结对帮扶（${year(row)}）的`,
    mainTerm: (row) => `${given('support_pairs', row, 'round')}结对帮扶（${year(row)}）的牵头园`,
    added: (row) =>
      `参加${given('support_pairs', row, 'round')}结对帮扶（${year(row)}），牵头园为${leadName(row)}`,
    removed: (row) => `不再列出${given('support_pairs', row, 'round')}结对帮扶（${year(row)}）`,
  },
  projects: {
    thing: (row) => `学位建设项目“${given('projects', row, 'name')}”的`,
    whole: (row) =>
      `学位建设项目“${given('projects', row, 'name')}”，新增学位 ${said('projects', row, 'newPlaces')}`,
  },
  finance: { thing: (row) => `${accountName(row)}的`, mainTerm: accountName },
  population: {
    thing: (row) =>
      `${said('population', row, 'district')}三至五岁人口（${given('population', row, 'basis')}）`,
    day: (row) => `统计日期 ${given('population', row, 'countedOn')}`,
  },
  indicators: { thing: (row) => `${indicatorName(row)}的`, mainTerm: indicatorName },
  reference_lines: { thing: (row) => `${lineName(row)}的`, mainTerm: lineName },
  rating_schemes: {
    thing: (row) =>
      `等级体系“${given('rating_schemes', row, 'name')}”${given('rating_schemes', row, 'level')}的`,
    whole: (row) =>
      `等级“${given('rating_schemes', row, 'level')}”（${given('rating_schemes', row, 'name')}）`,
  },
  plans: {
    thing: (row) => `实施方案“${given('plans', row, 'name')}”的`,
    whole: (row) => `实施方案“${given('plans', row, 'name')}”`,
  },
  plan_tasks: {
    thing: (row) => `方案任务 ${given('plan_tasks', row, 'no')}“${given('plan_tasks', row, 'title')}”的`,
    whole: (row) => `方案任务 ${given('plan_tasks', row, 'no')}“${given('plan_tasks', row, 'title')}”`,
  },
  plan_targets: {
    thing: (row) => `方案目标 ${given('plan_targets', row, 'code')} 的`,
    whole: (row) => `方案目标 ${given('plan_targets', row, 'code')}`,
  },
  districts: {
    thing: (row) => `行政区划“${given('districts', row, 'name')}”的`,
    whole: (row) => `行政区划“${given('districts', row, 'name')}”`,
  },
  disclosure_catalogue: {
    thing: (row) =>
      `主动公开目录第 ${given('disclosure_catalogue', row, 'no')} 项“${given('disclosure_catalogue', row, 'subtopic')}”的`,
    whole: (row) =>
      `主动公开目录第 ${given('disclosure_catalogue', row, 'no')} 项“${given('disclosure_catalogue', row, 'subtopic')}”`,
  },
};

function leadName(row: AnyRow): string {
  const code = given('support_pairs', row, 'leadCode');
  return code === '' ? said('support_pairs', row, 'leadName') : said('support_pairs', row, 'leadCode');
}

function kindergartenTopic(column: string): ChangeTopic | null {
  switch (column) {
    case 'code':
    case 'name':
    case 'aliases':
      return '更名';
    case 'phone':
    case 'website':
      return '联系方式';
    case 'approvedPlaces':
      return '学位';
    default:
      return null;
  }
}

/** The words of any other table: its title and the values of its key. */
export function plainWords({ title, key }: Table): RowWords {
  return { thing: (row) => `${title}（${key.map((name) => String(row[name] ?? '')).join('，')}）的` };
}
