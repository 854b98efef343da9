/** 对比清单: up to four kindergartens that the reader set aside, kept in this browser only. */
export interface Shortlisted {
  readonly code: string;
  readonly name: string;
}

export const SHORTLIST_KEY = 'kd-compare';
export const SHORTLIST_MOST = 4;

/** What is set aside; nothing where the browser keeps nothing or holds something else under the key. */
export function readShortlist(): readonly Shortlisted[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(SHORTLIST_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isShortlisted).slice(0, SHORTLIST_MOST) : [];
  } catch {
    return [];
  }
}

function isShortlisted(value: unknown): value is Shortlisted {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

// A browser that forbids storage keeps the list for this page alone.
export function storeShortlist(list: readonly Shortlisted[]): void {
  try {
    localStorage.setItem(SHORTLIST_KEY, JSON.stringify(list));
  } catch {
    return;
  }
}
