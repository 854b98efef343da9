/**
 * What a cell was read as.
 * - `value`: clear, as the data files write it
 * - `absent`: the sheet says that there is nothing to say (`/`, blank): no cell
 * - `unclear`: to be asked, with why, and the likely answer where there is one
 */
export type Parsed =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unclear'; readonly why: string; readonly suggestion: string };

export const ABSENT: Parsed = { kind: 'absent' };

export function clear(text: string): Parsed {
  return { kind: 'value', text };
}

export function unclear(why: string, suggestion = ''): Parsed {
  return { kind: 'unclear', why, suggestion };
}
