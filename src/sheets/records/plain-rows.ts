import { type TableName, TABLE_NAMES } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { AGE_GROUPS } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { bare, bracketed, isNothing } from '../values/plain.ts';
import { lastDayOf } from './age-rows.ts';
import { bySex } from './by-sex.ts';
import { codeWord } from './code-word.ts';
import { Clerk } from './clerk.ts';
import { completed } from './completion.ts';
import { docNoCell } from './doc-no.ts';
import { classColumns } from './class-columns.ts';
import { classesTold } from './classes-told.ts';
import { codeOfName } from './code-of-name.ts';
import { laterCheck } from './later-check.ts';
import { finalYearOf } from './final-year.ts';
import { onePost } from './post-rows.ts';
import { rowName } from './row-name.ts';
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

/** Tables whose rows are made elsewhere. */
const OTHERS: ReadonlySet<TableName> = new Set<TableName>([
  'kindergartens',
  'recognitions',
  'fees',
  'assessments',
]);

/** Rows of every table that a row of the sheet fills column by column; columns by account make a row an account. */
export function plainRows(work: Work, subject: Subject): void {
  for (const table of TABLE_NAMES) {
    if (OTHERS.has(table)) continue;
    const slots = slotsOf(work, table).filter(
      ({ meaning }) => meaning.dims.age === undefined && meaning.dims.post === undefined,
    );
    const isWide = slotsOf(work, table).length > slots.length;
    if (slots.length === 0 || isWide) continue;
    if (table === 'classes' && classColumns(work, subject)) continue;
    const accounts = slots.filter(({ meaning }) => meaning.dims.account !== undefined);
    if (accounts.length === 0) plainRow(work, subject, table, slots);
    else
      for (const slot of accounts)
        accountRow(
          work,
          subject,
          slot,
          slots.filter(({ meaning }) => meaning.dims.account === undefined),
        );
  }
}

function plainRow(work: Work, subject: Subject, table: TableName, slots: readonly SlotColumn[]): void {
  const cells = cellsOf(work, subject, slots);
  if (Object.keys(cells).length === 0) return;
  const code = subject.known === null ? null : codeCell(subject.known, subject.place);
  const of = rowName(work, subject, slots);
  const said = { ...subjectCells(work, subject, table, code), ...cells };
  derive(work, subject, table, said, code);
  const own = table === 'staffing' ? onePost(work, subject, said, of) : said;
  if (work.head.topic !== table && !holdsMain(table, own)) return;
  const later = table === 'safety' && own['checkedOn'] === undefined ? laterCheck(work, subject) : null;
  if (later !== null) own['checkedOn'] = later;
  const cellOf = (key: string): GridCell | undefined => {
    const slot = slots.find(({ meaning }) => meaning.key === key);
    return slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  };
  addRow(
    work,
    table,
    completed(work, table, own, {
      kindergarten: subject.known?.name ?? '',
      of,
      place: subject.place,
      cellOf,
    }),
    subject.place,
  );
}

/** Outside of a sheet of its own, a table gets a row only where what it is about stands there: its result, its number. */
function holdsMain(table: TableName, cells: Cells): boolean {
  const main: Readonly<Partial<Record<TableName, readonly string[]>>> = {
    classes: ['children'],
    enrolment: ['plannedPlaces', 'admitted'],
    staffing: ['headcount'],
    safety: ['guards', 'alarm', 'video', 'closedManagement', 'escortPost', 'medicalPartner'],
    finance: ['amount'],
    campuses: ['name'],
    former_codes: ['formerName', 'formerCode'],
    penalties: ['reason'],
    population: ['children'],
  };
  return (main[table] ?? []).some((key) => cells[key] !== undefined);
}

function accountRow(work: Work, subject: Subject, slot: SlotColumn, shared: readonly SlotColumn[]): void {
  const { account = '', flow } = slot.meaning.dims;
  const { cell } = slotCell(work, subject, slot, account);
  const code = subject.known === null ? null : codeCell(subject.known, subject.place);
  if (cell === null) return;
  const own: Cells = {
    ...cellsOf(work, subject, shared),
    ...subjectCells(work, subject, 'finance', code),
    account: value(account, slot.place),
    amount: cell,
  };
  if (flow !== undefined) own['flow'] = value(flow, slot.place);
  addRow(
    work,
    'finance',
    completed(work, 'finance', own, {
      kindergarten: subject.known?.name ?? '',
      of: account,
      place: subject.place,
    }),
    cell.kind === 'value' ? cell.place : subject.place,
  );
}

function cellsOf(work: Work, subject: Subject, slots: readonly SlotColumn[]): Cells {
  const cells: Cells = {};
  const of = rowName(work, subject, slots);
  for (const slot of slots) {
    const cell = ownCell(work, subject, slot, of);
    if (cell !== null) cells[slot.meaning.key] ??= cell;
  }
  return cells;
}

/** A column of codes may hold names: of kindergartens, of towns. */
function ownCell(work: Work, subject: Subject, slot: SlotColumn, of: string): FoundCell | null {
  const { table, key } = slot.meaning;
  const cell = cellAt(work, subject.at, slot.index);
  if (cell === undefined) return null;
  const text = bare(cell.text);
  const references = Clerk.column(table, key).references?.map((reference) => reference.table) ?? [];
  if (isNothing(text)) return null;
  if (references.includes('districts') && !/^\d+$/.test(text)) return work.towns.codeOf(text, cell.place);
  if (references.includes('kindergartens') && !/^\d+$/.test(text)) return codeOfName(work, cell);
  if (key === 'docNo' || key === 'sourceDocNo') return docNoCell(work, table, cell, []);
  return slotCell(work, subject, slot, of).cell;
}

/** The cell that says whom the row is about: a kindergarten, or a district. */
function subjectCells(work: Work, subject: Subject, table: TableName, code: FoundCell | null): Cells {
  const { subject: key, columns } = tableNamed(table);
  if (key !== undefined) return code === null ? {} : { [key]: code };
  if (table === 'finance')
    return code === null ? district(work, subject, 'subjectCode') : { subjectCode: code };
  return 'district' in columns ? district(work, subject, 'district') : {};
}

/** The town of the row, or the only county. */
function district({ head, towns }: Work, { row, place }: Subject, key: string): Cells {
  const column = head.columns.find(({ meaning }) => meaning.is === 'town');
  const cell = column === undefined ? undefined : row.cells[column.index];
  if (cell !== undefined && cell.text !== '') {
    const code = towns.codeOf(cell.text, cell.place);
    return code === null ? {} : { [key]: code };
  }
  return towns.county === undefined ? {} : { [key]: value(towns.county.code, place) };
}

/** What follows from the other cells. */
function derive(work: Work, subject: Subject, table: TableName, cells: Cells, code: FoundCell | null): void {
  const { place } = subject;
  if (table === 'classes') {
    const name = cells['className'];
    if (cells['ageGroup'] === undefined && name?.kind === 'value') {
      // 萌芽班（小班）: the age may stand in brackets.
      const [age] = [name.text, ...bracketed(name.text).notes].flatMap((text) => {
        const { parsed } = codeWord(text, '年龄段', AGE_GROUPS);
        return parsed.kind === 'value' ? [parsed.text] : [];
      });
      if (age !== undefined) cells['ageGroup'] = value(age, name.place);
    }
    classesTold(work, subject, cells);
    cells['className'] ??= value('合计', place);
    const isMixed = cells['ageGroup']?.kind === 'value' && cells['ageGroup'].text === '混龄';
    const finalYear = isMixed ? finalYearOf(work, subject, { children: cells['children'] }) : null;
    if (finalYear !== null) cells['finalYearChildren'] ??= finalYear;
    bySex(work, subject, cells);
  }
  if (table === 'enrolment') lastDayOf(work, subject, cells, slotsOf(work, 'enrolment'));
  if (table === 'former_codes' && code !== null) {
    cells['currentCode'] ??= code;
    cells['formerCode'] ??= code;
    if (cells['formerName'] !== undefined && work.section.lines.some(({ text }) => text.includes('更名')))
      cells['type'] ??= value('更名', place);
  }
  if (table === 'support_pairs') {
    const lead = cells['leadName'];
    const match = lead?.kind === 'value' ? work.register.find(lead.text, '') : null;
    if (match?.kind === 'one' && lead?.kind === 'value') {
      const known = codeCell(match.known, lead.place);
      if (known !== null) cells['leadCode'] = known;
      delete cells['leadName'];
    }
    if (code !== null) cells['supportedCode'] ??= code;
  }
}
