import type { GridCell } from '../book/grid.ts';
import { oneLine } from '../values/plain.ts';
import { safeText } from './safe-text.ts';
import type { Work } from './work.ts';

/** Tells of a cell that is not imported what stands there, shortened, and nothing of a person. */
export function leaveOutCell({ dropped }: Work, { place, text }: Pick<GridCell, 'place' | 'text'>): void {
  dropped.push({ place, kind: '不收的话', text: safeText(oneLine(text)).text.slice(0, 40) });
}
