import type { Column } from '../tables/column.ts';
import { readCell } from './cell.ts';
import { HEADER_WORDS } from './header-words.ts';
import { nearestWord } from './nearest.ts';

/** Whether a label is another word for a header: 建园时间 for 建园年份. */
function isWordFor(label: string, header: string): boolean {
  return HEADER_WORDS[header]?.includes(label) === true;
}

/**
 * The column that a label in a file was probably meant for, of those that the file does not have: by another word for it, else by its letters,
 * if it can read what stands below the label. Undefined where none is near.
 */
export function headerMeant(
  label: string,
  free: readonly Column[],
  samples: readonly string[],
): string | undefined {
  const known = free.find(({ header }) => isWordFor(label, header));
  if (known) return known.header;
  const readable = free.filter((column) => canRead(column, samples));
  return nearestWord(
    label,
    readable.map(({ header }) => header),
  );
}

/** The label of a file that probably stands for a header which the file does not have. */
export function labelMeant(header: string, labels: readonly string[]): string | undefined {
  return labels.find((label) => isWordFor(label, header)) ?? nearestWord(header, labels);
}

function canRead(column: Column, samples: readonly string[]): boolean {
  const refused = samples.filter((sample) => readCell(sample, column).problem?.severity === 'error');
  return refused.length * 2 <= samples.length;
}
