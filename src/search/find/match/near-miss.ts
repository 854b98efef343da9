import type { SpokenLabels } from './walk.ts';
import { labelEnd, labelStart } from './labels.ts';
import { looseSound, type Sounds } from './sounds.ts';

/**
 * Names that differ from the query in one place: a character that sounds the same (any number of those), nearly the
 * same, or is wrong, missing, extra or swapped. Letters in the query stand for initials here.
 */
export interface NearMiss {
  /** 0 for the same characters; the lower, the likelier that this name was meant. */
  readonly cost: number;
  /** Offsets in the folded label. */
  readonly start: number;
  readonly end: number;
}

const SAME = 0;
const HOMOPHONE = 1;
const LOOSE = 2;
// One edit costs more than any number of homophones that a query can hold.
const SWAPPED = 104;
const MISSING = 105;
const WRONG = 106;
/** An edit of the query's first or last character leaves less to recognise the name by than one in its middle. */
const AT_THE_EDGE = 4;
/** More than one edit is a different name. */
const TOO_FAR = 200;
/** The bits of one machine word, less the sign. */
const WORD = 31;

export interface NearMissQuery {
  readonly length: number;
  /** Cost of reading character `id` for the query's character `i`, at `i * idCount + id`. */
  readonly costs: Uint8Array;
  /** For each character id, the query positions (first 31) that it satisfies without an edit. */
  readonly masks: Int32Array;
  readonly idCount: number;
  readonly edits: boolean;
}

/** Readings of characters that the index's own table lacks: from the homophones file. */
export type FurtherReadings = ReadonlyMap<string, readonly string[]>;

/** `null` where the query is too short to be told from noise. Edits need three characters, sound alone two. */
export function prepareNearMiss(
  sounds: Sounds,
  query: string,
  further: FurtherReadings,
): NearMissQuery | null {
  const length = query.length;
  if (length < 2) return null;
  const { idCount } = sounds;
  const costs = new Uint8Array(length * idCount).fill(WRONG);
  const masks = new Int32Array(idCount);
  for (let i = 0; i < length; i += 1) {
    for (const [id, cost] of soundAlikes(sounds, query.charAt(i), further)) {
      const at = i * idCount + id;
      costs[at] = Math.min(costs[at] ?? WRONG, cost);
      if (i < WORD) masks[id] = (masks[id] ?? 0) | (1 << i);
    }
  }
  return { length, costs, masks, idCount, edits: length >= 3 };
}

function soundAlikes(
  sounds: Sounds,
  character: string,
  further: FurtherReadings,
): readonly (readonly [number, number])[] {
  const own = sounds.ids[character.charCodeAt(0)] ?? 1;
  const alikes: (readonly [number, number])[] = own > 1 ? [[own, SAME]] : [];
  if (/[a-z]/.test(character)) {
    sounds.syllables.forEach((syllable, spoken) => {
      if (syllable.startsWith(character))
        for (const id of sounds.spokenAs[spoken] ?? []) alikes.push([id, SAME]);
    });
    return alikes;
  }
  const readings =
    own > 1
      ? (sounds.readings[own] ?? []).map((spoken) => sounds.syllables[spoken] ?? '')
      : (further.get(character) ?? []);
  const loose = new Set(readings.map(looseSound));
  sounds.syllables.forEach((syllable, spoken) => {
    if (!loose.has(sounds.loose[spoken] ?? '')) return;
    const cost = readings.includes(syllable) ? HOMOPHONE : LOOSE;
    for (const id of sounds.spokenAs[spoken] ?? []) alikes.push([id, cost]);
  });
  return alikes;
}

/** Calls `found` for each label within one edit, in order. */
export function scanNearMisses(
  labels: SpokenLabels,
  query: NearMissQuery,
  found: (label: number, miss: NearMiss, length: number) => void,
): void {
  for (const label of candidates(labels, query)) {
    const miss = nearMissIn(labels, label, query);
    if (miss) found(label, miss, labelEnd(labels, label) - labelStart(labels, label));
  }
}

/**
 * The labels whose exact cost is worth working out: a bit-parallel pass (Wu and Manber, with swaps) over all characters. It calls nobody,
 * so that a browser which has compiled it for one query need not do so again for the next.
 */
function candidates({ ids }: SpokenLabels, { masks, edits, length }: NearMissQuery): readonly number[] {
  const last = 1 << (Math.min(length, WORD) - 1);
  const hits: number[] = [];
  let label = 0;
  let exact = 0;
  // Before any text, the query's first character may already be the superfluous one.
  const fresh = edits ? 1 : 0;
  let edited = fresh;
  let half = 0;
  let hit = false;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    if (id === 0) {
      if (hit) hits.push(label);
      label += 1;
      exact = 0;
      edited = fresh;
      half = 0;
      hit = false;
      continue;
    }
    if (hit) continue;
    const mask = masks[id] ?? 0;
    const before = exact;
    exact = ((before << 1) | 1) & mask;
    if (edits) {
      const swapped = (half & mask) << 1;
      half = ((before << 1) | 1) & (mask >>> 1);
      edited = (((edited << 1) | 1) & mask) | before | (before << 1) | (exact << 1) | 1 | swapped;
    }
    hit = ((exact | edited) & last) !== 0;
  }
  return hits;
}

let costTable = new Int32Array(1024);
let startTable = new Int32Array(1024);

/** Two tables of at least `size` cells, used again from label to label; every cell is written before it is read. */
function workTables(size: number): readonly [Int32Array, Int32Array] {
  if (costTable.length < size) {
    costTable = new Int32Array(size * 2);
    startTable = new Int32Array(size * 2);
  }
  return [costTable, startTable];
}

/** The cheapest way to read the query somewhere in one label, or `null` where it takes more than one edit. */
export function nearMissIn(labels: SpokenLabels, label: number, query: NearMissQuery): NearMiss | null {
  const from = labelStart(labels, label);
  const width = labelEnd(labels, label) - from;
  const { ids } = labels;
  const { length, costs, idCount } = query;
  const columns = width + 1;
  const [cost, start] = workTables((length + 1) * columns);
  for (let j = 0; j <= width; j += 1) {
    cost[j] = 0;
    start[j] = j;
  }
  for (let i = 1; i <= length; i += 1) {
    for (let j = 0; j <= width; j += 1) {
      const here = i * columns + j;
      const above = here - columns;
      const edge = i === 1 || i === length ? AT_THE_EDGE : 0;
      let bestCost = (cost[above] ?? 0) + MISSING + edge;
      let bestFrom = above;
      if (j > 0) {
        const reading = costs[(i - 1) * idCount + (ids[from + j - 1] ?? 0)] ?? WRONG;
        const take = (cost[above - 1] ?? 0) + (reading === WRONG ? WRONG + edge : reading);
        if (take < bestCost) {
          bestCost = take;
          bestFrom = above - 1;
        }
        const skip = (cost[here - 1] ?? 0) + MISSING;
        if (skip < bestCost) {
          bestCost = skip;
          bestFrom = here - 1;
        }
      }
      if (i > 1 && j > 1) {
        const crossed =
          (costs[(i - 1) * idCount + (ids[from + j - 2] ?? 0)] ?? WRONG) +
          (costs[(i - 2) * idCount + (ids[from + j - 1] ?? 0)] ?? WRONG);
        const swap = (cost[here - 2 * columns - 2] ?? 0) + SWAPPED + crossed;
        if (crossed < WRONG && swap < bestCost) {
          bestCost = swap;
          bestFrom = here - 2 * columns - 2;
        }
      }
      cost[here] = bestCost;
      start[here] = start[bestFrom] ?? 0;
    }
  }
  return cheapestEnd(cost, start, length * columns, width, query.edits);
}

function cheapestEnd(
  cost: Int32Array,
  start: Int32Array,
  row: number,
  width: number,
  edits: boolean,
): NearMiss | null {
  const limit = edits ? TOO_FAR : SWAPPED;
  let best: NearMiss | null = null;
  let bestRank = Infinity;
  for (let j = 0; j <= width; j += 1) {
    const here = cost[row + j] ?? TOO_FAR;
    if (here >= limit) continue;
    const begun = start[row + j] ?? 0;
    const rank = here * 4 + positionOf(begun, j, width);
    if (rank >= bestRank) continue;
    bestRank = rank;
    best = { cost: here, start: begun, end: j };
  }
  return best;
}

/** 0 the whole label, 1 its beginning, 2 somewhere inside. */
export function positionOf(start: number, end: number, length: number): 0 | 1 | 2 {
  if (start > 0) return 2;
  return end === length ? 0 : 1;
}
