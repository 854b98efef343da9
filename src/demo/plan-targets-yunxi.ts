import type { MetricId } from '../domain/code-lists.ts';
import type { TargetSketch } from './plan-targets.ts';

const BY_2025 = { startsOn: '2022-01-01', dueOn: '2025-12-31', precision: '年' } as const;
const BY_END_2025 = { startsOn: '2022-01-01', dueOn: '2025-12-31', precision: '年底' } as const;
const ALL = { comparison: '>=', value: 100, unit: '%' } as const;

function roleTarget(number: number, metric: MetricId, role: string, baseline: number): TargetSketch {
  return {
    code: `P1-10c-${number}`,
    task: 10,
    metric,
    ...ALL,
    ...BY_END_2025,
    baseline,
    wording: `2025年底前${role}持证率达到100%。`,
  };
}

function safetyTarget(number: number, metric: MetricId, wording: string): TargetSketch {
  return { code: `P1-12a-${number}`, task: 12, metric, ...ALL, wording };
}

const OVERALL: readonly TargetSketch[] = [
  {
    code: 'P1-G1',
    metric: 'gross-enrolment-rate',
    ...ALL,
    ...BY_2025,
    baseline: 91.2,
    wording: '到2025年，学前三年毛入园率达到100%。',
  },
  {
    code: 'P1-G2',
    metric: 'inclusive-coverage',
    ...ALL,
    value: 92,
    ...BY_2025,
    baseline: 85.7,
    wording: '到2025年，普惠性幼儿园覆盖率达到92%。',
  },
  {
    code: 'P1-G3',
    metric: 'public-share',
    ...ALL,
    value: 60,
    ...BY_2025,
    baseline: 51.4,
    wording: '到2025年，公办园在园幼儿占比达到60%。',
  },
  {
    code: 'P1-G4',
    dueOn: '2026-12-31',
    precision: '年',
    completion: '推进中',
    wording: '2026年通过国家学前教育普及普惠县评估认定。',
  },
];

const SUPPLY: readonly TargetSketch[] = [
  {
    code: 'P1-1a',
    task: 1,
    binding: '原则上',
    completion: '持续',
    value: 3,
    unit: '年/次',
    wording: '布局规划原则上每3年调整一次。',
  },
  {
    code: 'P1-1b',
    task: 1,
    completion: '已完成',
    completedOn: '2023-03-20',
    evidence: '示教体发〔2023〕7号',
    wording: '教育主管部门制定学位计划。',
  },
  {
    code: 'P1-1c',
    task: 1,
    metric: 'new-residential-kindergartens',
    comparison: '>=',
    value: 8,
    unit: '所',
    ...BY_2025,
    baseline: 0,
    wording: '到2025年新增新建小区配套公办园8所。',
  },
  {
    code: 'P1-1d',
    task: 1,
    metric: 'residential-transfer-rate',
    ...ALL,
    wording: '居住社区、易地搬迁安置区、乡镇改造配套园产权移交县政府。',
  },
  {
    code: 'P1-2a',
    task: 2,
    metric: 'rural-coverage',
    ...ALL,
    ...BY_END_2025,
    wording: '2025年底前农村学前教育资源实质性全覆盖。',
  },
  {
    code: 'P1-3a',
    task: 3,
    metric: 'new-places',
    comparison: '>=',
    value: 1500,
    unit: '个',
    ...BY_END_2025,
    baseline: 0,
    wording: '2025年底前新增学位1500个。',
  },
  {
    code: 'P1-3b',
    task: 3,
    metric: 'class-size-compliance',
    ...ALL,
    value: 85,
    ...BY_END_2025,
    wording: '2025年底前班额达到国家要求的比例不低于85%。',
  },
  {
    code: 'P1-3c',
    task: 3,
    completion: '推进中',
    wording: '园舍、玩教具、图书达到《宁夏回族自治区幼儿园办园条件基本标准》（演示沿用来源文本所引标准）。',
  },
  {
    code: 'P1-3d',
    task: 3,
    completion: '持续',
    wording: '以选派党建指导员、综合奖补、减免租金、培训教师、教研指导支持普惠性民办园。',
  },
  {
    code: 'P1-4a',
    task: 4,
    completion: '持续',
    wording: '对配套园规划、建设、验收、移交、办园开展治理“回头看”。',
  },
  { code: 'P1-4b', task: 4, completion: '推进中', wording: '配套园办成公办园或委托办成普惠性民办园。' },
  {
    code: 'P1-4c',
    task: 4,
    completion: '持续',
    wording: '委托办成普惠性民办园的，当年完成民办非企业单位登记。',
  },
  {
    code: 'P1-4d',
    task: 4,
    completion: '推进中',
    wording: '公办园由在职在编人员任法定代表人，经编办审批后办理事业单位法人登记。',
  },
];

const FUNDING: readonly TargetSketch[] = [
  // The source gives no period (a year? a month?) for either amount; none is added.
  {
    code: 'P1-5a',
    task: 5,
    metric: 'public-funding-per-child',
    comparison: '>=',
    value: 400,
    unit: '元',
    wording: '公办园生均公用经费400元。',
  },
  {
    code: 'P1-5b',
    task: 5,
    metric: 'inclusive-subsidy-per-child',
    comparison: '>=',
    value: 160,
    unit: '元',
    wording: '民办普惠园生均经费不低于160元。',
  },
  {
    code: 'P1-5c',
    task: 5,
    completion: '已完成',
    completedOn: '2024-09-01',
    evidence: '示财教〔2024〕22号',
    wording: '落实学前教育资助项目。',
  },
  {
    code: 'P1-6a',
    task: 6,
    completion: '已完成',
    completedOn: '2025-09-01',
    evidence: '示发改〔2025〕12号',
    wording: '公办园收费动态调整，保教费纳入行政事业性收费。',
  },
  {
    code: 'P1-7a',
    task: 7,
    completion: '持续',
    wording: '普惠性民办园实行政府指导价（经营服务性收费），营利性民办园实行市场调节价，分类登记。',
  },
];

const STAFF: readonly TargetSketch[] = [
  {
    code: 'P1-8a',
    task: 8,
    completion: '持续',
    wording: '落实《新时代幼儿园教师职业行为十项准则》，严重失范的降级降类，违规教师一票否决。',
  },
  { code: 'P1-9a', task: 9, ...ALL, completion: '持续', wording: '教师全员培训，覆盖率100%。' },
  {
    code: 'P1-9b',
    task: 9,
    completion: '已完成',
    completedOn: '2024-11-15',
    wording: '建立新任职园长培训制度，建设名园长（师）工作室。',
  },
  {
    code: 'P1-10a',
    task: 10,
    comparison: '>=',
    value: 3,
    unit: '名/园',
    binding: '原则上',
    completion: '推进中',
    wording: '未核定编制的公办园原则上核定不少于3名编制。',
  },
  {
    code: 'P1-10b',
    task: 10,
    comparison: '<=',
    value: 0,
    unit: '名',
    nature: '清零',
    completion: '推进中',
    wording: '公办园不得有编不补。',
  },
  {
    code: 'P1-10c',
    task: 10,
    dueOn: '2025-12-31',
    precision: '年底',
    completion: '推进中',
    wording: '2025年底前园长、专任教师、卫生保健员、保育员、保安员持证率均达到100%。',
  },
  roleTarget(1, 'certified-principals', '园长', 92),
  roleTarget(2, 'certified-teachers', '专任教师', 90.5),
  roleTarget(3, 'certified-health-staff', '卫生保健员', 78),
  roleTarget(4, 'certified-carers', '保育员', 66),
  roleTarget(5, 'certified-guards', '保安员', 81),
  { code: 'P1-10d', task: 10, completion: '推进中', wording: '专职卫生保健人员和保安员每园配齐。' },
  {
    code: 'P1-11a',
    task: 11,
    metric: 'insured-rate',
    ...ALL,
    wording: '教职工全员纳入社会保险，住房公积金足额足项缴存。',
  },
  { code: 'P1-11b', task: 11, completion: '持续', wording: '社保定期检查结果作为评估定级和奖补参考。' },
];

const GOVERNANCE: readonly TargetSketch[] = [
  {
    code: 'P1-12a',
    task: 12,
    completion: '推进中',
    wording: '实现专职保安配备、一键式紧急报警和视频监控、封闭化管理、“护学岗”设置四个100%。',
  },
  safetyTarget(1, 'safety-guards', '专职保安配备率100%。'),
  safetyTarget(2, 'safety-alarm-video', '一键式紧急报警和视频监控配备率100%。'),
  safetyTarget(3, 'safety-closed', '封闭化管理率100%。'),
  safetyTarget(4, 'safety-escort', '“护学岗”设置率100%。'),
  {
    code: 'P1-12b',
    task: 12,
    metric: 'medical-pairing',
    ...ALL,
    wording: '建立医教联合体，每园有结对医疗卫生机构。',
  },
  {
    code: 'P1-12c',
    task: 12,
    completion: '推进中',
    wording:
      '健全房屋设备、消防、门卫、食品药品、校车管理、幼儿接送交接、幼儿就寝值守、活动组织8项安全制度。',
  },
  {
    code: 'P1-13a',
    task: 13,
    completion: '已完成',
    completedOn: '2026-08-31',
    wording: '各类幼儿园基本信息纳入县政务信息系统管理。',
  },
  {
    code: 'P1-13b',
    task: 13,
    metric: 'disclosure-completeness',
    ...ALL,
    wording: '定期向社会公布教职工配备、收费标准、质量评估等信息。',
  },
  {
    code: 'P1-13c',
    task: 13,
    metric: 'filing-on-time',
    ...ALL,
    wording: '民办园园长和专任教师变更主动备案，一个月内完成信息更新。',
  },
  { code: 'P1-13d', task: 13, completion: '推进中', wording: '家长志愿者驻园值守，家委会参与决策。' },
  { code: 'P1-13e', task: 13, completion: '推进中', wording: '非营利性民办园使用备案账户。' },
  {
    code: 'P1-13f',
    task: 13,
    completion: '持续',
    wording: '对办园条件、教师资格与配备、安全防护、收费行为、卫生保健、保育教育、财务管理等动态监管。',
  },
  {
    code: 'P1-13g',
    task: 13,
    comparison: '<=',
    value: 0,
    unit: '所',
    nature: '清零',
    completion: '持续',
    wording: '非营利性民办园举办者不得取得办学收益。',
  },
];

/** Plan 1, all targets of domain.md 9.1. P1-10c and P1-12a also stand role by role and measure by measure. */
export const YUNXI_TARGETS: readonly TargetSketch[] = [
  ...OVERALL,
  ...SUPPLY,
  ...FUNDING,
  ...STAFF,
  ...GOVERNANCE,
];
