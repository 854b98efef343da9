import { LARGE_CLOSING_PERCENT } from './large-change.ts';
import type { ChangeToCome } from '../between.ts';
import { turnOf } from './turned-kindergartens.ts';

/** Many kindergartens that were closed, or are gone from the list. */
export interface ClosedMany {
  readonly closed: number;
  /** Kindergartens that were not closed before. */
  readonly of: number;
}

/** Null where they are not many. */
export function closedMany(
  changes: readonly ChangeToCome[],
  before: readonly { readonly status: string }[],
): ClosedMany | null {
  const leaving = changes.filter((change) => turnOf(change) === 'left' && change.old !== '停办');
  const closed = new Set(leaving.map(({ name, code }) => `${name ?? ''} ${code ?? ''}`)).size;
  const of = before.filter(({ status }) => status !== '停办').length;
  return closed * 100 > of * LARGE_CLOSING_PERCENT ? { closed, of } : null;
}
