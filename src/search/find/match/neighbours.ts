/** Bits of a table of what stands side by side: a bureau's texts have some fifty thousand different pairs, so that few share a bit. */
const BITS = 1 << 20;

/**
 * Which characters a text has, and which side by side. What has two together that the text has nowhere together stands nowhere in it, and
 * need not be looked for: so it is with most of what is tried of a long query. Worked out when it is first asked for.
 */
export class Neighbours {
  private readonly text: string;
  private table: Int32Array | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the text may hold a piece; where it may not, it surely does not. */
  mayHold(piece: string): boolean {
    for (let at = 1; at < piece.length; at += 1) {
      if (!this.has(piece.charCodeAt(at - 1), piece.charCodeAt(at))) return false;
    }
    return true;
  }

  /** Whether the text may have each of these characters somewhere. */
  mayHaveEach(characters: string): boolean {
    for (let at = 0; at < characters.length; at += 1) {
      if (!this.has(characters.charCodeAt(at), ALONE)) return false;
    }
    return true;
  }

  private has(one: number, next: number): boolean {
    this.table ??= tableOf(this.text);
    const bit = bitOf(one, next);
    return ((this.table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

/** Stands for the neighbour of a character that is asked for by itself. No text has it. */
const ALONE = 0;

function tableOf(text: string): Int32Array {
  const table = new Int32Array(BITS / 32);
  const add = (bit: number): void => {
    table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << (bit & 31));
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    add(bitOf(code, ALONE));
    add(bitOf(code, text.charCodeAt(at + 1)));
  }
  return table;
}

function bitOf(one: number, next: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 12;
}
