import { labelEnd, labelStart } from './labels.ts';
import type { Sounds } from './sounds.ts';
import { FULL_PINYIN, type SpokenLabels, type Walk } from './walk.ts';

/** Full pinyin with one letter wrong, missing, extra or swapped with its neighbour. */
export class MistypedPinyin {
  private readonly query: string;
  private readonly sounds: Sounds;
  /** For each character id, whether its readings may begin the query. */
  private readonly begins: Uint8Array;
  private ids: Uint16Array = new Uint16Array(0);
  private end = 0;
  private reached = 0;

  constructor(sounds: Sounds, query: string) {
    this.query = query;
    this.sounds = sounds;
    const opens = sounds.syllables.map((syllable) => opensWith(syllable, query));
    this.begins = Uint8Array.from(sounds.readings, (spoken) =>
      spoken.some((syllable) => opens[syllable]) ? 1 : 0,
    );
  }

  /** Calls `found` for each label that can be read so, in order. */
  scan(labels: SpokenLabels, found: (label: number, walk: Walk, length: number) => void): void {
    const { ids } = labels;
    let label = 0;
    for (let at = 0; at < ids.length; at += 1) {
      if (this.begins[ids[at] ?? 0] !== 1) continue;
      while (labelEnd(labels, label) < at) label += 1;
      const walk = this.through(labels, label);
      if (walk) found(label, walk, labelEnd(labels, label) - labelStart(labels, label));
      at = labelEnd(labels, label);
    }
  }

  /** The first place in one label that can be read so, or `null`. */
  through(labels: SpokenLabels, label: number): Walk | null {
    const from = labelStart(labels, label);
    this.ids = labels.ids;
    this.end = labelEnd(labels, label);
    for (let at = from; at < this.end; at += 1) {
      if (this.begins[this.ids[at] ?? 0] !== 1 || !this.read(at, 0, true)) continue;
      return { kind: FULL_PINYIN, start: at - from, end: this.reached - from };
    }
    return null;
  }

  private read(at: number, p: number, typoLeft: boolean): boolean {
    const query = this.query;
    if (p >= query.length) {
      this.reached = at;
      return true;
    }
    if (at >= this.end) return false;
    // A character that the query writes out stands for itself.
    const id = this.ids[at] ?? 0;
    if (id > 1 && this.sounds.ids[query.charCodeAt(p)] === id && this.read(at + 1, p + 1, typoLeft))
      return true;
    for (const spoken of this.sounds.readings[id] ?? []) {
      const syllable = this.sounds.syllables[spoken] ?? '';
      if (query.startsWith(syllable, p)) {
        if (this.read(at + 1, p + syllable.length, typoLeft)) return true;
      } else if (
        query.length - p > 1 &&
        query.length - p < syllable.length &&
        syllable.startsWith(query.slice(p))
      ) {
        this.reached = at + 1;
        return true;
      }
      if (typoLeft && (this.misspelled(syllable, at, p) || this.swapped(syllable, at, p))) return true;
    }
    return false;
  }

  private misspelled(syllable: string, at: number, p: number): boolean {
    if (syllable.length < 2) return false;
    for (let length = syllable.length - 1; length <= syllable.length + 1; length += 1) {
      if (p + length > this.query.length || !oneEditApart(syllable, this.query, p, length)) continue;
      if (this.read(at + 1, p + length, false)) return true;
    }
    return false;
  }

  /** The syllable's last letter and the next syllable's first have changed places. */
  private swapped(syllable: string, at: number, p: number): boolean {
    const last = syllable.length - 1;
    if (at + 1 >= this.end || !this.query.startsWith(syllable.slice(0, last), p)) return false;
    return (this.sounds.readings[this.ids[at + 1] ?? 0] ?? []).some((spoken) => {
      const next = this.sounds.syllables[spoken] ?? '';
      const crossed = next.charAt(0) + syllable.charAt(last) + next.slice(1);
      return this.query.startsWith(crossed, p + last) && this.read(at + 2, p + last + crossed.length, false);
    });
  }
}

function opensWith(syllable: string, query: string): boolean {
  if (query.startsWith(syllable.slice(0, -1))) return true;
  return [-1, 0, 1].some((more) => {
    const length = syllable.length + more;
    return length > 0 && length <= query.length && oneEditApart(syllable, query, 0, length);
  });
}

/** Whether `length` letters of `query` from `p` on are one substitution, insertion, deletion or swap from `syllable`. */
function oneEditApart(syllable: string, query: string, p: number, length: number): boolean {
  let same = 0;
  const shorter = Math.min(syllable.length, length);
  while (same < shorter && syllable.charCodeAt(same) === query.charCodeAt(p + same)) same += 1;
  let tail = 0;
  while (
    tail < shorter - same &&
    syllable.charCodeAt(syllable.length - 1 - tail) === query.charCodeAt(p + length - 1 - tail)
  ) {
    tail += 1;
  }
  const inSyllable = syllable.length - same - tail;
  const inQuery = length - same - tail;
  if (inSyllable <= 1 && inQuery <= 1) return inSyllable + inQuery > 0;
  return (
    inSyllable === 2 &&
    inQuery === 2 &&
    syllable.charCodeAt(same) === query.charCodeAt(p + same + 1) &&
    syllable.charCodeAt(same + 1) === query.charCodeAt(p + same)
  );
}
