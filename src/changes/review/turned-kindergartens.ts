import { TABLES } from '../../dataset/tables/index.ts';
import type { ChangeToCome } from '../between.ts';

const { columns } = TABLES.kindergartens;

/** What became of a kindergarten as a whole. */
export type Turn = 'left' | 'opened' | 'changed';

/** What a change says became of a kindergarten; null where it is of something else. */
export function turnOf({ table, field, kind, new: now }: ChangeToCome): Turn | null {
  if (table !== 'kindergartens') return null;
  if (field === '') return kind === 'removed' ? 'left' : 'opened';
  if (field !== columns.status.header) return 'changed';
  return now === '停办' ? 'left' : 'opened';
}

/** Codes that were given up for another one, old → new. */
export function recodedIn(changes: readonly ChangeToCome[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ table, field, old, new: now }) =>
      table === 'kindergartens' && field === columns.code.header && old !== null && now !== null
        ? [[old, now] as const]
        : [],
    ),
  );
}
