import { BY_YEAR, OF_THE_DAY, PLACES, figuresOf } from './figures.ts';
import { delivered } from './indicators.ts';
import { type Register, cell, count, newest } from './register.ts';
import type { Row } from './tables.ts';

export interface Judged {
  readonly state: string;
  /** The value the state rests on, and the newest one. */
  readonly decided: number | null;
  readonly newest: number | null;
}

interface Value {
  readonly day: string;
  readonly value: number;
}

const MARKS: Readonly<Record<string, string>> = {
  推进中: 'under-way',
  未启动: 'not-started',
  持续: 'ongoing',
};

/** Where a target of plan_targets.csv stands on the day, by domain.md 9.4, from the tables alone. */
export function judge(register: Register, target: Row): Judged {
  const dueOn = cell(target, '期限');
  const due = dueOn !== '' && dueOn < register.day;
  const marked = (): Judged => ({ state: mark(target, due), decided: null, newest: null });
  if (cell(target, '比较') === '完成' || cell(target, '性质') === '清单') return marked();
  const values = valuesOf(register, target);
  const last = values.at(-1) ?? null;
  const forDay = due
    ? (values.findLast(({ day }) => day <= dueOn && daysApart(day, dueOn) < 400) ?? null)
    : null;
  const later = last && due && last.day > dueOn ? last : null;
  const goal = count(target, '目标值');
  const result = (state: string, decided: Value | null): Judged => ({
    state,
    decided: decided?.value ?? null,
    newest: last?.value ?? null,
  });
  if (goal === null) return result('value-missing', forDay ?? last);
  if (!last) return marked();
  if (cell(target, '单位') === '元') return result('verbatim', forDay ?? last);
  const met = (value: Value | null) => value !== null && reaches(target, value.value, goal);
  const decided = due ? (forDay ?? later) : last;
  if (!decided) return result('due-no-data', null);
  if (['保持', '清零'].includes(cell(target, '性质')))
    return result(met(decided) ? 'kept' : 'broken', decided);
  if (!due) return result(running(target, last, goal), last);
  if (met(forDay)) return result('met', forDay);
  return met(later) ? result('met-late', later) : result('not-met', decided);
}

function mark(target: Row, due: boolean): string {
  const word = cell(target, '完成状态');
  if (word === '') return due ? 'due-no-data' : 'no-data';
  if (word !== '已完成') return due ? 'due-open' : (MARKS[word] ?? word);
  const [done, dueOn] = [cell(target, '完成日期'), cell(target, '期限')];
  return done !== '' && dueOn !== '' && done > dueOn ? 'done-late' : 'done';
}

/** Against the straight path on the day of the value. */
function running(target: Row, { day, value }: Value, goal: number): string {
  if (reaches(target, value, goal)) return 'met';
  const [from, until, base] = [cell(target, '起始日期'), cell(target, '期限'), count(target, '基线值')];
  if (from === '' || until === '' || base === null) return 'on-way';
  const share = Math.min(1, Math.max(0, daysApart(from, day) / daysApart(from, until)));
  return reaches(target, value, base + (goal - base) * share) ? 'ahead' : 'behind';
}

function reaches(target: Row, value: number, goal: number): boolean {
  return cell(target, '比较') === '<=' ? value <= goal + 1e-9 : value >= goal - 1e-9;
}

function valuesOf(register: Register, target: Row): readonly Value[] {
  const metric = cell(target, '指标');
  const plan = register.table('plans').find((row) => row['方案编号'] === target['方案编号']);
  const area = plan ? cell(plan, '区划代码') : '';
  if (metric === '' || area === '') return [];
  const from = cell(target, '起始日期');
  if (PLACES.includes(metric) && from !== '')
    return totals(register, metric, area, from, cell(target, '期限'));
  const values = new Map<number, Value>();
  for (const row of register.table('indicators')) {
    const value = count(row, '数值');
    if (row['指标'] !== metric || row['区划代码'] !== area || value === null) continue;
    const year = Number(cell(row, '时期').slice(0, 4));
    // Two rows of one year: the one that names the school year.
    if (!values.has(year) || cell(row, '时期').length === 9)
      values.set(year, { day: cell(row, '统计日期'), value });
  }
  for (const [key, figure] of figuresOf(register, area)) {
    const [name, year] = key.split(' ');
    if (name !== metric || !figure) continue;
    const { numerator, denominator } = figure;
    const value = denominator === null ? numerator : (numerator / denominator) * 100;
    values.set(Number(year), { day: dayOf(register, metric, Number(year)), value });
  }
  return [...values.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The newest day of the rows that a year's figure can be made from. */
function dayOf(register: Register, metric: string, year: number): string {
  if (OF_THE_DAY.includes(metric) || !BY_YEAR.includes(metric)) return register.day;
  const end = `${year + 1}-08-31` < register.day ? `${year + 1}-08-31` : register.day;
  if (metric === 'filing-on-time' || metric === 'support-coverage') return end;
  const [table, column] = /^safety|^medical/.test(metric) ? ['safety', '检查日期'] : ['classes', '统计日期'];
  const inside = register.table(table).filter((row) => {
    const day = cell(row, column);
    return `${year}-09-01` <= day && day <= end;
  });
  return newest(inside, column);
}

function totals(
  register: Register,
  metric: string,
  area: string,
  from: string,
  dueOn: string,
): readonly Value[] {
  const ends = dueOn !== '' && dueOn < register.day ? [dueOn, register.day] : [register.day];
  return ends.map((day) => ({ day, value: delivered(register, metric, area, from, day)?.numerator ?? 0 }));
}

function daysApart(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
