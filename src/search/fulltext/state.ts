import { FULL_TEXT_KINDS, type FullTextKind } from './kind.ts';

/** What the search page shows. It lives in the address: `?q=…&kind=…&area=…`. */
export interface FullTextState {
  readonly q: string;
  /** Null: every kind. */
  readonly kind: FullTextKind | null;
  /** 区划代码 of a county or town; null: everywhere. */
  readonly area: string | null;
}

/** Longer questions are asked by their beginning; the box takes no more. */
export const MOST_ASKED = 60;

export function readFullTextState(parameters: URLSearchParams): FullTextState {
  const kind = parameters.get('kind');
  const area = parameters.get('area') ?? '';
  return {
    q: (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_ASKED).trim(),
    kind: FULL_TEXT_KINDS.find((one) => one === kind) ?? null,
    area: /^\d{6,12}$/.test(area) ? area : null,
  };
}

/** The query part of the address, with its question mark; empty where nothing is asked. */
export function writeFullTextState({ q, kind, area }: FullTextState): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  if (kind !== null) parameters.set('kind', kind);
  if (area !== null) parameters.set('area', area);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
