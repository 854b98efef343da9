import type { TableName } from '../../dataset/index.ts';

/** A fact in a remark that a column of the contract wants: always asked, never taken. */
export interface RemarkFact {
  readonly pattern: RegExp;
  readonly table: TableName;
  /** The header of the column. */
  readonly field: string;
  /** In which topics it is asked; everywhere where left out. */
  readonly topics?: readonly TableName[];
  /** What is asked, after “X 的备注写着‘…’：”. */
  readonly ask: string;
  /** The likely answer; `$1` and so on are of the pattern. */
  readonly suggestion: string;
}

export const REMARK_FACTS: readonly RemarkFact[] = [
  {
    pattern: /(?:拟|即将|计划|准备|正在(?:办理)?|已?申请)(?:停办|注销|关停|关闭|停园|撤销|撤并)/,
    table: 'kindergartens',
    field: '状态',
    ask: '现在是在办还是停办？',
    suggestion: '在办',
  },
  {
    pattern: /终止办[学园]|停止办学|已停办|停办|已关停|关停|已撤并|撤并|停止办园|已注销|停园/,
    table: 'kindergartens',
    field: '状态',
    topics: ['kindergartens', 'classes', 'staffing', 'enrolment'],
    ask: '现在是在办还是停办？',
    suggestion: '停办',
  },
  {
    pattern: /筹建|在建|筹备/,
    table: 'kindergartens',
    field: '状态',
    topics: ['kindergartens'],
    ask: '现在是在办、停办还是筹建？',
    suggestion: '筹建',
  },
  {
    pattern: /(?:已|拟|将)?(?:更名|改名)(?:为|成)?[“"'「]?([^”"'」，。,]{4,30})?/,
    table: 'kindergartens',
    field: '名称',
    topics: ['kindergartens', 'classes', 'staffing', 'enrolment', 'fees', 'recognitions'],
    ask: '现在的全称是什么？（改名还没有生效的，填原来的名称）',
    suggestion: '',
  },
  {
    pattern: /(?:已|被)?(?:撤销|取消|退出)(?:认定|普惠|资格)?/,
    table: 'recognitions',
    field: '撤销日期',
    topics: ['recognitions'],
    ask: '认定是哪一天撤销的？没有撤销的，写“空着”。',
    suggestion: '',
  },
  {
    pattern: /撤销|摘牌|取消(?:等级|称号|示范)/,
    table: 'assessments',
    field: '结果类型',
    topics: ['assessments'],
    ask: '这一级是不是撤销了？撤销的写“撤销”，没有撤销的写“空着”。',
    suggestion: '撤销',
  },
];

/** A row that stands instead of the one before: 前一份保教费填错了，以这份为准. Texts are bare. */
export const SUPERSEDES =
  /(?:前|上|先前|之前|原来?)(?:面|边)?(?:的)?(?:一|那)?(?:份|次|行|条|张|回)\S{0,12}(?:错|有误|作废|不算|重复|无效|不准|删)|以(?:这|此|本|后)(?:一)?(?:份|次|行|条|张|表|回)为准/;

/** Remarks that cast doubt on their row as a whole; the text is without spaces and brackets of another width. */
export const DOUBTS =
  /(?<!不|未|无|避免|防止|勿)重复(?!计[算入数人]|统计)|作废|存疑|误登|误填|多登|^.{0,6}[?？]$/u;
