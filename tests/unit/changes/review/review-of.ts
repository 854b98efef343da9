import {
  type Review,
  type ReviewedState,
  reviewOutline,
  reviewStates,
} from '../../../../src/changes/review/index.ts';
import { examine } from '../../../../src/dataset/index.ts';
import { type IsoDate, isoDate } from '../../../../src/domain/school-date.ts';
import { bureauFiles, type Changes, FIXTURE_AS_OF, type Files } from '../../../fixtures/bureau.ts';

const NOTHING: Files = new Map();

function stateOf(files: Files, day: IsoDate): ReviewedState {
  return { files, content: NOTHING, examination: examine(files, { asOf: day }), publishedOn: day };
}

/** The review of the minimal bureau with some files, and then with others. */
export function reviewOf(after: Changes, before: Changes = {}): Review {
  const old = stateOf(bureauFiles(before), isoDate('2026-10-01'));
  const beforeOnNewDay = examine(old.files, { asOf: FIXTURE_AS_OF });
  return reviewStates({ before: old, after: stateOf(bureauFiles(after), FIXTURE_AS_OF), beforeOnNewDay });
}

/** Its parts in lines: heading, then each line. */
export function partsOf(after: Changes, before: Changes = {}, all = false): readonly string[] {
  const { parts } = reviewOutline(reviewOf(after, before), { all, places: (file) => file });
  return parts.flatMap(({ title, lines, notes }) => [title, ...lines, ...notes]);
}
