/** The code lists of the data dictionary. The published word is the value; the English name is in README.md. */
export const DISTRICT_LEVELS = ['地级', '县级', '乡级', '村级'] as const;
export type DistrictLevel = (typeof DISTRICT_LEVELS)[number];

export const COORDINATE_SYSTEMS = ['CGCS2000', 'WGS84', 'GCJ02', 'BD09'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

export const NATURES = ['公办', '民办'] as const;
export type Nature = (typeof NATURES)[number];

export const SPONSOR_TYPES = [
  '教育部门',
  '其他部门',
  '地方企业',
  '事业单位',
  '部队',
  '集体',
  '民办',
] as const;
export type SponsorType = (typeof SPONSOR_TYPES)[number];

export const PROFIT_STATUSES = ['非营利性', '营利性'] as const;
export type ProfitStatus = (typeof PROFIT_STATUSES)[number];

export const INSTITUTION_TYPES = ['幼儿园', '附设幼儿班', '教学点', '特教学前部', '其他附设'] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

/** 服务形式. 广州市幼儿园条例 第二十四条 names the five. */
export const SERVICE_FORMS = ['全日制', '半日制', '寄宿制', '定时制', '季节制'] as const;
export type ServiceForm = (typeof SERVICE_FORMS)[number];

export const SETTLEMENTS = ['城区', '镇区', '乡村'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

export const TRANSFER_STATUSES = ['已移交', '未移交', '不适用'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

export const KINDERGARTEN_STATUSES = ['在办', '停办', '筹建'] as const;
export type KindergartenStatus = (typeof KINDERGARTEN_STATUSES)[number];

export const CHANGE_TYPES = ['更码', '更名', '合并', '拆分', '停办'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

export const HISTORY_FIELDS = ['办园性质', '营利性质', '举办者类型', '区划代码'] as const;
export type HistoryField = (typeof HISTORY_FIELDS)[number];

export const AGE_GROUPS = ['托班', '小班', '中班', '大班', '混龄'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** The three years of preschool, from three to six. */
export const PRESCHOOL_AGE_GROUPS = ['小班', '中班', '大班'] as const satisfies readonly AgeGroup[];

/** 全部 covers and overlaps every age group. */
export const FEE_AGE_GROUPS = ['全部', ...AGE_GROUPS] as const;
export type FeeAgeGroup = (typeof FEE_AGE_GROUPS)[number];

export const POSTS = [
  '园长',
  '专任教师',
  '保育员',
  '卫生保健人员',
  '保安员',
  '炊事员',
  '行政人员',
  '教辅人员',
  '其他工勤',
] as const;
export type Post = (typeof POSTS)[number];

/** 收费类别: the five categories of 发改价格〔2025〕1644号. */
export const FEE_CATEGORIES = ['保育教育费', '住宿费', '保育费', '服务性收费', '代收费'] as const;
export type FeeCategory = (typeof FEE_CATEGORIES)[number];

export const BILLING_UNITS = ['元/生·月', '元/生·学期', '元/生·年', '元/生·天', '元/生·次'] as const;
export type BillingUnit = (typeof BILLING_UNITS)[number];

export const CAP_SUBJECTS = ['公办', '普惠性民办', '其他非营利性民办'] as const;
export type CapSubject = (typeof CAP_SUBJECTS)[number];

export const ASSESSMENT_KINDS = ['等级评定', '督导评估', '年度检查', '保教质量评估', '专项检查'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

export const RESULT_TYPES = ['认定', '复评', '晋级', '降级', '撤销'] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

export const FILED_POSTS = ['园长', '专任教师'] as const;
export type FiledPost = (typeof FILED_POSTS)[number];

export const RECTIFICATIONS = ['整改中', '已整改'] as const;
export type Rectification = (typeof RECTIFICATIONS)[number];

export const PROJECT_TYPES = ['新建小区配套', '新建', '改扩建', '回收移交'] as const;
export type ProjectType = (typeof PROJECT_TYPES)[number];

export const FLOWS = ['收入', '支出'] as const;
export type Flow = (typeof FLOWS)[number];

export const INCOME_SUBJECTS = [
  '财政投入',
  '保教费',
  '伙食费',
  '其他事业收入',
  '举办者投入',
  '捐赠',
  '其他',
] as const;
export const EXPENSE_SUBJECTS = ['人员经费', '公用经费', '伙食支出', '基建设备', '其他'] as const;

export const POPULATION_BASES = ['常住', '户籍'] as const;
export type PopulationBasis = (typeof POPULATION_BASES)[number];

export const LINE_SCOPES = ['全国', '省', '市', '评估标准'] as const;
export type LineScope = (typeof LINE_SCOPES)[number];

export const LINE_KINDS = ['实际', '目标', '标准'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const TASK_STATUSES = ['未启动', '推进中', '已完成', '持续'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const COMPARISONS = ['>=', '=', '<=', '完成'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const DUE_PRECISIONS = ['年', '年底', '时期', '无'] as const;
export type DuePrecision = (typeof DUE_PRECISIONS)[number];

export const BINDINGS = ['必须', '原则上', '力争'] as const;
export type Binding = (typeof BINDINGS)[number];

export const TARGET_NATURES = ['达到', '保持', '清零', '清单'] as const;
export type TargetNature = (typeof TARGET_NATURES)[number];

export const HOLIDAY_KINDS = ['放假', '调休上班'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** Metric ids: also the addresses under /progress/. */
export const METRIC_IDS = [
  'gross-enrolment-rate',
  'inclusive-coverage',
  'public-share',
  'inclusive-kindergarten-share',
  'public-kindergarten-share',
  'class-size-compliance',
  'children-per-teacher',
  'staffing-compliance',
  'care-staffing-compliance',
  'certified-principals',
  'certified-teachers',
  'certified-carers',
  'certified-health-staff',
  'certified-guards',
  'public-teachers-bachelor',
  'private-teachers-college',
  'backbone-teachers',
  'safety-guards',
  'safety-alarm-video',
  'safety-closed',
  'safety-escort',
  'medical-pairing',
  'new-places',
  'new-residential-kindergartens',
  'residential-transfer-rate',
  'insured-rate',
  'public-funding-per-child',
  'inclusive-subsidy-per-child',
  'community-public-coverage',
  'rural-coverage',
  'kindergarten-groups',
  'support-coverage',
  'filing-on-time',
  'disclosure-completeness',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];
