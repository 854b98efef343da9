import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import { topicOf } from '../columns/topic.ts';
import { bare } from '../values/plain.ts';
import type { Section } from './section.ts';

/** 公办园, 民办普惠性幼儿园: what a name over a block of rows says of each. */
const NATURE =
  /^(?:普惠性?|非普惠性?|营利性?|非营利性?)*(?:公办|民办)(?:普惠性?|非普惠性?|营利性?|非营利性?)*(?:幼儿园|园所?|类|性质)?$/;

/** （非营利性）behind it; other brackets, （含村办园）, say more than what all rows are. */
const PROFIT = /^(?:均为|都是|全部)?((?:非|不)?[营盈]利性?)$/;

/** Whether a name over a block of rows says nothing but who runs them: 公办幼儿园9所. */
export function isOfNature(text: string): boolean {
  return NATURE.test(text.replace(/[共计]?\d+[所个家]$/, ''));
}

/** In a list of kindergartens without a column of natures, blocks of 公办园 and 民办园 as such a column. */
export function withGroupNatures(section: Section): Section {
  const { columns, rows } = section;
  const natures = rows.map(({ group }) => bare(group).replace(/[(].*$/, ''));
  const profits = rows.map(({ groupNote = '' }) => PROFIT.exec(bare(groupNote))?.[1] ?? '');
  const hasOwn = columns.some(({ path }) =>
    piecesOf(path.at(-1) ?? '').some(({ terms }) =>
      terms.some((term) => term.is === 'field' && term.table === 'kindergartens' && term.key === 'nature'),
    ),
  );
  const [first] = rows;
  const place = first?.cells[0]?.place;
  const isGrouped = natures.length > 0 && natures.every((text) => NATURE.test(text));
  if (hasOwn || !isGrouped || place === undefined || topicOf(section) !== 'kindergartens') return section;
  return {
    ...section,
    columns: [...columns, { path: ['办园性质'], place }],
    rows: rows.map((row, at) => ({
      ...row,
      cells: [
        ...row.cells,
        natureCell(`${natures[at] ?? ''}${profits[at] ?? ''}`, row.cells[0]?.place ?? place),
      ],
    })),
  };
}

function natureCell(text: string, place: GridCell['place']): GridCell {
  return { text, place, isCovered: true, isNumber: false };
}
