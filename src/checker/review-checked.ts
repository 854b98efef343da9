import { type ReviewOutline, reviewOutline, reviewStates } from '../changes/review/index.ts';
import { DEFAULT_PLACES } from '../dataset/report.ts';
import { examine, type Examination } from '../dataset/validate.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { type Checked, siteOf } from './check-handed.ts';
import { lookedOnce } from './looked-once.ts';
import { type Published, publishedFiles } from './published.ts';

/** The data of the site, examined for a day: once, since every check is compared with them. */
export function examinePublished(published: Published, asOf: IsoDate): Examination {
  const days = examined.get(published) ?? new Map<IsoDate, Examination>();
  examined.set(published, days);
  const examination = days.get(asOf) ?? examine(publishedFiles(published), { asOf, lookInto: lookedOnce });
  days.set(asOf, examination);
  return examination;
}

const examined = new WeakMap<Published, Map<IsoDate, Examination>>();

/** What the public would see change against what the site has published; null where there is nothing to compare, or the data are another bureau's. */
export function reviewChecked(
  { ground, files, examination }: Pick<Checked, 'ground' | 'files' | 'examination'>,
  published: Published | null,
): ReviewOutline | null {
  if (published === null || examination === null || ground === 'demo') return null;
  const standing = new Map(publishedFiles(published));
  // Of what is excused the public is told nothing.
  const excused = files.get('waivers.csv');
  if (excused !== undefined) standing.set('waivers.csv', excused);
  if (siteOf(files)?.regionCode !== siteOf(standing)?.regionCode) return null;
  const { publishedOn } = published;
  const { asOf } = examination;
  const before = examinePublished(published, publishedOn);
  const beforeOnNewDay = examinePublished(published, asOf);
  const content = new Map<string, Uint8Array>();
  const review = reviewStates({
    before: { files: standing, content, examination: before, publishedOn },
    after: { files, content, examination, publishedOn: asOf },
    beforeOnNewDay,
  });
  return reviewOutline(review, { all: true, places: DEFAULT_PLACES });
}
