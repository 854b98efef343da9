/** Where a cell stands in what somebody handed over, as WPS names it. */
export interface SheetPlace {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** The name of the worksheet; null in a CSV. */
  readonly sheet: string | null;
  /** `D18`; the upper left cell of merged ones. */
  readonly cell: string;
}

/** A place in one text, to look it up by. */
export function placeId({ file, sheet, cell }: SheetPlace): string {
  return `${file}|${sheet ?? ''}|${cell}`;
}
