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

/**
 * What the record would tell of one state after the other. `present`: what is published after it. The same words as once both are in the
 * repository, save that what began before the last publication is told there as 补充公布: here it is not known when that was.
 */
export function changesBetween(
  before: Files,
  after: Files,
  present: Present,
  today: IsoDate,
): readonly ChangeToCome[] {
  const { formerCodes, site } = present.bureau;
  const steps = [before, after].map((files) => ({ files, outcomes: new Map<TableName, TableOutcome>() }));
  const context = { formerCodes, hasPrincipals: site.publishPrincipalName };
  let recoded: ReadonlyMap<string, string> = new Map();
  for (const as of TABLES_AS_TOLD) {
    const name = `${as.table.name}.csv`;
    const isNew = !before.has(name);
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
      // When the state before was published is not known here: a row that a change brings is news.
      date: index === 0 ? LONG_AGO : today,
      commit: String(index),
      outcomes,
    })),
    present,
  );
  return changes.map(({ date: _date, commit: _commit, ...change }) => change);
}
