import type { GridCell } from '../book/grid.ts';
import { type FoundCell, textOf } from '../found.ts';
import { daysIn } from '../values/day.ts';
import { onlyDocNo, plainDocNo } from '../values/doc-no.ts';
import { bare, isNothing } from '../values/plain.ts';
import { NO_RESULT, PUT_RIGHT_AT_ONCE } from '../words/results.ts';
import { kindOf, kindOfCell, kindsIn, kindsOfRows, ownKinds } from './assessment-kind.ts';
import { doubtedDitto, otherDay } from './assessment-doubts.ts';
import { saidOfKind } from './assessment-facts.ts';
import { byResult, typed } from './assessment-result.ts';
import { completed } from './completion.ts';
import { docNoCell } from './doc-no.ts';
import { leaveOutCell } from './left-out.ts';
import { slotCell } from './slot-cell.ts';
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

/** The columns of one assessment, of several that stand side by side: 现有等级 │ 2025年督导评估 › 结果, 日期. */
type Series = readonly SlotColumn[];

const RATING = '等级评定';

/** A row for each assessment that a kindergarten has a result of; a check and a rating side by side have each its own day, number and office. */
export function assessmentRows(work: Work, subject: Subject): void {
  const slots = slotsOf(work, 'assessments');
  if (subject.known === null) return;
  const isOfGroup = work.head.topic === 'assessments' && resultOfGroup(subject) !== null;
  if (slots.length === 0 && !isOfGroup) return;
  const series = seriesOf(slots);
  const [only] = series;
  if (series.length < 2) assessmentRow(work, subject, only ?? slots, []);
  else
    for (const one of series)
      assessmentRow(
        work,
        subject,
        one,
        series.filter((other) => other !== one),
      );
}

/** A series begins where a column repeats one of the series before; a column whose head names the kind of another one's result is of that. */
function seriesOf(slots: readonly SlotColumn[]): readonly Series[] {
  const series: SlotColumn[][] = [];
  for (const slot of slots) {
    const last = series.at(-1);
    if (last === undefined || holds(last, slot) || isOfOther(last, slot)) series.push([slot]);
    else last.push(slot);
  }
  for (const slot of slots) {
    const own = series.find((one) => one.includes(slot));
    const home = series.find((one) => one !== own && isOfKind(one, slot) && !holds(one, slot));
    if (own === undefined || home === undefined || slot.meaning.key === 'result' || isOfKind(own, slot))
      continue;
    own.splice(own.indexOf(slot), 1);
    home.push(slot);
  }
  return series.filter((one) => resultOf(one) !== undefined);
}

function holds(series: Series, slot: SlotColumn): boolean {
  return series.some(({ meaning }) => meaning.key === slot.meaning.key);
}

function isOfKind(series: Series, { head }: SlotColumn): boolean {
  const [kind] = kindsIn(head);
  return kind !== undefined && kindsIn(resultOf(series)?.head ?? '').includes(kind);
}

/** 年检 › 结论 beside 类别评定 › 评定时间: heads that name another kind than those before are of that one. */
function isOfOther(series: Series, { head }: SlotColumn): boolean {
  const [kinds, others] = [ownKinds(head), series.flatMap((one) => ownKinds(one.head))];
  return kinds.length > 0 && others.length > 0 && !kinds.some((kind) => others.includes(kind));
}

function resultOf(series: Series): SlotColumn | undefined {
  return series.find(({ meaning }) => meaning.key === 'result');
}

function assessmentRow(work: Work, subject: Subject, slots: Series, others: readonly Series[]): void {
  const { known, place } = subject;
  const code = known === null ? null : codeCell(known, place);
  const result = resultOf(slots);
  const cell = result === undefined ? undefined : cellAt(work, subject.at, result.index);
  const text = bare(cell?.text ?? '');
  if (code === null) return;
  if (NO_RESULT.test(text)) {
    leaveOut(work, subject, slots);
    return;
  }
  const told = {
    head: result?.head ?? '',
    title: work.head.topic === 'assessments' ? kindsOfRows(subject.row.group, work.section.lines) : [],
    beside: others.flatMap((one) => kindsIn(resultOf(one)?.head ?? '').slice(0, 1)),
    result: text,
  };
  const kind = kindOf(told);
  const isSeveral = others.length > 0;
  const of = isSeveral ? (kind ?? bare(told.head).slice(0, 20)) : rowName(work, subject, slots);
  const cells = cellsOf(work, subject, slots, of);
  if (!isSeveral) cells['result'] ??= resultOfGroup(subject);
  if (Object.keys(withoutNulls(cells)).length === 0) return;
  const isOwnSheet = work.head.topic === 'assessments' && !isSeveral;
  if ((cells['result'] ?? null) === null && !isOwnSheet) return;
  const whole: Cells = { code, ...withoutNulls(cells) };
  if (kind !== null) whole['kind'] ??= value(kind, result?.place ?? place);
  const isToRectify = !isSeveral || isOnlyCheck(kind, told.beside);
  if (whole['rectifyBy'] === undefined) Object.assign(whole, rectifiedBy(work, subject, kind, isToRectify));
  byResult(work, subject, whole, told.head);
  Object.assign(whole, { ...typed(work, subject, whole), ...whole });
  const [day] = daysIn(told.head);
  if (day !== undefined && result !== undefined) whole['decidedOn'] ??= value(day, result.place);
  const docNo = onlyDocNo(told.head);
  if (docNo !== null && result !== undefined) whole['docNo'] ??= value(plainDocNo(docNo), result.place);
  const { head } = told;
  const nature = known?.nature ?? '';
  const judged = { kind: textOf(whole['kind']), result: textOf(whole['result']), head, nature };
  const said = saidOfKind(work, judged, isSeveral);
  const later = whole['decidedOn'] === undefined ? otherDay(work, subject, cell, { kind: of, said }) : null;
  Object.assign(whole, later);
  for (const [key, found] of Object.entries(said))
    if (later === null || key === 'assessor') whole[key] ??= found;
  const at = isSeveral ? (cell?.place ?? place) : place;
  const about = {
    kindergarten: known?.name ?? '',
    of: isSeveral ? (kind ?? '') : of,
    matter: isSeveral ? (kind ?? '') : '',
    place: at,
    cellOf: (key: string): GridCell | undefined => {
      const slot = slots.find(({ meaning }) => meaning.key === key);
      return slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
    },
  };
  addRow(work, 'assessments', completed(work, 'assessments', whole, about), at);
}

const RECTIFY =
  /限(?:于|在|期)?(20\d{2}[^,;。前内止]*?)(?:之前|以前|前|止)[^,;。]{0,6}整改|(20\d{2}[^,;。前内止]*?)(?:之前|以前|前)(?:须|要|应)?整改(?!已|的|完毕)/;

/** Whether whatever is to be put right is of this one: a rating beside it is not. */
function isOnlyCheck(kind: string | null, beside: readonly string[]): boolean {
  return kind !== null && kind !== RATING && beside.every((other) => other === RATING);
}

/** 年检限2026年6月30日前整改到位, in a remark of the row: of the kind that its sentence names, else of what may be put right (`isLikely`). */
function rectifiedBy(work: Work, { at }: Subject, kind: string | null, isLikely: boolean): Cells {
  for (const { meaning, index } of work.head.columns) {
    const cell = meaning.is === 'remark' ? cellAt(work, at, index) : undefined;
    for (const sentence of bare(cell?.text ?? '').split(/[。;；]/)) {
      const [, limited, plain] = RECTIFY.exec(sentence) ?? [];
      const [day] = daysIn(limited ?? plain ?? '');
      const [named, another] = ownKinds(sentence);
      const isOf = named === undefined ? isLikely : another === undefined && named === kind;
      if (cell !== undefined && day !== undefined && isOf) return { rectifyBy: value(day, cell.place) };
    }
  }
  return {};
}

/** What stands beside a result that is none: told, and in no row. */
function leaveOut(work: Work, { at }: Subject, slots: Series): void {
  for (const { meaning, index } of slots) {
    const cell = cellAt(work, at, index);
    const isFilled = cell !== undefined && !cell.isCovered && !isNothing(bare(cell.text));
    if (isFilled && meaning.key !== 'result') leaveOutCell(work, cell);
  }
}

function withoutNulls(cells: Readonly<Record<string, FoundCell | null>>): Cells {
  return Object.fromEntries(
    Object.entries(cells).filter((entry): entry is [string, FoundCell] => entry[1] !== null),
  );
}

/** Which of its rows this is: the kind that a column names. */
function rowName(work: Work, { at }: Subject, slots: Series): string {
  const slot = slots.find(({ meaning }) => meaning.key === 'kind');
  return slot === undefined ? '' : bare(cellAt(work, at, slot.index)?.text ?? '').slice(0, 20);
}

function cellsOf(work: Work, subject: Subject, slots: Series, of: string): Record<string, FoundCell | null> {
  const cells: Record<string, FoundCell | null> = {};
  for (const slot of slots) {
    const { key } = slot.meaning;
    const cell = cellAt(work, subject.at, slot.index);
    if (key === 'rectifyBy' && cell !== undefined && PUT_RIGHT_AT_ONCE.test(bare(cell.text))) {
      leaveOutCell(work, cell);
      continue;
    }
    const kind = key === 'kind' && cell !== undefined ? kindOfCell(cell.text) : null;
    if (kind !== null && cell !== undefined) {
      work.clerk.hear(cell.place);
      cells[key] ??= value(kind, cell.place);
      continue;
    }
    const doubted = key === 'docNo' ? doubtedDitto(work, subject, slots, of) : null;
    if (doubted !== null) cells[key] ??= doubted.cell;
    else
      cells[key] ??=
        key === 'docNo' ? docNoCell(work, 'assessments', cell, []) : slotCell(work, subject, slot, of).cell;
  }
  return cells;
}

/** 一、省一类幼儿园（2所） over a block of rows says what each of them is. */
function resultOfGroup({ row: { group }, place }: Subject): FoundCell | null {
  const text = bare(group).replace(/(?:公办|民办)?(?:幼儿园|园所?)$/, '');
  return /[级类星等]|示范|优秀|良好|合格/.test(text) && text.length <= 8 ? value(text, place) : null;
}
