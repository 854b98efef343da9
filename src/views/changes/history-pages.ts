import type { IsoDate } from '../../domain/school-date.ts';
import { type PublishedChanges, countOf } from './change-book.ts';
import type { ChangeRoom } from './change-pages.ts';
import { type ShownPublication, fitPublications } from './fit.ts';

/** A page of a kindergarten's record: all of it or the newest of it, and a year's where one page does not hold it all. */
export interface HistoryPage {
  /** `2025`; null for `/kindergartens/<标识码>/history/` itself. */
  readonly year: string | null;
  readonly shown: readonly ShownPublication[];
  /** The years that have pages of their own, the newest first; none where the first page tells everything. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
}

/** The pages of a kindergarten's record, the one that opens it first. */
export function historyPages(
  publications: readonly PublishedChanges[],
  { room, weightOf }: ChangeRoom,
): readonly HistoryPage[] {
  const fitted = { room, weightOf, mostTold: Number.POSITIVE_INFINITY };
  const { shown, left } = fitPublications(publications, fitted);
  if (left.length === 0 && shown.every(({ summed }) => summed.length === 0))
    return [{ year: null, shown, years: [] }];
  const byYear = Map.groupBy(publications, ({ date }) => yearOf(date));
  const years = [...byYear].map(([year, own]) => ({ year, count: countOf(own) }));
  return [
    { year: null, shown, years },
    ...[...byYear].map(([year, own]) => ({ year, shown: fitPublications(own, fitted).shown, years })),
  ];
}

export function historyPath(code: string, year: string | null = null): string {
  return `/kindergartens/${code}/history/${year === null ? '' : `${year}/`}`;
}

function yearOf(date: IsoDate): string {
  return date.slice(0, 4);
}
