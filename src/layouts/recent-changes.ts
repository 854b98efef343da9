import { monthOf } from '../views/changes/change-book.ts';
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

function recentIn(site: PublishedSite, area: string | null): readonly RecentLine[] {
  const { book } = site;
  const publications = area === null ? book.all : (book.byArea.get(area) ?? []);
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
