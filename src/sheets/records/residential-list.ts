import { type FoundCell, type FoundRow, textOf } from '../found.ts';
import type { Section } from '../layout/section.ts';
import { titleOf } from '../layout/title.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import { LIST_OF_RESIDENTIAL, NOT_OF_LIST, OTHERS_NOT_RESIDENTIAL } from '../words/transfer.ts';
import { onceForSection } from './of-section.ts';
import { nameColumn, remarkCells, type Subject, value, type Work } from './work.ts';

/** 城镇小区配套幼儿园一览: who stands in it is one, unless its remark says otherwise. */
const isListOfThem = onceForSection(({ section }: Pick<Work, 'section'>): boolean =>
  LIST_OF_RESIDENTIAL.test(bare(titleOf(section))),
);

/** That a kindergarten is a residential one, by standing in a list of them; null where the sheet is none. */
export function residentialOfList(work: Work, subject: Subject): FoundCell | null {
  if (!isListOfThem(work)) return null;
  const isDoubtful = remarkCells(work, subject).some(({ text }) => NOT_OF_LIST.test(bare(text)));
  const name = subject.row.cells[nameColumn(work)?.index ?? -1];
  return isDoubtful ? null : value('是', name?.place ?? subject.place);
}

/**
 * 名单以外的幼儿园不属于小区配套园: who stands in a list of kindergartens, and not in that of the residential ones, is none, and no hand-over applies to it. While
 * it is asked who is in the list, the others wait.
 */
export function othersNotResidential(rows: FoundRow[], sections: readonly Section[]): void {
  for (const section of sections) {
    const place = isListOfThem({ section }) ? saidOfOthers(section) : null;
    if (place === null) continue;
    const members = rows.filter(
      ({ table, cells: { residential } }) =>
        table === 'kindergartens' && residential?.kind === 'value' && isIn(section, residential.place),
    );
    // Of a row that is not sure to be one nobody knows either that it is none.
    if (members.length < section.rows.length) continue;
    const open = members.map(({ cells }) => cells['code']).find((code) => code?.kind === 'asked');
    const codes = new Set(members.map(({ cells }) => textOf(cells['code'])));
    const none = open ?? value('否', place);
    rows.forEach((row, at) => {
      const { table, cells } = row;
      const isListed = table === 'kindergartens' && cells['name'] !== undefined;
      if (!isListed || cells['residential'] !== undefined || codes.has(textOf(cells['code']))) return;
      rows[at] = {
        ...row,
        cells: { transferStatus: open ?? value('不适用', place), ...cells, residential: none },
      };
    });
  }
}

function saidOfOthers({ lines }: Section): SheetPlace | null {
  for (const { text, place } of lines)
    if (
      bare(text)
        .split(/[。;；]/)
        .some((sentence) => OTHERS_NOT_RESIDENTIAL.test(sentence))
    )
      return place;
  return null;
}

function isIn({ file, sheet, rows }: Section, place: SheetPlace): boolean {
  return (
    place.file === file &&
    place.sheet === sheet &&
    rows.some(({ cells }) => cells.some((cell) => cell.place.cell === place.cell))
  );
}
