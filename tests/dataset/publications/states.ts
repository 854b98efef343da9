import type { Changes } from '../../fixtures/bureau.ts';

/** A row by its headers. */
export type Row = Readonly<Record<string, string>>;
/** A state by its tables. */
export type State = Readonly<Record<string, readonly Row[]>>;

/** The columns that tell rows apart, and the one of them that is a day or a period; the first is the kindergarten's code. */
export const KEYS: Readonly<Record<string, { readonly key: readonly string[]; readonly day?: string }>> = {
  kindergartens: { key: ['标识码'] },
  staffing: { key: ['标识码', '统计日期', '岗位'], day: '统计日期' },
  fees: { key: ['标识码', '收费类别', '收费项目', '年龄段', '执行日期'], day: '执行日期' },
  classes: { key: ['标识码', '学年', '年龄段', '班级'], day: '学年' },
  assessments: { key: ['标识码', '评估类别', '评定日期'], day: '评定日期' },
  safety: { key: ['标识码', '检查日期'], day: '检查日期' },
};

export const STATES = 14;

/** Months of a made-up bureau, one state each: what changes from month to month in such records, drawn by a fixed seed. */
export function madeUpStates(seed: number): readonly State[] {
  const chance = generator(seed);
  const pick = (most: number): number => Math.floor(chance() * most);
  const codes = Array.from({ length: 16 }, (_, index) => `99001${String(12_000 + index)}`);
  let absent = new Set(codes.slice(12));
  let state = firstState(codes, pick);
  return Array.from({ length: STATES }, (_, month) => {
    if (month > 0) state = nextState(state, month, pick);
    // Some leave the list, some come back, some come for the first time.
    absent = new Set(codes.filter((code) => (pick(12) === 0 ? !absent.has(code) : absent.has(code))));
    const listed = (row: Row): boolean => !absent.has(row['标识码'] ?? '');
    const tables = Object.entries(state).filter(([name]) => name !== 'safety' || month >= 5);
    return Object.fromEntries(tables.map(([name, rows]) => [name, rows.filter(listed)]));
  });
}

function firstState(codes: readonly string[], pick: (most: number) => number): State {
  const each = (rowsOf: (code: string) => readonly Row[]): readonly Row[] => codes.flatMap(rowsOf);
  return {
    kindergartens: each((标识码) => [
      {
        标识码,
        名称: `云溪镇第${Number(标识码.slice(-2)) + 1}幼儿园`,
        区划代码: '990101002',
        地址: `云溪镇文昌路${pick(90) + 1}号`,
        联系电话: pick(4) === 0 ? '' : `000-${1_000_000 + pick(9_000_000)}`,
        办园性质: '民办',
        举办者类型: '民办',
        营利性质: '非营利性',
        办学类型: '幼儿园',
        服务形式: '全日制',
        核定学位: String(90 + pick(200)),
        建筑面积: String((1000 + pick(900)) / 10),
        状态: '在办',
      },
    ]),
    staffing: each((标识码) => staffOf(标识码, dayOf(0), () => pick(20))),
    fees: each((标识码) => [feeOf(标识码, '2024-09-01', 600 + pick(400))]),
    classes: each((标识码) => [classOf(标识码, '2024-2025', 20 + pick(60), dayOf(0))]),
    assessments: each((标识码) => (pick(3) === 0 ? [] : [ratingOf(标识码, '2023-01-01', pick(3))])),
    safety: each((标识码) => [
      { 标识码, 检查日期: '2024-12-01', 一键报警: '是', 视频监控: pick(3) === 0 ? '' : '是' },
    ]),
  };
}

/** One month later: everything is counted anew, and some of it is otherwise. */
function nextState(state: State, month: number, pick: (most: number) => number): State {
  const some = (rows: readonly Row[] = [], change: (row: Row) => readonly Row[]): readonly Row[] =>
    rows.flatMap((row) => (pick(5) === 0 ? change(row) : [row]));
  const day = dayOf(month);
  const year = month >= 8 ? '2025-2026' : '2024-2025';
  return {
    kindergartens: some(state['kindergartens'], (row) => [changedKindergarten(row, pick)]),
    staffing: some(state['staffing'], (row) => [{ ...row, 人数: String(pick(20)) }]).map((row) => ({
      ...row,
      统计日期: day,
    })),
    fees: some(state['fees'], (row) =>
      pick(2) === 0 || row['执行日期'] === day || row['截止日期'] !== ''
        ? [row]
        : [{ ...row, 截止日期: dayBefore(day) }, feeOf(row['标识码'] ?? '', day, 600 + pick(400))],
    ),
    classes: some(state['classes'], (row) => [{ ...row, 在园幼儿数: String(20 + pick(60)) }]).map((row) => ({
      ...row,
      学年: year,
      统计日期: day,
    })),
    assessments: some(state['assessments'], (row) => [
      { ...row, 评定日期: day, 结果: LEVELS[pick(3)] ?? '' },
    ]),
    safety: some(state['safety'], (row) => [
      { ...row, 检查日期: day, 视频监控: ['是', '否', ''][pick(3)] ?? '' },
    ]),
  };
}

function changedKindergarten(row: Row, pick: (most: number) => number): Row {
  const phones = ['', '不公开', `000-${1_000_000 + pick(9_000_000)}`];
  const changes: readonly Row[] = [
    { 联系电话: phones[pick(3)] ?? '' },
    { 核定学位: String(90 + pick(200)) },
    { 建筑面积: String((1000 + pick(900)) / 10) },
    { 名称: `${row['名称'] ?? ''}分部` },
  ];
  return { ...row, ...changes[pick(changes.length)] };
}

const LEVELS = ['示范园', '一类园', '二类园'];

function staffOf(标识码: string, 统计日期: string, count: () => number): readonly Row[] {
  const posts = [
    '园长',
    '专任教师',
    '保育员',
    '卫生保健人员',
    '保安员',
    '炊事员',
    '行政人员',
    '教辅人员',
    '其他工勤',
  ];
  return posts.map((岗位) => ({ 标识码, 统计日期, 岗位, 人数: String(count()) }));
}

function feeOf(标识码: string, 执行日期: string, amount: number): Row {
  return {
    标识码,
    收费类别: '保育教育费',
    收费项目: '保育教育费',
    年龄段: '全部',
    执行日期,
    收费标准: String(amount),
    计费单位: '元/生·月',
    服务内容: '保育教育',
    收费依据: '示发改〔2025〕12号',
    退费规则: '整月未出勤的全退。',
    截止日期: '',
  };
}

function classOf(标识码: string, 学年: string, children: number, 统计日期: string): Row {
  return { 标识码, 学年, 年龄段: '混龄', 班级: '合计', 班数: '2', 在园幼儿数: String(children), 统计日期 };
}

function ratingOf(标识码: string, 评定日期: string, level: number): Row {
  return {
    标识码,
    评估类别: '等级评定',
    评定日期,
    体系代码: 'YX-FL',
    结果: LEVELS[level] ?? '',
    结果类型: '认定',
    评定机构: '云州市教育体育局',
  };
}

/** The first of the months from January 2025 on. */
export function dayOf(month: number): string {
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The files of a state, as whoever saved them that month wrote them: in another order, with other ends of line, other notations, in GBK. */
export function filesOf(state: State, month: number): Changes {
  const files = Object.entries(state).map(([name, rows]) => [`${name}.csv`, written(rows, month)] as const);
  const others = [
    'campuses',
    'former_codes',
    'kindergarten_history',
    'enrolment',
    'fee_caps',
    'fee_waivers',
    'fee_catalogue',
    'filings',
    'penalties',
    'support_pairs',
    'projects',
    'finance',
    'population',
    'indicators',
    'reference_lines',
    'plans',
    'plan_tasks',
    'plan_targets',
    'disclosure_catalogue',
    'holidays',
    'safety',
    'waivers',
  ];
  return {
    ...Object.fromEntries(others.map((name) => [`${name}.csv`, null])),
    'recognitions.csv': '标识码,认定日期,文号\n',
    ...Object.fromEntries(files),
  };
}

function written(rows: readonly Row[], month: number): string | Uint8Array {
  const headers = Object.keys(rows[0] ?? {});
  const ordered = month % 4 === 1 ? headers.toReversed() : headers;
  const sorted = month % 3 === 2 ? rows.toReversed() : rows;
  const quote = (cell: string): string => (month % 5 === 3 ? `"${cell}"` : cell);
  const dated = (cell: string): string =>
    month % 6 === 4 ? cell.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1/$2/$3') : cell;
  const lines = [ordered, ...sorted.map((row) => ordered.map((header) => dated(row[header] ?? '')))].map(
    (cells) => cells.map(quote).join(','),
  );
  return `${month % 7 === 6 ? '\uFEFF' : ''}${lines.join(month % 2 === 0 ? '\n' : '\r\n')}\n`;
}
