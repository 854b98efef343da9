import { headText } from '../columns/head-text.ts';
import { piecesOf } from '../columns/pieces.ts';
import type { GridCell } from '../book/grid.ts';
import { bare } from '../values/plain.ts';
import type { BodyRow, HeadColumn, Section } from './section.ts';

/** What becomes of a column: the columns in its place, and their cells. */
interface Replaced {
  readonly columns: readonly HeadColumn[];
  readonly cellsOf: (cells: readonly GridCell[]) => readonly GridCell[];
}

/**
 * Heads of prices as the tables know them: 中、大班 under 保教费 are two ages that pay the same; 项目 │ 标准 under 代收费 are one column, whose cells
 * name what is charged and how much: 保险60元/年.
 */
export function withPriceHeads(section: Section): Section {
  const { columns } = section;
  const replaced = columns.map((column, index) => agesOf(column, index) ?? pairOf(columns, index));
  if (replaced.every((one) => one === null)) return section;
  const isTaken = columns.map((_, index) => index > 0 && pairOf(columns, index - 1) !== null);
  const kept = (index: number): Replaced | null | undefined => (isTaken[index] ? undefined : replaced[index]);
  const cellsOf = (row: BodyRow): BodyRow => ({
    ...row,
    cells: row.cells.flatMap((cell, index) => {
      const one = kept(index);
      return one === undefined && index < columns.length ? [] : (one?.cellsOf(row.cells) ?? [cell]);
    }),
  });
  return {
    ...section,
    columns: columns.flatMap((column, index) => {
      const one = kept(index);
      return one === undefined ? [] : (one?.columns ?? [column]);
    }),
    rows: section.rows.map(cellsOf),
    totals: section.totals.map(({ row, after }) => ({ row: cellsOf(row), after })),
  };
}

const SEVERAL_AGES = /^([托小中大])班?[、,，和及与/](?:([托小中大])班?[、,，和及与/])?([托小中大])班$/;
/** 3—6岁 */
const FROM_THREE = /^3[-—–~～至到]6周?岁(?:幼儿|儿童)?$/;
/** 3岁以下, 2—3岁 */
const YOUNGER = /^(?:[012][-—–~～至到]3周?岁|[3三]周?岁以下)(?:幼儿|儿童)?$/;
const OF_PRICES = /保教费|保育教育费|保育费|收费|费用/;

function agesOf(column: HeadColumn, index: number): Replaced | null {
  const leaf = column.path.at(-1) ?? '';
  const { word } = headText(leaf);
  const ages = YOUNGER.test(word)
    ? ['托']
    : FROM_THREE.test(word)
      ? ['小', '中', '大']
      : SEVERAL_AGES.exec(word)?.slice(1);
  if (ages === undefined || !OF_PRICES.test(column.path.slice(0, -1).join(''))) return null;
  const own = ages.filter((age) => age !== undefined);
  const { unit } = headText(leaf);
  const behind = unit === null ? '' : `（${unit}）`;
  return {
    columns: own.map((age) => ({ ...column, path: [...column.path.slice(0, -1), `${age}班${behind}`] })),
    cellsOf: (cells) => own.flatMap(() => cells[index] ?? []),
  };
}

const ITEM = /^(?:收费)?(?:项目|名称)(?:名称)?$/;
const PRICE = /^(?:收费)?(?:标准|金额|价格)$/;

function pairOf(columns: readonly HeadColumn[], index: number): Replaced | null {
  const [item, price] = [columns[index], columns[index + 1]];
  if (item === undefined || price === undefined || item.path.length < 2) return null;
  const group = item.path.slice(0, -1);
  const { word, unit } = headText(price.path.at(-1) ?? '');
  const isPair =
    price.path.slice(0, -1).join('|') === group.join('|') &&
    ITEM.test(headText(item.path.at(-1) ?? '').word) &&
    PRICE.test(word) &&
    isGroupOfItems(group.at(-1) ?? '');
  if (!isPair) return null;
  const head = `${group.at(-1) ?? ''}${unit === null ? '' : `（${unit}）`}`;
  return {
    columns: [{ ...item, path: [...group.slice(0, -1), head] }],
    cellsOf: (cells) => {
      const [what, much] = [cells[index], cells[index + 1]];
      if (what === undefined || much === undefined)
        return [what ?? much].filter((cell) => cell !== undefined);
      const text = [what.text, much.text].map(bare).join('');
      const place = what.text === '' ? much.place : what.place;
      return [{ ...what, text, place, isCovered: what.isCovered && much.isCovered, isNumber: false }];
    },
  };
}

function isGroupOfItems(word: string): boolean {
  return piecesOf(word).some(({ terms }) => terms.some((term) => term.is === 'item' && term.isGroup));
}
