/** What a reader's browser remembers of a page of the record, so that it can say what is new. */
export interface Visit {
  /** The day of the visit before this one's day. */
  readonly day: string;
  /** The newest publication that stood there then; empty where there was none. */
  readonly newest: string;
  /** Its day. */
  readonly published: string;
}

/** A publication as the page shows it. */
export interface Listed {
  readonly commit: string;
  readonly date: string;
}

/** What is kept: the last visit, and the one of another day before it. All visits of one day are one. */
export interface Visits {
  readonly last: Visit;
  readonly before: Visit | null;
}

/** What is kept after a visit today, whatever was kept before. */
export function afterVisit(kept: Visits | null, today: string, newest: Listed | undefined): Visits {
  const last: Visit = { day: today, newest: newest?.commit ?? '', published: newest?.date ?? '' };
  const before = kept === null ? null : kept.last.day === today ? kept.before : kept.last;
  return { last, before };
}

/**
 * The publications of the page, newest first, that were not there at a visit. Where the newest of then is not among them any more (the page
 * goes on elsewhere, or the record was written anew) those of later days count.
 */
export function newSince<T extends Listed>({ newest, published }: Visit, listed: readonly T[]): readonly T[] {
  const at = listed.findIndex(({ commit }) => commit === newest);
  return at === -1 ? listed.filter(({ date }) => date > published) : listed.slice(0, at);
}

/** What was kept, as it comes back from the browser; null for anything else. */
export function visitsOf(stored: unknown): Visits | null {
  if (typeof stored !== 'object' || stored === null || !('last' in stored)) return null;
  const last = visitOf(stored.last);
  const before = 'before' in stored ? visitOf(stored.before) : null;
  return last === null ? null : { last, before };
}

function visitOf(stored: unknown): Visit | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { day, newest, published } = stored as Partial<Record<keyof Visit, unknown>>;
  if (typeof day !== 'string' || typeof newest !== 'string' || typeof published !== 'string') return null;
  return { day, newest, published };
}
