import type { Post } from '../../domain/code-lists.ts';
import { readCount } from '../values/count.ts';
import { countedElsewhere, isCounted } from './counted-posts.ts';
import { doubtedCount } from './crossing-totals.ts';
import type { Cells, SlotColumn, Subject, Work } from './work.ts';

/** What a row says of one post. */
export interface OfPost {
  readonly post: Post;
  readonly cells: Cells;
  /** The number that stands for its headcount, clear or not; null where none does. */
  readonly stated: number | null;
  readonly isBlank: boolean;
  /** Whether another sheet counts who holds it, and this one tells parts of them. */
  readonly isCountedElsewhere?: boolean;
  /** Whether its totals do not bear its number out: its parts wait for the answer. */
  readonly isDoubted?: boolean;
  readonly place: Subject['place'];
}

/** 持证人数 alone of a post: of how many, another sheet tells. A number that its totals do not bear out is asked. */
export function counted(work: Work, subject: Subject, one: OfPost, slots: readonly SlotColumn[]): OfPost {
  const columns = slots.map(({ index }) => index);
  const doubted = one.stated === null ? null : doubtedCount(work, subject, columns, one.post);
  if (doubted !== null) {
    const cells = { ...one.cells, headcount: doubted };
    // Until it is answered nothing can be said of the sum.
    const stated = doubted.kind === 'value' ? Number(doubted.text) : null;
    return { ...one, cells, stated, isDoubted: true };
  }
  if (isCounted(slots) || Object.keys(one.cells).length === 0) return one;
  const headcount = countedElsewhere(work, subject, one.post);
  return headcount === null ? one : { ...one, cells: { ...one.cells, headcount }, isCountedElsewhere: true };
}

/** 专职 │ 兼职 without a number of both: who is there full-time, unless others are there part-time. */
export function onlyFullTime(
  work: Work,
  subject: Subject,
  post: Post,
  slots: readonly SlotColumn[],
  one: OfPost,
): OfPost {
  const partTime = slots.find(({ meaning }) => meaning.key === 'partTime');
  const fullTime = one.cells['fullTime'];
  if (partTime === undefined) return one;
  const cell = subject.row.cells[partTime.index];
  const others = readCount(cell?.text ?? '').stated ?? 0;
  if (others === 0 && fullTime?.kind === 'value')
    return { ...one, cells: { ...one.cells, headcount: fullTime }, stated: Number(fullTime.text) };
  if (others === 0 || cell === undefined) return one;
  const asked = work.clerk.value({
    table: 'staffing',
    key: 'headcount',
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    of: post,
    text: `兼职${cell.text}`,
    why: '兼职的人在别的岗位已经数过，这里不再数',
    suggestion: fullTime?.kind === 'value' ? fullTime.text : '0',
  });
  return asked === null ? one : { ...one, cells: { ...one.cells, headcount: asked } };
}
