import { POSTS, type Post } from '../../domain/code-lists.ts';
import type { FoundCell } from '../found.ts';
import { readCount } from '../values/count.ts';
import { bare } from '../values/plain.ts';
import { completed } from './completion.ts';
import { type SlotCell, slotCell } from './slot-cell.ts';
import { asBand, partedBachelors } from './bachelors.ts';
import { keepCounted } from './counted-posts.ts';
import { counted, type OfPost, onlyFullTime } from './of-post.ts';
import { isOfOnePost } from './one-post.ts';
import { bandsOfNobody, blankParts, isEmpty, plausible, publicPosts } from './staff-parts.ts';
import { rowSum } from './sums.ts';
import {
  addRow,
  type Cells,
  codeCell,
  slotsOf,
  type SlotColumn,
  type Subject,
  value,
  type Work,
} from './work.ts';

/** Rows of 教职工配备 from columns by post: a row a post. */
export function staffRows(work: Work, subject: Subject): void {
  const { known } = subject;
  const slots = slotsOf(work, 'staffing').filter(({ meaning }) => meaning.dims.post !== undefined);
  if (known === null || slots.length === 0) return;
  const written = POSTS.flatMap((post) => {
    const own = slots.filter(({ meaning }) => meaning.dims.post === post);
    return own.length === 0 ? [] : [counted(work, subject, postOf(work, subject, post, own), own)];
  });
  if (written.every(({ cells, isBlank }) => isBlank && Object.keys(cells).length === 0)) return;
  const total = totalOf(work, subject);
  const sum = written.reduce((all, { stated }) => all + (stated ?? 0), 0);
  // Persons may stand in a column that nobody understands yet.
  const hasUnknown = work.head.columns.some(
    ({ meaning, index }) => meaning.is === 'unknown' && !isNone(subject.row.cells[index]?.text ?? ''),
  );
  const isWhole = total !== null && total.stated === sum && !hasUnknown;
  // A post without a number is asked: until it is known, nothing can be said of the sum.
  const isOpen = hasUnknown || written.some(({ stated }) => stated === null);
  if (total !== null && !isWhole && !isOpen) {
    rowSum(
      work,
      subject,
      { place: total.place, field: '教职工总数', stated: total.stated, counted: sum },
      'staffing',
    );
  }
  // What another post of the row has is asked: a total that leaves room for it says nothing against blanks.
  const isRoom = total !== null && sum < total.stated && written.some(isUnclear);
  for (const one of written)
    emit(work, subject, filled(work, subject, one, isWhole || saysNone(work, one, total === null || isRoom)));
  // Of a row without any number nobody was counted.
  if (written.every(({ stated }) => stated === null) || isOfOnePost(work)) return;
  // What a column that is asked may be is not absent.
  const missing = POSTS.filter(
    (post) => !written.some((one) => one.post === post) && (isWhole || !mayBeOpen(work, post)),
  );
  for (const post of missing) emitMissing(work, subject, post, missing, isWhole);
}

function isNone(written: string): boolean {
  const text = bare(written);
  return text === '' || text === '0';
}

function mayBeOpen({ head }: Work, post: Post): boolean {
  return head.columns.some(({ meaning, likelyPost }) => meaning.is === 'unknown' && likelyPost === post);
}

function postOf(work: Work, subject: Subject, post: Post, slots: readonly SlotColumn[]): OfPost {
  const cells: Cells = {};
  const heads: SlotCell[] = [];
  for (const written of slots) {
    if (written.meaning.key === 'partTime') continue;
    const slot = asBand(written);
    const found = slotCell(work, subject, slot, post);
    const { key } = slot.meaning;
    if (key === 'headcount') heads.push(found);
    if (found.cell !== null && cells[key] === undefined) cells[key] = found.cell;
    else if (found.cell?.kind === 'value' && cells[key]?.kind === 'value' && key === 'headcount')
      cells[key] = added(cells[key], found.cell);
    const established = found.read?.established ?? null;
    if (key === 'headcount' && established !== null) {
      cells['established'] ??= value(established, subject.row.cells[slot.index]?.place ?? subject.place);
    }
  }
  const isBlank =
    heads.every(({ read }) => read === null || read.parsed.kind === 'absent') &&
    slots.filter(({ meaning }) => meaning.key === 'headcount').every(({ index }) => isEmpty(subject, index));
  const stated = heads.reduce<number | null>(
    (sum, { read }) => (read?.stated === null || read === null ? sum : (sum ?? 0) + read.stated),
    null,
  );
  const place = subject.row.cells[slots[0]?.index ?? -1]?.place ?? subject.place;
  if (heads.length === 0 && cells['headcount'] === undefined)
    return onlyFullTime(work, subject, post, slots, { post, cells, stated, isBlank, place });
  return { post, cells, stated, isBlank, place };
}

/** Two columns of one post (厨师, 帮厨): together. */
function added(a: FoundCell, b: FoundCell): FoundCell {
  return a.kind === 'value' && b.kind === 'value'
    ? { ...a, text: String(Number(a.text) + Number(b.text)) }
    : a;
}

/** A blank post has nobody where the sheet says so of blank cells, and no total says otherwise. */
function saysNone({ facts }: Work, { isBlank }: OfPost, isUndisputed: boolean): boolean {
  return facts.blankIsNone && isBlank && isUndisputed;
}

function isUnclear({ isBlank, stated }: OfPost): boolean {
  return !isBlank && stated === null;
}

/** A post without a number is none where the total says so; else it is asked. */
function filled(work: Work, { known }: Subject, one: OfPost, isWhole: boolean): OfPost {
  if (one.cells['headcount'] !== undefined || one.stated !== null) return one;
  if (isWhole) return { ...one, cells: { ...one.cells, headcount: value('0', one.place) } };
  const cell = work.clerk.value({
    table: 'staffing',
    key: 'headcount',
    place: one.place,
    kindergarten: known?.name ?? '',
    of: one.post,
    text: one.isBlank ? '' : '—',
    suggestion: one.isBlank && work.facts.blankIsNone ? '0' : '',
    why: one.isBlank ? '' : '不知道是没有人还是没统计',
  });
  return cell === null ? one : { ...one, cells: { ...one.cells, headcount: cell } };
}

interface Total {
  readonly stated: number;
  readonly place: Subject['place'];
}

function totalOf({ head }: Work, { row }: Subject): Total | null {
  const column = head.columns.find(
    ({ meaning }) => meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key === 'headcount',
  );
  const cell = column === undefined ? undefined : row.cells[column.index];
  const stated = cell === undefined ? null : readCount(cell.text).stated;
  return cell === undefined || stated === null ? null : { stated, place: cell.place };
}

/** A post that the sheet has no column for: nobody where the total is that of the others; else asked once for the whole sheet. */
function emitMissing(
  work: Work,
  subject: Subject,
  post: Post,
  missing: readonly Post[],
  isWhole: boolean,
): void {
  const { place } = subject;
  const cell = isWhole
    ? value('0', place)
    : work.clerk.value({
        table: 'staffing',
        key: 'headcount',
        place: work.facts.place,
        kindergarten: '',
        of: missing.join('、'),
        text: '',
        sentence: `表里没有${missing.join('、')}这几个岗位，教职工总数也对不上。这几个岗位没有人的，填 0；不清楚的，写“空着”。答一次，全表都用。`,
        suggestion: '0',
      });
  if (cell !== null)
    emit(work, subject, { post, cells: { headcount: cell }, stated: null, isBlank: true, place });
}

/** A row whose headcount is not known yet waits for it. */
function emit(
  work: Work,
  subject: Subject,
  { post, cells, place, isCountedElsewhere = false, isDoubted = false }: OfPost,
): void {
  const { known } = subject;
  const { headcount } = cells;
  if (headcount !== undefined && !isCountedElsewhere) keepCounted(work, subject, post, headcount);
  const code = known === null ? null : codeCell(known, place);
  if (known === null || code === null || headcount === undefined) return;
  if (headcount.kind !== 'value' && !isCountedElsewhere && !isDoubted) return;
  const plain = plausible(work, subject, post, {
    ...blankParts(work, subject, post),
    ...bandsOfNobody(work, subject, post, cells),
    ...publicPosts(work, subject, place),
    ...cells,
  });
  const own = partedBachelors(work, post, plain);
  addRow(
    work,
    'staffing',
    completed(
      work,
      'staffing',
      { code, post: value(post, place), ...own },
      { kindergarten: known.name, of: post, place },
    ),
    place,
  );
}
