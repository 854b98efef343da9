import {
  BILLING_UNITS,
  FEE_CATEGORIES,
  NATURES,
  PROFIT_STATUSES,
  SPONSOR_TYPES,
} from '../../domain/code-lists.ts';

/** The everyday changes, and what a clerk has to give for each. */
export type ChangeKind = 'fee' | 'stop' | 'close' | 'rename' | 'nature' | 'phone';

export interface FormField {
  readonly flag: string;
  /** What stands for its value in the help. */
  readonly value: string;
  /** What is asked on a terminal, and what the help says. */
  readonly question: string;
  /**
   * `must`: asked, and needed; `may`: asked, and may be left out; `flag`: only where the flag is given. `new`, `new may`: as the first two where
   * the item is new, else as the third.
   */
  readonly need: 'must' | 'may' | 'flag' | 'new' | 'new may';
}

export interface Form {
  readonly title: string;
  readonly about: string;
  readonly fields: readonly FormField[];
  readonly example: string;
}

const kindergarten: FormField = {
  flag: 'kindergarten',
  value: '名称',
  question: '哪一所幼儿园（名称、别名或标识码）',
  need: 'must',
};
const docNo: FormField = { flag: 'doc', value: '文号', question: '批准文件的文号', need: 'may' };

export const FORMS: Readonly<Record<ChangeKind, Form>> = {
  fee: {
    title: '调整收费',
    about: '一所或几所幼儿园的一个收费项目，从某一天起换新标准；还没有这一项的，新设',
    fields: [
      {
        ...kindergarten,
        value: '名称、…',
        question: '哪些幼儿园（名称、别名或标识码，几所用“、”隔开；也可以写乡镇的名称，表示那里在办的全部）',
      },
      { flag: 'item', value: '项目', question: '哪个收费项目（如 保育教育费、伙食费）', need: 'must' },
      {
        flag: 'price',
        value: '标准',
        question: '新的收费标准（如 420；各年龄段不同的写 小班=420,中班=400,大班=400）',
        need: 'must',
      },
      { flag: 'from', value: '日期', question: '从哪一天起执行（如 2026-09-01）', need: 'must' },
      { flag: 'basis', value: '文号', question: '收费依据（文号或备案号）', need: 'must' },
      {
        flag: 'category',
        value: '类别',
        question: `收费类别（${FEE_CATEGORIES.join('、')}）`,
        need: 'new',
      },
      {
        flag: 'unit',
        value: '单位',
        question: `计费单位（如 ${BILLING_UNITS[0]}、${BILLING_UNITS[3]}）`,
        need: 'new',
      },
      { flag: 'refund', value: '规则', question: '退费规则（怎么退，写一句话）', need: 'new' },
      { flag: 'service', value: '内容', question: '服务内容（这笔钱对应的服务）', need: 'new may' },
      { flag: 'noticed', value: '日期', question: '向家长公示的日期', need: 'may' },
      {
        flag: 'age',
        value: '年龄段、…',
        question: '只改这些年龄段；不写的，改现在有标准的各年龄段',
        need: 'flag',
      },
      {
        flag: 'voluntary',
        value: '是|否',
        question: '是否自愿；不写的照旧，新设的服务性收费、代收费按自愿，伙食费按不自愿',
        need: 'flag',
      },
      { flag: 'nature', value: '公办|民办', question: '写乡镇名称时，只改公办或者民办', need: 'flag' },
    ],
    example:
      'npm run change -- fee --kindergarten 云溪镇 --nature 公办 --item 保育教育费 --price 420 --from 2027-03-01 --basis 示发改〔2026〕9号',
  },
  stop: {
    title: '停收',
    about: '一所或几所幼儿园的一个收费项目不再收',
    fields: [
      {
        ...kindergarten,
        value: '名称、…',
        question: '哪些幼儿园（名称、别名或标识码，几所用“、”隔开；也可以写乡镇的名称）',
      },
      { flag: 'item', value: '项目', question: '停收哪个项目（如 课本费）', need: 'must' },
      { flag: 'until', value: '日期', question: '最后收费的是哪一天（如 2026-11-28）', need: 'must' },
      { flag: 'category', value: '类别', question: '收费类别；项目同名的时候才要写', need: 'flag' },
    ],
    example: 'npm run change -- stop --kindergarten 小杜鹃幼儿园 --item 课本费 --until 2026-11-28',
  },
  close: {
    title: '停办',
    about: '一所幼儿园停办，有承接的幼儿园就写上',
    fields: [
      kindergarten,
      { flag: 'on', value: '日期', question: '从哪一天起停办（如 2026-08-31）', need: 'must' },
      { flag: 'successor', value: '名称', question: '由哪所幼儿园承接（名称或标识码）', need: 'may' },
      docNo,
    ],
    example:
      'npm run change -- close --kindergarten 小杜鹃幼儿园 --on 2026-08-31 --successor 云溪镇中心幼儿园 --doc 示教体发〔2026〕70号',
  },
  rename: {
    title: '更名',
    about: '一所幼儿园改了名称',
    fields: [
      kindergarten,
      { flag: 'name', value: '新名称', question: '新的名称（办学许可证上的全称）', need: 'must' },
      { flag: 'on', value: '日期', question: '从哪一天起改名（如 2026-09-01）', need: 'must' },
      docNo,
    ],
    example:
      'npm run change -- rename --kindergarten 小杜鹃幼儿园 --name 云溪镇滨河幼儿园 --on 2026-09-01 --doc 示教体发〔2026〕40号',
  },
  nature: {
    title: '变更性质',
    about: '一所幼儿园的办园性质、举办者、营利性质变了，例如民办转公办',
    fields: [
      kindergarten,
      { flag: 'on', value: '日期', question: '从哪一天起（如 2026-09-01）', need: 'must' },
      {
        flag: 'nature',
        value: NATURES.join('|'),
        question: `现在的办园性质（${NATURES.join('、')}），没有变的直接回车`,
        need: 'may',
      },
      {
        flag: 'sponsor',
        value: '类型',
        question: `现在的举办者类型（${SPONSOR_TYPES.join('、')}），没有变的直接回车`,
        need: 'may',
      },
      {
        flag: 'sponsor-name',
        value: '单位',
        question: '现在的举办者名称（只写单位，不写个人），没有变的直接回车',
        need: 'may',
      },
      {
        flag: 'profit',
        value: PROFIT_STATUSES.join('|'),
        question: `民办的，现在的营利性质（${PROFIT_STATUSES.join('、')}），没有变的直接回车`,
        need: 'may',
      },
      { flag: 'district', value: '代码', question: '划到别的乡镇（街道）的，现在的区划代码', need: 'flag' },
    ],
    example:
      'npm run change -- nature --kindergarten 小杜鹃幼儿园 --on 2026-09-01 --nature 公办 --sponsor 教育部门 --sponsor-name 云溪县教育体育局',
  },
  phone: {
    title: '改电话',
    about: '一所幼儿园的联系电话',
    fields: [
      kindergarten,
      {
        flag: 'phone',
        value: '座机',
        question: '新的联系电话（座机，如 000-1234567，分机写“转802”）',
        need: 'must',
      },
    ],
    example: 'npm run change -- phone --kindergarten 小杜鹃幼儿园 --phone 000-1234567',
  },
};

export const CHANGE_KINDS = Object.keys(FORMS) as readonly ChangeKind[];

/** What is worth giving though it is not needed, and was not given: who takes over, the document. */
export function leftOut(kind: ChangeKind, given: Readonly<Record<string, string>>): readonly FormField[] {
  return kind === 'close' || kind === 'rename'
    ? FORMS[kind].fields.filter(({ flag, need }) => need === 'may' && (given[flag] ?? '') === '')
    : [];
}
