import type { Change, ChangeRecord } from '../changes/index.ts';

/** One change as open data: what the record holds, besides what a reader can look up. */
export type JsonChange = Omit<Change, 'name'>;

/** `/api/v1/changes.json`: all that changed for the public, newest first. `since` is null where nothing is known, which is not that nothing changed. */
export interface ChangesJson {
  readonly since: ChangeRecord['since'];
  readonly changes: readonly JsonChange[];
}

export function changesJson({ since, changes }: ChangeRecord): ChangesJson {
  return { since, changes: changes.map(jsonChange) };
}

function jsonChange({ date, commit, code, table, key, field, old, new: now, ...said }: Change): JsonChange {
  const { kind, topic, sentence } = said;
  return { date, commit, code, table, key, field, old, new: now, kind, topic, sentence };
}
