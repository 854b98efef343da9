import { textOf } from './labels.ts';
import type { FinderIndex } from '../load-index.ts';
import { Walker } from './walk.ts';

/** A query read as a place and something else, run together. */
export interface PlaceSplit {
  readonly place: number;
  readonly rest: string;
  /** Whether the place was written in its own characters, not by sound. */
  readonly exact: boolean;
}

const LATIN = /[a-z]/;
/** Enough of a place's name to mean it: two characters. */
const ENOUGH = 2;

/** Every way to read the query as a place and a rest, the place first or last. A place may lack its 镇, 街道, 区. */
export function splitsByPlace(index: FinderIndex, typed: string): readonly PlaceSplit[] {
  if (typed.length <= ENOUGH) return [];
  return LATIN.test(typed) ? splitsBySound(index, typed) : splitsByCharacters(index, typed);
}

function splitsByCharacters(index: FinderIndex, typed: string): readonly PlaceSplit[] {
  const { places } = index;
  const splits: PlaceSplit[] = [];
  for (let place = 0; place < places.displayed.length; place += 1) {
    const name = textOf(places, place);
    const head = name.slice(0, ENOUGH);
    if (name.length < ENOUGH) continue;
    if (typed.startsWith(head)) {
      let common = head.length;
      while (common < name.length && name[common] === typed[common]) common += 1;
      for (let length = common; length >= ENOUGH; length -= 1) {
        if (length < typed.length) splits.push({ place, rest: typed.slice(length), exact: true });
      }
    }
    const last = typed.lastIndexOf(head);
    if (last > 0 && name.startsWith(typed.slice(last))) {
      splits.push({ place, rest: typed.slice(0, last), exact: true });
    }
  }
  return splits;
}

function splitsBySound(index: FinderIndex, typed: string): readonly PlaceSplit[] {
  const splits: PlaceSplit[] = [];
  const { places } = index;
  const whole = new Walker(index.sounds, typed, false);
  const typing = new Walker(index.sounds, typed);
  for (let place = 0; place < places.displayed.length; place += 1) {
    const spent = new Set<number>();
    whole.spendings(places, place, ENOUGH, spent);
    for (const cut of spent) {
      if (cut <= typed.length - ENOUGH) splits.push({ place, rest: typed.slice(cut), exact: false });
    }
    for (let cut = ENOUGH; cut <= typed.length - ENOUGH; cut += 1) {
      if (typing.spellsFrom(places, place, cut, ENOUGH)) {
        splits.push({ place, rest: typed.slice(0, cut), exact: false });
      }
    }
  }
  return splits;
}
