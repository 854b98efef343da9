import { POSTS, type Post } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import { type FoundCell, type FoundRow, textOf } from '../found.ts';
import type { Known } from '../names/register.ts';
import { readCount } from '../values/count.ts';
import { countsText, readCounts, WHOLE } from '../values/counts.ts';
import { bare } from '../values/plain.ts';
import { TOTAL_ROW } from '../words/lines.ts';
import { UNLISTED_IS_NONE } from '../words/unlisted.ts';
import { completed } from './completion.ts';
import { onceForSection } from './of-section.ts';
import { publicPosts } from './staff-parts.ts';
import { isTotalOf, wordOf } from './total-name.ts';
import { addRow, codeCell, nameColumn, slotsOf, type Subject, value, type Work } from './work.ts';

/** Of so many posts a list is one of the whole staff. */
const WHOLE_STAFF = 5;

/** What a title says of a list of some persons. */
const SOME_PERSONS = /持证|在编|资格|学历|专任|其中/;

/** Of a kindergarten with a row a post, the posts that have none: nobody where the sheet says so. */
export function unlistedPosts(
  work: Work,
  known: Known,
  subjects: readonly Subject[],
  rows: readonly FoundRow[],
): void {
  const listed = new Set(rows.map(({ cells }) => textOf(cells['post'])));
  const missing = POSTS.filter((post) => !listed.has(post));
  const counts = rows.map(({ cells }) => textOf(cells['headcount']));
  const days = new Set(rows.map(({ cells }) => textOf(cells['countedOn'])));
  // A headcount that is asked may be all that is lacking; a post that is not understood yet may be any.
  if (days.size !== 1 || counts.includes('')) return;
  hearFittingTotal(work, known, subjects, rows);
  if (missing.length === 0 || listed.has('')) return;
  const counted = counts.reduce((sum, count) => sum + Number(count), 0);
  const { place, headcounts } = headcountsOf(work, known, subjects, { missing, counted });
  for (const [post, headcount] of headcounts) {
    const [subject] = subjects;
    if (subject === undefined) return;
    const code = codeCell(known, place);
    const [first] = rows;
    const countedOn = first?.cells['countedOn'];
    const cells = {
      ...(code !== null && { code }),
      ...(countedOn !== undefined && { countedOn }),
      post: value(post, place),
      headcount,
      ...publicPosts(work, subject, place),
    };
    addRow(
      work,
      'staffing',
      completed(work, 'staffing', cells, { kindergarten: known.name, of: post, place }),
      place,
    );
  }
}

/** A total that is that of the posts is not asked for who is among them: whether a row whose post is not understood is in it is asked with its post. */
function hearFittingTotal(
  work: Work,
  known: Known,
  subjects: readonly Subject[],
  rows: readonly FoundRow[],
): void {
  const total = totalOf(work, known, subjects);
  const others = rows.filter(({ cells }) => textOf(cells['post']) !== '');
  const counted = others.reduce((sum, { cells }) => sum + Number(textOf(cells['headcount'])), 0);
  if (total?.stated === counted) work.clerk.hear(total.place);
}

interface Unlisted {
  readonly missing: readonly Post[];
  /** How many persons the posts have that are listed. */
  readonly counted: number;
}

interface Headcounts {
  readonly place: Subject['place'];
  readonly headcounts: ReadonlyMap<Post, FoundCell>;
}

/** What posts without a row have: nobody where the whole staff is that of the others and other kindergartens have the post, or a note says so; else it is asked. */
function headcountsOf(
  work: Work,
  known: Known,
  subjects: readonly Subject[],
  unlisted: Unlisted,
): Headcounts {
  const total = totalOf(work, known, subjects);
  const place = total?.place ?? subjects[0]?.place ?? work.facts.place;
  const all = (posts: readonly Post[], cell: FoundCell) => posts.map((post) => [post, cell] as const);
  const of = (...headcounts: readonly (readonly [Post, FoundCell])[]): Headcounts => ({
    place,
    headcounts: new Map(headcounts),
  });
  if (total !== null && total.stated < unlisted.counted) return of();
  // Of a list of some posts, or of some of their persons, a total is of these alone.
  const isWhole = isWholeStaff(work);
  const isOfAll = !isOfSome(work) && (isWhole || isOfStaff(work) || total?.isOfStaff === true);
  if (total !== null && isOfAll && total.stated > unlisted.counted) {
    work.clerk.hear(total.place);
    return { place, headcounts: lacking(work, known, total, unlisted) };
  }
  if (saysNone(work)) return of(...all(unlisted.missing, value('0', place)));
  if (!isOfAll) return of();
  const isTold = (post: Post): boolean => total !== null && (total.isOfStaff || postsOf(work).has(post));
  const none = all(unlisted.missing.filter(isTold), value('0', place));
  const open = unlisted.missing.filter((post) => !isTold(post));
  const asked = isWhole && open.length > 0 ? askedOnce(work) : null;
  return of(...none, ...(asked === null ? [] : all(open, asked)));
}

function askedOnce(work: Work): FoundCell | null {
  const cell = work.clerk.value({
    table: 'staffing',
    key: 'headcount',
    place: work.facts.place,
    kindergarten: '',
    of: '没有列出的岗位',
    text: '',
    sentence:
      '表里有的园没有列出全部岗位。没有列出的岗位都没有人的，填 0；不清楚的，写“空着”。答一次，全表都用。',
    suggestion: '0',
    most: 0,
  });
  return cell?.kind === 'value' ? cell : null;
}

/** The posts that make up what a total has more than the posts that are listed. */
function lacking(
  work: Work,
  known: Known,
  { stated, place }: Total,
  { missing, counted }: Unlisted,
): ReadonlyMap<Post, FoundCell> {
  const lack = stated - counted;
  const example = countsText(new Map(missing.map((post) => [post, 0]))).replaceAll(/\d+/g, '几');
  const answer = work.clerk.other({
    kind: 'counts',
    place,
    kindergarten: known.name,
    table: 'staffing',
    field: missing.join('、'),
    of: '',
    text: String(stated),
    question: `${known.name}的教职工合计写的是 ${stated}，列出的岗位加起来是 ${counted}，少 ${lack} 人。没有列出的岗位各有几人？写成“${example}”的样子，没有人的不用写；是合计写错了的，写“${WHOLE} ${counted}”。`,
    suggestion: missing.length === 1 ? `${missing[0]} ${lack}` : '',
    most: lack,
  });
  const right = readCounts(answer ?? '', missing);
  if (right === null) return new Map();
  const sum = missing.reduce((all, post) => all + (right.get(post) ?? 0), 0);
  const isAll = sum === (right.get(WHOLE) ?? stated) - counted;
  return new Map(
    missing.flatMap((post) => {
      const count = right.get(post) ?? (isAll ? 0 : undefined);
      return count === undefined ? [] : [[post, value(String(count), place)]];
    }),
  );
}

interface Total {
  readonly stated: number;
  /** Of 教职工总数 beside the posts: another figure than the sum of the rows. */
  readonly isOfStaff: boolean;
  readonly place: Subject['place'];
}

/** What the sheet has for the whole staff of a kindergarten: in a row of its own below the posts, or in a column beside them. */
function totalOf(work: Work, known: Known, subjects: readonly Subject[]): Total | null {
  const { head } = work;
  const read = (cell: GridCell | undefined, ofStaff: boolean): Total | null => {
    const { stated } = readCount(cell?.text ?? '');
    if (cell === undefined || stated === null) return null;
    return { stated, place: cell.place, isOfStaff: ofStaff };
  };
  const beside = head.columns.find(
    ({ meaning }) => meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key === 'headcount',
  );
  if (beside !== undefined) return read(subjects[0]?.row.cells[beside.index], /[职员]工/.test(beside.head));
  const index = slotsOf(work, 'staffing').find(({ meaning }) => meaning.key === 'headcount')?.index ?? -1;
  const end = (subjects.at(-1)?.at ?? -1) + 1;
  const total = totalsAfter(work)
    .get(end)
    ?.find(({ row }) => isOfOne(work, known, row.cells));
  return read(total?.row.cells[index], false);
}

const totalsAfter = onceForSection(({ section }: Work) => Map.groupBy(section.totals, ({ after }) => after));

/** 小计, 红星幼儿园汇总, 合计 in the column of the posts, or below the only kindergarten of a sheet. */
function isOfOne(work: Work, known: Known, cells: readonly GridCell[]): boolean {
  const at = cells.findIndex(({ text, isCovered }) => !isCovered && TOTAL_ROW.test(bare(text)));
  const word = bare(cells[at]?.text ?? '');
  if (wordOf(word) !== '') return isTotalOf(work, word, { name: known.name, known });
  return word.startsWith('小计') || at > (nameColumn(work)?.index ?? at) || isLone(work);
}

const isLone = onceForSection(({ section, head }: Work): boolean => {
  const nameAt = nameColumn({ head })?.index ?? -1;
  const names = section.rows
    .map(({ cells }) => bare(cells[nameAt]?.text ?? ''))
    .filter((name) => name !== '');
  return new Set(names).size === 1;
});

const saysNone = onceForSection(({ section }: Work): boolean =>
  [...section.lines, ...(section.beside ?? [])].some(({ text }) => UNLISTED_IS_NONE.test(bare(text))),
);

/** The posts that some kindergarten of the sheet has a row of. */
const postsOf = onceForSection(({ rows, section }: Work): ReadonlySet<string> => {
  const places = new Set(section.rows.flatMap(({ cells }) => cells.map(({ place }) => place)));
  return new Set(
    rows.flatMap(({ table, cells: { post } }) =>
      table === 'staffing' && post?.kind === 'value' && places.has(post.place) ? [post.text] : [],
    ),
  );
});

const isWholeStaff = onceForSection((work: Work): boolean => {
  const at = slotsOf(work, 'staffing').find(({ meaning }) => meaning.key === 'post')?.index ?? -1;
  return new Set(work.section.rows.map(({ cells }) => bare(cells[at]?.text ?? ''))).size >= WHOLE_STAFF;
});

/** 教职工, of a title that speaks of all of them. */
const isOfStaff = onceForSection(({ section }: Work): boolean =>
  section.lines.some(
    ({ text }) => /教职工|教职员工|全体人员|全园人员/.test(bare(text)) && !SOME_PERSONS.test(bare(text)),
  ),
);

/** 教职工持证情况统计表: a title of some of the persons. */
const isOfSome = onceForSection(({ section: { lines, sheet } }: Work): boolean =>
  [...lines.slice(0, 3).map(({ text }) => text), sheet ?? ''].some(
    (text) => !/[。；;]|^(?:备?注|说明)/.test(bare(text)) && SOME_PERSONS.test(bare(text)),
  ),
);
