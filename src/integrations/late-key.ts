/**
 * Keys of files that are worked out where they are asked for. Astro reads the keys of all addresses before the first file is made; for whoever
 * makes a file, or knows that there is none at hand, that would be work for nothing.
 */

/** What Astro carries in place of a key; `settledKey` gives the key. */
export function lateKey(keyOf: () => string): string {
  const all = asked();
  return `${LATE}${all.push(keyOf) - 1}`;
}

/** The key that a route gave with an address, whether it was worked out or not. */
export function settledKey(given: string): string {
  if (!given.startsWith(LATE)) return given;
  const keyOf = asked()[Number(given.slice(LATE.length))];
  if (!keyOf) throw new Error(`No key was promised as ${given}.`);
  return keyOf();
}

const LATE = 'late key ';

/** Kept on the process, not in the module: the compiled program and the command that runs it are two copies of this file. */
const ASKED = Symbol.for('kindergarten-disclosure.late-keys');
const shared = globalThis as typeof globalThis & { [ASKED]?: (() => string)[] };

function asked(): (() => string)[] {
  return (shared[ASKED] ??= []);
}
