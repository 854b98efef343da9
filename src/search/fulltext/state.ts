import { FULL_TEXT_KINDS, type FullTextKind } from './kind.ts';

/** What the search page shows. It lives in the address: `?q=…&kind=…`. */
export interface FullTextState {
  readonly q: string;
  /** Null: every kind. */
  readonly kind: FullTextKind | null;
}

export function readFullTextState(parameters: URLSearchParams): FullTextState {
  const kind = parameters.get('kind');
  return {
    q: (parameters.get('q') ?? '').trim(),
    kind: FULL_TEXT_KINDS.find((one) => one === kind) ?? null,
  };
}

/** The query part of the address, with its question mark; empty where nothing is asked. */
export function writeFullTextState({ q, kind }: FullTextState): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  if (kind !== null) parameters.set('kind', kind);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
