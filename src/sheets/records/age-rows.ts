import type { AgeGroup } from '../../domain/code-lists.ts';
import type { Question } from '../question.ts';
import { readCount } from '../values/count.ts';
import { readStretch } from '../values/day.ts';
import { bare, isNothing } from '../values/plain.ts';
import { completed } from './completion.ts';
import { finalYearOf } from './final-year.ts';
import { hearLastYear, isOfRow, lastYearOfMixed } from './last-year-column.ts';
import { slotCell } from './slot-cell.ts';
import { rowSum } from './sums.ts';
import {
  addRow,
  cellAt,
  type Cells,
  codeCell,
  slotsOf,
  type SlotColumn,
  type Subject,
  value,
  type Work,
} from './work.ts';

interface OfAge {
  readonly age: AgeGroup;
  /** Of one class, where a column is one. */
  readonly className: string | null;
  readonly slots: readonly SlotColumn[];
}

/** Rows of 班级 or 招生 from columns by age: one row an age that says something. */
export function ageRows(work: Work, subject: Subject, table: 'classes' | 'enrolment'): void {
  const { known, place } = subject;
  if (known === null) return;
  const all = slotsOf(work, table);
  const ages = groupByAge(all.filter(({ meaning }) => meaning.dims.age !== undefined));
  if (ages.length === 0) return;
  const lastYears = all.filter(isOfRow);
  const shared = all.filter((slot) => slot.meaning.dims.age === undefined && !lastYears.includes(slot));
  const code = codeCell(known, place);
  const sums = table === 'classes' ? ages.filter((age) => isSumOfClasses(subject, age, ages)) : [];
  const parts = ages.filter((age) => !sums.includes(age));
  const doubted = table === 'classes' ? doubtedSums(work, subject, parts) : new Map<string, Question>();
  const ofAge = new Map(sums.map((sum) => [sum.age, doubtedAge(work, subject, sum, parts)]));
  if (table === 'classes') hearLastYear(work, subject);
  const isBesideLast = parts.some((one) => one.age === '大班' && isFilled(subject, one));
  for (const { age, className, slots } of parts) {
    const read = cellsOf(work, subject, slots, className ?? age);
    const cells = waiting(waiting(read, doubted), ofAge.get(age) ?? new Map());
    const isNone = Object.keys(read).length > 1 && !saysSomething(read);
    if (code === null || isNone || !saysSomething(cells)) continue;
    const first = slots.find(({ index }) => (subject.row.cells[index]?.text ?? '') !== '');
    const at = subject.row.cells[first?.index ?? -1]?.place ?? place;
    const own: Cells = {
      code,
      ageGroup: value(age, at),
      ...cells,
      ...cellsOf(work, subject, shared, age),
    };
    if (table === 'classes') own['className'] ??= value(className ?? '合计', at);
    const isMixed = table === 'classes' && age === '混龄' && className === null;
    for (const slot of age === '混龄' ? lastYears : []) {
      const lastYear = lastYearOfMixed(work, subject, slot);
      if (lastYear !== null) own['finalYearChildren'] ??= lastYear;
    }
    const finalYear = isMixed
      ? finalYearOf(work, subject, { children: own['children'], isBesideLast })
      : null;
    if (finalYear !== null) own['finalYearChildren'] ??= finalYear;
    if (table === 'enrolment') lastDayOf(work, subject, own, shared);
    addRow(
      work,
      table,
      completed(work, table, own, { kindergarten: known.name, of: className ?? age, place: at }),
      at,
    );
  }
}

/** 小班人数 beside 小一班 │ 小二班: the sum of the classes, of a kindergarten that has some of them. */
function isSumOfClasses({ row }: Subject, { age, className }: OfAge, ages: readonly OfAge[]): boolean {
  return (
    className === null &&
    ages.some(
      (one) =>
        one.age === age &&
        one.className !== null &&
        one.slots.some(({ index }) => !isNothing(bare(row.cells[index]?.text ?? ''))),
    )
  );
}

/** Whether an age has children in the row, or may have some. */
function isFilled({ row }: Subject, { slots }: OfAge): boolean {
  return slots.some(({ index }) => {
    const text = bare(row.cells[index]?.text ?? '');
    return text !== '0' && !isNothing(text);
  });
}

/** What is asked of an age whose classes are not what its own column says. */
function doubtedAge(
  work: Work,
  subject: Subject,
  { age, slots }: OfAge,
  parts: readonly OfAge[],
): ReadonlyMap<string, Question> {
  const doubted = new Map<string, Question>();
  const classes = parts
    .filter((one) => one.age === age)
    .map((one) => cellsOf(work, subject, one.slots, one.className ?? age)['children']);
  if (classes.some((cell) => cell?.kind === 'asked')) return doubted;
  const numbers = classes.map((cell) => (cell?.kind === 'value' ? Number(cell.text) : 0));
  const counted = {
    children: numbers.reduce((sum, number) => sum + number, 0),
    classCount: numbers.filter((number) => number > 0).length,
  };
  for (const slot of slots) {
    const { key } = slot.meaning;
    if (key !== 'children' && key !== 'classCount') continue;
    const { cell } = slotCell(work, subject, slot, age);
    if (cell?.kind !== 'value') continue;
    work.clerk.confirmed(cell.place);
    const field = `${age}${key === 'children' ? '幼儿数' : '班数'}`;
    const difference = { place: cell.place, field, stated: Number(cell.text), counted: counted[key] };
    const question = rowSum(work, subject, difference, 'classes');
    if (question !== null && key === 'children') doubted.set(key, question);
  }
  return doubted;
}

/** Which of the ages is wrong that do not add up to their total, nobody knows: they wait for the answer. */
function waiting(cells: Cells, doubted: ReadonlyMap<string, Question>): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => {
      const question = doubted.get(key);
      return [key, question !== undefined && cell.kind === 'value' ? { kind: 'asked', question } : cell];
    }),
  );
}

/** 报名时间 that says from when until when gives both days. */
export function lastDayOf(work: Work, { at }: Subject, own: Cells, shared: readonly SlotColumn[]): void {
  const slot = shared.find(({ meaning }) => meaning.key === 'opensOn');
  const cell = slot === undefined ? undefined : cellAt(work, at, slot.index);
  const stretch = cell === undefined ? null : readStretch(cell.text);
  if (cell !== undefined && stretch !== null) own['closesOn'] ??= value(stretch[1], cell.place);
}

function groupByAge(slots: readonly SlotColumn[]): readonly OfAge[] {
  const groups = new Map<string, SlotColumn[]>();
  for (const slot of slots) {
    const { age, className = '' } = slot.meaning.dims;
    if (age !== undefined)
      groups.set(`${age}|${className}`, [...(groups.get(`${age}|${className}`) ?? []), slot]);
  }
  return [...groups.values()].flatMap((own): readonly OfAge[] => {
    const { age, className = null } = own[0]?.meaning.dims ?? {};
    return age === undefined ? [] : [{ age, className, slots: own }];
  });
}

function cellsOf(work: Work, subject: Subject, slots: readonly SlotColumn[], age: string): Cells {
  const cells: Cells = {};
  for (const slot of slots) {
    const { cell } = slotCell(work, subject, slot, age);
    if (cell !== null) cells[slot.meaning.key] ??= cell;
  }
  return cells;
}

/** Not a row of zeros: an age that the kindergarten does not have. */
function saysSomething(cells: Cells): boolean {
  return Object.values(cells).some((cell) => cell.kind === 'asked' || cell.text !== '0');
}

/** What is asked of the totals of the row that are not what its ages add up to, by the column of the parts. */
function doubtedSums(work: Work, subject: Subject, ages: readonly OfAge[]): ReadonlyMap<string, Question> {
  const doubted = new Map<string, Question>();
  for (const { meaning, index } of work.head.columns) {
    if (meaning.is !== 'sum' || meaning.table !== 'classes') continue;
    const slots = ages.flatMap((age) => age.slots).filter((slot) => slot.meaning.key === meaning.key);
    const cell = subject.row.cells[index];
    const stated = cell === undefined ? null : readCount(cell.text).stated;
    if (meaning.key === 'classCount' && slots.length === 0) {
      const counted = classesAcross(subject, ages);
      if (cell !== undefined && stated !== null && counted !== null)
        rowSum(work, subject, { place: cell.place, field: '班数合计', stated, counted }, 'classes');
      continue;
    }
    const parts = slots
      .map((slot) => subject.row.cells[slot.index]?.text ?? '')
      .filter((text) => bare(text) !== '');
    const counts = parts.map((text) => readCount(text));
    if (
      cell === undefined ||
      stated === null ||
      counts.some((count) => count.stated === null && count.parsed.kind !== 'absent')
    )
      continue;
    const counted = counts.reduce((sum, count) => sum + (count.stated ?? 0), 0);
    const difference = {
      place: cell.place,
      field: meaning.key === 'classCount' ? '班数合计' : '幼儿数合计',
      stated,
      counted,
    };
    const question = rowSum(work, subject, difference, 'classes');
    if (question !== null) doubted.set(meaning.key, question);
  }
  return doubted;
}

/** How many classes have children, where every column of children is one; null where some are of more. */
function classesAcross({ row }: Subject, ages: readonly OfAge[]): number | null {
  const filled = ages.filter(({ slots }) =>
    slots.some(
      ({ meaning, index }) => meaning.key === 'children' && !/^0?$/.test(bare(row.cells[index]?.text ?? '')),
    ),
  );
  return filled.every(({ className }) => className !== null) ? filled.length : null;
}
