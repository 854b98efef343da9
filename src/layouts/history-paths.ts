import { lateKey } from '../integrations/late-key.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { IsoDate } from '../domain/school-date.ts';
import type { PartLink } from '../views/changes/change-page-view.ts';
import { type HistoryPage, historyPages, historyPath } from '../views/changes/history-pages.ts';
import { type ThroughTime, drawingTurns, throughTime } from '../views/changes/history-view.ts';
import { type DayView, dayViews } from '../views/changes/told.ts';
import { type StatusNotice, statusNotice } from '../views/kindergarten/status-view.ts';
import { changeSite } from './change-site.ts';
import { digest } from './digest.ts';
import { tableKey } from './page-keys.ts';
import { trailOf } from './kindergarten-page.ts';
import type { PublishedSite } from './published-site.ts';
import type { TrailStep } from './site-frame.ts';

interface HistoryPath {
  readonly params: { readonly code: string; readonly year: string | undefined };
  readonly props: { readonly code: string; readonly year: string | null };
  readonly cacheKey: string;
}

/** What stands around the record of a kindergarten. */
export interface HistoryHead {
  readonly name: string;
  readonly notice: StatusNotice | null;
  readonly trail: readonly TrailStep[];
}

/** The pages below `/kindergartens/<标识码>/history/`: of every kindergarten, closed ones too. */
export function historyPaths(site: PublishedSite): HistoryPath[] {
  const { bureau, book, frameKey } = site;
  const around = digest(frameKey, book.since, book.isCut);
  return bureau.kindergartens.flatMap((kindergarten) => {
    const { code } = kindergarten;
    return historyPagesOf(site, code).map(({ year }): HistoryPath => ({
      params: { code, year: year ?? undefined },
      props: { code, year },
      cacheKey: lateKey(() => digest(around, matterOf(site, kindergarten))),
    }));
  });
}

/** The pages of the record of one kindergarten, the one that opens it first. */
export function historyPagesOf(site: PublishedSite, code: string): readonly HistoryPage[] {
  const publications = site.book.byKindergarten.get(code);
  return publications ? historyPages(publications, changeSite(site).room) : NOTHING_RECORDED;
}

const NOTHING_RECORDED: readonly HistoryPage[] = [{ year: null, shown: [], years: [] }];

export function historyHead({ bureau }: PublishedSite, kindergarten: Kindergarten): HistoryHead {
  const trail = trailOf({ kindergarten }, bureau);
  const path = `/kindergartens/${kindergarten.code}/`;
  return {
    name: kindergarten.name,
    notice: statusNotice(kindergarten, bureau),
    trail: [...trail.slice(0, -1), { label: kindergarten.name, path }, { label: '历次变动' }],
  };
}

/** All that the pages are made from: rows, not what is drawn from them, so that to ask costs little. */
function matterOf(site: PublishedSite, kindergarten: Kindergarten): readonly unknown[] {
  const { bureau, book } = site;
  const { code, fees, assessments } = kindergarten;
  const turns = drawingTurns(kindergarten, bureau.asOf);
  const rows = [fees, assessments].map(tableKey);
  return [historyHead(site, kindergarten), rows, turns, book.byKindergarten.get(code) ?? null];
}

/** A page of the record of a kindergarten in finished words. */
export interface HistoryView extends HistoryHead {
  readonly days: readonly DayView[];
  readonly years: readonly PartLink[];
  readonly time: ThroughTime;
}

export function historyOf(site: PublishedSite, code: string, year: string | null): HistoryView {
  const kindergarten = site.bureau.kindergartenByCode.get(code);
  const page = historyPagesOf(site, code).find((one) => one.year === year);
  if (!kindergarten || !page) throw new Error(`No record of ${code} in ${year ?? 'all'}.`);
  const yearPath = (date: IsoDate) => (year === null ? historyPath(code, date.slice(0, 4)) : null);
  const days =
    page.shown.length === 0
      ? []
      : dayViews(page.shown, changeSite(site).subjectOf, ({ date }) => yearPath(date));
  const years = page.years.map((one) => ({
    label: `${one.year} 年`,
    path: historyPath(code, one.year),
    count: one.count,
    current: one.year === year,
  }));
  return {
    ...historyHead(site, kindergarten),
    days,
    years,
    time: throughTime(kindergarten, site.bureau.asOf),
  };
}
