import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import { topicOf } from '../columns/topic.ts';
import { bare } from '../values/plain.ts';
import type { Section } from './section.ts';

/** 公办园, 民办普惠性幼儿园: what a name over a block of rows says of each. */
const NATURE =
  /^(?:普惠性?|非普惠性?|营利性?|非营利性?)*(?:公办|民办)(?:普惠性?|非普惠性?|营利性?|非营利性?)*(?:幼儿园|园所?|类|性质)?$/;

/** In a list of kindergartens without a column of natures, blocks of 公办园 and 民办园 as such a column. */
export function withGroupNatures(section: Section): Section {
  const { columns, rows } = section;
  const natures = rows.map(({ group }) => bare(group).replace(/[(].*$/, ''));
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
      cells: [...row.cells, natureCell(natures[at] ?? '', row.cells[0]?.place ?? place)],
    })),
  };
}

function natureCell(text: string, place: GridCell['place']): GridCell {
  return { text, place, isCovered: true, isNumber: false };
}
