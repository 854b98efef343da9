import type { TableName } from '../../dataset/index.ts';

/** What the cells of a column look like, whatever its head says. Texts are bare. */
export interface CellKind {
  /** What a cell of it looks like. */
  readonly pattern: RegExp;
  /** By table which column such cells are of, where the sheet is about that table. */
  readonly columns: Readonly<Partial<Record<TableName, string>>>;
  /** The tables where there is no other column for such cells: the only such column of the sheet is that one. Elsewhere it is but likely. */
  readonly proves: readonly TableName[];
  /** Heads of another thing of that look. */
  readonly except?: RegExp;
  /** What its head must speak of: years are of many things. */
  readonly speaksOf?: RegExp;
}

/** 原文号, 下次评估日期, 申报单位: not what holds now. */
const OTHER_TIMES = /原|旧|曾|上[一次年轮届]|下[一次年轮届]|撤|取消|申[请报]|拟|计划/;

/** A number of a document, as it is or among other words: 某教〔2025〕19号. */
const DOCUMENT = /[〔[［【(（]?20\d{2}[〕\]］】)）]?(?:年第?)?\d{1,4}号|[〔[［【(（]20\d{2}[〕\]］】)）]/;

const OFFICE = /(?:局|委员会|政府|厅|督导室|督导委|评估中心|教体局|教育局)$/;

export const CELL_KINDS: readonly CellKind[] = [
  {
    pattern: /^教?民\d{8,}号?$|^教民\d{6,}/,
    columns: { kindergartens: 'licenceNo' },
    proves: ['kindergartens'],
  },
  {
    pattern: DOCUMENT,
    columns: {
      recognitions: 'docNo',
      assessments: 'docNo',
      fees: 'basis',
      penalties: 'docNo',
      fee_caps: 'docNo',
      fee_waivers: 'docNo',
      fee_catalogue: 'docNo',
      rating_schemes: 'docNo',
      former_codes: 'docNo',
    },
    proves: ['recognitions', 'assessments', 'fees', 'penalties', 'fee_caps', 'fee_waivers'],
    except: /许可|整改|处罚/,
  },
  {
    pattern: /^(?:19[4-9]|20[0-4])\d(?:年?$|[年.\-/]\d{1,2}(?:月|$|[月.\-/]\d{1,2}日?$))/,
    columns: { kindergartens: 'foundedYear' },
    proves: ['kindergartens'],
    speaksOf:
      /^(?:新园|本园|全园|园所?|幼儿园|学校)?(?:正式)?(?:启用|投用|开园|开业|建成|建园|办园|开办|创办|设立|成立|投入使用|批准设立|批准办园)(?:年份|年月|时间|日期|年)?$/,
  },
  {
    pattern: /^[1-9]\d{8}$/,
    columns: { kindergartens: 'district' },
    proves: ['kindergartens'],
    except: /电话|账|证|人/,
    speaksOf: /区划|所在地|属地|驻地|镇|街道/,
  },
  {
    pattern: /^(?:https?:\/\/|www\.)/i,
    columns: { kindergartens: 'website', enrolment: 'prospectusUrl' },
    proves: ['kindergartens', 'enrolment'],
  },
  {
    pattern: /^[一二三四两][餐顿](?:[一二三四两][点次]心?)?$|^[一两二三][点餐]$/,
    columns: { kindergartens: 'meals' },
    proves: ['kindergartens'],
  },
  {
    pattern:
      /^(?:[省市县区国]{0,2}[一二三四五特甲乙]?[级类等星](?:[一二三甲乙]?[级类等])?|[AＡ]{2,5}级?|[省市县区]?级?示范(?:性?幼儿园|园)?|优秀|良好|(?:基本|不)?合格|优质园?|标准化?园?)$/,
    columns: { assessments: 'result' },
    proves: ['assessments'],
    except: /申报|类型|方式/,
  },
  {
    pattern: OFFICE,
    columns: { assessments: 'assessor' },
    proves: ['assessments'],
    except: /主管|推荐|主办|举办/,
  },
  {
    pattern: /(?:卫生院|医院|卫生室|卫生服务(?:中心|站)|卫生所|保健院|保健站|保健所|诊所|门诊部|医疗中心)$/,
    columns: { safety: 'medicalPartner' },
    proves: ['safety'],
  },
  {
    pattern: /(?:[局会厂校站处部]|公司|集团|大学|学院|小学|中学|政府|中心|合作社|村民小组|合伙企业|办事处)$/,
    columns: { kindergartens: 'sponsorName' },
    proves: [],
  },
  {
    pattern: /(?:路|街|巷|道|村|组|镇|社区|区|小区).*(?:\d+号|\d+组|[一二三四五六七八九十]+[组社队])/,
    columns: { kindergartens: 'address' },
    proves: ['kindergartens'],
    except: /户籍|家庭|注册|登记/,
  },
  {
    pattern: /^\p{Script=Han}{1,10}(?:村|社区)$/u,
    columns: { kindergartens: 'community' },
    proves: ['kindergartens'],
  },
  {
    pattern: /退[费还款回]|不退/,
    columns: { fees: 'refund' },
    proves: ['fees'],
  },
  {
    pattern: /^(?:不)?自愿$/,
    columns: { fees: 'voluntary' },
    proves: ['fees'],
  },
  {
    pattern: /^(?:0?[5-9]|1[01])[:：]\d{2}$/,
    columns: { kindergartens: 'opensAt' },
    proves: [],
  },
  {
    pattern: /^1[4-9][:：]\d{2}$/,
    columns: { kindergartens: 'closesAt' },
    proves: [],
  },
];

/** Whether a head speaks of another time than now. */
export function isOfOtherTime(head: string): boolean {
  return OTHER_TIMES.test(head);
}

/** By table the day that a column of days is; in the first ones the only such column is that. */
export const DAY_COLUMNS: Readonly<
  Partial<Record<TableName, { readonly key: string; readonly isSure: boolean }>>
> = {
  recognitions: { key: 'recognisedOn', isSure: true },
  assessments: { key: 'decidedOn', isSure: true },
  penalties: { key: 'date', isSure: true },
  safety: { key: 'checkedOn', isSure: true },
  fees: { key: 'effectiveFrom', isSure: false },
  classes: { key: 'countedOn', isSure: false },
  staffing: { key: 'countedOn', isSure: false },
  enrolment: { key: 'opensOn', isSure: false },
  former_codes: { key: 'date', isSure: false },
  filings: { key: 'changedOn', isSure: false },
};

/** Heads of days that end something, or are of somebody or something else. */
export const OTHER_DAYS =
  /[至止限]|到期|截|整改|复[查评核检]|填|报|打印|出生|安装|投用|投入|建|发证|入园|开学/;
