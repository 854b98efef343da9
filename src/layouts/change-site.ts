import { bytesOf, ROOM_FOR_LISTS } from '../components/table-weight.ts';
import type { ChangeBook } from '../views/changes/change-book.ts';
import {
  type ChangePage,
  type ChangePages,
  type ChangeRoom,
  changePages,
} from '../views/changes/change-pages.ts';
import { type SubjectOf, subjectsOf } from '../views/changes/told.ts';
import type { PublishedSite } from './published-site.ts';
import { publishedTablePage } from './table-pages.ts';

/** The record of changes as the pages of this site tell it. */
export interface ChangeSite {
  readonly pages: ChangePages;
  readonly subjectOf: SubjectOf;
  readonly room: ChangeRoom;
}

const known = new WeakMap<ChangeBook, ChangeSite>();

/** Worked out once for a record. */
export function changeSite({ bureau, book, frame }: PublishedSite): ChangeSite {
  const before = known.get(book);
  if (before) return before;
  const subjectOf = subjectsOf(bureau, (table) => publishedTablePage(table, frame.sections));
  const room = roomOf(subjectOf);
  const site = { pages: changePages(bureau, book, room), subjectOf, room };
  known.set(book, site);
  return site;
}

/** The page below an address; throws where there is none. */
export function changePageAt({ pages }: ChangeSite, below: string | undefined): ChangePage {
  const page = pages.all.find((one) => one.below === below);
  if (!page) throw new Error(`No page of changes at ${below}.`);
  return page;
}

/** The markup of a change in its list, and of the name above it. */
const LINE = 110;
const NAME = 130;

function roomOf(subjectOf: SubjectOf): ChangeRoom {
  return {
    room: ROOM_FOR_LISTS,
    weightOf: (change) => LINE + bytesOf(change.sentence) + NAME + bytesOf(subjectOf(change).name),
  };
}
