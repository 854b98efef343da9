import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import { bare } from '../values/plain.ts';
import { CONCLUSION } from '../words/results.ts';
import type { Section } from './section.ts';

export const TICK = /^(?:√|✓|✔|☑|●|是|1)$/;

/** Ticks across, as one column: 性质 over 公办 │ 民办普惠 │ 民办其他, one of them ticked, says what the head of the tick says. */
export function withoutTicks(section: Section): Section {
  const groups = tickGroups(section);
  if (groups.length === 0) return section;
  const columns = section.columns.map((column, index) => {
    const group = groups.find((one) => one.includes(index));
    if (group === undefined) return column;
    return { ...column, path: group[0] === index ? pathOf(column.path) : [] };
  });
  const rows = section.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index): GridCell => {
      const group = groups.find((one) => one.includes(index));
      if (group === undefined) return cell;
      if (group[0] !== index) return { ...cell, text: '' };
      const ticked = group.filter((at) => TICK.test(bare(row.cells[at]?.text ?? '')));
      const [only] = ticked;
      const text = ticked.map((at) => bare(section.columns[at]?.path.at(-1) ?? '')).join('，');
      return { ...cell, text, place: row.cells[only ?? index]?.place ?? cell.place };
    }),
  }));
  return { ...section, columns, rows };
}

/** 优秀 │ 合格 │ 不合格 that nothing stands over are what a check came to. */
function pathOf(path: readonly string[]): readonly string[] {
  return path.length > 1 ? path.slice(0, -1) : ['结论'];
}

/** Neighbouring columns below one head that is a field, whose own heads are none, and that hold but ticks. */
function tickGroups({ columns, rows }: Section): readonly (readonly number[])[] {
  const groups: number[][] = [];
  columns.forEach(({ path }, index) => {
    const [group, own] = [path.at(-2) ?? '', path.at(-1) ?? ''];
    const isOf =
      path.length > 1
        ? piecesOf(group).some(({ terms }) => terms.some(({ is }) => is === 'field'))
        : CONCLUSION.test(bare(own));
    const values = rows.map(({ cells }) => bare(cells[index]?.text ?? '')).filter((text) => text !== '');
    if (!isOf || own === '' || values.length === 0 || !values.every((text) => TICK.test(text))) return;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNext = before === index - 1 && (columns[before]?.path.at(-2) ?? '') === group;
    if (last !== undefined && isNext) last.push(index);
    else groups.push([index]);
  });
  return groups.filter((group) => group.length > 1);
}
