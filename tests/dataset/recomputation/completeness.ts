import { type Register, cell, newest } from './register.ts';
import type { Row } from './tables.ts';

/** 公示完整度 of one kindergarten by hand: how many of its items are published and not overdue, of those it owes. */
export function completenessOf(register: Register, kindergarten: Row): { published: number; owed: number } {
  const states = [
    qualification(register, kindergarten),
    cyclical(
      register,
      'staffing',
      newest(register.rowsOf('staffing', cell(kindergarten, '标识码')), '统计日期'),
    ),
    cyclical(
      register,
      'enrolment',
      newest(register.rowsOf('enrolment', cell(kindergarten, '标识码')), '统计日期'),
    ),
    accounts(register, register.rowsOf('finance', cell(kindergarten, '标识码'), '主体代码')),
    fees(register, kindergarten),
    register.rowsOf('assessments', cell(kindergarten, '标识码')).length > 0,
  ];
  const owed = states.filter((state) => state !== null);
  return { published: owed.filter(Boolean).length, owed: owed.length };
}

/** True: published. False: owed and not published, or overdue. Null: not owed (不适用, 不公开). */
type State = boolean | null;

function qualification(register: Register, kindergarten: Row): State {
  const teachers = register
    .rowsOf('staffing', cell(kindergarten, '标识码'))
    .filter((row) => row['岗位'] === '专任教师')
    .toSorted((a, b) => (cell(a, '统计日期') < cell(b, '统计日期') ? -1 : 1));
  const counted = teachers.filter(
    (row) => /^\d/.test(cell(row, '持证人数')) || /^\d/.test(cell(row, '本科')),
  );
  if (counted.length > 0) return cyclical(register, 'staffing', newest(counted, '统计日期'));
  const word = teachers.at(-1)?.['持证人数'] ?? '';
  if (word === '不公开' || word === '不适用') return null;
  return false;
}

function fees(register: Register, kindergarten: Row): State {
  return register.rowsOf('fees', cell(kindergarten, '标识码')).some((row) => {
    const [until, noticed] = [cell(row, '截止日期'), cell(row, '公示日期')];
    if (cell(row, '执行日期') > register.day) return /^\d/.test(noticed) && noticed <= register.day;
    return until === '' || until >= register.day;
  });
}

function accounts(register: Register, rows: readonly Row[]): State {
  const years = rows.map((row) => Number(row['年度'])).filter((year) => `${year}-12-31` <= register.day);
  const year = Math.max(0, ...years);
  // Accounts of a year are the newest there can be until the end of the next.
  return cyclical(register, 'finance', year === 0 ? '' : `${year + 1}-12-31`);
}

/** Figures that a duty of site.json asks for anew every year, from its start and within its working days. */
function cyclical(register: Register, table: string, covers: string): State {
  const duty = register.files.site.duties.find((one) => one.table === table);
  if (!duty || duty.cycle === '变更') return covers !== '';
  const year = Number(register.day.slice(0, 4));
  const start =
    register.day >= `${year}-${duty.start}` ? `${year}-${duty.start}` : `${year - 1}-${duty.start}`;
  if (covers >= start) return true;
  return covers !== '' && register.day <= workingDaysAfter(register, start, duty.graceWorkingDays);
}

function workingDaysAfter(register: Register, from: string, days: number): string {
  const kinds = new Map(register.table('holidays').map((row) => [cell(row, '日期'), cell(row, '类型')]));
  const at = new Date(`${from}T00:00:00Z`);
  for (let left = days; left > 0;) {
    at.setUTCDate(at.getUTCDate() + 1);
    const kind = kinds.get(at.toISOString().slice(0, 10));
    const weekday = at.getUTCDay();
    if (kind === '调休上班' || (kind !== '放假' && weekday !== 0 && weekday !== 6)) left -= 1;
  }
  return at.toISOString().slice(0, 10);
}
