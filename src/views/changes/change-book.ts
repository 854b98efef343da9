import type { Change, ChangeRecord, ChangeTopic } from '../../changes/change.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { districtPath } from '../../domain/district.ts';
import type { IsoDate } from '../../domain/school-date.ts';

/** What one publication changed, or the part of it that a reader asked for. */
export interface PublishedChanges {
  readonly date: IsoDate;
  readonly commit: string;
  readonly changes: readonly Change[];
}

type Publications = readonly PublishedChanges[];

/** The record of changes as pages ask for it: every list newest first, and no publication in it that changed nothing there. */
export interface ChangeBook extends Pick<ChangeRecord, 'since' | 'isCut'> {
  readonly all: Publications;
  /** By present 标识码. */
  readonly byKindergarten: ReadonlyMap<string, Publications>;
  /** By 区划代码, of a district and of all that lies in it, as the kindergartens lie today. */
  readonly byArea: ReadonlyMap<string, Publications>;
  readonly byTopic: ReadonlyMap<ChangeTopic, Publications>;
  /** By month, `2026-09`, the newest first. */
  readonly byMonth: ReadonlyMap<string, Publications>;
}

const known = new WeakMap<ChangeRecord, ChangeBook>();

/** The record sorted for readers; once for a record. */
export function changeBook(record: ChangeRecord, bureau: Bureau): ChangeBook {
  const before = known.get(record);
  if (before) return before;
  const all = publicationsOf(record);
  const book: ChangeBook = {
    since: record.since,
    isCut: record.isCut,
    all,
    byKindergarten: sorted(all, ({ code }) => (code === null ? [] : [code])),
    byArea: sorted(all, areasOf(bureau)),
    byTopic: sorted(all, ({ topic }) => [topic]),
    byMonth: sorted(all, ({ date }) => [monthOf(date)]),
  };
  known.set(record, book);
  return book;
}

/** `2026-09-01` → `2026-09`. */
export function monthOf(date: IsoDate): string {
  return date.slice(0, 7);
}

export function countOf(publications: Publications): number {
  return publications.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** The 区划代码 that a change is of: where its kindergarten lies, or the district its row names; undefined for the bureau as a whole. */
export function districtOf(
  { code, key }: Change,
  { kindergartenByCode, districts }: Bureau,
): string | undefined {
  if (code !== null) return kindergartenByCode.get(code)?.district;
  const named = key['区划代码'];
  return named !== undefined && districts.byCode.has(named) ? named : undefined;
}

function areasOf(bureau: Bureau): (change: Change) => readonly string[] {
  const paths = new Map<string, readonly string[]>();
  return (change) => {
    const district = districtOf(change, bureau);
    if (district === undefined) return [];
    let path = paths.get(district);
    if (!path) paths.set(district, (path = districtPath(bureau.districts, district).map(({ code }) => code)));
    return path;
  };
}

interface Growing extends PublishedChanges {
  readonly changes: Change[];
}

function publicationsOf({ changes }: ChangeRecord): Publications {
  const all = new Map<string, Growing>();
  for (const change of changes) put(all, change);
  // A clock that was wrong dates a later commit earlier: readers go by the days.
  return [...all.values()].sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1));
}

function put(publications: Map<string, Growing>, change: Change): void {
  const { date, commit } = change;
  const there = publications.get(commit);
  if (there) there.changes.push(change);
  else publications.set(commit, { date, commit, changes: [change] });
}

/** The publications of each key, in their order. */
function sorted<K>(
  all: Publications,
  keysOf: (change: Change) => readonly K[],
): ReadonlyMap<K, Publications> {
  const sorts = new Map<K, Map<string, Growing>>();
  for (const { changes } of all)
    for (const change of changes)
      for (const key of keysOf(change)) {
        let own = sorts.get(key);
        if (!own) sorts.set(key, (own = new Map()));
        put(own, change);
      }
  return new Map([...sorts].map(([key, own]) => [key, [...own.values()]]));
}
