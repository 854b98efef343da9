import type { Bureau } from '../domain/bureau.ts';
import { profilesOf } from '../profile/profile.ts';
import { KeptValues } from '../publication/kept-values.ts';
import type { FinderEntry } from '../search/find/build/entry.ts';
import { finderEntry } from '../search/find/build/finder-entries.ts';
import { FINDER_FACTS } from '../search/find/build/finder-facts.ts';
import { type PublishedFinder, publishFinder } from '../search/find/build/publish-finder.ts';
import { ownKey } from './page-keys.ts';

const known = new WeakMap<Bureau, PublishedFinder>();

/** Worked out once for each bureau, however many pages ask; what a kindergarten is to the finder is kept from build to build. */
export function publishedFinder(bureau: Bureau): PublishedFinder {
  const done = known.get(bureau);
  if (done) return done;
  const finder = publishFinder(bureau, keptEntries(bureau));
  known.set(bureau, finder);
  return finder;
}

function keptEntries(bureau: Bureau): readonly FinderEntry[] {
  const kept = new KeptValues<FinderEntry>('finder-entries');
  const entries = [...profilesOf(bureau)].map(([code, profile]) =>
    kept.of(
      code,
      () => ownKey(bureau, code),
      () => finderEntry(profile, FINDER_FACTS, bureau.districts),
    ),
  );
  kept.keep();
  return entries;
}
