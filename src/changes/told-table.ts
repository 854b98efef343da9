import type { TableName } from '../dataset/tables/names.ts';
import type { ChangeTopic } from './change.ts';

/**
 * How rows of one thing follow each other, by a day or a period in their key. What is compared are the newest rows under the rest of the key.
 *
 * - `count`: the same thing counted again (统计日期). Only other figures are a change.
 * - `effective`: a new row holds from its day on, instead of the one before it (执行日期). What differs is a change from that day.
 * - `result`: as `effective`, for what is decided anew: the main value alone is compared; the same result again is an act of its own.
 * - `act`: each row is an act or a period of its own (认定, a year's accounts); it does not replace the one before.
 */
export interface Series {
  /** English key of the column. */
  readonly by: string;
  readonly kind: 'count' | 'effective' | 'result' | 'act';
}

/** What is told of the changes of a table. Columns by their English keys. */
export interface ToldTable {
  readonly topic: ChangeTopic;
  /** The column that holds the kindergarten, where it is another than the table's own subject. */
  readonly subject?: string;
  readonly series?: Series;
  /** Stands for the whole row where one is added or taken away. */
  readonly main: string;
  /** Days on which something was said or counted: no change by themselves. */
  readonly silent?: readonly string[];
  /** Documents and sources of a new row: told where nothing else of it differs. */
  readonly folded?: readonly string[];
  /** When a row ceases to hold: not told of a row that another follows. */
  readonly ends?: string;
  /** Whether another value under the same key puts right what was said; else it is what holds now. */
  readonly isRecord?: true;
  /** In a record: what is filled in or moves on later, no correction. */
  readonly movesOn?: readonly string[];
  /**
   * Where it says something for the first time, one line tells that (首次公布): what it says had been so before. Told all the same are `each` row,
   * where to publish it is an act, and rows of which this column, a day, lies after the publication before.
   */
  readonly newsFrom?: 'each' | { readonly day: string };
  /** The day of counting outside the key: with another day it is a new count, no correction. */
  readonly countedBy?: string;
}

/** The tables whose changes are told; waivers.csv and holidays.csv are how the bureau works, not what it publishes. */
export const TOLD_TABLES: Readonly<Partial<Record<TableName, ToldTable>>> = {
  districts: { topic: '其他', main: 'name' },
  kindergartens: { topic: '基本信息', main: 'name' },
  campuses: { topic: '基本信息', main: 'name' },
  former_codes: {
    topic: '更名',
    subject: 'currentCode',
    main: 'formerName',
    isRecord: true,
    newsFrom: 'each',
  },
  kindergarten_history: {
    topic: '基本信息',
    main: 'formerValue',
    isRecord: true,
    newsFrom: { day: 'effectiveFrom' },
  },
  classes: {
    topic: '班级',
    series: { by: 'schoolYear', kind: 'count' },
    main: 'children',
    silent: ['countedOn'],
    isRecord: true,
    countedBy: 'countedOn',
  },
  enrolment: {
    topic: '招生',
    series: { by: 'schoolYear', kind: 'act' },
    main: 'plannedPlaces',
    silent: ['countedOn'],
    isRecord: true,
    movesOn: ['catchment', 'opensOn', 'closesOn', 'prospectusUrl'],
    countedBy: 'countedOn',
  },
  staffing: {
    topic: '师资',
    series: { by: 'countedOn', kind: 'count' },
    main: 'headcount',
    isRecord: true,
  },
  fees: {
    topic: '收费',
    series: { by: 'effectiveFrom', kind: 'effective' },
    main: 'amount',
    silent: ['noticedOn'],
    folded: ['basis'],
    ends: 'until',
    isRecord: true,
  },
  fee_caps: {
    topic: '政策',
    series: { by: 'effectiveFrom', kind: 'effective' },
    main: 'benchmark',
    folded: ['docNo'],
    ends: 'until',
    isRecord: true,
    newsFrom: { day: 'effectiveFrom' },
  },
  fee_waivers: {
    topic: '政策',
    series: { by: 'effectiveFrom', kind: 'effective' },
    main: 'amount',
    folded: ['docNo'],
    ends: 'until',
    isRecord: true,
    newsFrom: { day: 'effectiveFrom' },
  },
  fee_catalogue: {
    topic: '政策',
    series: { by: 'effectiveFrom', kind: 'effective' },
    main: 'item',
    folded: ['docNo'],
    ends: 'until',
    isRecord: true,
    newsFrom: { day: 'effectiveFrom' },
  },
  recognitions: {
    topic: '认定',
    series: { by: 'recognisedOn', kind: 'act' },
    main: 'docNo',
    isRecord: true,
    newsFrom: { day: 'recognisedOn' },
    movesOn: ['revokedOn'],
  },
  rating_schemes: { topic: '政策', main: 'level' },
  assessments: {
    topic: '评估',
    series: { by: 'decidedOn', kind: 'result' },
    main: 'result',
    isRecord: true,
    newsFrom: { day: 'decidedOn' },
    movesOn: ['reportUrl', 'rectifyBy'],
  },
  safety: { topic: '安全', series: { by: 'checkedOn', kind: 'count' }, main: 'checkedOn', isRecord: true },
  filings: {
    topic: '师资',
    main: 'headcount',
    isRecord: true,
    movesOn: ['filedOn', 'updatedOn'],
    newsFrom: { day: 'changedOn' },
  },
  penalties: {
    topic: '处罚',
    main: 'category',
    isRecord: true,
    movesOn: ['rectification', 'until'],
    newsFrom: 'each',
  },
  support_pairs: {
    topic: '帮扶',
    subject: 'supportedCode',
    series: { by: 'schoolYear', kind: 'act' },
    main: 'leadCode',
    isRecord: true,
    movesOn: ['planUrl', 'activities'],
  },
  projects: { topic: '学位', main: 'name' },
  finance: {
    topic: '经费',
    subject: 'subjectCode',
    series: { by: 'year', kind: 'act' },
    main: 'amount',
    isRecord: true,
  },
  population: {
    topic: '指标',
    series: { by: 'countedOn', kind: 'count' },
    main: 'children',
    folded: ['source'],
    isRecord: true,
  },
  indicators: {
    topic: '指标',
    series: { by: 'period', kind: 'act' },
    main: 'value',
    silent: ['countedOn'],
    isRecord: true,
    movesOn: ['note'],
    countedBy: 'countedOn',
  },
  reference_lines: {
    topic: '指标',
    series: { by: 'period', kind: 'act' },
    main: 'value',
    isRecord: true,
  },
  plans: { topic: '方案', main: 'name', newsFrom: 'each' },
  plan_tasks: { topic: '方案', main: 'title', silent: ['updatedOn'] },
  plan_targets: { topic: '方案', main: 'wording' },
  disclosure_catalogue: { topic: '其他', main: 'subtopic' },
};
