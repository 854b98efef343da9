import { createHash } from 'node:crypto';
import {
  type ChangeRecord,
  composeRecord,
  type Present,
  type PublicationStep,
  tableOutcome,
  type TableOutcome,
  TABLES_AS_TOLD,
  TableTimeline,
  type TellingContext,
  hasRows,
} from '../changes/index.ts';
import { readSite, SITE_FILE } from '../dataset/site.ts';
import type { TableName } from '../dataset/tables/names.ts';
import { ChangeCache, type KnownStep } from './change-cache.ts';
import { type DataState, dataCommits, statesOf } from './data-states.ts';
import { dayIn } from './day-in.ts';
import { GitObjects } from './git.ts';

/** Without git, nothing is known: neither since when, nor that nothing changed. */
export const UNKNOWN_RECORD: ChangeRecord = { since: null, isCut: false, changes: [], publications: [] };

/**
 * Everything that changed for the public, from the repository that holds the data directory: three processes of git, however long its history.
 * `head`: the commit it ends with; null without git.
 * `cacheFile`: where what was found is kept for the next build; null where it is not.
 */
export async function changeRecord(
  { dataDir, head }: { readonly dataDir: string; readonly head: string | null },
  present: Present,
  cacheFile: string | null,
): Promise<ChangeRecord> {
  const commits = head === null ? null : await dataCommits(dataDir, head);
  if (commits === null) return UNKNOWN_RECORD;
  const objects = new GitObjects(dataDir);
  try {
    const all = await statesOf(commits, objects);
    const states = await ownStates(all, present, objects);
    if (states.length === 0) return UNKNOWN_RECORD;
    const { site } = present.bureau;
    const steps = await stepsOf(states, present, objects, cacheFile);
    const { changes, publications } = composeRecord(
      steps.map((outcomes, index): PublicationStep => {
        const { commit = '', committedAt = 0 } = states[index] ?? {};
        return { commit, date: dayIn(new Date(committedAt * 1000), site.timezone), outcomes };
      }),
      present,
    );
    const since = publications.at(-1)?.date ?? null;
    return { since, isCut: commits.isCut && states.length === all.length, changes, publications };
  } finally {
    objects.close();
  }
}

/**
 * The states that were publications of this bureau. Before a kindergarten stood in its list there was nothing to publish; one that began with the
 * made-up bureau of the program, and is its own now, tells nothing of that.
 */
async function ownStates(
  all: readonly DataState[],
  { bureau }: Present,
  objects: GitObjects,
): Promise<readonly DataState[]> {
  const own = bureau.site.demo ? all : all.slice((await lastMadeUp(all, objects)) + 1);
  for (const [index, { files }] of own.entries()) {
    const hash = files.get('kindergartens.csv');
    if (hash === undefined || hash === own[index - 1]?.files.get('kindergartens.csv')) continue;
    const object = await objects.read(hash);
    if (object !== null && hasRows(object.bytes)) return own.slice(index);
  }
  // A list is kept, and nobody stands in it yet: what has been prepared so far is no news.
  return own.filter(({ files }) => files.has('kindergartens.csv')).slice(-1);
}

async function lastMadeUp(states: readonly DataState[], objects: GitObjects): Promise<number> {
  const known = new Map<string, boolean>();
  for (const { files } of states) {
    const hash = files.get(SITE_FILE);
    if (hash === undefined || known.has(hash)) continue;
    const object = await objects.read(hash);
    known.set(hash, object !== null && readSite(object.bytes).site?.demo === true);
  }
  return states.findLastIndex(({ files }) => known.get(files.get(SITE_FILE) ?? '') === true);
}

type Outcomes = Map<TableName, TableOutcome>;

/** What each state tells, table by table; the first of all is where the record begins, and tells nothing. */
async function stepsOf(
  states: readonly DataState[],
  present: Present,
  objects: GitObjects,
  cacheFile: string | null,
): Promise<readonly Outcomes[]> {
  const { formerCodes, site } = present.bureau;
  const context = { formerCodes, hasPrincipals: site.publishPrincipalName };
  const allowed = { bureauEmail: site.bureau.email };
  const cache = new ChangeCache(cacheFile, digest(context, allowed));
  const outcomes = states.map((): Outcomes => new Map());
  const recodedAt = states.map((): ReadonlyMap<string, string> => new Map());
  for (const as of TABLES_AS_TOLD) {
    const versions = versionsOf(states, `${as.table.name}.csv`);
    if (isSilent(as.table.name, versions, states)) continue;
    const walk = new TableWalk(as, versions, allowed, objects);
    for await (const [index, outcome] of walk.outcomes(context, recodedAt, cache)) {
      outcomes[index]?.set(as.table.name, outcome);
      if (outcome.roster) recodedAt[index] = new Map(outcome.roster.recoded);
    }
  }
  cache.keep();
  return outcomes;
}

/** A file as it came to be in one state. */
interface Version {
  readonly state: number;
  readonly hash: string;
}

/** The versions of a file, oldest first. A state without it leaves it as it was: a table that is not kept says nothing. */
function versionsOf(states: readonly DataState[], name: string): readonly Version[] {
  const versions: Version[] = [];
  states.forEach(({ files }, state) => {
    const hash = files.get(name);
    if (hash !== undefined && hash !== versions.at(-1)?.hash) versions.push({ state, hash });
  });
  return versions;
}

/** What is as it was in the first state tells nothing, and need not be read; but the list of kindergartens says who there was. */
function isSilent(
  table: TableName,
  versions: readonly Version[],
  { length: states }: readonly DataState[],
): boolean {
  const isAsAtFirst = versions.every(({ state }) => state === 0);
  return isAsAtFirst && (table !== 'kindergartens' || states === 1);
}

type Allowed = ConstructorParameters<typeof TableTimeline>[1];

/** Versions asked for at a time: few enough to be held in memory. */
const AHEAD = 16;

/** One table through its versions. What was found before between two of them is taken from there; a version is read only where that is not known. */
class TableWalk {
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
        timeline ??= await this.#timelineBefore(index);
        step = await this.#step(timeline, index, { ...context, recoded });
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

  async #step(timeline: TableTimeline, index: number, context: TellingContext): Promise<KnownStep> {
    const step = timeline.step(await this.#bytes(index));
    return { ...tableOutcome(this.#as, step, timeline.personal, context), isClean: step.isClean };
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

function digest(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
