import type { Change } from '../../changes/change.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatNumber } from '../../format/number.ts';
import { topicsWord } from '../../wording/change-record.ts';
import type { PublishedChanges } from './change-book.ts';
import type { SubjectOf } from './told.ts';
import { topicCounts } from './topics.ts';

/** One line of 最近变动: a change, or a publication of many in a sum. */
export interface RecentLine {
  readonly date: IsoDate;
  /** What it is of; null where the page is of it, and for a sum. */
  readonly name: string | null;
  readonly text: string;
  readonly path: string | null;
}

interface RecentPlaces {
  readonly pathOf: (publication: PublishedChanges) => string;
  readonly subjectOf?: SubjectOf;
}

/** A publication that changed more is one line. */
const MOST_OF_ONE = 3;

/**
 * The newest changes in at most `most` lines; none where nothing is recorded. `pathOf`: the place where a publication is
 * told. `subjectOf` names what they are of; it is left out on the page of a kindergarten.
 */
export function recentLines(
  publications: readonly PublishedChanges[],
  most: number,
  { pathOf, subjectOf }: RecentPlaces,
): readonly RecentLine[] {
  const lines: RecentLine[] = [];
  for (const publication of publications) {
    const { changes } = publication;
    if (lines.length >= most) break;
    const isTold = changes.length <= Math.min(MOST_OF_ONE, most - lines.length);
    if (!isTold) lines.push(sumOf(publication, pathOf));
    else for (const change of changes) lines.push(lineOf(change, subjectOf));
  }
  return lines;
}

function sumOf(publication: PublishedChanges, pathOf: RecentPlaces['pathOf']): RecentLine {
  const { date, changes } = publication;
  const text = `${formatNumber(changes.length)} 处变动：${topicsWord(topicCounts(changes))}`;
  return { date, name: null, text, path: pathOf(publication) };
}

function lineOf(change: Change, subjectOf: SubjectOf | undefined): RecentLine {
  const { date, sentence } = change;
  const subject = subjectOf?.(change);
  return { date, name: subject?.name ?? null, text: sentence, path: subject?.path ?? null };
}
