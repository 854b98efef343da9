import { isAbsent } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';
import { stepsData } from '../format/settle.ts';
import type { Tone } from '../wording/tone.ts';
import type { CellContent, RichCell } from '../views/table.ts';

/** What one part of a cell says; an empty text hides it. */
interface Said {
  readonly value: string;
  readonly tone?: Tone | undefined;
}

/** One part of a cell over the days, as the settling script reads it; undefined where it never changes. */
function partSteps(cell: RichCell, partOf: (content: CellContent) => Said): string | undefined {
  const first = partOf(cell);
  const steps = (cell.next ?? []).map(({ from, value }) => ({ from, ...partOf(value) }));
  if (steps.every(({ value, tone }) => value === first.value && tone === first.tone)) return undefined;
  return stepsData(steps);
}

/** The parts of a cell that settle in the reader's browser: attributes of their elements. */
export interface CellSteps {
  readonly text: string | undefined;
  readonly note: string | undefined;
  readonly verdict: string | undefined;
  readonly sort: string | undefined;
}

export function cellSteps(cell: RichCell): CellSteps {
  return {
    text: partSteps(cell, ({ text, status }) => ({ value: textOf(text), tone: status })),
    note: partSteps(cell, ({ note = '' }) => ({ value: note })),
    verdict: partSteps(cell, ({ verdict }) => ({ value: verdict?.word ?? '', tone: verdict?.tone })),
    sort: contentsOf(cell).some(hasOwnKey)
      ? partSteps(cell, (content) => ({ value: sortKey(content) }))
      : undefined,
  };
}

function contentsOf(cell: RichCell): readonly CellContent[] {
  return [cell, ...(cell.next ?? []).map(({ value }) => value)];
}

/** Whether it does not sort by its text. */
function hasOwnKey({ text, sort }: CellContent): boolean {
  return sort !== undefined || isAbsent(text);
}

/** What a dated cell sorts by: its own key, else its text; what is absent stays last. */
export function sortKey({ text, sort }: CellContent): string {
  return String(sort ?? (isAbsent(text) ? '' : text));
}

function textOf(text: CellContent['text']): string {
  return isAbsent(text) ? absenceWord(text) : String(text);
}
