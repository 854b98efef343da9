import { CAMPUSES_ANCHOR } from '../../format/href.ts';
import { type FinderAnswer, campusInTowns } from '../../search/find/answer.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { type Marks, markerFor } from '../../search/find/match/highlight.ts';
import { campusName, finderRow } from '../../search/find/row.ts';
import { toldText } from '../../search/find/told.ts';
import { type BriefRow, MAIN_SEAT, type ResultRow } from './result-row.ts';
import { NUMBERED } from './rings.ts';

/** What a row of the list needs beside the answer. */
export interface RowPlaces {
  readonly hrefOf: (code: string) => string;
  /** Null where nothing is set aside for comparison. */
  readonly isPicked: (code: string) => boolean | null;
}

/** A row of the list: in brief, and the whole of it for when it is seen. */
export interface ListedRow extends BriefRow {
  readonly whole: () => ResultRow;
}

/** The rows an answer shows, from the first to the last: those that run, then those that do not. */
export function rowsOf(
  index: FinderIndex,
  answer: FinderAnswer,
  places: RowPlaces,
): (at: number) => ListedRow {
  const { state, origin } = answer;
  const rows = [...answer.rows, ...answer.notRunning];
  const isNumbered = state.view === 'rings' && origin !== null;
  let marker: ((row: number) => Marks) | null = null;
  return (at) => {
    const row = rows[at] ?? -1;
    const code = index.codes[row] ?? '';
    const href = places.hrefOf(code);
    const whole = (): ResultRow => {
      if (state.q !== '') marker ??= markerFor(index, state.q);
      const way = answer.wayTo(row);
      const marks = marker?.(row) ?? null;
      const campus = marks?.campus ?? campusInTowns(index, answer, row);
      return {
        row: finderRow(index, row, state.age, campus),
        href: campus === null ? href : `${href}#${CAMPUSES_ANCHOR}`,
        marks,
        told: answer.words.told
          .filter((kind) => kind !== marks?.text?.kind)
          .map((kind) => ({ kind, text: toldText(index, kind, row, campus) })),
        way: way ?? (origin ? 'unknown' : null),
        waySeat: way && way.campus !== campus ? (campusName(index, way.campus) ?? MAIN_SEAT) : null,
        ringNumber: isNumbered && way && at < NUMBERED ? at + 1 : null,
        picked: places.isPicked(code),
      };
    };
    return { code, name: index.names.displayed[row] ?? '', href, whole };
  };
}
