import { isoDate } from '../../../src/domain/school-date.ts';
import {
  type Change,
  composeRecord,
  presentOf,
  type PublicationStep,
  tableOutcome,
  type TableOutcome,
  TABLES_AS_TOLD,
  TableTimeline,
} from '../../../src/changes/index.ts';
import { examine } from '../../../src/dataset/index.ts';
import type { TableName } from '../../../src/dataset/tables/names.ts';
import { bureauFiles, type Changes, FIXTURE_AS_OF, type Files } from '../../fixtures/bureau.ts';

/** What a change is expected to be, without where it was published. */
export type ToldChange = Omit<Change, 'date' | 'commit' | 'name'>;

/** What is told of the minimal bureau published in these states, oldest first: the newest change first. Day and commit are the number of the state. */
export function recordOf(...states: readonly Changes[]): readonly Change[] {
  return recordOfFiles(states.map((changes) => bureauFiles(changes)));
}

export function recordOfFiles(states: readonly Files[]): readonly Change[] {
  const newest = states.at(-1) ?? new Map<string, Uint8Array>();
  const examination = examine(newest, { asOf: FIXTURE_AS_OF });
  const bureau = examination.bureau();
  if (bureau === null)
    throw new Error(JSON.stringify(examination.issues.filter(({ severity }) => severity === 'error')));
  const present = presentOf(bureau, examination.held, newest);
  const context = { formerCodes: bureau.formerCodes, hasPrincipals: bureau.site.publishPrincipalName };
  const steps = states.map((_, index): PublicationStep & { outcomes: Map<TableName, TableOutcome> } => ({
    date: isoDate(`2026-10-${String(index + 1).padStart(2, '0')}`),
    commit: String(index),
    outcomes: new Map(),
  }));
  const recodedAt = new Map<number, ReadonlyMap<string, string>>();
  for (const as of TABLES_AS_TOLD) {
    let timeline: TableTimeline | undefined;
    states.forEach((files, index) => {
      const bytes = files.get(`${as.table.name}.csv`);
      if (bytes === undefined) return;
      timeline ??= new TableTimeline(as, { bureauEmail: bureau.site.bureau.email }, index > 0);
      const step = timeline.step(bytes);
      const recoded = recodedAt.get(index) ?? new Map<string, string>();
      const outcome = tableOutcome(as, step, timeline.personal, { ...context, recoded });
      if (outcome.roster) recodedAt.set(index, new Map(outcome.roster.recoded));
      steps[index]?.outcomes.set(as.table.name, outcome);
    });
  }
  return composeRecord(steps, present).changes;
}

/** The sentences alone. */
export function sentences(...states: readonly Changes[]): readonly string[] {
  return recordOf(...states).map(({ topic, sentence }) => `${topic}｜${sentence}`);
}
