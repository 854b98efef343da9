import type { Grid, GridCell } from '../book/grid.ts';
import type { DroppedPart } from '../found.ts';
import { bare } from '../values/plain.ts';
import { type HeadRows, headAt, headColumns } from './head.ts';
import { ownCells, rowKind, type RowKind } from './row-kind.ts';
import type { BodyRow, HeadColumn, Line, Section } from './section.ts';
import { sideways } from './turn.ts';

type Rows = readonly (readonly GridCell[])[];

/** The headed tables of a sheet. What stands below the last of several tables is said of all of them. */
export function sectionsOf(grid: Grid): readonly Section[] {
  const turned = sideways(grid);
  const scan = new Scan(grid, turned?.rows ?? grid.rows, turned !== null);
  if (turned !== null) {
    for (const row of grid.rows.slice(0, turned.from)) scan.line(row);
    scan.turned();
    for (const row of grid.rows.slice(turned.to)) scan.line(row);
  } else scan.upright();
  return scan.done();
}

interface Open {
  readonly head: readonly string[];
  readonly columns: readonly HeadColumn[];
  readonly lines: Line[];
  readonly rows: BodyRow[];
  readonly totals: { readonly row: BodyRow; readonly after: number }[];
  readonly dropped: DroppedPart[];
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
  #group = '';
  /** Names over a block of rows under which no row has come yet. */
  #groupCells: readonly GridCell[] = [];
  #isAfterNote = false;

  constructor(grid: Grid, rows: Rows, isTurned: boolean) {
    this.#grid = grid;
    this.#rows = rows;
    this.#isTurned = isTurned;
  }

  upright(): void {
    for (let index = 0; index < this.#rows.length;) {
      const row = this.#rows[index] ?? [];
      const head = headAt(this.#rows, index, this.#lastHeadEnd(index));
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
    for (const { text, place } of own) this.#lines.push({ text, place });
    // A label and its value may stand in cells of their own: 填报日期： │ 2026-09-12.
    if (own.length > 1 && first !== undefined)
      this.#lines.push({ text: own.map(({ text }) => text).join('  '), place: first.place });
    this.#drop(row, kind === 'cells' || kind === 'total' ? 'text' : kind);
  }

  done(): readonly Section[] {
    const { file, sheet, isHidden } = this.#grid;
    const last = this.#tables.at(-1);
    // Below the last row they are no groups: the office that signs, and the day.
    for (const { text, place } of this.#groupCells) this.#lines.push({ text, place });
    for (const part of this.#dropped) last?.dropped.push(part);
    const below = this.#lines;
    return this.#tables.map((table) => ({
      file,
      sheet,
      isHidden,
      lines: [...table.lines, ...below],
      columns: table.columns,
      rows: table.rows,
      totals: table.totals,
      dropped: table.dropped,
      isTurned: this.#isTurned,
    }));
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
    if (current !== undefined && current.head.join('|') === texts.join('|')) {
      for (const row of this.#rows.slice(head.from, head.to)) this.#drop(row, 'title');
      return;
    }
    const columns = headColumns(this.#rows, head);
    for (const line of this.#lines) current?.lines.push(line);
    this.#tables.push({
      head: texts,
      columns,
      lines: [...this.#lines, ...(current?.lines.filter((line) => !this.#lines.includes(line)) ?? [])],
      rows: [],
      totals: [],
      dropped: this.#dropped,
    });
    this.#lines = [];
    this.#dropped = [];
    this.#group = '';
    this.#groupCells = [];
    this.#isAfterNote = false;
  }

  #take(row: readonly GridCell[]): void {
    const table = this.#tables.at(-1);
    const kind = rowKind(row);
    if (kind === 'note' || kind === 'sign') this.#isAfterNote = true;
    if (table === undefined || kind === 'unit' || kind === 'sign' || kind === 'note' || kind === 'title') {
      this.line(row);
    } else if (kind === 'blank' || kind === 'numbering') this.#drop(row, kind);
    else if (kind === 'text') this.#takeText(row, table);
    else if (kind === 'total') this.#takeTotal(row, table);
    else {
      this.#isAfterNote = false;
      this.#groupCells = [];
      table.rows.push({ cells: row, group: this.#group });
    }
  }

  /** One text alone: a sentence, the title of the sheet once more, a name over a block of rows, or a row with but one cell. */
  #takeText(row: readonly GridCell[], table: Open): void {
    const text = bare(ownCells(row)[0]?.text ?? '');
    if (!this.#isAfterNote && BATCH.test(text)) {
      this.#group = ownCells(row)[0]?.text ?? '';
      this.#drop(row, 'text');
      return;
    }
    const isTitle = table.lines.some((line) => bare(line.text) === text);
    if (isTitle || this.#isAfterNote || text.length > LONGEST_GROUP || !/\p{Script=Han}/u.test(text)) {
      if (isTitle) this.#drop(row, 'title');
      else this.line(row);
      return;
    }
    this.#group = groupName(text);
    this.#groupCells = [...this.#groupCells, ...ownCells(row)];
    this.#drop(row, 'text');
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
const LONGEST_GROUP = 16;
const SHOWN = 24;
/** Who filled in a form may stand behind a note. */
const SIGNER =
  /(?:填报|填表|制表|审核|复核|经办|统计|校对|负责|主管|联系|审批)(?:人|负责人|领导|电话|方式)\s*[:：].*$/;

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
