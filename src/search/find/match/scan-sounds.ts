import { labelEnd, labelStart } from './labels.ts';
import type { SpokenLabels, Walk, Walker } from './walk.ts';

/** Queries whose labels are kept at a time: those of a word while it is typed, and of the readings that were tried of it. */
const KEPT = 32;

/** Of each set of labels: those that a query spelled. */
const spelled = new WeakMap<SpokenLabels, Map<string, readonly number[]>>();

/**
 * Calls `found` for each label that has a walk, in order. Who goes on typing is looked for only among the labels that spelled what was there
 * before: every beginning of a walk is one of the shorter query.
 */
export function scanSounds(
  walker: Walker,
  labels: SpokenLabels,
  typed: string,
  found: (label: number, walk: Walk, length: number) => void,
): void {
  const known = spelled.get(labels) ?? new Map<string, readonly number[]>();
  spelled.set(labels, known);
  const hits: number[] = [];
  for (const label of longestBefore(known, typed) ?? walker.candidates(labels)) {
    const walk = walker.through(labels, label);
    if (!walk) continue;
    hits.push(label);
    found(label, walk, labelEnd(labels, label) - labelStart(labels, label));
  }
  if (known.size >= KEPT) known.clear();
  known.set(typed, hits);
}

function longestBefore(
  known: ReadonlyMap<string, readonly number[]>,
  typed: string,
): readonly number[] | null {
  for (let length = typed.length; length > 0; length -= 1) {
    const hits = known.get(typed.slice(0, length));
    if (hits) return hits;
  }
  return null;
}
