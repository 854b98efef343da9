import type { AgeGroup } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import { classOf } from '../columns/meaning.ts';
import type { FoundCell } from '../found.ts';
import { readCount } from '../values/count.ts';
import { bare, isNothing } from '../values/plain.ts';
import { completed } from './completion.ts';
import { finalYearOf } from './final-year.ts';
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

/** The children of one class of a row. */
interface OneClass {
  readonly slot: SlotColumn;
  readonly cell: GridCell;
  readonly count: ReturnType<typeof readCount>;
}

/** What a row says of all its classes. */
interface OfAll {
  readonly children: Stated | null;
  readonly classCount: Stated | null;
}

interface Stated {
  readonly cell: GridCell;
  readonly number: number;
}

/** 3个班共73人: the classes told together, where the first of them would stand. */
const TOGETHER = /^共?(\d+)个?班,?(?:共|合计|计)?(\d+)[人名]?$/;

/**
 * Rows of 班级 where a row is of an age, and 一班 │ 二班 │ 三班 stand across: one row a class that has children. Their sum must be what the row states beside
 * them; where it is not, every class is asked. False where no row comes of it: the row is of its age.
 */
export function classColumns(work: Work, subject: Subject): boolean {
  const slots = slotsOf(work, 'classes');
  const classes = classesIn(work, subject, slots);
  const age = ageOf(work, subject, slots);
  const code = subject.known === null ? null : codeCell(subject.known, subject.place);
  if (classes.length === 0 || age === null || code === null) return false;
  const all: OfAll = {
    children: statedIn(work, subject, slots, 'children'),
    classCount: statedIn(work, subject, slots, 'classCount'),
  };
  const shared = { code, ageGroup: age, ...sharedCells(work, subject, slots) };
  const [only, another] = classes;
  const [, count, children] = TOGETHER.exec(bare(only?.cell.text ?? '')) ?? [];
  if (only !== undefined && another === undefined && children !== undefined) {
    const cells = togetherCells(work, subject, age.text, only.cell, all, [Number(count), Number(children)]);
    add(
      work,
      subject,
      { ...shared, className: value('合计', only.cell.place), ...cells },
      age.text,
      only.cell,
    );
    return true;
  }
  for (const one of classes) {
    const className = classOf(age.text as AgeGroup, one.slot.meaning.dims.className ?? '');
    const cell = childrenOf(work, subject, className, one, classes, all.children?.number ?? null);
    if (cell === null) continue;
    const ordinal = one.slot.meaning.dims.className ?? '';
    const finalYear = age.text === '混龄' ? finalYearOf(work, subject, { ordinal, children: cell }) : null;
    const cells: Cells = { ...shared, className: value(className, one.slot.place), children: cell };
    if (finalYear !== null) cells['finalYearChildren'] = finalYear;
    add(work, subject, cells, className, one.cell);
  }
  if (all.children !== null) work.clerk.confirmed(all.children.cell.place);
  if (all.classCount !== null) {
    work.clerk.confirmed(all.classCount.cell.place);
    const { cell, number } = all.classCount;
    const difference = {
      place: cell.place,
      field: `${age.text}班数`,
      stated: number,
      counted: classes.length,
    };
    rowSum(work, subject, difference, 'classes');
  }
  return true;
}

function add(work: Work, { known }: Subject, cells: Cells, of: string, { place }: GridCell): void {
  const about = { kindergarten: known?.name ?? '', of, place };
  addRow(work, 'classes', completed(work, 'classes', cells, about), place);
}

/** A cell that reaches over several classes is one. */
function classesIn(work: Work, { at }: Subject, slots: readonly SlotColumn[]): readonly OneClass[] {
  return slots.flatMap((slot): readonly OneClass[] => {
    const { className, age } = slot.meaning.dims;
    const cell = cellAt(work, at, slot.index);
    return className === undefined ||
      age !== undefined ||
      cell === undefined ||
      cell.isCovered ||
      isNothing(bare(cell.text))
      ? []
      : [{ slot, cell, count: readCount(cell.text) }];
  });
}

function ageOf(
  work: Work,
  subject: Subject,
  slots: readonly SlotColumn[],
): Extract<FoundCell, { kind: 'value' }> | null {
  const slot = slots.find(({ meaning }) => meaning.key === 'ageGroup');
  const cell = slot === undefined ? null : slotCell(work, subject, slot, '').cell;
  return cell?.kind === 'value' ? cell : null;
}

/** 年级小计, 班数 of the row. */
function statedIn(
  work: Work,
  { at }: Subject,
  slots: readonly SlotColumn[],
  key: keyof OfAll,
): Stated | null {
  const slot = slots.find(({ meaning }) => meaning.key === key && meaning.dims.className === undefined);
  const cell = slot === undefined ? undefined : cellAt(work, at, slot.index);
  const number = cell === undefined || bare(cell.text) === '' ? null : readCount(cell.text).stated;
  return cell === undefined || number === null ? null : { cell, number };
}

/** What the row says of all its classes: on which day. */
function sharedCells(work: Work, subject: Subject, slots: readonly SlotColumn[]): Cells {
  const cells: Cells = {};
  for (const slot of slots) {
    const { key } = slot.meaning;
    const { cell } = key === 'countedOn' || key === 'schoolYear' ? slotCell(work, subject, slot, '') : NONE;
    if (cell !== null) cells[key] ??= cell;
  }
  return cells;
}

const NONE = { cell: null };

/** The number of classes and of children that a sentence tells, which the columns beside it must tell too. */
function togetherCells(
  { clerk }: Work,
  { known }: Subject,
  of: string,
  { place, text }: GridCell,
  all: OfAll,
  [classCount, children]: readonly [number, number],
): Cells {
  const cells: Cells = {};
  for (const [key, number] of Object.entries({ classCount, children })) {
    const beside = all[key as keyof OfAll];
    if (beside !== null) clerk.confirmed(beside.cell.place);
    const cell =
      beside === null || beside.number === number
        ? value(String(number), place)
        : clerk.value({
            table: 'classes',
            key,
            place: beside.cell.place,
            kindergarten: known?.name ?? '',
            of,
            text,
            why: `旁边写的是 ${beside.number}`,
          });
    if (cell !== null) cells[key] = cell;
  }
  return cells;
}

function childrenOf(
  { clerk }: Work,
  { known }: Subject,
  of: string,
  { cell, count }: OneClass,
  classes: readonly OneClass[],
  stated: number | null,
): FoundCell | null {
  clerk.persons += count.persons;
  const others = classes.filter((one) => one.cell !== cell).map((one) => one.count.stated);
  const rest = others.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one),
    0,
  );
  const own = count.stated;
  const sum = rest === null || own === null ? null : rest + own;
  const isWrong = stated !== null && sum !== null && sum !== stated;
  // 26（插班1） counts one in where the sum says so.
  const isProved = stated !== null && sum === stated;
  if (own !== null && !isWrong && (count.parsed.kind === 'value' || isProved))
    return value(String(own), cell.place);
  const left = stated !== null && rest !== null && own === null ? stated - rest : 0;
  const why = count.parsed.kind === 'unclear' ? count.parsed.why : '';
  return clerk.value({
    table: 'classes',
    key: 'children',
    place: cell.place,
    kindergarten: known?.name ?? '',
    of,
    text: cell.text,
    why: isWrong ? `各班加起来是 ${sum} 人，小计写的是 ${stated} 人` : why,
    suggestion: left > 0 ? String(left) : '',
  });
}
