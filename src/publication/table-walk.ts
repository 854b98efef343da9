import { createHash } from 'node:crypto';
import {
  changedPart,
  tableOutcome,
  type TableOutcome,
  type TABLES_AS_TOLD,
  TableTimeline,
  type TellingContext,
} from '../changes/index.ts';
import type { ChangeCache, KnownStep } from './change-cache.ts';
import type { GitObjects } from './git.ts';

/** A file as it came to be in one state. */
export interface Version {
  readonly state: number;
  readonly hash: string;
}

type Allowed = ConstructorParameters<typeof TableTimeline>[1];

/** Versions asked for at a time: few enough to be held in memory. */
const AHEAD = 16;

/** One table through its versions. What was found before between two of them is taken from there; a version is read only where that is not known. */
export class TableWalk {
  readonly #as: (typeof TABLES_AS_TOLD)[number];
  readonly #versions: readonly Version[];
  readonly #allowed: Allowed;
  readonly #objects: GitObjects;
  /** Of each version: what stands then, by a hash of all that it depends on. */
  readonly #ids: string[] = [];
  /** Versions that were asked for, by their index. */
  readonly #coming = new Map<number, Promise<Uint8Array | null>>();

  constructor(
    as: (typeof TABLES_AS_TOLD)[number],
    versions: readonly Version[],
    allowed: Allowed,
    objects: GitObjects,
  ) {
    this.#as = as;
    this.#versions = versions;
    this.#allowed = allowed;
    this.#objects = objects;
  }

  async *outcomes(
    context: Omit<TellingContext, 'recoded'>,
    recodedAt: readonly ReadonlyMap<string, string>[],
    cache: ChangeCache,
  ): AsyncGenerator<readonly [state: number, outcome: TableOutcome]> {
    let timeline: TableTimeline | undefined;
    for (const [index, { state, hash }] of this.#versions.entries()) {
      const recoded = recodedAt[state] ?? new Map<string, string>();
      const key = digest(this.#as.table.name, this.#idBefore(index), hash, [...recoded]);
      let step = timeline === undefined ? cache.get(key) : undefined;
      if (step === undefined) {
        const told = { ...context, recoded };
        step = timeline === undefined ? await this.#stepByPart(index, told) : undefined;
        if (step === undefined) {
          timeline ??= await this.#timelineBefore(index);
          step = this.#step(timeline, await this.#bytes(index), told);
        }
        cache.set(key, step);
      }
      this.#ids.push(step.isClean ? hash : digest(this.#idBefore(index), hash));
      yield [state, step];
    }
  }

  /** A table that came later was not kept before; of one that is there from the first, nothing is known before. */
  #idBefore(index: number): string {
    return this.#ids[index - 1] ?? (this.#isNew ? 'new' : 'unknown');
  }

  get #isNew(): boolean {
    return (this.#versions[0]?.state ?? 0) > 0;
  }

  #step(timeline: TableTimeline, bytes: Uint8Array | null, context: TellingContext): KnownStep {
    const step = timeline.step(bytes);
    return { ...tableOutcome(this.#as, step, timeline.personal, context), isClean: step.isClean };
  }

  /** By what is written otherwise than in a version before that stands as it is written; undefined where that does not tell. */
  async #stepByPart(index: number, context: TellingContext): Promise<KnownStep | undefined> {
    const { hash } = this.#versions[index - 1] ?? {};
    if (hash === undefined || this.#ids[index - 1] !== hash) return;
    const [old, now] = await Promise.all(
      [hash, this.#versions[index]?.hash ?? ''].map((name) => this.#objects.read(name)),
    );
    const part = old && now ? changedPart(this.#as, { old: old.bytes, now: now.bytes }) : null;
    if (part === null) return;
    const timeline = new TableTimeline(this.#as, this.#allowed, false);
    timeline.step(part.old);
    const step = this.#step(timeline, part.now, context);
    return step.isClean ? step : undefined;
  }

  /** A version, and some of the next that will be asked for: to ask git for each by itself costs more than to read it. */
  #bytes(index: number): Promise<Uint8Array | null> {
    for (
      let next = index;
      this.#coming.size === 0 && next < this.#versions.length && next < index + AHEAD;
      next += 1
    ) {
      const hash = this.#versions[next]?.hash ?? '';
      this.#coming.set(
        next,
        this.#objects.read(hash).then((object) => object?.bytes ?? null),
      );
    }
    const bytes = this.#coming.get(index) ?? Promise.resolve(null);
    this.#coming.delete(index);
    return bytes;
  }

  /** The table as it stands before a version: from the last one that depends on nothing older. */
  async #timelineBefore(index: number): Promise<TableTimeline> {
    const from = this.#ids.findLastIndex((id, at) => id === this.#versions[at]?.hash);
    const timeline = new TableTimeline(this.#as, this.#allowed, from === -1 && this.#isNew);
    for (let at = Math.max(0, from); at < index; at += 1) timeline.step(await this.#bytes(at));
    return timeline;
  }
}

export function digest(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
