import rss from '@astrojs/rss';
import { element, htmlOf } from '../components/markup.ts';
import { formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { topicsWord } from '../wording/change-record.ts';
import type { PublishedChanges } from '../views/changes/change-book.ts';
import { placeOn } from '../views/changes/change-pages.ts';
import { type SubjectOf, groupsOf } from '../views/changes/told.ts';
import { topicCounts } from '../views/changes/topics.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { digest } from './digest.ts';
import { feedDay } from './feed-day.ts';
import { href } from './href.ts';

/** What a feed of changes is of. */
export interface ChangeFeed {
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly publications: readonly PublishedChanges[];
  /** The page on which a publication is told. */
  readonly pathOf: (publication: PublishedChanges) => string;
  /** Names what changes are of; left out where the feed is of one kindergarten. */
  readonly subjectOf?: SubjectOf;
}

/** As many publications as a reader who comes back after a year may want; the pages have the rest. */
const MOST_ENTRIES = 30;
/** As many changes as an entry tells. */
const MOST_SENTENCES = 24;

/** An entry, as it is written: its link is its identity too, for that page keeps the place of the publication. */
interface Entry {
  readonly title: string;
  readonly path: string;
  readonly date: IsoDate;
  readonly description: string;
}

function entriesOf({ publications, pathOf, subjectOf }: ChangeFeed): readonly Entry[] {
  return publications.slice(0, MOST_ENTRIES).map((publication) => ({
    title: entryTitle(publication),
    path: placeOn(pathOf(publication), publication),
    date: publication.date,
    description: summary(publication, subjectOf),
  }));
}

/** Of all that a feed says. */
export function feedKey(feed: ChangeFeed): string {
  return digest(feed.title, feed.description, entriesOf(feed));
}

/** The changes as RSS, one entry a publication. Its date is the day of publication, never the build's. */
export function changeFeed(feed: ChangeFeed, site: URL | undefined): Promise<Response> {
  const root = site ?? new URL('https://localhost');
  return rss({
    title: feed.title,
    description: feed.description,
    site: new URL(href('/'), root),
    items: entriesOf(feed).map(({ title, path, date, description }) => ({
      title,
      link: new URL(href(path), root).href,
      pubDate: feedDay(date),
      description,
    })),
    customData: '<language>zh-CN</language>',
  });
}

/** Characters that XML cannot hold, however they are escaped: a file of the past may have had one. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function entryTitle({ date, changes }: PublishedChanges): string {
  return `${formatDate(date)}：${topicsWord(topicCounts(changes))}`;
}

/** The changes of a publication as HTML, which readers of feeds show: the texts of the bureau are escaped. */
function summary({ changes }: PublishedChanges, subjectOf: SubjectOf | undefined): string {
  const told = changes.slice(0, MOST_SENTENCES);
  const lines = subjectOf
    ? groupsOf(told, subjectOf).flatMap(({ name, lines: own }) =>
        own.map(({ sentence }) => `${name}：${sentence}`),
      )
    : told.map(({ sentence }) => sentence);
  const rest = changes.length - told.length;
  const more = rest > 0 && element('p', {}, `另有 ${formatNumber(rest)} 处变动，见网页。`);
  const list = element(
    'ul',
    {},
    lines.map((line) => element('li', {}, line)),
  );
  return htmlOf([list, more]).replace(NO_XML, '');
}
