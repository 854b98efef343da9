import { type IsoDate, isoDate } from '../domain/school-date.ts';
import type { Files } from '../dataset/personal-issues.ts';
import type { TableName } from '../dataset/tables/names.ts';
import type { Change } from './change.ts';
import type { Present } from './present.ts';
import { composeRecord } from './record.ts';
import { type TableOutcome, tableOutcome } from './table-changes.ts';
import { TableTimeline } from './table-timeline.ts';
import { TABLES_AS_TOLD } from './told-tables.ts';

/** What a change of the files will be told as, before it is published: as the record of changes will have it. */
export type ChangeToCome = Omit<Change, 'date' | 'commit'>;

const LONG_AGO = isoDate('1900-01-01');

/** Says who there is, whether it has changed or not. */
const ROSTER = 'kindergartens.csv';

/** What is known of the state before besides its files. */
export interface KnownBefore {
  /** When it was published: what had begun by then is told as 补充公布. Where it is not known, a row that a change brings is news. */
  readonly publishedOn?: IsoDate;
  /** States before it, oldest first: of a table that it lacks, or a row of it that cannot be read, these say what stands. */
  readonly earlier?: readonly Files[];
}

/** What the record would tell of one state after the other. `present`: what is published after it. */
export function changesBetween(
  before: Files,
  after: Files,
  present: Present,
  today: IsoDate,
  { publishedOn = LONG_AGO, earlier = [] }: KnownBefore = {},
): readonly ChangeToCome[] {
  const { formerCodes, site } = present.bureau;
  const states = [...earlier, before, after];
  const steps = states.map((files) => ({ files, outcomes: new Map<TableName, TableOutcome>() }));
  const context = { formerCodes, hasPrincipals: site.publishPrincipalName };
  let recoded: ReadonlyMap<string, string> = new Map();
  for (const as of TABLES_AS_TOLD) {
    const name = `${as.table.name}.csv`;
    if (name !== ROSTER && states.every((files) => isSameFile(files.get(name), before.get(name)))) continue;
    const isNew = states[0]?.has(name) !== true;
    const timeline = new TableTimeline(as, { bureauEmail: site.bureau.email }, isNew);
    for (const { files, outcomes } of steps) {
      const bytes = files.get(name);
      if (bytes === undefined) continue;
      const isLast = files === after;
      const known = { ...context, recoded: isLast ? recoded : new Map<string, string>() };
      const outcome = tableOutcome(as, timeline.step(bytes), timeline.personal, known);
      if (isLast && outcome.roster) recoded = new Map(outcome.roster.recoded);
      outcomes.set(as.table.name, outcome);
    }
  }
  const { changes } = composeRecord(
    steps.map(({ outcomes }, index) => ({
      date: index === steps.length - 1 ? today : publishedOn,
      commit: String(index),
      outcomes,
    })),
    present,
  );
  const last = String(steps.length - 1);
  return changes
    .filter(({ commit }) => commit === last)
    .map(({ date: _date, commit: _commit, ...change }) => change);
}

/** Whether two states of a file are alike to the byte; so are two that are not there. */
export function isSameFile(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  // A large file is compared in a moment only without a call for each byte.
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
