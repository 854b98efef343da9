import type { Post } from '../../domain/code-lists.ts';
import type { FoundCell } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import type { Question } from '../question.ts';
import { countsText, readCounts, WHOLE } from '../values/counts.ts';
import { bare, isNothing } from '../values/plain.ts';
import { OF_SOME_PRIVATE, PRIVATE_WITHOUT_POSTS } from '../words/posts.ts';
import { Clerk } from './clerk.ts';
import { onceForSection } from './of-section.ts';
import { type Cells, slotsOf, type Subject, value, type Work } from './work.ts';

const BANDS = ['postgraduate', 'bachelor', 'college', 'secondary'] as const;

/** Of a post, what is left blank is none where the sheet says so of blank cells. */
export function blankParts(work: Work, subject: Subject, post: Post): Cells {
  if (!work.facts.blankPartIsNone) return {};
  const blank = slotsOf(work, 'staffing').filter(
    ({ meaning: { dims, key }, index }) =>
      dims.post === post && (PARTS.has(key) || isBand(key)) && isEmpty(subject, index),
  );
  return Object.fromEntries(
    blank.map(({ meaning, index }) => [
      meaning.key,
      value('0', subject.row.cells[index]?.place ?? subject.place),
    ]),
  );
}

/** Of a post, bands of education that are left blank where those that are filled have everybody: nobody. */
export function bandsOfNobody(work: Work, subject: Subject, post: Post, cells: Cells): Cells {
  const whole = numberOf(cells['headcount']);
  const slots = slotsOf(work, 'staffing').filter(
    ({ meaning: { dims, key } }) => dims.post === post && (isBand(key) || key === 'bachelorUp'),
  );
  const blank = slots.filter(({ index }) => isNothing(bare(subject.row.cells[index]?.text ?? '')));
  const filled = slots
    .filter((slot) => !blank.includes(slot))
    .map(({ meaning }) => numberOf(cells[meaning.key]));
  const sum = filled.reduce<number>((all, count) => all + (count ?? NaN), 0);
  if (whole === null || filled.length === 0 || sum !== whole) return {};
  return Object.fromEntries(
    blank.map(({ meaning, index }) => [
      meaning.key,
      value('0', subject.row.cells[index]?.place ?? subject.place),
    ]),
  );
}

function isBand(key: string): boolean {
  return (BANDS as readonly string[]).includes(key);
}

/** A private kindergarten has no public posts: where the sheet tells of those at all, or a note says so, it has 不适用. */
export function publicPosts(work: Work, { known }: Subject, place: Subject['place']): Cells {
  if (known?.nature !== '民办') return {};
  const noted = notedWithoutPosts(work);
  return noted !== null || tellsOfPublicPosts(work) ? { established: value('不适用', noted ?? place) } : {};
}

/** Where a note says that private kindergartens have no public posts, and of none that it has some. */
const notedWithoutPosts = onceForSection(({ section: { lines, beside = [] } }: Work): SheetPlace | null => {
  for (const { text, place } of [...lines, ...beside])
    for (const sentence of bare(text).split(/[。;；]/))
      if (PRIVATE_WITHOUT_POSTS.test(sentence) && !OF_SOME_PRIVATE.test(sentence)) return place;
  return null;
});

const tellsOfPublicPosts = onceForSection(({ head, section }: Work): boolean =>
  head.columns.some(({ meaning, index }) => {
    if (meaning.is !== 'slot' && meaning.is !== 'sum') return false;
    if (meaning.table !== 'staffing') return false;
    return (
      meaning.key === 'established' ||
      section.rows.some(({ cells }) => /在编|编外|有编/.test(cells[index]?.text ?? ''))
    );
  }),
);

/** Parts that are more than the whole are asked, bands of education together: nobody knows which is wrong. */
export function plausible(work: Work, subject: Subject, post: string, cells: Cells): Cells {
  const whole = numberOf(cells['headcount']);
  if (whole === null) return cells;
  const checked: Cells = {};
  for (const [key, cell] of Object.entries(cells)) {
    const count = numberOf(cell);
    if (cell.kind !== 'value' || !PARTS.has(key) || count === null || count <= whole) checked[key] = cell;
    else {
      const asked = work.clerk.value({
        table: 'staffing',
        key,
        place: cell.place,
        kindergarten: subject.known?.name ?? '',
        of: post,
        text: cell.text,
        why: `比${post} ${whole} 人多`,
        most: whole,
      });
      if (asked !== null) checked[key] = asked;
    }
  }
  const bands = BANDS.reduce((sum, key) => sum + (numberOf(cells[key]) ?? 0), 0);
  return bands > whole ? withBands(work, subject, { post, whole, bands }, checked) : checked;
}

/** The cells with what was answered of the bands, and of the headcount, which they exceed. */
function withBands(
  { clerk }: Work,
  { known }: Subject,
  { post, whole, bands }: { readonly post: string; readonly whole: number; readonly bands: number },
  cells: Cells,
): Cells {
  const told = BANDS.flatMap((key) => {
    const [cell, count] = [cells[key], numberOf(cells[key])];
    return cell?.kind === 'value' && count !== null
      ? [{ key, cell, count, header: Clerk.column('staffing', key).header }]
      : [];
  });
  const place = told[0]?.cell.place;
  if (place === undefined) return cells;
  const headers = told.map(({ header }) => header);
  const text = countsText(new Map(told.map(({ header, count }) => [header, count])));
  const name = known?.name ?? '';
  const question: Question = {
    kind: 'counts',
    place,
    kindergarten: name,
    table: 'staffing',
    field: headers.join('、'),
    of: post,
    text,
    question: `${name}（${post}）的学历写的是“${text}”，加起来 ${bands} 人，比${post} ${whole} 人多。哪个数错了？把对的写成“${text.replace(/\d+/g, '几')}”的样子，只写要改的也行；学历没错、是${post}人数错了的，写“${WHOLE} ${bands}”这样对的人数。`,
    suggestion: '',
    most: whole,
  };
  const answer = clerk.other(question);
  const right = readCounts(answer ?? '', headers);
  const settled: Cells = {};
  for (const [key, cell] of Object.entries(cells)) {
    const own = told.find((one) => one.key === key);
    const header = key === 'headcount' ? WHOLE : own?.header;
    const count = header === undefined ? undefined : right?.get(header);
    if (answer === null && own !== undefined) settled[key] = { kind: 'asked', question };
    else if (count !== undefined && cell.kind === 'value') settled[key] = { ...cell, text: String(count) };
    else if (own === undefined || answer === null) settled[key] = cell;
  }
  return settled;
}

const PARTS: ReadonlySet<string> = new Set([
  'fullTime',
  'established',
  'certified',
  'preschoolMajor',
  'backbone',
  'insured',
]);

function numberOf(cell: FoundCell | undefined): number | null {
  return cell?.kind === 'value' && /^\d+$/.test(cell.text) ? Number(cell.text) : null;
}

export function isEmpty({ row }: Subject, index: number): boolean {
  return bare(row.cells[index]?.text ?? '') === '';
}
