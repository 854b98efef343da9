import type { FinderPage } from '../components/finder/finder-page.ts';
import type { Bureau } from '../domain/bureau.ts';
import { profilesOf } from '../profile/profile.ts';
import { KeptValues } from '../publication/kept-values.ts';
import type { FinderEntry } from '../search/find/build/entry.ts';
import { finderEntry } from '../search/find/build/finder-entries.ts';
import { FINDER_FACTS } from '../search/find/build/finder-facts.ts';
import { type PublishedFinder, publishFinder } from '../search/find/build/publish-finder.ts';
import { type MatchedTexts, type Spelling, spellingOf } from '../search/find/build/spelling.ts';
import { digest } from './digest.ts';
import { href } from './href.ts';
import { ownKey } from './page-keys.ts';

const known = new WeakMap<Bureau, PublishedFinder>();

/** Worked out once for each bureau, however many pages ask; what a kindergarten is to the finder is kept from build to build. */
export function publishedFinder(bureau: Bureau): PublishedFinder {
  const done = known.get(bureau);
  if (done) return done;
  const spellings = new KeptValues<Spelling>('finder-spelling');
  const spell = (texts: MatchedTexts): Spelling =>
    spellings.of(
      'all',
      () => digest(texts),
      () => spellingOf(texts),
    );
  const finder = publishFinder(bureau, { entries: keptEntries(bureau), spell });
  spellings.keep();
  known.set(bureau, finder);
  return finder;
}

/** What a page tells the script that finds kindergartens: what to narrow by, and where the files are served. */
export function finderPage({ files, facets }: PublishedFinder): FinderPage {
  const address = (name: keyof FinderPage['addresses']): string =>
    href(`/kindergartens/finder/${files.find((file) => file.name === name)?.fileName ?? ''}`);
  const addresses = {
    core: address('core'),
    text: address('text'),
    places: address('places'),
    homophones: address('homophones'),
    phones: address('phones'),
  };
  return { base: href('/'), addresses, facets };
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
