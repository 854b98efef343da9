import type { Grid } from '../book/grid.ts';
import type { Line, Section } from './section.ts';
import { ownCells } from './row-kind.ts';

const EXPLAINS = /说明|须知|填表|填报|注意|要求/;

/** The sentences of worksheets that only explain how a book is filled in, by its file: they are said of all its tables. */
export function explanations(
  sheets: readonly { readonly grid: Grid; readonly sections: readonly Section[] }[],
): ReadonlyMap<string, readonly Line[]> {
  const said = new Map<string, Line[]>();
  for (const { grid, sections } of sheets) {
    const lines = grid.rows.flatMap(ownCells).map(({ text, place }) => ({ text, place }));
    const isNamed = EXPLAINS.test(grid.sheet ?? '') || EXPLAINS.test(lines[0]?.text ?? '');
    if (grid.sheet === null || sections.length > 0 || grid.isHidden || !isNamed) continue;
    said.set(grid.file, [...(said.get(grid.file) ?? []), ...lines]);
  }
  return said;
}
