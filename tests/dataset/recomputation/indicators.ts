import { completenessOf } from './completeness.ts';
import { type Register, cell, count, newest } from './register.ts';
import type { Row } from './tables.ts';

/** Numerator and denominator (null for a count); null where there is no value. */
export type Fraction = { readonly numerator: number; readonly denominator: number | null } | null;

/** What one kindergarten adds: [numerator, denominator]; null where it adds nothing. */
type Adds = (register: Register, kindergarten: Row, year: number) => readonly [number, number] | null;

const NINE = [
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

const ofChildren =
  (belongs: 'isPublic' | 'isInclusive'): Adds =>
  (register, one, year) => {
    const children = register.children(one, year);
    if (children === null) return null;
    return [register[belongs](one, register.readingDay(one, year)) ? children : 0, children];
  };

const ofKindergartens =
  (belongs: 'isPublic' | 'isInclusive'): Adds =>
  (register, one, year) => [register[belongs](one, register.readingDay(one, year)) ? 1 : 0, 1];

const certified =
  (post: string, columns: readonly string[] = ['持证人数']): Adds =>
  (register, one, year) => {
    const row = register.staff(one, year)?.get(post);
    const people = row && count(row, '人数');
    if (!row || !people) return null;
    const parts = columns.map((column) => count(row, column));
    if (parts.some((part) => part === null)) return null;
    return [parts.reduce<number>((sum, part) => sum + (part ?? 0), 0), people];
  };

const educated =
  (ofPublic: boolean, columns: readonly string[]): Adds =>
  (register, one, year) =>
    register.isPublic(one, register.readingDay(one, year)) === ofPublic
      ? certified('专任教师', columns)(register, one, year)
      : null;

const inBand =
  (key: 'childrenPerStaff' | 'childrenPerCareStaff', posts: readonly string[]): Adds =>
  (register, one, year) => {
    const form = cell(one, '服务形式') === '寄宿制' ? '全日制' : cell(one, '服务形式');
    const most = register.files.site.thresholds[key][form]?.to;
    const [children, staff] = [register.children(one, year), register.staff(one, year)];
    if (most === undefined || !children || !staff || posts.some((post) => !staff.has(post))) return null;
    const adults = posts.reduce((sum, post) => sum + (count(staff.get(post) ?? {}, '人数') ?? 0), 0);
    return adults === 0 ? null : [children / adults > most ? 0 : 1, 1];
  };

const classSizes: Adds = (register, one, year) => {
  const limits = register.files.site.thresholds.classSize;
  const judged = register
    .classes(one, year)
    .filter(
      (row) =>
        (row['班级'] !== '合计' || row['班数'] === '1') &&
        limits[cell(row, '年龄段')] &&
        count(row, '在园幼儿数') !== 0,
    );
  if (judged.length === 0) return null;
  const within = judged.filter(
    (row) => (count(row, '在园幼儿数') ?? 0) <= (limits[cell(row, '年龄段')] ?? 0),
  );
  return [within.length, judged.length];
};

const perTeacher: Adds = (register, one, year) => {
  const children = register.children(one, year);
  const teachers = register.staff(one, year)?.get('专任教师');
  return children && teachers ? [children, count(teachers, '人数') ?? 0] : null;
};

const insured: Adds = (register, one, year) => {
  const rows = [...(register.staff(one, year)?.values() ?? [])].filter((row) => count(row, '人数') !== 0);
  if (rows.length === 0 || rows.some((row) => count(row, '参加社保') === null)) return null;
  const sum = (column: string) => rows.reduce((total, row) => total + (count(row, column) ?? 0), 0);
  return [sum('参加社保'), sum('人数')];
};

/** The newest check of the school year; every column must say 是, one 否 is enough for no. */
const safe =
  (columns: readonly string[], yes: (word: string) => boolean = (word) => word === '是'): Adds =>
  (register, one, year) => {
    const checks = register.rowsOf('safety', cell(one, '标识码')).filter((row) => {
      const day = cell(row, '检查日期');
      return `${year}-09-01` <= day && day <= `${year + 1}-08-31`;
    });
    const day = newest(checks, '检查日期');
    const check = checks.find((row) => row['检查日期'] === day);
    if (!check) return null;
    const words = columns.map((column) => cell(check, column));
    if (words.some((word) => word === '否' || word === '无')) return [0, 1];
    return words.every((word) => word !== '' && !ABSENT.has(word)) ? [words.every(yes) ? 1 : 0, 1] : null;
  };
const ABSENT = new Set(['不适用', '不公开', '待核实']);

const transferred: Adds = (_register, one) => {
  const state = cell(one, '移交状态');
  if (cell(one, '小区配套园') !== '是' || (state !== '已移交' && state !== '未移交')) return null;
  return [state === '已移交' ? 1 : 0, 1];
};

const filed: Adds = (register, one, year) => {
  const [from, end] = [`${year}-09-01`, `${year + 1}-08-31`];
  const last = end < register.day ? end : register.day;
  let [onTime, due] = [0, 0];
  for (const row of register.rowsOf('filings', cell(one, '标识码'))) {
    const [changed, filing, update] = [
      cell(row, '变更日期'),
      cell(row, '备案日期'),
      cell(row, '信息更新日期'),
    ];
    if (changed > last || register.isPublic(one, changed)) continue;
    const month = monthLater(changed);
    const isDone = filing !== '' && update !== '';
    if (changed >= from) {
      if (!isDone && register.day <= month) continue;
      due += 1;
      if (isDone && filing <= month && update <= month) onTime += 1;
    } else if (month < last && !(isDone && filing <= last && update <= last)) due += 1;
  }
  return due === 0 ? null : [onTime, due];
};

function monthLater(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, lastOfNext))).toISOString().slice(0, 10);
}

/** Shares summed over the kindergartens of a school year. */
export const SUMMED: Readonly<Record<string, Adds>> = {
  'inclusive-coverage': ofChildren('isInclusive'),
  'public-share': ofChildren('isPublic'),
  'inclusive-kindergarten-share': ofKindergartens('isInclusive'),
  'public-kindergarten-share': ofKindergartens('isPublic'),
  'class-size-compliance': classSizes,
  'children-per-teacher': perTeacher,
  'staffing-compliance': inBand('childrenPerStaff', NINE),
  'care-staffing-compliance': inBand('childrenPerCareStaff', ['专任教师', '保育员']),
  'certified-principals': certified('园长'),
  'certified-teachers': certified('专任教师'),
  'certified-carers': certified('保育员'),
  'certified-health-staff': certified('卫生保健人员'),
  'certified-guards': certified('保安员'),
  'public-teachers-bachelor': educated(true, ['研究生', '本科']),
  'private-teachers-college': educated(false, ['研究生', '本科', '专科']),
  'backbone-teachers': certified('专任教师', ['骨干教师']),
  'safety-guards': safe(['专职保安']),
  'safety-alarm-video': safe(['一键报警', '视频监控']),
  'safety-closed': safe(['封闭化管理']),
  'safety-escort': safe(['护学岗']),
  'medical-pairing': safe(['结对医疗机构'], () => true),
  'insured-rate': insured,
  'filing-on-time': filed,
};

/** Of the as-of day alone. */
export const PRESENT: Readonly<Record<string, Adds>> = {
  'residential-transfer-rate': transferred,
  'disclosure-completeness': (register, one) => {
    const { published, owed } = completenessOf(register, one);
    return [published, owed];
  },
};

/** Sums the parts that `kindergartens` add. */
export function summed(
  register: Register,
  adds: Adds,
  kindergartens: readonly Row[],
  year: number,
): Fraction {
  const parts = kindergartens.flatMap((one) => {
    const part = adds(register, one, year);
    return part ? [part] : [];
  });
  const [numerator, denominator] = parts.reduce(([n, d], [a, b]) => [n + a, d + b], [0, 0]);
  return denominator === 0 ? null : { numerator, denominator };
}

export function grossEnrolment(register: Register, area: string, year: number): Fraction {
  const counts = register.kindergartens(area, year).flatMap((one) => register.children(one, year) ?? []);
  const people = register.table('population').filter((row) => {
    const day = cell(row, '统计日期');
    return (
      row['区划代码'] === area &&
      row['口径'] === register.files.site.populationBasis &&
      `${year}-01-01` <= day &&
      day <= `${year + 1}-08-31`
    );
  });
  const day = newest(people, '统计日期');
  const row = people.find((one) => one['统计日期'] === day);
  const denominator = row && count(row, '三至五岁人口数');
  if (counts.length === 0 || !denominator) return null;
  return { numerator: counts.reduce((sum, one) => sum + one, 0), denominator };
}

export function communityCoverage(register: Register, area: string, year: number): Fraction {
  const communities = register
    .table('districts')
    .filter((row) => row['层级'] === '村级' && register.isWithin(cell(row, '区划代码'), area))
    .map((row) => cell(row, '区划代码'));
  const all = register.kindergartens(area, year);
  const open = all.filter((one) => register.isPublic(one, register.readingDay(one, year)));
  const placed = (one: Row) => communities.includes(cell(one, '社区代码'));
  if (communities.length === 0 || !all.some(placed) || (open.length > 0 && !open.some(placed))) return null;
  const served = new Set(open.filter(placed).map((one) => cell(one, '社区代码')));
  return { numerator: served.size, denominator: communities.length };
}

export function groups(register: Register, area: string): Fraction {
  const names = register.kindergartens(area, null).map((one) => cell(one, '幼教集团'));
  if (names.every((name) => name === '')) return null;
  const given = names.filter((name) => name !== '' && !ABSENT.has(name));
  return { numerator: new Set(given).size, denominator: null };
}

export function supported(register: Register, area: string, year: number): Fraction {
  const codes = register
    .table('support_pairs')
    .filter((row) => row['学年'] === `${year}-${year + 1}`)
    .map((row) => cell(row, '受帮扶园标识码'))
    .filter((code) => {
      const one = register.rowsOf('kindergartens', code)[0];
      return (
        one && register.isWithin(register.attribute(one, '区划代码', register.readingDay(one, year)), area)
      );
    });
  return codes.length === 0 ? null : { numerator: new Set(codes).size, denominator: null };
}

/** Handed over between two days, both included. */
export function delivered(
  register: Register,
  metric: string,
  area: string,
  from: string,
  until: string,
): Fraction {
  const projects = register.table('projects').filter((row) => {
    const day = cell(row, '交付');
    return /^\d/.test(day) && from <= day && day <= until && register.isWithin(cell(row, '区划代码'), area);
  });
  const numerator =
    metric === 'new-places'
      ? projects.reduce((sum, row) => sum + (count(row, '新增学位') ?? 0), 0)
      : projects.filter((row) => row['类型'] === '新建小区配套').length;
  return { numerator, denominator: null };
}
