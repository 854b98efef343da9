import type { FinderIndex } from '../load-index.ts';
import { foldKeepingMarks } from './fold.ts';
import { isPlain, type Labels, scanExact, textOf } from './labels.ts';
import { positionOf } from './near-miss.ts';
import { isNumeral, wholeAt } from './numerals.ts';
import { phoneDigits, scanPhones } from './phone-digits.ts';
import type { Ranking } from './ranking.ts';
import { CUT_NUMBER, OTHERWISE_WRITTEN, OTHER_MARKS, SCORE, WITHOUT_MARKS } from './score.ts';

/** With fewer answers than this, less certain readings of the query are tried as well. */
export const FEW = 20;

/** A file whose absence may change the answer. */
export type Lack = 'texts' | 'homophones' | 'phones';

/** What is searched for: as written, folded, and with its numbers written otherwise (as typed first). */
export interface Typed {
  readonly written: string;
  readonly folded: string;
  readonly writings: readonly string[];
}

const HAN_OR_DIGIT = /\p{Script=Han}|\d/u;
const CODE = /^\d{4,10}$/;
const LOOKS_LIKE_ADDRESS = /[路街巷弄号號里村組栋苑区區园園庄湾]|\d/;

/** Offers every row whose names, campuses, town, code, telephone or address hold what was typed. */
export function searchExact(index: FinderIndex, typed: Typed, ranking: Ranking, lacks: Set<Lack>): void {
  typed.writings.forEach((writing, at) => {
    const names = { written: at === 0 ? typed.written : writing, typed: writing, otherwise: at > 0 };
    searchNames(index, names, ranking);
  });
  for (const writing of typed.writings) {
    scanExact(index.places, writing, (place) => {
      for (const row of index.rowsByPlace[place] ?? []) ranking.offer(row, SCORE.place);
    });
  }
  if (CODE.test(typed.folded)) {
    index.codes.forEach((code, row) => {
      if (code.startsWith(typed.folded)) ranking.offer(row, SCORE.code);
    });
  }
  searchTexts(index, typed, ranking, lacks);
}

interface Writing {
  readonly written: string;
  readonly typed: string;
  readonly otherwise: boolean;
}

function searchNames(index: FinderIndex, writing: Writing, ranking: Ranking): void {
  const { typed } = writing;
  const steps = [
    [index.names, SCORE.name],
    [index.alternates, SCORE.alternate],
    [index.campuses.labels, SCORE.campus],
  ] as const;
  for (const [labels, step] of steps) {
    const penalty = penaltyOf(labels, writing);
    scanExact(labels, typed, (label, offset, length) => {
      const end = offset + typed.length;
      const inside = positionOf(offset, end, length) + penalty(label);
      const score = takesNumberApart(labels, label, typed) ? CUT_NUMBER : inside;
      ranking.offer(labels.owners[label] ?? 0, step + score);
    });
  }
}

/** Labels that hold the query as written go before those that have it in other characters, and those before ones that lack its marks. */
function penaltyOf(labels: Labels, { written, typed, otherwise }: Writing): (label: number) => number {
  const kept = foldKeepingMarks(written.trim());
  const hasMarks = kept.length !== typed.length;
  const number = otherwise ? OTHERWISE_WRITTEN : 0;
  return (label) => {
    const displayed = labels.displayed[label] ?? '';
    if (displayed.includes(written)) return number;
    if (isPlain(labels, label)) return number + (hasMarks ? WITHOUT_MARKS : OTHERWISE_WRITTEN);
    return number + (foldKeepingMarks(displayed).includes(kept) ? OTHER_MARKS : WITHOUT_MARKS);
  };
}

/** Whether the query stands in the label only inside a longer number. */
function takesNumberApart(labels: Labels, label: number, typed: string): boolean {
  if (!isNumeral(typed.charAt(0)) && !isNumeral(typed.charAt(typed.length - 1))) return false;
  return wholeAt(textOf(labels, label), typed) < 0;
}

function searchTexts(index: FinderIndex, typed: Typed, ranking: Ranking, lacks: Set<Lack>): void {
  const { folded } = typed;
  const wanted = index.addressesAlways || ranking.size < FEW || LOOKS_LIKE_ADDRESS.test(folded);
  if (!wanted || !HAN_OR_DIGIT.test(folded)) return;
  if (!index.texts) {
    lacks.add('texts');
    return;
  }
  const { addresses, campusAddresses, communities, catchments } = index.texts;
  const steps = [
    [addresses, SCORE.address],
    [campusAddresses, SCORE.address],
    [communities, SCORE.address],
    [catchments, SCORE.catchment],
  ] as const;
  for (const [labels, step] of steps) {
    for (const writing of typed.writings) {
      scanExact(labels, writing, (label) => ranking.offer(labels.owners[label] ?? 0, step));
    }
  }
}

/** A telephone number, or the beginning of one: the whole number before its beginning before its inside. */
export function searchPhones(index: FinderIndex, query: string, ranking: Ranking, lacks: Set<Lack>): void {
  const digits = phoneDigits(query);
  if (digits === null) return;
  if (!index.phones) {
    lacks.add('phones');
    return;
  }
  const { main, campuses } = index.phones;
  const { owners } = index.campuses.labels;
  scanPhones(main, digits, (row, rank) => ranking.offer(row, SCORE.phone + rank));
  scanPhones(campuses, digits, (campus, rank) => ranking.offer(owners[campus] ?? 0, SCORE.phone + rank));
}
