import { type Difference, differingColumns, sameRow } from './difference.ts';
import type { Entry, TableAsTold } from './entry.ts';

/** The differences between two states of the rows of one group, those that follow each other in a series; each list oldest first. */
export function groupDifferences(
  as: TableAsTold,
  old: readonly Entry[],
  now: readonly Entry[],
): readonly Difference[] {
  switch (as.told.series?.kind) {
    case undefined:
    case 'count':
      return newestDifferences(as, old.at(-1), now.at(-1));
    case 'effective':
    case 'result':
      return effectiveDifferences(as, old, now);
    case 'act':
      return actDifferences(as, old, now);
  }
}

function newestDifferences(
  as: TableAsTold,
  old: Entry | undefined,
  now: Entry | undefined,
): readonly Difference[] {
  if (old === undefined) return now === undefined ? [] : [added(now)];
  if (now === undefined) return [removed(old)];
  return old.at === now.at ? sameRow(as, old, now) : followingRow(as, old, now, 'follows');
}

/**
 * The newest row is compared with the newest before; a row put in between, with the one before it. A row that stays is compared with itself: what
 * was said of the past may be put right.
 */
function effectiveDifferences(
  as: TableAsTold,
  old: readonly Entry[],
  now: readonly Entry[],
): readonly Difference[] {
  const [lastOld, lastNow] = [old.at(-1), now.at(-1)];
  if (lastOld === undefined) {
    return now.flatMap((entry, index) => {
      const before = now[index - 1];
      return before === undefined ? [added(entry)] : followingRow(as, before, entry, 'follows');
    });
  }
  if (lastNow === undefined) return [removed(lastOld)];
  const moved = movedRow(as, old, now);
  if (moved !== null) return moved;
  const before = new Map(old.map((entry) => [entry.at, entry]));
  const isFollowed = ({ at }: Entry): boolean => [...old, ...now].some((other) => other.at > at);
  const differences = now.flatMap((entry) => {
    const same = before.get(entry.at);
    if (same !== undefined) return sameRow(as, same, entry, isFollowed(entry));
    const earlier = entry === lastNow ? lastOld : lastBefore(entry, old, now);
    return earlier === undefined ? [] : followingRow(as, earlier, entry, 'follows');
  });
  const isTakenBack = before.has(lastNow.at) && lastNow.at < lastOld.at;
  return isTakenBack ? [...differences, ...followingRow(as, lastOld, lastNow, 'taken-back')] : differences;
}

function lastBefore(entry: Entry, old: readonly Entry[], now: readonly Entry[]): Entry | undefined {
  const earlier = [...old, ...now].filter(({ at }) => at < entry.at);
  return earlier.reduce<Entry | undefined>(
    (last, one) => (!last || one.at >= last.at ? one : last),
    undefined,
  );
}

/** Of a row that says the same from another day on: its day was put right, if it comes after another row or came to be earlier. */
function movedRow(
  as: TableAsTold,
  old: readonly Entry[],
  now: readonly Entry[],
): readonly Difference[] | null {
  const by = as.told.series?.by;
  const gone = old.filter(({ at }) => !now.some((entry) => entry.at === at));
  const come = now.filter(({ at }) => !old.some((entry) => entry.at === at));
  const [before, after] = [gone[0], come[0]];
  if (by === undefined || gone.length !== 1 || come.length !== 1 || !before || !after) return null;
  if (valueColumns(as, before, after).length > 0) return null;
  const others = now.filter((entry) => entry !== after);
  const kept = others.flatMap((entry) => {
    const same = old.find(({ at }) => at === entry.at);
    return same === undefined ? [] : sameRow(as, same, entry, entry.at < after.at);
  });
  const isPutRight = after.at < before.at || others.some(({ at }) => at < after.at);
  if (!isPutRight) return kept;
  return [...kept, { kind: 'changed', column: by, old: before, new: after, isCorrection: true }];
}

/** What differs between two rows of a series besides their days. */
function valueColumns(as: TableAsTold, old: Entry, now: Entry): readonly string[] {
  return differingColumns(as, old, now).filter((column) => column !== as.told.ends);
}

/** Another row of the series stands where the old one stood. */
function followingRow(
  as: TableAsTold,
  old: Entry,
  now: Entry,
  step: 'follows' | 'taken-back',
): readonly Difference[] {
  const { told } = as;
  const columns = valueColumns(as, old, now);
  if (told.series?.kind === 'result') {
    if (columns.includes(told.main)) return [{ kind: 'changed', column: told.main, old, new: now, step }];
    if (columns.length === 0) return [];
    return step === 'follows' ? [added(now)] : [removed(old)];
  }
  const values = columns.filter((column) => told.folded?.includes(column) !== true);
  const isUndone = step === 'taken-back' && told.isRecord === true;
  return (values.length > 0 ? values : columns).map((column) => ({
    kind: 'changed',
    column,
    old,
    new: now,
    step,
    ...(isUndone && { isCorrection: true as const }),
  }));
}

/** Each row is an act of its own. One that stands in the place of another and says the same is the same act; old ones may be left out. */
function actDifferences(
  as: TableAsTold,
  old: readonly Entry[],
  now: readonly Entry[],
): readonly Difference[] {
  const before = new Map(old.map((entry) => [entry.at, entry]));
  const after = new Set(now.map(({ at }) => at));
  const gone = old.filter(({ at }) => !after.has(at));
  const come = now.filter(({ at }) => !before.has(at));
  const isSameAct = (one: Entry) => (other: Entry) => differingColumns(as, one, other).length === 0;
  const newest = now.at(-1)?.at ?? '';
  return [
    ...now.flatMap((entry) => {
      const same = before.get(entry.at);
      if (same !== undefined) return sameRow(as, same, entry);
      return gone.some(isSameAct(entry)) ? [] : [added(entry)];
    }),
    ...gone.filter((entry) => entry.at > newest && !come.some(isSameAct(entry))).map(removed),
  ];
}

function added(entry: Entry): Difference {
  return { kind: 'added', column: null, old: null, new: entry };
}

function removed(entry: Entry): Difference {
  return { kind: 'removed', column: null, old: entry, new: null };
}
