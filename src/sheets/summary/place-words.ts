import type { SheetPlace } from '../place.ts';

/** A file and its worksheet. */
export function bookWords({ file, sheet }: Pick<SheetPlace, 'file' | 'sheet'>): string {
  return `${file}${sheet === null ? '' : `“${sheet}”`}`;
}

/** Where a cell stands, as WPS names it. */
export function placeWords(place: SheetPlace): string {
  return `${bookWords(place)} ${place.cell}`;
}
