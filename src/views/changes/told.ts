import type { Change, ChangeTopic } from '../../changes/change.ts';
import { TABLES, type Tables } from '../../dataset/tables/index.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { groupBy } from '../../domain/grouping.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { districtOf } from './change-book.ts';
import type { ShownPublication } from './fit.ts';
import { type TopicCount, topicCounts } from './topics.ts';

/** What a change is of: a kindergarten, or a table of the bureau. */
export interface Subject {
  readonly name: string;
  /** Its page; null where it has none. */
  readonly path: string | null;
}

export type SubjectOf = (change: Change) => Subject;

/** Names what changes are of. `pathOfTable`: the page that shows a table. */
export function subjectsOf(bureau: Bureau, pathOfTable: (table: string) => string | null): SubjectOf {
  return (change) => {
    if (change.code !== null) return kindergartenSubject(change.code, change.name, bureau);
    const district = districtOf(change, bureau);
    const place = (district !== undefined && bureau.districts.byCode.get(district)?.name) || '';
    return { name: `${place}${tableTitle(change.table)}`, path: pathOfTable(change.table) };
  };
}

/** By its present name; one that is in no table any more by the name it had. */
function kindergartenSubject(code: string, name: string | null, { kindergartenByCode }: Bureau): Subject {
  const kindergarten = kindergartenByCode.get(code);
  if (kindergarten) return { name: kindergarten.name, path: `/kindergartens/${code}/` };
  return { name: name ?? `标识码 ${code}`, path: null };
}

function tableTitle(table: string): string {
  return table in TABLES ? TABLES[table as keyof Tables].title : table;
}

export interface ChangeLine {
  readonly topic: ChangeTopic;
  readonly sentence: string;
}

/** What a publication changed of one kindergarten, or of one table of the bureau. */
export interface ChangeGroup extends Subject {
  readonly lines: readonly ChangeLine[];
}

/** A publication in finished words. */
export interface PublicationView {
  /** Its place on every page that shows it. */
  readonly anchor: string;
  /** The commit, as short as it is shown. */
  readonly version: string;
  /** How many changes it made in all that the page is about. */
  readonly count: number;
  readonly groups: readonly ChangeGroup[];
  /** What is not listed: how many of each topic, and where it is told; null where all is listed. */
  readonly sum: {
    readonly count: number;
    readonly topics: readonly TopicCount[];
    readonly path: string | null;
  } | null;
}

export interface DayView {
  readonly date: IsoDate;
  readonly publications: readonly PublicationView[];
}

export function anchorOf(commit: string): string {
  return `p-${commit.slice(0, 12)}`;
}

/** The days of a page with their publications. `pathOf`: where the changes that a publication sums up are told. */
export function dayViews(
  shown: readonly ShownPublication[],
  subjectOf: SubjectOf,
  pathOf: (publication: ShownPublication) => string | null,
): readonly DayView[] {
  return [...groupBy(shown, ({ date }) => date)].map(([date, publications]) => ({
    date,
    publications: publications.map((one) => publicationView(one, subjectOf, pathOf)),
  }));
}

function publicationView(
  publication: ShownPublication,
  subjectOf: SubjectOf,
  pathOf: (publication: ShownPublication) => string | null,
): PublicationView {
  const { commit, changes, told, summed } = publication;
  const sum = { count: summed.length, topics: topicCounts(summed), path: pathOf(publication) };
  return {
    anchor: anchorOf(commit),
    version: commit.slice(0, 10),
    count: changes.length,
    groups: groupsOf(told, subjectOf),
    sum: summed.length === 0 ? null : sum,
  };
}

/** The changes of each subject together, subjects in the order of their first change. */
export function groupsOf(changes: readonly Change[], subjectOf: SubjectOf): readonly ChangeGroup[] {
  const named = changes.map((change) => ({ change, subject: subjectOf(change) }));
  const groups = groupBy(named, ({ change, subject }) => `${change.code ?? ''} ${subject.name}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const lines = members.map(({ change: { topic, sentence } }) => ({ topic, sentence }));
    return [{ ...first.subject, lines }];
  });
}
