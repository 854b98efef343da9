import type { FinderIndex } from '../load-index.ts';
import { type Labels, scanExact, textOf } from './labels.ts';
import { cutsNumber, wholeAt } from './numerals.ts';
import type { Ranking } from './ranking.ts';
import { SCORE } from './score.ts';
import { type Found, type Range, type Spot, labelsOfNames, spotFinder } from './spots.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]/;

/** A piece stands in one place. */
interface Piece extends Found {
  readonly ranges: readonly [Range];
}

/** Shorter ones stand everywhere, and so do numbers. */
const LEAST = 2;
const NUMBER_FIRST = /^\d/;

/**
 * The pieces of a query that runs together what stands in several texts of a row, in any order: 云溪县|重岗乡|阳光, 胜利村|智慧幼儿园. Catchment
 * areas name too many places. `null` where a piece is left that stands in none.
 */
export function piecesIn(
  spots: readonly Spot[],
  typed: string,
  dead = new Set<string>(),
): readonly Piece[] | null {
  if (dead.has(typed)) return null;
  for (let length = typed.length; length >= LEAST; length -= 1) {
    if (cutsNumber(typed, 0, length)) continue;
    const piece = typed.slice(0, length);
    const found = NUMBER_FIRST.test(piece) ? null : holding(spots, piece);
    if (!found) continue;
    if (length === typed.length) return [found];
    const others = piecesIn(spots, typed.slice(length), dead);
    if (others && !others.some((other) => overlaps(found, other))) return [found, ...others];
  }
  // However a long query is cut before it, an end that cannot be read is tried once.
  dead.add(typed);
  return null;
}

function overlaps(one: Piece, other: Piece): boolean {
  const [[start, end]] = one.ranges;
  const [[otherStart, otherEnd]] = other.ranges;
  return one.spot === other.spot && start < otherEnd && otherStart < end;
}

function holding(spots: readonly Spot[], piece: string): Piece | null {
  for (const spot of spots) {
    const at = spot.field === 'catchments' ? -1 : wholeAt(textOf(spot.labels, spot.label), piece);
    if (at >= 0) return { spot, ranges: [[at, at + piece.length]] };
  }
  return null;
}

/** Pieces of one name with something left out between them: `云溪中心` for 云溪镇第二中心幼儿园. */
export function searchPiecesOfName(index: FinderIndex, typed: string, ranking: Ranking): void {
  if (typed.length < 4 || LATIN.test(typed)) return;
  const [first, last] = [typed.slice(0, LEAST), typed.slice(-LEAST)];
  for (const labels of labelsOfNames(index)) {
    if (!mayStandInPieces([labels], typed)) continue;
    scanExact(labels, last, (label) => {
      if (!textOf(labels, label).includes(first)) return;
      const found = piecesIn([{ field: 'name', labels, label, campus: null }], typed);
      if (found) ranking.offer(labels.owners[label] ?? 0, SCORE.pieces);
    });
  }
}

/** Several texts run together: a county, a town and a name, a village and a name, a name and a street. */
export function searchPieces(index: FinderIndex, writings: readonly string[], ranking: Ranking): void {
  const { places, texts } = index;
  const ofRows = [
    ...labelsOfNames(index),
    ...(texts ? [texts.addresses, texts.campusAddresses, texts.communities] : []),
  ];
  const spotsOf = spotFinder(index);
  for (const typed of writings) {
    if (!HAN.test(typed) || typed.length < 4 || !mayStandInPieces([...ofRows, places], typed)) continue;
    const begins = rowsHolding(index, ofRows, typed.slice(0, LEAST));
    const ends = rowsHolding(index, ofRows, typed.slice(-LEAST));
    begins.forEach((begun, row) => {
      const found = begun === 1 && ends[row] === 1 && piecesIn(spotsOf(row), typed);
      if (found) ranking.offer(row, SCORE.pieces + found.length);
    });
  }
}

/** Whether each character of the query stands beside its neighbour in some of the texts: in a piece it must. */
function mayStandInPieces(all: readonly Labels[], typed: string): boolean {
  const isPair = (at: number): boolean =>
    at >= 0 &&
    at + LEAST <= typed.length &&
    all.some(({ neighbours }) => neighbours.mayHold(typed.slice(at, at + LEAST)));
  for (let at = 0; at < typed.length; at += 1) if (!isPair(at) && !isPair(at - 1)) return false;
  return true;
}

/** 1 for each row of which some text holds a piece. */
function rowsHolding(index: FinderIndex, ofRows: readonly Labels[], piece: string): Uint8Array {
  const rows = new Uint8Array(index.count);
  for (const labels of ofRows) {
    scanExact(labels, piece, (label) => {
      rows[labels.owners[label] ?? 0] = 1;
    });
  }
  scanExact(index.places, piece, (place) => {
    for (const row of index.rowsByPlace[place] ?? []) rows[row] = 1;
  });
  return rows;
}
