import type { Bureau } from '../../../domain/bureau.ts';
import { buildFinderFiles } from './build-index.ts';
import type { FinderEntry } from './entry.ts';
import { finderEntries } from './finder-entries.ts';
import type { FinderFiles } from '../index-files.ts';
import { contentName } from './version.ts';

/** One of the finder's files as it is served: `core.1x2y3z.json`. */
export interface PublishedFile {
  readonly name: keyof FinderFiles;
  readonly fileName: string;
  readonly content: string;
}

/** The finder of one bureau: its kindergartens in order of name, and its files. */
export interface PublishedFinder {
  readonly entries: readonly FinderEntry[];
  readonly files: readonly PublishedFile[];
}

const known = new WeakMap<Bureau, PublishedFinder>();

/** Worked out once for each bureau, however many pages ask. */
export function publishedFinder(bureau: Bureau): PublishedFinder {
  const done = known.get(bureau);
  if (done) return done;
  const entries = finderEntries(bureau);
  const built = buildFinderFiles(entries);
  const names = ['core', 'text', 'places', 'homophones'] as const;
  const files = names.map((name) => {
    const content = JSON.stringify(built[name]);
    return { name, fileName: `${name}.${contentName(content)}.json`, content };
  });
  const finder = { entries: inOrderOfName(entries), files };
  known.set(bureau, finder);
  return finder;
}

/** Closed kindergartens last, as the finder lists them. */
function inOrderOfName(entries: readonly FinderEntry[]): readonly FinderEntry[] {
  const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
  const closed = ({ facts }: FinderEntry): number => (facts.status === '停办' ? 1 : 0);
  return entries.toSorted(
    (one, other) =>
      closed(one) - closed(other) ||
      collator.compare(one.name, other.name) ||
      (one.code < other.code ? -1 : 1),
  );
}
