import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import { bare } from '../values/plain.ts';
import type { BodyRow, HeadColumn, Section } from './section.ts';

/** What may stand in a column that says what the figures of its row are. */
const COUNTED: ReadonlySet<string> = new Set([
  'classCount',
  'children',
  'plannedPlaces',
  'admitted',
  'headcount',
  'established',
  'certified',
]);

/**
 * Several rows a kindergarten, one for each figure, as one row: a column of 班数 │ 幼儿数 over columns by age makes two columns of each. What the
 * head of such a column is does not matter; its cells say it.
 */
export function withoutIndicators(section: Section): Section {
  const at = section.columns.findIndex((_, index) => isIndicator(section, index));
  if (at === -1) return section;
  const words = wordsIn(section, at);
  const lanes = lanesOf(section, at, words);
  const taken = new Map<number, number>();
  const rows: BodyRow[] = [];
  for (const group of groupsOf(section.rows, at)) {
    for (const [, index] of group) taken.set(index, rows.length + 1);
    rows.push(
      together(
        group.map(([row]) => row),
        at,
        lanes,
      ),
    );
  }
  const before = (after: number): number => taken.get(after - 1) ?? 0;
  const totals = groupsOf(
    section.totals.map(({ row }) => row),
    at,
  ).map((group) => ({
    row: together(
      group.map(([row]) => row),
      at,
      lanes,
    ),
    after: before(section.totals[group[0]?.[1] ?? 0]?.after ?? 0),
  }));
  return { ...section, columns: lanes.map(({ column }) => column), rows, totals };
}

/** A column of the new table: one of the old, or what one of the old holds of one figure. */
interface Lane {
  readonly index: number;
  readonly word: string | null;
  readonly column: HeadColumn;
}

/** Beside 其中在编: what the heads of the columns say themselves. */
const WHOLE = /^(?:总人?数|合计|总计|小计|人数)$/;
const TOTAL = '总数';
const MOST_WORDS = 5;

function isIndicator(section: Section, index: number): boolean {
  const words = new Set(section.rows.map((row) => wordOf(row, index)));
  if (section.rows.length < 2 || words.size < 2 || words.size > MOST_WORDS || words.has('')) return false;
  const figures = [...words].filter((word) => !WHOLE.test(word));
  if (figures.length === 0 || !figures.every(isCounted)) return false;
  // It takes turns: what names a row stands but once for all of its figures.
  return groupsOf(section.rows, index).length < section.rows.length;
}

/** What the figures of a row are; 总数 where the name of the kindergarten reaches over the column. */
function wordOf({ cells }: BodyRow, index: number): string {
  const cell = cells[index];
  const isUnderName = cell?.isCovered === true && cell.text !== '' && cell.text === cells[index - 1]?.text;
  return isUnderName ? TOTAL : bare(cell?.text ?? '');
}

function isCounted(word: string): boolean {
  const pieces = piecesOf(word);
  return (
    pieces.length > 0 &&
    pieces.every(({ terms }) => terms.some((term) => term.is === 'field' && COUNTED.has(term.key)))
  );
}

function wordsIn({ rows }: Section, index: number): readonly string[] {
  return [...new Set(rows.map((row) => wordOf(row, index)))];
}

/** Columns of figures behind the indicator are there once for each; the others stay. */
function lanesOf({ columns, rows }: Section, at: number, words: readonly string[]): readonly Lane[] {
  return columns.flatMap((column, index): readonly Lane[] => {
    if (index === at) return [];
    const isFigure = index > at && rows.some(({ cells }) => /^\d/.test(bare(cells[index]?.text ?? '')));
    if (!isFigure) return [{ index, word: null, column }];
    return words
      .filter((word) => WHOLE.test(word) || hasFigures(rows, at, word, index))
      .map((word) => ({
        index,
        word,
        column: WHOLE.test(word)
          ? column
          : { ...column, path: [...column.path.slice(0, -1), word, ...column.path.slice(-1)] },
      }));
  });
}

function hasFigures(rows: readonly BodyRow[], at: number, word: string, index: number): boolean {
  return rows.some((row) => wordOf(row, at) === word && /\d/.test(bare(row.cells[index]?.text ?? '')));
}

type Numbered = readonly [row: BodyRow, index: number];

/** Rows that follow each other and name the same: each figure but once. */
function groupsOf(rows: readonly BodyRow[], at: number): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = [];
  rows.forEach((row, index) => {
    const last = groups.at(-1);
    const [first] = last?.[0] ?? [];
    const word = wordOf(row, at);
    const isSame =
      first !== undefined &&
      last?.every(([other]) => wordOf(other, at) !== word) === true &&
      row.cells.slice(0, at).every((cell, column) => continues(cell, first.cells[column]));
    if (isSame) last?.push([row, index]);
    else groups.push([[row, index]]);
  });
  return groups;
}

/** Under a merge, or blank, or the same once more. */
function continues(cell: GridCell, above: GridCell | undefined): boolean {
  return cell.text === '' || cell.text === above?.text;
}

function together(group: readonly BodyRow[], at: number, lanes: readonly Lane[]): BodyRow {
  const [first] = group;
  const cells = lanes.map(({ index, word }): GridCell => {
    if (word === null) return joined(group.flatMap(({ cells }) => cells[index] ?? []));
    const row = group.find((one) => wordOf(one, at) === word);
    return row?.cells[index] ?? { ...BLANK, place: first?.cells[index]?.place ?? BLANK.place };
  });
  return { cells, group: first?.group ?? '' };
}

const BLANK: GridCell = {
  text: '',
  place: { file: '', sheet: null, cell: '' },
  isCovered: false,
  isNumber: false,
};

/** What the rows of a group say in one column: each text once, at the place of the first. */
function joined(cells: readonly GridCell[]): GridCell {
  const filled = cells.filter(({ text }) => text !== '');
  const [first = cells[0] ?? BLANK] = filled;
  const texts = [...new Set(filled.map(({ text }) => text))];
  return texts.length < 2 ? first : { ...first, text: texts.join('；'), isNumber: false };
}
