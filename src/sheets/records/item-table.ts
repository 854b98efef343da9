import type { Grid } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import type { DroppedPart } from '../found.ts';
import type { HeadColumn, ItemRow, Line, Section } from '../layout/section.ts';
import { placeId } from '../place.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { isPointer } from '../values/pointer.ts';
import { SET_ASIDE } from '../words/other-sheets.ts';
import { OF_ALL_KINDS, OF_SOME_KIND } from '../words/notes.ts';

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

/**
 * 收费项目 │ 服务内容 │ 退费办法 │ 是否自愿 on a worksheet of its own, beside others of its book: what it says of an item is said of all its tables. One that
 * is for some kindergartens alone, by what stands around it, stays what it is; so does one that is set aside.
 */
export function withoutItemTables<S extends Sheet>(sheets: readonly S[]): Parted<S> {
  const items = new Map<string, readonly ItemRow[]>();
  const dropped: DroppedPart[] = [];
  const kept = sheets.filter((sheet) => {
    const { grid, sections } = sheet;
    const isBeside = sheets.some(
      (other) => other !== sheet && other.grid.file === grid.file && other.sections.length > 0,
    );
    const rows = sections.map(itemRows);
    if (grid.isHidden || SET_ASIDE.test(grid.sheet ?? '')) return true;
    if (!isBeside || rows.length === 0 || rows.includes(null) || !isOfAll(sheet, sheets)) return true;
    const own = rows.flatMap((of) => of ?? []);
    items.set(grid.file, [...(items.get(grid.file) ?? []), ...own]);
    const told = KEYS.filter((key) => own.some((row) => row[key] !== null)).map((key) => TOLD[key]);
    dropped.push({
      place: { file: grid.file, sheet: grid.sheet, cell: 'A1' },
      kind: '说明',
      text: `${grid.sheet ?? ''}：${told.join('、')}，用在同一个文件的各张表上`,
    });
    return false;
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
function isOfAll({ grid, sections }: Sheet, sheets: readonly Sheet[]): boolean {
  const title = bare(
    [grid.sheet ?? '', ...sections.flatMap(({ lines }) => lines.map(({ text }) => text))].join(' '),
  );
  if (OF_SOME_KIND.test(title.replace(OF_ALL_KINDS, ''))) return false;
  const names = sheets.flatMap((other) =>
    other.grid.rows.flatMap((row) =>
      row.flatMap(({ text }) => (IS_NAME.test(bare(text)) ? [bare(text)] : [])),
    ),
  );
  return !names.some((name) => title.includes(name));
}

const IS_NAME = /^\p{Script=Han}{2,}(?:幼儿园|幼儿班|教学点)$/u;
