/** The smaller, the better. */
export type Score = number;

const NONE = 0x7fffffff;

/** The best score of each row. */
export class Ranking {
  private readonly scores: Int32Array;
  private readonly scored: number[] = [];
  private leastScore = NONE;

  constructor(count: number) {
    this.scores = new Int32Array(count).fill(NONE);
  }

  /** How many rows have a score. */
  get size(): number {
    return this.scored.length;
  }

  /** Keeps the better of the row's score and this one. */
  offer(row: number, score: Score): void {
    const known = this.scores[row] ?? NONE;
    if (known === NONE) this.scored.push(row);
    if (score < known) this.scores[row] = score;
    if (score < this.leastScore) this.leastScore = score;
  }

  /** Whether the row has a score below `limit`. */
  isBelow(row: number, limit: Score): boolean {
    return (this.scores[row] ?? NONE) < limit;
  }

  *entries(): Iterable<readonly [number, Score]> {
    for (const row of this.scored) yield [row, this.scores[row] ?? NONE];
  }

  /** Rows by score, equal ones by row. */
  get rows(): readonly number[] {
    return this.sorted();
  }

  /** The best score of all; null where no row has one. */
  get least(): Score | null {
    return this.leastScore === NONE ? null : this.leastScore;
  }

  /** How many rows have a score below `limit`. */
  below(limit: Score): number {
    let count = 0;
    for (const row of this.scored) if (this.isBelow(row, limit)) count += 1;
    return count;
  }

  /** Calls `take` for the best `limit` rows. */
  best(limit: number, take: (row: number, score: Score) => void): void {
    for (const row of this.sorted().slice(0, limit)) take(row, this.scores[row] ?? NONE);
  }

  /** There are few scores and many rows: one pass in order of row sorts them all. */
  private sorted(): readonly number[] {
    const scores = this.scores;
    const byScore = new Map<Score, number[]>();
    for (let row = 0; row < scores.length; row += 1) {
      const score = scores[row] ?? NONE;
      if (score === NONE) continue;
      const known = byScore.get(score);
      if (known) known.push(row);
      else byScore.set(score, [row]);
    }
    return [...byScore.keys()].sort((one, other) => one - other).flatMap((score) => byScore.get(score) ?? []);
  }
}
