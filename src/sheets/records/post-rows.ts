import { tableNamed } from '../../dataset/tabled.ts';
import { type FoundCell, type FoundRow, textOf } from '../found.ts';
import { plausible, publicPosts } from './staff-parts.ts';
import { slotCell } from './slot-cell.ts';
import { unlistedPosts } from './unlisted-posts.ts';
import { type Cells, slotsOf, type Subject, value, type Work } from './work.ts';

/** What a row says of its post, as far as it can be right: parts that exceed it are asked, 在编 of a private kindergarten is 不适用. */
export function onePost(work: Work, subject: Subject, cells: Cells, of: string): Cells {
  const own: Cells = { ...cells };
  const slots = slotsOf(work, 'staffing');
  const headcount = slots.find(({ meaning }) => meaning.key === 'headcount');
  const established =
    own['established'] === undefined && headcount !== undefined
      ? slotCell(work, subject, headcount, of).read?.established
      : undefined;
  if (established !== null && established !== undefined)
    own['established'] = value(established, subject.place);
  const at = slots.find(({ meaning }) => meaning.key === 'established')?.index ?? -1;
  const place = subject.row.cells[at]?.place ?? subject.place;
  const isCounted = own['headcount'] !== undefined;
  return plausible(work, subject, textOf(own['post']) || of, {
    ...(isCounted && publicPosts(work, subject, place)),
    ...own,
  });
}

/** What a sheet of a post a row says beyond its rows: rows of one post are one, and posts without a row have nobody where it says so. */
export function postRows(work: Work, subjects: readonly Subject[], from: number): void {
  if (!slotsOf(work, 'staffing').some(({ meaning }) => meaning.key === 'post')) return;
  togetherPosts(work, from);
  for (const [known, own] of Map.groupBy(subjects, (subject) => subject.known)) {
    if (known === null || known.code === null) continue;
    const rows = work.rows
      .slice(from)
      .filter(({ table, cells }) => table === 'staffing' && textOf(cells['code']) === known.code);
    unlistedPosts(work, known, own, rows);
  }
}

/** 园长 and 副园长 on two rows are one post; what only one of them says is left for its cell to be asked. */
function togetherPosts(work: Work, from: number): void {
  const rows = work.rows.slice(from);
  const id = ({ table, cells }: FoundRow): string =>
    [table, ...['code', 'post', 'countedOn'].map((key) => textOf(cells[key]))].join('|');
  const groups = Map.groupBy(
    rows.filter(({ table, cells }) => table === 'staffing' && textOf(cells['code']) !== ''),
    id,
  );
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const same = others.filter(({ place }) => place.cell !== first.place.cell);
    if (same.length < others.length || textOf(first.cells['post']) === '') continue;
    const all = [first, ...others].map(({ cells }) => cells);
    const keys = Object.keys(first.cells).filter((key) => all.every((cells) => cells[key] !== undefined));
    const cells = Object.fromEntries(
      keys.map((key) => [
        key,
        added(
          key,
          all.flatMap((one) => one[key] ?? []),
        ),
      ]),
    );
    work.rows.splice(work.rows.indexOf(first), 1, { ...first, cells });
    for (const other of others) {
      work.rows.splice(work.rows.indexOf(other), 1);
      for (const key of keys) {
        const cell = other.cells[key];
        if (cell?.kind === 'value') work.clerk.hear(cell.place);
      }
    }
  }
}

function added(key: string, cells: readonly FoundCell[]): FoundCell {
  const [first, ...others] = cells as readonly [FoundCell, ...FoundCell[]];
  const asked = cells.find(({ kind }) => kind === 'asked');
  if (asked !== undefined) return asked;
  const isCount = tableNamed('staffing').columns[key]?.cell.kind === 'whole';
  const numbers = cells.map((cell) => Number(textOf(cell)));
  if (!isCount || first.kind !== 'value' || numbers.some(Number.isNaN)) return first;
  const sum = others.reduce((all, cell) => all + Number(textOf(cell)), Number(first.text));
  return { ...first, text: String(sum) };
}
