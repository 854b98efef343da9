import type { Grid } from '../book/grid.ts';
import type { Line, Section } from './section.ts';
import { bare } from '../values/plain.ts';
import { OF_ALL_KINDS, OF_SOME_KIND } from '../words/notes.ts';
import { ownCells } from './row-kind.ts';

const EXPLAINS = /说明|须知|填表|填报|注意|要求/;
/** 退费办法（各级各类幼儿园）, but not 公办园退费办法: sentences of refunds alone. */
const OF_REFUNDS = /退[费款](?:办法|规定|标准|规则|政策|细则)?/;

/** The sentences of worksheets that only explain how a book is filled in, or how fees are paid back, by its file: they are said of all its tables. */
export function explanations(
  sheets: readonly { readonly grid: Grid; readonly sections: readonly Section[] }[],
): ReadonlyMap<string, readonly Line[]> {
  const said = new Map<string, Line[]>();
  for (const { grid, sections } of sheets) {
    const lines = grid.rows.flatMap(ownCells).map(({ text, place }) => ({ text, place }));
    const titles = [grid.sheet ?? '', lines[0]?.text ?? ''].map(bare);
    const isOfSome = titles.some((title) => OF_SOME_KIND.test(title.replace(OF_ALL_KINDS, '')));
    const isNamed =
      titles.some((title) => EXPLAINS.test(title)) ||
      (!isOfSome && titles.some((title) => OF_REFUNDS.test(title)));
    if (grid.sheet === null || sections.length > 0 || grid.isHidden || !isNamed) continue;
    said.set(grid.file, [...(said.get(grid.file) ?? []), ...lines]);
  }
  return said;
}
