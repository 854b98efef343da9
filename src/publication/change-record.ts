import {
  type ChangeRecord,
  composeRecord,
  type Present,
  type PublicationStep,
  type TableOutcome,
  TABLES_AS_TOLD,
  hasRows,
} from '../changes/index.ts';
import { readSite, SITE_FILE } from '../dataset/site.ts';
import type { TableName } from '../dataset/tables/names.ts';
import { ChangeCache } from './change-cache.ts';
import { type DataState, dataCommits, statesOf } from './data-states.ts';
import { dayIn } from './day-in.ts';
import { GitObjects } from './git.ts';
import { digest, TableWalk, type Version } from './table-walk.ts';

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
