import type { Post } from '../../domain/code-lists.ts';
import { type FoundCell, type FoundRow, textOf } from '../found.ts';
import type { Known } from '../names/register.ts';
import { completed } from './completion.ts';
import { type Cells, codeCell, slotsOf, type Subject, value, type Work } from './work.ts';

/** How many hold a post, as a sheet that counts them has it, and of which day; the day is empty where it is asked. */
interface Counted {
  readonly headcount: FoundCell;
  readonly day: string;
}

/** By the rows of all sheets that are read together. */
const COUNTED = new WeakMap<readonly FoundRow[], Map<Known, Map<Post, Counted[]>>>();

/** What counts who is there. */
const COUNTS: ReadonlySet<string> = new Set(['headcount', 'fullTime', 'partTime']);

/**
 * Whether a sheet has columns of a post and none that counts it: 持证人数 on a worksheet of its own. It is read after the others, since one of them may
 * count the post.
 */
export function hasUncountedPosts(work: Pick<Work, 'head'>): boolean {
  const posts = Map.groupBy(slotsOf(work, 'staffing'), ({ meaning }) => meaning.dims.post);
  return [...posts].some(([post, slots]) => post !== undefined && !isCounted(slots));
}

/** Whether one of the columns of a post counts it. */
export function isCounted(slots: readonly { readonly meaning: { readonly key: string } }[]): boolean {
  return slots.some(({ meaning }) => COUNTS.has(meaning.key));
}

/** Keeps how many hold a post of a kindergarten, clear or asked. */
export function keepCounted(work: Work, subject: Subject, post: Post, headcount: FoundCell): void {
  const { known } = subject;
  if (known === null) return;
  const all = COUNTED.get(work.rows) ?? new Map<Known, Map<Post, Counted[]>>();
  const posts = all.get(known) ?? new Map<Post, Counted[]>();
  COUNTED.set(work.rows, all.set(known, posts));
  posts.set(post, [...(posts.get(post) ?? []), { headcount, day: dayOf(work, subject, post) }]);
}

/** How many hold a post that this sheet does not count, as another has it of the same day; null where none does. A row whose kindergarten is asked waits for that. */
export function countedElsewhere(work: Work, subject: Subject, post: Post): FoundCell | null {
  const { known } = subject;
  if (known === null) return null;
  if (known.code === null && known.asked !== null) return { kind: 'asked', question: known.asked };
  const counted = COUNTED.get(work.rows)?.get(known)?.get(post) ?? [];
  if (counted.length === 0) return null;
  const own = dayOf(work, subject, post);
  const found = counted.find(({ day }) => day === own || day === '' || own === '');
  return found?.headcount ?? null;
}

function dayOf(work: Work, { known, place }: Subject, post: Post): string {
  const code = known === null ? null : codeCell(known, place);
  const cells: Cells = { post: value(post, place), headcount: value('0', place), ...(code && { code }) };
  const about = { kindergarten: known?.name ?? '', of: post, place };
  return textOf(completed(work, 'staffing', cells, about)['countedOn']);
}
