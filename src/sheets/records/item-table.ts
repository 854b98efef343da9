import type { Grid } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import type { DroppedPart } from '../found.ts';
import type { HeadColumn, ItemRow, Line, Section } from '../layout/section.ts';
import { ownCells } from '../layout/row-kind.ts';
import { placeId } from '../place.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { isPointer } from '../values/pointer.ts';
import { SET_ASIDE } from '../words/other-sheets.ts';
import { OF_ALL_KINDS, OF_SOME_KIND } from '../words/notes.ts';
import { isOfOne, isOtherwise } from './table-of-some.ts';

interface Sheet {
  readonly grid: Grid;
  readonly sections: readonly Section[];
}

interface Parted<S extends Sheet> {
  /** Without those that only tell of items. */
  readonly sheets: readonly S[];
  /** What these say, by their file. */
  readonly items: ReadonlyMap<string, readonly ItemRow[]>;
  readonly dropped: readonly DroppedPart[];
}

/** What such a worksheet may say of an item, and what that is called. */
const TOLD = { refund: '退费办法', service: '服务内容', voluntary: '是否自愿', category: '类别' } as const;
type Key = keyof typeof TOLD;
const KEYS = Object.keys(TOLD) as readonly Key[];

/** The CSVs of one hand-over are worksheets saved apart: one book. */
export function bookOf({ file, sheet }: Pick<Grid, 'file' | 'sheet'>): string {
  return sheet === null ? '' : file;
}

/**
 * 收费项目 │ 服务内容 │ 退费办法 │ 是否自愿 beside other tables of its book, on a worksheet of its own or below one: what it says of an item is said of all of them.
 * One that is for some kindergartens alone, by what stands around it, stays what it is; so does one that is set aside.
 */
export function withoutItemTables<S extends Sheet>(sheets: readonly S[]): Parted<S> {
  const items = new Map<string, readonly ItemRow[]>();
  const dropped: DroppedPart[] = [];
  const kept = sheets.flatMap((sheet): readonly S[] => {
    const { grid, sections } = sheet;
    const book = bookOf(grid);
    const told = sections.filter((section) => itemRows(section) !== null);
    const others = sections.filter((section) => !told.includes(section));
    const isBeside =
      others.some(({ rows }) => rows.length > 0) ||
      (others.length === 0 &&
        sheets.some((other) => other !== sheet && bookOf(other.grid) === book && other.sections.length > 0));
    const isAside = grid.isHidden || SET_ASIDE.test(grid.sheet ?? '');
    if (told.length === 0 || isAside || !isBeside || !isOfAll({ grid, sections: told }, sheets))
      return [sheet];
    // Below the prices of one it is of that one, and so is what is said around it.
    if (others.length === 0 && (isOfOne(told) || told.some(isOtherwise))) return [sheet];
    const rows = told.flatMap((section) => itemRows(section) ?? []);
    items.set(book, [...(items.get(book) ?? []), ...rows]);
    const said = KEYS.filter((key) => rows.some((row) => row[key] !== null)).map((key) => TOLD[key]);
    dropped.push({
      place: { file: grid.file, sheet: grid.sheet, cell: told[0]?.columns[0]?.place.cell ?? 'A1' },
      kind: '说明',
      text: `${grid.sheet ?? grid.file}：${said.join('、')}，用在${grid.sheet === null ? '一起交来' : '同一个文件'}的各张表上`,
    });
    return others.length === 0 ? [] : [{ ...sheet, sections: others }];
  });
  return { sheets: kept, items, dropped };
}

/** The rows of a table of nothing but items and what holds of each; null where it has anything else. */
function itemRows({ columns, rows, totals, isTurned }: Section): readonly ItemRow[] | null {
  if (totals.length > 0 || isTurned || rows.length === 0) return null;
  const isBlank = (index: number): boolean =>
    rows.every(({ cells }) => isNothing(bare(cells[index]?.text ?? '')));
  const [item, ...items] = columns.flatMap((column, index) => (isOf(column, 'item') ? [index] : []));
  const at = new Map<Key, number>();
  for (const [index, column] of columns.entries()) {
    if (index === item || isSerial(column)) continue;
    const key = KEYS.find((one) => isOf(column, one));
    if (key !== undefined && at.has(key)) return null;
    if (key !== undefined) at.set(key, index);
    else if (!isBlank(index)) return null;
  }
  if (item === undefined || items.length > 0 || !(at.has('refund') || at.has('service'))) return null;
  return rows.flatMap(({ cells }): readonly ItemRow[] => {
    const name = cells[item];
    const said = (key: Key): Line | null => {
      const cell = cells[at.get(key) ?? -1];
      return cell === undefined || isNothing(bare(cell.text)) || (key !== 'refund' && isPointer(cell.text))
        ? null
        : { text: oneLine(cell.text), place: cell.place };
    };
    return name === undefined || bare(name.text) === ''
      ? []
      : [
          {
            items: bare(name.text),
            of: placeId(name.place),
            ...{ refund: said('refund'), service: said('service') },
            ...{ voluntary: said('voluntary'), category: said('category') },
          },
        ];
  });
}

/** Whether a column is of one of 收费, and of nothing else. */
function isOf({ path }: HeadColumn, key: string): boolean {
  const pieces = path.flatMap(piecesOf);
  return (
    pieces.length === 1 &&
    pieces.some(({ terms }) =>
      terms.some((term) => 'key' in term && term.table === 'fees' && term.key === key),
    )
  );
}

function isSerial({ path }: HeadColumn): boolean {
  return path
    .flatMap(piecesOf)
    .every(({ terms }) => terms.some((term) => term.is === 'role' && term.role === 'serial'));
}

/** Whether nothing in the title says whose they are: 公办园退费办法, or the name of one. */
export function isOfAll({ grid, sections }: Sheet, sheets: readonly Sheet[]): boolean {
  const own = sections.flatMap((section) => [
    ...section.lines.map(({ text }) => text),
    ...titlesBetween(grid, section),
  ]);
  const title = bare([grid.sheet ?? '', ...own].join(' '));
  if (OF_SOME_KIND.test(title.replace(OF_ALL_KINDS, ''))) return false;
  const names = sheets.flatMap((other) =>
    other.grid.rows.flatMap((row) =>
      row.flatMap(({ text }) => (IS_NAME.test(bare(text)) ? [bare(text)] : [])),
    ),
  );
  return !names.some((name) => title.includes(name));
}

/** What stands right above the head of a table, in rows of one text: below another table that is no line of it. */
function titlesBetween({ rows }: Grid, { columns }: Section): readonly string[] {
  const titles: string[] = [];
  const [head = 0] = columns
    .map(({ place }) => Number(place.cell.replace(/\D/g, '')))
    .toSorted((a, b) => a - b);
  for (const row of rows.slice(0, Math.max(head - 1, 0)).toReversed()) {
    const [first, another] = ownCells(row);
    if (another !== undefined) break;
    if (first !== undefined) titles.push(first.text);
  }
  return titles;
}

const IS_NAME = /^\p{Script=Han}{2,}(?:幼儿园|幼儿班|教学点)$/u;
