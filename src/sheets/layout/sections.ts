import type { Grid, GridCell } from '../book/grid.ts';
import type { DroppedPart } from '../found.ts';
import { bare, bracketed } from '../values/plain.ts';
import { BLOCK_OF_CHECKS } from '../words/lines.ts';
import { isLegend } from '../words/signs.ts';
import { agesDown } from './ages-down.ts';
import { type HeadRows, headAt, headColumns } from './head.ts';
import { type Form, formsOf } from './forms.ts';
import { isOfNature } from './group-natures.ts';
import { joinedForms } from './joined-forms.ts';
import { isNameLabel, type Pair, withPairs } from './pairs.ts';
import { returnBlocks } from './returned-blocks.ts';
import { isSpecimen, ownCells, reportingTown, rowKind, type RowKind } from './row-kind.ts';
import type { BodyRow, HeadColumn, Line, Section } from './section.ts';
import { sideways } from './turn.ts';

type Rows = readonly (readonly GridCell[])[];

/** The headed tables of a sheet. What stands below the last of several tables is said of all of them. */
export function sectionsOf(grid: Grid): readonly Section[] {
  const forms = formsOf(grid);
  if (forms !== null)
    return joinedForms(forms.forms.flatMap((form) => sectionsOfForm(grid, form, forms.lines)));
  const turned = agesDown(grid) ?? sideways(grid);
  const scan = new Scan(grid, turned?.rows ?? grid.rows, turned !== null);
  if (turned !== null) {
    for (const row of grid.rows.slice(0, turned.from)) scan.line(row);
    scan.turned();
    for (const row of grid.rows.slice(turned.to)) scan.line(row);
  } else scan.upright();
  return scan.done();
}

function sectionsOfForm(grid: Grid, form: Form, above: readonly Line[]): readonly Section[] {
  const scan = new Scan(grid, form.rows, false);
  scan.upright();
  return scan.done().map((section) => ({
    ...section,
    ...withPairs(section, form.pairs),
    lines: [...form.lines, ...section.lines, ...above],
    dropped: [...form.dropped, ...section.dropped],
  }));
}

interface Open {
  /** What stands above it, label by value: said of every row. */
  readonly pairs: readonly Pair[];
  readonly head: readonly string[];
  readonly columns: readonly HeadColumn[];
  readonly lines: Line[];
  readonly rows: BodyRow[];
  readonly totals: { readonly row: BodyRow; readonly after: number }[];
  readonly dropped: DroppedPart[];
  readonly breaks: Set<number>;
}

const DROPPED_AS: Readonly<Partial<Record<RowKind, DroppedPart['kind']>>> = {
  blank: '空白',
  title: '标题',
  unit: '单位',
  note: '说明',
  sign: '签名',
  numbering: '标题',
  text: '标题',
};

/** One walk down the rows of a sheet. */
class Scan {
  readonly #grid: Grid;
  readonly #rows: Rows;
  readonly #isTurned: boolean;
  readonly #tables: Open[] = [];
  /** Sentences since the last row of a table. */
  #lines: Line[] = [];
  #dropped: DroppedPart[] = [];
  #pairs: Pair[] = [];
  #group = '';
  #groupNote = '';
  /** Names over a block of rows under which no row has come yet. */
  #groupCells: readonly GridCell[] = [];
  #isAfterNote = false;
  /** Of whoever reports the rows that come. */
  #reporter = '';

  constructor(grid: Grid, rows: Rows, isTurned: boolean) {
    this.#grid = grid;
    this.#rows = rows;
    this.#isTurned = isTurned;
  }

  upright(): void {
    for (let index = 0; index < this.#rows.length;) {
      const row = this.#rows[index] ?? [];
      const head = headAt(this.#rows, index, this.#lastHeadEnd(index), this.#tables.length > 0);
      if (head !== null) {
        this.#open(head);
        index = head.to;
      } else {
        this.#take(row);
        index += 1;
      }
    }
  }

  /** All rows are one table, whose first column names the kindergartens. */
  turned(): void {
    let to = 1;
    while (
      to < 3 &&
      (this.#rows[to]?.[0]?.text ?? '') === (this.#rows[0]?.[0]?.text ?? '') &&
      to < this.#rows.length
    )
      to += 1;
    this.#open({ from: 0, to });
    for (const row of this.#rows.slice(to)) this.#take(row);
  }

  /** A row that is in no table: sentences. */
  line(row: readonly GridCell[]): void {
    const kind = rowKind(row);
    const own = ownCells(row);
    const [first] = own;
    this.#break(row);
    for (const { text, place } of own) this.#lines.push({ text, place });
    // A label and its value may stand in cells of their own: 填报日期： │ 2026-09-12.
    if (own.length > 1 && first !== undefined)
      this.#lines.push({ text: own.map(({ text }) => text).join('  '), place: first.place });
    const isOfCells = kind === 'cells' || kind === 'total' || kind === 'pairs';
    // Cells that no head explains may hold anything, persons too.
    if (isOfCells && own.length > 2 && first !== undefined)
      this.#dropped.push({ place: first.place, kind: '标题', text: `${own.length} 格` });
    else this.#drop(row, isOfCells ? 'text' : kind);
  }

  done(): readonly Section[] {
    const { file, sheet, isHidden } = this.#grid;
    const last = this.#tables.at(-1);
    returnBlocks(this.#tables);
    // Below the last row they are no groups: the office that signs, and the day.
    for (const { text, place } of this.#groupCells) this.#lines.push({ text, place });
    for (const part of this.#dropped) last?.dropped.push(part);
    const below = this.#lines;
    return this.#tables.map((table) => ({
      file,
      sheet,
      isHidden,
      lines: [...table.lines, ...below],
      ...withPairs(table, table.pairs),
      dropped: table.dropped,
      isTurned: this.#isTurned,
    }));
  }

  /** Another list begins, of a town that the row may tell. */
  #break(row: readonly GridCell[]): void {
    const table = this.#tables.at(-1);
    table?.breaks.add(table.rows.length);
    const town = reportingTown(row);
    if (town === null) return;
    this.#reporter = town;
    this.#group = town;
    this.#groupNote = '';
  }

  /** Rows above this one belong to no head any more. */
  #lastHeadEnd(index: number): number {
    let from = index;
    while (from > 0 && index - from < 3 && rowKind(this.#rows[from - 1] ?? []) === 'cells') from -= 1;
    return this.#tables.length === 0 ? from : index;
  }

  #open(head: HeadRows): void {
    const texts = (this.#rows[head.from] ?? []).map(({ text }) => bare(text));
    const current = this.#tables.at(-1);
    if (current !== undefined && current.head.join('|') === texts.join('|') && this.#pairs.length === 0) {
      for (const row of this.#rows.slice(head.from, head.to)) this.#drop(row, 'title');
      return;
    }
    const columns = headColumns(this.#rows, head);
    for (const line of this.#lines) current?.lines.push(line);
    this.#tables.push({
      head: texts,
      columns,
      pairs: this.#pairs,
      lines: [...this.#lines, ...(current?.lines.filter((line) => !this.#lines.includes(line)) ?? [])],
      rows: [],
      totals: [],
      dropped: this.#dropped,
      breaks: new Set(),
    });
    this.#lines = [];
    this.#pairs = [];
    this.#dropped = [];
    this.#group = this.#reporter;
    this.#groupNote = '';
    this.#groupCells = [];
    this.#isAfterNote = false;
  }

  #take(row: readonly GridCell[]): void {
    const table = this.#tables.at(-1);
    const kind = rowKind(row);
    if (kind === 'note' || kind === 'sign') this.#isAfterNote = true;
    if (kind === 'pairs' && isOfForm(row, table)) this.#takePairs(row);
    else if (
      table === undefined ||
      kind === 'unit' ||
      kind === 'sign' ||
      kind === 'note' ||
      kind === 'title'
    ) {
      this.line(row);
    } else if (kind === 'blank' || kind === 'numbering') this.#drop(row, kind);
    else if (kind === 'text') this.#takeText(row, table);
    else if (kind === 'total') this.#takeTotal(row, table);
    else if (isTotalOfTown(row)) this.#takeTown(row);
    else if (isSpecimen(row)) this.#drop(row, 'note');
    else {
      this.#isAfterNote = false;
      this.#groupCells = [];
      const note = this.#groupNote === '' ? {} : { groupNote: this.#groupNote };
      table.rows.push({ cells: row, group: this.#group, ...note });
    }
  }

  /** Labels and values of a form: of the table below them, or a table by themselves. */
  #takePairs(row: readonly GridCell[]): void {
    const own = ownCells(row);
    for (let at = 0; at + 1 < own.length; at += 2) {
      const [label, value] = [own[at], own[at + 1]];
      if (label !== undefined && value !== undefined) this.#pairs.push({ label, value });
    }
    const [first] = own;
    if (first !== undefined)
      this.#lines.push({ text: own.map(({ text }) => text).join('  '), place: first.place });
  }

  /** One text alone: a sentence, the title of the sheet once more, a name over a block of rows, or a row with but one cell. */
  #takeText(row: readonly GridCell[], table: Open): void {
    const text = bare(ownCells(row)[0]?.text ?? '');
    if (reportingTown(row) !== null) {
      this.line(row);
      return;
    }
    this.#break(row);
    if (!this.#isAfterNote && BATCH.test(text)) {
      this.#group = ownCells(row)[0]?.text ?? '';
      this.#groupNote = '';
      this.#drop(row, 'text');
      return;
    }
    const isTitle = table.lines.some((line) => bare(line.text) === text);
    const { outer, notes } = bracketed(text.replace(/^[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]/, ''));
    if (isTitle || this.#isAfterNote || text.length > longestGroup(outer) || !/\p{Script=Han}/u.test(text)) {
      if (isTitle) this.#drop(row, 'title');
      else this.line(row);
      return;
    }
    this.#group = groupName(text);
    this.#groupNote = notes.join('；');
    // What signs stand for is said of the whole table, and so may be more than the nature of the rows: 民办园（单位：元/月，注明的除外）.
    if (isLegend(this.#groupNote) || (isOfNature(outer) && text.length > LONGEST_GROUP))
      for (const { place } of ownCells(row).slice(0, 1)) this.#lines.push({ text: this.#groupNote, place });
    this.#groupCells = [...this.#groupCells, ...ownCells(row)];
    this.#drop(row, 'text');
  }

  /** 一、石门镇 │ 74 │ 1958: what the rows of a town add up to, above them. */
  #takeTown(row: readonly GridCell[]): void {
    const [first] = ownCells(row);
    if (first === undefined) return;
    this.#group = groupName(bare(first.text));
    this.#groupNote = '';
    this.#dropped.push({ place: first.place, kind: '小计', text: shortened(bare(first.text)) });
  }

  #takeTotal(row: readonly GridCell[], table: Open): void {
    const first = ownCells(row)[0];
    table.totals.push({ row: { cells: row, group: this.#group }, after: table.rows.length });
    if (first === undefined) return;
    const text = ownCells(row)
      .slice(0, 2)
      .map((cell) => bare(cell.text))
      .join(' ');
    this.#dropped.push({
      place: first.place,
      kind: text.includes('小计') ? '小计' : '合计',
      text: shortened(text),
    });
  }

  #drop(row: readonly GridCell[], kind: RowKind): void {
    const as = DROPPED_AS[kind];
    const first = ownCells(row)[0];
    if (as === undefined || first === undefined) return;
    const text =
      as === '签名'
        ? ''
        : shortened(
            ownCells(row)
              .map((cell) => cell.text.replace(/\s+/g, ' ').replace(SIGNER, ''))
              .join(' '),
          );
    this.#dropped.push({ place: first.place, kind: as, text });
  }
}

/** A row over a block that tells what holds for its rows: 第一批（2024年6月28日认定）. */
const BATCH = /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．])?第[一二三四五六七八九十\d]+[批期轮次]/;
const NUMBERED_TOWN =
  /^[(（]?[一二三四五六七八九十]+[)）]?[、.．]\p{Script=Han}{1,8}(?:镇|乡|街道|办事处|片区?|学区)(?:[（(].*[)）])?$/u;

function isTotalOfTown(row: readonly GridCell[]): boolean {
  const [first, ...others] = ownCells(row).map(({ text }) => bare(text));
  return (
    first !== undefined &&
    NUMBERED_TOWN.test(first) &&
    others.length > 0 &&
    others.every((text) => /^[\d.,/—-]+[个所人]?$/.test(text))
  );
}

function longestGroup(outer: string): number {
  return OF_PLACE.test(outer) || isOfNature(outer) || BLOCK_OF_CHECKS.test(outer)
    ? LONGEST_NOTED
    : LONGEST_GROUP;
}

const LONGEST_GROUP = 16;
const OF_PLACE = /^\p{Script=Han}{1,8}(?:镇|乡|街道|办事处|片区?|学区)$/u;
/** With what it says in brackets of a place. */
const LONGEST_NOTED = 32;
const SHOWN = 24;
/** Who filled in a form may stand behind a note; 民办股 张某某 and 学前专干：张某某 are a line of their own. */
const SIGNER =
  /^\p{Script=Han}{0,6}(?:[股科室办]|专干|干事|文员|会计|出纳|专员|管理员)(?:\s*[:：]\s*|\s+)\p{Script=Han}{2,4}$|(?:(?:填报|填表|制表|审核|复核|经办|统计|校对|负责|主管|联系|审批)(?:人|负责人|领导|电话|方式)|园长|校长|法人|法定代表人|班主任|制表|审核|经办)(?:签字|签名|签章)?\s*[:：].*$/u;

/** Whether labels and values begin a form: above a table, or below its rows where they name a kindergarten again. */
function isOfForm(row: readonly GridCell[], table: Open | undefined): boolean {
  if (table === undefined || table.rows.length === 0) return true;
  const [label] = ownCells(row);
  return isNameLabel(label?.text ?? '');
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join('')}…`;
}

/** 一、临岚镇（12所） → 临岚镇 */
function groupName(text: string): string {
  return text
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?)/, '')
    .replace(/[（(].*$/, '')
    .replace(/[:：].*$/, '')
    .replace(/\d+所$/, '');
}
