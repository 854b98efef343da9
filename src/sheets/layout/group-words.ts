import { bare } from '../values/plain.ts';
import type { BodyRow, Section } from './section.ts';

/** 检查时间均为2026年9月16日 */
const SAID = /^(\p{Script=Han}{2,8}?)(?:均|都|统一)?(?:为|是|[:：])(.+)$/u;

/** What the name over a block says in brackets of one column of its rows, 石门镇（检查时间均为2026年9月16日）: in the blank cells of that. */
export function withGroupWords(section: Section): Section {
  const said = section.rows.map((row) => wordOf(section, row));
  if (said.every((one) => one === null)) return section;
  return {
    ...section,
    rows: section.rows.map((row, at) => {
      const word = said[at];
      if (word === null || word === undefined) return row;
      return {
        ...row,
        cells: row.cells.map((cell, index) =>
          index === word.index && cell.text === '' ? { ...cell, text: word.text, isCovered: true } : cell,
        ),
      };
    }),
  };
}

function wordOf(
  { columns }: Section,
  { groupNote = '' }: BodyRow,
): { readonly index: number; readonly text: string } | null {
  const [, label = '', text = ''] = SAID.exec(bare(groupNote)) ?? [];
  const index = columns.findIndex(({ path }) => label !== '' && bare(path.at(-1) ?? '') === label);
  return index < 0 ? null : { index, text };
}
