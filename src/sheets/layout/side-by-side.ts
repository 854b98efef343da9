import { bare } from '../values/plain.ts';
import { isNameHead } from './head.ts';
import type { BodyRow, HeadColumn, Section } from './section.ts';

/** A list beside another: from which column on, and which column of the first each of its own is. */
interface Beside {
  readonly from: number;
  readonly to: number;
  /** What stands over all of its columns, and over no column of another. */
  readonly group: string;
}

/** Two lists under the same heads side by side (幼儿园 │ 保教费 │ 幼儿园 │ 保教费), as offices print them to save paper, become one below the other. */
export function withoutSideBySide(section: Section): Section {
  const blocks = blocksOf(section.columns);
  const [first] = blocks;
  if (first === undefined || blocks.length < 2) return section;
  const rowsOf = ({ from, to, group }: Beside, rows: readonly BodyRow[]): readonly BodyRow[] =>
    rows.flatMap((row) => {
      const cells = Array.from({ length: first.to - first.from }, (_, at) => {
        const own = from + at < to ? row.cells[from + at] : undefined;
        const place = row.cells[Math.min(from + at, row.cells.length - 1)]?.place;
        return own ?? (place === undefined ? [] : { text: '', place, isCovered: false, isNumber: false });
      }).flat();
      const isFilled = cells.some(({ text, isCovered }) => text !== '' && !isCovered);
      return isFilled ? [{ ...row, cells, group: group === '' ? row.group : group }] : [];
    });
  const sumsOf = (block: Beside): Section['totals'] =>
    section.totals.flatMap(({ row, after }) =>
      rowsOf(block, [row]).map((own) => ({
        row: own,
        after: rowsOf(block, section.rows.slice(0, after)).length,
      })),
    );
  const rows: BodyRow[] = [];
  const totals: { readonly row: BodyRow; readonly after: number }[] = [];
  for (const block of blocks) {
    for (const { row, after } of sumsOf(block)) totals.push({ row, after: rows.length + after });
    for (const row of rowsOf(block, section.rows)) rows.push(row);
  }
  const columns = section.columns
    .slice(first.from, first.to)
    .map((column) => ({ ...column, path: ownPath(column, first.group) }));
  return { ...section, columns, rows, totals };
}

/** The lists that stand side by side: each begins where the heads of the first begin again, one that names kindergartens among them. */
function blocksOf(columns: readonly HeadColumn[]): readonly Beside[] {
  const names = columns.flatMap(({ path }, index) => (isNameHead(path.at(-1) ?? '') ? [index] : []));
  const [first, second] = names;
  if (first === undefined || second === undefined) return [];
  const width = second - first;
  const length = columns.findLastIndex(({ path }) => path.length > 0) + 1;
  const blocks = Array.from({ length: Math.ceil(length / width) }, (_, at): Beside => {
    const [from, to] = [at * width, Math.min((at + 1) * width, length)];
    return { from, to, group: groupOver(columns, from, to) };
  });
  const textsOf = ({ from, to, group }: Beside): readonly string[] =>
    Array.from({ length: width }, (_, at) => {
      const column = from + at < to ? columns[from + at] : undefined;
      return column === undefined ? '' : ownPath(column, group).map(bare).join('|');
    });
  const [own = [], ...others] = blocks.map(textsOf);
  const areSame = others.every((texts) => texts.every((text, at) => text === own[at]));
  const areApart = blocks.every(({ group }, at) => group === '' || blocks[at - 1]?.group !== group);
  return areSame && areApart && own.filter((text) => text !== '').length > 1 ? blocks : [];
}

/** 公办园 over one list, 民办园 over the other. */
function groupOver(columns: readonly HeadColumn[], from: number, to: number): string {
  const own = columns.slice(from, to).filter(({ path }) => path.length > 0);
  const [group = '', another] = new Set(own.map(({ path }) => path[0]));
  return another === undefined && own.length > 1 && own.every(({ path }) => path.length > 1) ? group : '';
}

function ownPath({ path }: HeadColumn, group: string): readonly string[] {
  return group === '' ? path : path.slice(1);
}
