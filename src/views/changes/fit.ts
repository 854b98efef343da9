import type { Change } from '../../changes/change.ts';
import type { PublishedChanges } from './change-book.ts';

/** A publication as a page shows it: some of its changes in full, the others summed up. */
export interface ShownPublication extends PublishedChanges {
  readonly told: readonly Change[];
  readonly summed: readonly Change[];
}

/** What a page has room for. */
export interface PageRoom {
  /** In bytes. */
  readonly room: number;
  /** The bytes of a change in its list. */
  readonly weightOf: (change: Change) => number;
  /** A publication of more changes is summed up. */
  readonly mostTold: number;
  /** Of a publication that is summed up, the changes that no other page tells: they are told where they can be. */
  readonly isOnlyHere?: (change: Change) => boolean;
}

/** What a publication takes however little of it is told: its day, its version, its sums. */
const HEAD = 900;

/**
 * Which changes a page tells, publication by publication, the newest first: each in full while there is room, else summed up. Whatever the
 * record holds, what is shown fits; `left` are the publications for which not even a sum has room.
 */
export function fitPublications(
  publications: readonly PublishedChanges[],
  { room, weightOf, mostTold, isOnlyHere = () => false }: PageRoom,
): { readonly shown: readonly ShownPublication[]; readonly left: readonly PublishedChanges[] } {
  const heads = Math.min(publications.length, Math.max(1, Math.floor(room / HEAD)));
  let free = room - heads * HEAD;
  const takes = (changes: readonly Change[]): boolean => {
    if (changes.length > mostTold) return false;
    const weight = changes.reduce((sum, change) => sum + weightOf(change), 0);
    if (weight > free) return false;
    free -= weight;
    return true;
  };
  const shown = publications.slice(0, heads).map((publication): ShownPublication => {
    const { changes } = publication;
    if (takes(changes)) return { ...publication, told: changes, summed: [] };
    const only = changes.filter(isOnlyHere);
    if (only.length === 0 || !takes(only)) return { ...publication, told: [], summed: changes };
    const told = new Set(only);
    return { ...publication, told: only, summed: changes.filter((change) => !told.has(change)) };
  });
  return { shown, left: publications.slice(heads) };
}

/** The newest publications until so many changes are told, the first in any case; one that is summed up takes the place of a single change. */
export function newestUntil(
  publications: readonly PublishedChanges[],
  most: number,
  mostTold: number,
): readonly PublishedChanges[] {
  let count = 0;
  const end = publications.findIndex(({ changes: { length } }, at) => {
    count += length > mostTold ? 1 : length;
    return count > most && at > 0;
  });
  return end === -1 ? publications : publications.slice(0, end);
}
