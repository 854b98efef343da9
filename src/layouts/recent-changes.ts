import type { TableName } from '../dataset/tables/names.ts';
import { monthOf, type PublishedChanges } from '../views/changes/change-book.ts';
import { placeOn } from '../views/changes/change-pages.ts';
import { historyPath } from '../views/changes/history-pages.ts';
import { type RecentLine, recentLines } from '../views/changes/recent.ts';
import { changeSite } from './change-site.ts';
import type { PublishedSite } from './published-site.ts';

/** 最近变动 of the home page. */
export function recentOfSite(site: PublishedSite): readonly RecentLine[] {
  return recentIn(site, null);
}

/** 最近变动 of a district and all that lies in it. */
export function recentOfArea(site: PublishedSite, area: string): readonly RecentLine[] {
  return recentIn(site, area);
}

/** The newest changes of one table. */
export function recentOfTable(site: PublishedSite, table: TableName): readonly RecentLine[] {
  return recentOf(site, publicationsOfTable(site, table), null);
}

/** What was published of one table, the newest first; no publication that changed nothing in it. */
export function publicationsOfTable(
  { book }: Pick<PublishedSite, 'book'>,
  table: TableName,
): readonly PublishedChanges[] {
  return book.all
    .map((publication) => ({
      ...publication,
      changes: publication.changes.filter((change) => change.table === table),
    }))
    .filter(({ changes }) => changes.length > 0);
}

function recentIn(site: PublishedSite, area: string | null): readonly RecentLine[] {
  const { book } = site;
  return recentOf(site, area === null ? book.all : (book.byArea.get(area) ?? []), area);
}

function recentOf(
  site: PublishedSite,
  publications: readonly PublishedChanges[],
  area: string | null,
): readonly RecentLine[] {
  if (publications.length === 0) return [];
  const { pages, subjectOf } = changeSite(site);
  return recentLines(publications, 5, {
    pathOf: (publication) => placeOn(pages.monthPath(monthOf(publication.date), area), publication),
    subjectOf,
  });
}

/** 最近变动 of a kindergarten. */
export function recentOfKindergarten({ book }: PublishedSite, code: string): readonly RecentLine[] {
  const publications = book.byKindergarten.get(code) ?? [];
  return recentLines(publications, 4, {
    pathOf: (publication) => placeOn(historyPath(code), publication),
  });
}
