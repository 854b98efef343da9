import type { Change, ChangeTopic } from '../../changes/change.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { type District, districtPath } from '../../domain/district.ts';
import { areasBelow, isOutside, publishedIn } from './areas.ts';
import type { ChangeBook, PublishedChanges } from './change-book.ts';
import { type ShownPublication, fitPublications, newestUntil } from './fit.ts';
import { anchorOf } from './told.ts';
import { TOPICS, TOPIC_ADDRESSES } from './topics.ts';

/** A page below `/changes/`, and which changes it tells. */
export interface ChangePage {
  /** Its address below `/changes/`: `2026-09`, `2026-09/990101002`, `990101002`, `fees`; undefined for `/changes/` itself. */
  readonly below: string | undefined;
  /** A month's page is complete and stays; the others tell the newest. */
  readonly month: string | null;
  readonly area: District | null;
  readonly topic: ChangeTopic | null;
  /** All that the page is about. */
  readonly publications: readonly PublishedChanges[];
  readonly shown: readonly ShownPublication[];
  /** The areas whose pages of the month tell what is summed up here; none where everything is told. */
  readonly divided: readonly District[];
}

/** What a page may hold. */
export interface ChangeRoom {
  /** Of a list, in bytes. */
  readonly room: number;
  readonly weightOf: (change: Change) => number;
}

/** Every page of the record, and where a publication is told in full. */
export interface ChangePages {
  readonly all: readonly ChangePage[];
  /** The page of a month for an area, or the nearest around it that there is. */
  readonly monthPath: (month: string, area: string | null) => string;
}

/** A page of the newest changes is read, not searched: it ends after so many. The months have the rest. */
const MOST_NEWEST = 120;
/** A publication of more changes is summed up where many areas are told of. A term's figures of a bureau are thousands. */
const MOST_OF_PUBLICATION = 200;

export function changePages(bureau: Bureau, book: ChangeBook, room: ChangeRoom): ChangePages {
  const areas = bureau.districts.all.filter(({ code }) => book.byArea.has(code));
  const topics = TOPICS.filter((topic) => book.byTopic.has(topic));
  const months = [...book.byMonth.keys()].flatMap((month) => monthPages(month, null, { bureau, book, room }));
  const paths = new Set(months.map(({ below }) => below));
  const newest: readonly ChangePage[] = [
    newestPage({ below: undefined }, book.all, room),
    ...topics.map((topic) =>
      newestPage({ below: TOPIC_ADDRESSES[topic], topic }, book.byTopic.get(topic) ?? [], room),
    ),
    ...areas.map((area) => newestPage({ below: area.code, area }, book.byArea.get(area.code) ?? [], room)),
  ];
  return {
    all: [...newest, ...months],
    monthPath: (month, area) => {
      const around = area === null ? [] : districtPath(bureau.districts, area);
      const found = around.map(({ code }) => `${month}/${code}`).find((below) => paths.has(below));
      return changePath(found ?? month);
    },
  };
}

export function changePath(below: string | undefined): string {
  return below === undefined ? '/changes/' : `/changes/${below}/`;
}

/** The place of a publication on a page. */
export function placeOn(path: string, { commit }: Pick<PublishedChanges, 'commit'>): string {
  return `${path}#${anchorOf(commit)}`;
}

function newestPage(
  about: Pick<ChangePage, 'below'> & Partial<Pick<ChangePage, 'area' | 'topic'>>,
  publications: readonly PublishedChanges[],
  { room, weightOf }: ChangeRoom,
): ChangePage {
  const { shown } = fitPublications(newestUntil(publications, MOST_NEWEST, MOST_OF_PUBLICATION), {
    room: room / 2,
    weightOf,
    mostTold: MOST_OF_PUBLICATION,
  });
  return { month: null, area: null, topic: null, ...about, publications, shown, divided: [] };
}

interface Ground {
  readonly bureau: Bureau;
  readonly book: ChangeBook;
  readonly room: ChangeRoom;
}

/** The page of a month, and those of the areas below it where it cannot tell everything. */
function monthPages(month: string, area: District | null, ground: Ground): readonly ChangePage[] {
  const { bureau, book } = ground;
  const publications = publishedIn(book, month, area?.code ?? null);
  const below = areasBelow(bureau, area?.code ?? null).filter(
    ({ code }) => publishedIn(book, month, code).length > 0,
  );
  const { shown } = fitMonth(publications, below, ground);
  const isDivided = shown.some(({ summed }) => summed.length > 0) || shown.length < publications.length;
  const divided = isDivided ? below : [];
  const own: ChangePage = {
    below: area === null ? month : `${month}/${area.code}`,
    month,
    area,
    topic: null,
    publications,
    shown,
    divided,
  };
  return [own, ...divided.flatMap((one) => monthPages(month, one, ground))];
}

/** A link to an area, in bytes. */
const LINK = 170;

/** What a month's page tells, with the links to where the rest is told: to areas, or to the records of kindergartens. */
function fitMonth(
  publications: readonly PublishedChanges[],
  below: readonly District[],
  { bureau, room: { room, weightOf } }: Ground,
): ReturnType<typeof fitPublications> {
  if (below.length > 0)
    return fitPublications(publications, {
      room: Math.max(room - below.length * LINK, room / 4),
      weightOf,
      mostTold: MOST_OF_PUBLICATION,
      isOnlyHere: isOutside(below, bureau),
    });
  const own = { weightOf, mostTold: Number.POSITIVE_INFINITY };
  const whole = fitPublications(publications, { ...own, room });
  const isTold = whole.left.length === 0 && whole.shown.every(({ summed }) => summed.length === 0);
  return isTold ? whole : fitPublications(publications, { ...own, room: room / 2 });
}
