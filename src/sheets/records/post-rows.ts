import type { Post } from '../../domain/code-lists.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { type FoundCell, type FoundRow, textOf } from '../found.ts';
import { bare } from '../values/plain.ts';
import { CLASS_DUTIES, HEAD_OF_CLASS, isWholePost } from '../words/posts.ts';
import { onceForSection } from './of-section.ts';
import { plausible, publicPosts } from './staff-parts.ts';
import { slotCell } from './slot-cell.ts';
import { unlistedPosts } from './unlisted-posts.ts';
import { type Cells, slotsOf, type SlotColumn, type Subject, value, type Work } from './work.ts';

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
  const readOf = rowsByCode(work, from);
  askedDuties(work, from);
  togetherPosts(work, from);
  const rowsOf = rowsByCode(work, from);
  for (const [known, own] of Map.groupBy(subjects, (subject) => subject.known)) {
    if (known === null || known.code === null) continue;
    const isAllRead = (readOf.get(known.code)?.length ?? 0) >= own.length;
    if (isAllRead) unlistedPosts(work, known, own, rowsOf.get(known.code) ?? []);
  }
}

function rowsByCode({ rows }: Work, from: number): ReadonlyMap<string, readonly FoundRow[]> {
  return Map.groupBy(
    rows.slice(from).filter(({ table }) => table === 'staffing'),
    ({ cells }) => textOf(cells['code']),
  );
}

/** 园长 and 副园长 on two rows are one post; what only one of them says is left for its cell to be asked. */
function togetherPosts(work: Work, from: number): void {
  const rows = work.rows.slice(from);
  const id = ({ table, cells }: FoundRow): string =>
    [table, ...['code', 'post', 'countedOn'].map((key) => textOf(cells[key]))].join('|');
  const groups = Map.groupBy(
    rows.filter(
      ({ table, cells }) =>
        table === 'staffing' && textOf(cells['code']) !== '' && textOf(cells['post']) !== '',
    ),
    id,
  );
  const together = new Map<FoundRow, FoundRow | null>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0 || !arePartsOfPost(work, group)) continue;
    const keys = Object.keys(first.cells).filter((key) =>
      group.every(({ cells }) => cells[key] !== undefined),
    );
    const cells = keys.map(
      (key) =>
        [
          key,
          added(
            key,
            group.flatMap((one) => one.cells[key] ?? []),
          ),
        ] as const,
    );
    together.set(first, { ...first, cells: Object.fromEntries(cells) });
    for (const other of others) {
      together.set(other, null);
      for (const key of keys) {
        const cell = other.cells[key];
        if (cell?.kind === 'value') work.clerk.hear(cell.place);
      }
    }
  }
  if (together.size === 0) return;
  work.rows.length = from;
  for (const row of rows) {
    const one = together.get(row);
    if (one !== null) work.rows.push(one ?? row);
  }
}

/** Whether each row of a post is called otherwise (水电工, 花工), and none as the whole of it: 保育员 twice may be the same persons. */
function arePartsOfPost(work: Work, rows: readonly FoundRow[]): boolean {
  const post = textOf(rows[0]?.cells['post']) as Post;
  const words = rows.map(
    ({ cells }) => writtenAt(work).get(cells['post']?.kind === 'value' ? cells['post'].place.cell : '') ?? '',
  );
  return (
    new Set(words).size === words.length && !words.some((word) => word === '' || isWholePost(post, word))
  );
}

/** What a sheet calls the post of each row, by its cell. */
const writtenAt = onceForSection((work: Work): ReadonlyMap<string, string> => {
  const index = postColumn(work)?.index ?? -1;
  return new Map(
    work.section.rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell === undefined ? [] : [[cell.place.cell, bare(cell.text)]];
    }),
  );
});

function postColumn(work: Work): SlotColumn | undefined {
  return slotsOf(work, 'staffing').find(({ meaning }) => meaning.key === 'post');
}

/** Duties that may be those of persons whom another row of the sheet counts: asked once a word, and left out where they are. */
function askedDuties(work: Work, from: number): void {
  const rows = work.rows.slice(from);
  const doubled = doubledDuties(work);
  if (doubled === null) return;
  const { duties, beside } = doubled;
  work.rows.length = from;
  for (const row of rows) {
    const post = row.table === 'staffing' ? row.cells['post'] : undefined;
    const written = post?.kind === 'value' ? (writtenAt(work).get(post.place.cell) ?? '') : '';
    if (post?.kind !== 'value' || !duties.has(written)) {
      work.rows.push(row);
      continue;
    }
    const duty = work.clerk.word({
      table: 'staffing',
      key: 'post',
      place: post.place,
      kindergarten: '',
      text: written,
      sentence: `岗位里写的“${written}”是什么意思？表里另有${beside}，已经数在${beside}里的，写“空着”；是别的岗位的，写岗位。`,
    });
    if (duty !== null) work.rows.push({ ...row, cells: { ...row.cells, post: duty } });
    else for (const cell of Object.values(row.cells)) if (cell.kind === 'value') work.clerk.hear(cell.place);
  }
}

/** 班主任, 主班, 配班 beside 专任教师, 班主任 beside 主班: the duties, and what they may be among; null where a sheet has none of these. */
const doubledDuties = onceForSection(
  (work: Work): { readonly duties: ReadonlySet<string>; readonly beside: string } | null => {
    const words = [...writtenAt(work).values()];
    if (words.some((word) => isWholePost('专任教师', word)))
      return { duties: CLASS_DUTIES, beside: '专任教师' };
    const other = words.find((word) => word !== HEAD_OF_CLASS && CLASS_DUTIES.has(word));
    return other === undefined ? null : { duties: new Set([HEAD_OF_CLASS]), beside: other };
  },
);

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
