/** Two lists of lines laid side by side. */
export interface Alignment {
  /** Of each line of the second list: the index of the line of the first that it is, or -1. */
  readonly sourceOf: Int32Array;
  /** Lines of the first that stand beside none. */
  readonly gone: readonly number[];
  /** Lines of the second that stand beside none. */
  readonly come: readonly number[];
}

/** So far a line that was put in or taken out is looked for. */
const LOOK_AHEAD = 8;

/**
 * Lays the lines of two versions of a file side by side, quickly rather than as well as can be: lines that stand in another order stay beside none.
 */
export function alignLines(old: readonly string[], now: readonly string[]): Alignment {
  const sourceOf = new Int32Array(now.length).fill(-1);
  const [gone, come]: [number[], number[]] = [[], []];
  let [at, to] = [0, 0];
  while (at < old.length && to < now.length) {
    if (old[at] === now[to]) {
      sourceOf[to] = at;
      at += 1;
      to += 1;
      continue;
    }
    const [skipped, added] = nextMeeting(old, at, now, to);
    for (let step = 0; step < skipped; step += 1) gone.push(at + step);
    for (let step = 0; step < added; step += 1) come.push(to + step);
    at += skipped;
    to += added;
  }
  for (; at < old.length; at += 1) gone.push(at);
  for (; to < now.length; to += 1) come.push(to);
  return { sourceOf, gone, come };
}

/** How many lines of each to pass over until both say the same again: one of each where they do not meet soon. */
function nextMeeting(
  old: readonly string[],
  at: number,
  now: readonly string[],
  to: number,
): readonly [skipped: number, added: number] {
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead += 1) {
    if (old[at + ahead] !== undefined && old[at + ahead] === now[to + ahead]) return [ahead, ahead];
    if (old[at + ahead] !== undefined && old[at + ahead] === now[to]) return [ahead, 0];
    if (now[to + ahead] !== undefined && old[at] === now[to + ahead]) return [0, ahead];
  }
  return [1, 1];
}
