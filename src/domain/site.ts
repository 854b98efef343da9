import type { PopulationBasis } from './code-lists.ts';
import type { IsoDate } from './school-date.ts';

/** How a yearly cost is made from fees of other units. */
export interface CostAssumptions {
  /** Months charged in a school year. */
  readonly months: number;
  readonly semesterMonths: number;
  /** Days of attendance a month, for fees by the day. */
  readonly daysPerMonth: number;
}

/** How often a table must be renewed: 主动公开 duty. */
export interface Duty {
  readonly table: string;
  readonly cycle: '学期' | '学年' | '年' | '变更';
  /** MM-DD from which the cycle's new figures are due. */
  readonly start: string;
  readonly graceWorkingDays: number;
}

/** Thresholds that a locality may set differently; the national ones are the defaults (`DEFAULT_THRESHOLDS`). */
export interface Thresholds {
  /** Children a class, 《幼儿园工作规程》第十一条; null where no limit is set (托班). */
  readonly classSize: Readonly<Record<'托班' | '小班' | '中班' | '大班' | '混龄', number | null>>;
  /** Children per member of staff, at most: 教师〔2013〕1号. */
  readonly childrenPerStaff: Readonly<
    Record<'全日制' | '半日制', { readonly from: number; readonly to: number }>
  >;
  /** Children per teacher or carer, at most: 教师〔2013〕1号. */
  readonly childrenPerCareStaff: Readonly<
    Record<'全日制' | '半日制', { readonly from: number; readonly to: number }>
  >;
  /** County target for children per full-time teacher: 教督〔2020〕1号. */
  readonly childrenPerTeacher: number;
  /** 规模一般不超过: 《幼儿园工作规程》第十一条. */
  readonly kindergartenSize: number;
}

/** `site.json`, checked and with its defaults filled in. */
export interface Site {
  readonly siteName: string;
  readonly siteUrl: string;
  readonly basePath: string;
  readonly bureau: {
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly hours: string;
    readonly email: string;
    readonly supervisionPhone: string;
  };
  readonly regionCode: string;
  readonly siteIdCode: string;
  readonly icp: string;
  readonly policeRecord: string;
  readonly errorReportUrl: string;
  /**
   * The day on which the bureau has read the guides and stands by them; null until it has. A guide whose text is newer is 通用说明 again.
   */
  readonly guidesReviewed: IsoDate | null;
  readonly timezone: string;
  readonly demo: boolean;
  readonly publishPolicy: 'strict' | 'hold';
  readonly publishPrincipalName: boolean;
  readonly populationBasis: PopulationBasis;
  /** Children who turn six by this day (MM-DD) start school that September. */
  readonly schoolEntry: { readonly cutoff: string };
  readonly costAssumptions: CostAssumptions;
  readonly duties: readonly Duty[];
  /** Counts below this are not shown. Only 0 (off) is accepted: sums could be derived from the kindergartens' own counts. */
  readonly smallCell: 0;
  readonly map: {
    readonly provider: 'none' | 'tianditu';
    readonly key: string;
    readonly reviewNumber: string;
  };
  readonly repositoryUrl: string;
  readonly thresholds: Thresholds;
  readonly theme: { readonly accent: string };
}

/**
 * The national thresholds. 班额: 《幼儿园工作规程》(教育部令第39号)第十一条. 配备: 《幼儿园教职工配备标准(暂行)》
 * 教师〔2013〕1号. 专任教师与幼儿比: 教督〔2020〕1号.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  classSize: { 托班: null, 小班: 25, 中班: 30, 大班: 35, 混龄: 30 },
  childrenPerStaff: { 全日制: { from: 5, to: 7 }, 半日制: { from: 8, to: 10 } },
  childrenPerCareStaff: { 全日制: { from: 7, to: 9 }, 半日制: { from: 11, to: 13 } },
  childrenPerTeacher: 15,
  kindergartenSize: 360,
};
