import { type Labels, labelEnd, labelStart } from './labels.ts';
import type { Sounds } from './sounds.ts';

/**
 * Matching by sound: letters of the query are walked along the readings of a label's characters. A character is
 * spoken for by a whole syllable, by its initial (`y`, `zh`), or, at the query's end, by as much as has been typed.
 * Chinese characters in the query stand for themselves, so `云xi中心` and `云溪zx` work too.
 */
export type WalkKind = 0 | 1 | 2;
export const FULL_PINYIN: WalkKind = 0;
const INITIALS: WalkKind = 1;
const MIXED: WalkKind = 2;

/** Labels with the ids of their characters, ready to be walked, and the words at which theirs begin and end. */
export interface SpokenLabels extends Labels {
  readonly ids: Uint16Array;
  /** A word that many names share. */
  readonly sharedWord: RegExp;
}

export interface Walk {
  readonly kind: WalkKind;
  /** Offsets in the folded label. */
  readonly start: number;
  readonly end: number;
}

/** No way through. */
const NOTHING = -1;
/** A walk of no step, or of a last single letter: it may be an initial or begin a syllable; the steps before decide. */
const OPEN = 3;

// How a syllable fits the query at one place.
const WHOLE = 1;
const UNFINISHED = 2;
const INITIAL = 4;
const DOUBLE_INITIAL = 8;

/** A query prepared for walking. */
export class Walker {
  private readonly query: string;
  private readonly sounds: Sounds;
  private readonly typing: boolean;
  /** How syllable `s` fits at query position `p`, at `p * syllables + s`. */
  private readonly fits: Uint8Array;
  private readonly syllables: number;
  /** The id of the query's character, where it stands for itself. */
  private readonly own: Uint16Array;
  private ids: Uint16Array = new Uint16Array(0);
  private end = 0;
  private reached = 0;

  /** With `typing`, initials and an unfinished last syllable will do; without, every syllable must be whole. */
  constructor(sounds: Sounds, query: string, typing = true) {
    this.query = query;
    this.sounds = sounds;
    this.typing = typing;
    this.syllables = sounds.syllables.length;
    this.own = Uint16Array.from(query, (character) => sounds.ids[character.charCodeAt(0)] ?? 0);
    this.fits = this.fitSyllables();
  }

  /** The best walk through one label, or `null`: whole syllables before initials before both; then the earliest. */
  through(labels: SpokenLabels, label: number): Walk | null {
    const begins = this.beginnings();
    const from = labelStart(labels, label);
    this.ids = labels.ids;
    this.end = labelEnd(labels, label);
    let best: Walk | null = null;
    for (let at = from; at < this.end; at += 1) {
      if (begins[this.ids[at] ?? 0] !== 1) continue;
      const kind = this.walk(at, 0);
      if (kind === NOTHING) continue;
      const settled = kind === OPEN ? INITIALS : (kind as WalkKind);
      if (best === null || settled < best.kind) {
        best = { kind: settled, start: at - from, end: this.reached - from };
      }
      // A single letter says no more at a later place.
      if (settled === FULL_PINYIN || this.query.length === 1) break;
    }
    return best;
  }

  /** The labels in which a walk may begin, in order. */
  candidates(labels: SpokenLabels): readonly number[] {
    const begins = this.beginnings();
    const { ids } = labels;
    const hits: number[] = [];
    let label = 0;
    for (let at = 0; at < ids.length; at += 1) {
      if (begins[ids[at] ?? 0] !== 1) continue;
      while (labelEnd(labels, label) < at) label += 1;
      hits.push(label);
      at = labelEnd(labels, label);
    }
    return hits;
  }

  /** Whether the query from `p` on walks from the label's first character over at least `least` characters. */
  spellsFrom(labels: SpokenLabels, label: number, p: number, least: number): boolean {
    const from = labelStart(labels, label);
    this.ids = labels.ids;
    this.end = labelEnd(labels, label);
    const kind = this.walk(from, p);
    return (kind === FULL_PINYIN || kind === OPEN) && this.reached - from >= least;
  }

  /** Adds to `spent` how much of the query the label's first `least` and more characters use up in whole syllables. */
  spendings(labels: SpokenLabels, label: number, least: number, spent: Set<number>): void {
    const from = labelStart(labels, label);
    const end = labelEnd(labels, label);
    const step = (at: number, p: number): void => {
      if (at - from >= least) spent.add(p);
      if (at >= end || p >= this.query.length) return;
      for (const syllable of this.sounds.readings[labels.ids[at] ?? 0] ?? []) {
        if (((this.fits[p * this.syllables + syllable] ?? 0) & WHOLE) === 0) continue;
        step(at + 1, p + (this.sounds.syllables[syllable]?.length ?? 0));
      }
    };
    step(from, 0);
  }

  private fitSyllables(): Uint8Array {
    const query = this.query;
    const fits = new Uint8Array(query.length * this.syllables);
    for (let p = 0; p < query.length; p += 1) {
      const first = query.charAt(p);
      const rest = query.slice(p);
      for (const s of this.sounds.byFirstLetter.get(first) ?? []) {
        const syllable = this.sounds.syllables[s] ?? '';
        let fit = 0;
        if (rest.startsWith(syllable)) fit |= WHOLE;
        else if (this.typing && rest.length > 1 && syllable.startsWith(rest)) fit |= UNFINISHED;
        if (this.typing && syllable.length > 1) {
          fit |= INITIAL;
          if (syllable.charAt(1) === 'h' && rest.charAt(1) === 'h') fit |= DOUBLE_INITIAL;
        }
        fits[p * this.syllables + s] = fit;
      }
    }
    return fits;
  }

  private begins: Uint8Array | null = null;

  /** For each character id, whether a walk may begin on it. */
  private beginnings(): Uint8Array {
    if (this.begins) return this.begins;
    const begins = new Uint8Array(this.sounds.idCount);
    for (const syllable of this.sounds.byFirstLetter.get(this.query.charAt(0)) ?? []) {
      if ((this.fits[syllable] ?? 0) === 0) continue;
      for (const id of this.sounds.spokenAs[syllable] ?? []) begins[id] = 1;
    }
    begins[this.own[0] ?? 0] = 1;
    begins[0] = 0;
    begins[1] = 0;
    this.begins = begins;
    return begins;
  }

  /** The kind of the best way to spend the query from `p` on over the characters from `at` on. */
  private walk(at: number, p: number): number {
    if (p >= this.query.length) {
      this.reached = at;
      return OPEN;
    }
    if (at >= this.end) return NOTHING;
    const id = this.ids[at] ?? 0;
    let best = NOTHING;
    let bestEnd = 0;
    if (id > 1 && this.own[p] === id) {
      best = afterWhole(this.walk(at + 1, p + 1));
      if (best === FULL_PINYIN) return best;
      bestEnd = this.reached;
    }
    const spoken = this.sounds.readings[id];
    if (!spoken) return best;
    for (const syllable of spoken) {
      const fit = this.fits[p * this.syllables + syllable] ?? 0;
      if (fit === 0) continue;
      const kind = this.speak(syllable, fit, at, p);
      if (kind === FULL_PINYIN) return kind;
      if (kind !== NOTHING && (best === NOTHING || rank(kind) < rank(best))) {
        best = kind;
        bestEnd = this.reached;
      }
    }
    this.reached = bestEnd;
    return best;
  }

  private speak(syllable: number, fit: number, at: number, p: number): number {
    if ((fit & UNFINISHED) !== 0) {
      this.reached = at + 1;
      return FULL_PINYIN;
    }
    let best = NOTHING;
    let bestEnd = 0;
    if ((fit & WHOLE) !== 0) {
      best = afterWhole(this.walk(at + 1, p + (this.sounds.syllables[syllable]?.length ?? 0)));
      if (best === FULL_PINYIN) return best;
      bestEnd = this.reached;
    }
    for (let width = 1; width <= 2; width += 1) {
      if ((fit & (width === 1 ? INITIAL : DOUBLE_INITIAL)) === 0) continue;
      const spentAll = p + width >= this.query.length;
      const kind = spentAll ? OPEN : afterInitial(this.walk(at + 1, p + width));
      if (spentAll) this.reached = at + 1;
      if (kind !== NOTHING && (best === NOTHING || rank(kind) < rank(best))) {
        best = kind;
        bestEnd = this.reached;
      }
    }
    this.reached = bestEnd;
    return best;
  }
}

/** `OPEN` can still become a walk of whole syllables. */
function rank(kind: number): number {
  return kind === OPEN ? FULL_PINYIN : kind;
}

function afterWhole(rest: number): number {
  if (rest === NOTHING) return NOTHING;
  return rest === OPEN || rest === FULL_PINYIN ? FULL_PINYIN : MIXED;
}

function afterInitial(rest: number): number {
  if (rest === NOTHING) return NOTHING;
  return rest === OPEN || rest === INITIALS ? INITIALS : MIXED;
}
