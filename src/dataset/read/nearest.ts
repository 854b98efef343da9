/** The number of single-character edits between two words. */
function editDistance(from: string, to: string): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  let previous = b.map((_, index) => index + 1);
  a.forEach((char, row) => {
    const current: number[] = [];
    b.forEach((other, column) => {
      const left = column === 0 ? row + 1 : (current[column - 1] ?? 0);
      const above = previous[column] ?? 0;
      const diagonal = column === 0 ? row : (previous[column - 1] ?? 0);
      current.push(Math.min(left + 1, above + 1, diagonal + (char === other ? 0 : 1)));
    });
    previous = current;
  });
  return b.length === 0 ? a.length : (previous[b.length - 1] ?? 0);
}

/** In characters: no word of the dictionary is longer, and a slip of the pen is not. */
const LONGEST = 60;

/**
 * The word that was probably meant: the one that contains the other, or the one with the fewest edits as long as at
 * least half of the characters agree. Undefined where no word is near.
 */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const word of words) {
    if (word.length > LONGEST) continue;
    const contained = written.length > 1 && (word.includes(written) || written.includes(word));
    const edits = editDistance(written, word);
    if (!contained && edits > Math.max(word.length, written.length) / 2) continue;
    const cost = contained ? edits / 2 : edits;
    if (best === undefined || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}
