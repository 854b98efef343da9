import type { Grid, GridCell } from '../book/grid.ts';
import { isHeadWord } from '../columns/pieces.ts';
import { bare } from '../values/plain.ts';
import { AGE_WORDS } from '../words/ages.ts';
import type { Sideways } from './turn.ts';

type Rows = readonly (readonly GridCell[])[];

const CLASSES = /^(?:教学)?班(?:级)?(?:个)?数?$/;
const CHILDREN = /^(?:在园)?(?:幼儿|儿童|学生)?(?:人数|总?数|人)$/;
const WHOLE = /^(?:合计|总计|小计|共计)$/;
const LAST_YEAR = /^其中[:：]?(?:学前一年|明年(?:秋季?)?上小学|大班年龄|学前最后一年).*$/;
/** The sums of the area beside the kindergartens. */
const OF_AREA = /^(?:全[县区市镇乡]|合计|总计|小计|共计)(?:合计)?$/;

/** 班数 and 幼儿数 of a kindergarten: the columns where they stand. */
interface Counts {
  readonly name: GridCell;
  readonly classes: number;
  readonly children: number;
}

/** Ages one under the other, and kindergartens side by side with 班数 and 幼儿数 each, as rows of kindergartens; null where anything else stands there. */
export function agesDown({ rows }: Grid): Sideways | null {
  const from = rows.findIndex(([first]) => AGE_WORDS.has(bare(first?.text ?? ''))) - 2;
  const [names, kinds] = [rows[from], rows[from + 1]];
  const counts = names === undefined || kinds === undefined ? null : countsIn(names, kinds);
  const corner = names?.[0];
  if (counts === null || corner === undefined) return null;
  const length = rows.slice(from + 2).findIndex(([first]) => !isLabel(first));
  const body = rows.slice(from + 2, length < 0 ? undefined : from + 2 + length);
  const ages = body.filter(([first]) => AGE_WORDS.has(bare(first?.text ?? '')));
  if (ages.length < 2 || new Set(ages.map(([first]) => first?.text)).size < ages.length) return null;
  return { rows: turned(corner, counts, body), from, to: from + 2 + body.length };
}

function isLabel(cell: GridCell | undefined): boolean {
  const text = bare(cell?.text ?? '');
  return AGE_WORDS.has(text) || WHOLE.test(text) || LAST_YEAR.test(text);
}

/** Each name once, over one 班数 and one 幼儿数. */
function countsIn(names: readonly GridCell[], kinds: readonly GridCell[]): readonly Counts[] | null {
  const found = new Map<string, Counts>();
  for (let at = 1; at < names.length; at += 2) {
    const [name, next] = [names[at], names[at + 1]];
    if (name === undefined || next === undefined) return null;
    const isOne = next.text === '' || next.text === name.text;
    const words = [kinds[at], kinds[at + 1]].map((cell) => bare(cell?.text ?? ''));
    if (name.text === '' && words.every((word) => word === '')) continue;
    const classes = words.findIndex((word) => CLASSES.test(word));
    const children = words.findIndex((word) => CHILDREN.test(word));
    if (!isOne || classes < 0 || children < 0) return null;
    if (isHeadWord(name.text) && !OF_AREA.test(bare(name.text))) return null;
    if (found.has(bare(name.text))) return null;
    found.set(bare(name.text), { name, classes: at + classes, children: at + children });
  }
  const own = [...found].filter(([name]) => !OF_AREA.test(name)).map(([, counts]) => counts);
  return own.length < 2 ? null : own;
}

function turned(corner: GridCell, counts: readonly Counts[], body: Rows): Rows {
  const columns = body.flatMap((row, at) => columnsOf(row, body.slice(0, at), counts));
  const head = columns.map(({ label, word }) => ({ ...label, text: word, isCovered: false }));
  return [
    [{ ...corner, text: '幼儿园' }, ...head],
    ...counts.map((one) => [
      { ...one.name, isCovered: false },
      ...columns.flatMap(({ row, of }) => row[one[of]] ?? []),
    ]),
  ];
}

/** One of the new columns: its head, and where its figures come from. */
interface Column {
  readonly label: GridCell;
  readonly word: string;
  readonly row: readonly GridCell[];
  readonly of: 'classes' | 'children';
}

function columnsOf(row: readonly GridCell[], above: Rows, counts: readonly Counts[]): readonly Column[] {
  const [label] = row;
  if (label === undefined) return [];
  const own = bare(label.text);
  if (LAST_YEAR.test(own)) return lastYearOf(label, row, above, counts);
  return [
    { label, word: `${own}班数`, row, of: 'classes' },
    { label, word: `${own}人数`, row, of: 'children' },
  ];
}

/** Those in their last year below a mixed age are of that, where whoever has some has no 大班. */
function lastYearOf(
  label: GridCell,
  row: readonly GridCell[],
  above: Rows,
  counts: readonly Counts[],
): readonly Column[] {
  const age = bare(above.at(-1)?.[0]?.text ?? '');
  const oldest = above.find(([first]) => AGE_WORDS.get(bare(first?.text ?? '')) === '大班');
  const have = counts.filter(({ children }) => (row[children]?.text ?? '') !== '');
  const isOfMixed =
    AGE_WORDS.get(age) === '混龄' && have.every(({ children }) => (oldest?.[children]?.text ?? '') === '');
  return [{ label, word: isOfMixed ? `${age}其中学前一年` : bare(label.text), row, of: 'children' }];
}
