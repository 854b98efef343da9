/** A stream of pseudo-random draws. The same seed and label give the same draws on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [low, high], both included. */
  whole(low: number, high: number): number;
  /** A normal draw, cut to three standard deviations so that no freak appears. */
  normal(mean: number, deviation: number): number;
  /** A lognormal draw given by its median and the deviation of its logarithm. */
  lognormal(median: number, deviation: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Picks by weight; weights need not sum to one. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  shuffled<T>(items: readonly T[]): T[];
  /** An independent stream: adding draws to one leaves the others as they were. */
  fork(label: string): Random;
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/** Mulberry32: 32 bits of state, good enough for invented data, the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stream named by its seed: `createRandom('7')`, `createRandom('7/fees/9900112345')`. */
export function createRandom(seed: string): Random {
  const next = mulberry32(hash(seed));
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const standardNormal = (): number => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const drawn = radius * Math.cos(2 * Math.PI * next());
    return Math.max(-3, Math.min(3, drawn));
  };
  function at<T>(items: readonly T[], index: number): T {
    const item = items[index];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
  return {
    next,
    whole,
    normal: (mean, deviation) => mean + deviation * standardNormal(),
    lognormal: (median, deviation) => median * Math.exp(deviation * standardNormal()),
    chance: (probability) => next() < probability,
    pick: (items) => at(items, whole(0, items.length - 1)),
    weighted(items) {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return at(items, items.length - 1)[0];
    },
    shuffled(items) {
      const result = [...items];
      for (let index = result.length - 1; index > 0; index -= 1) {
        const other = whole(0, index);
        const held = at(result, index);
        result[index] = at(result, other);
        result[other] = held;
      }
      return result;
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}
