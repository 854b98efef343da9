import { NO_VARIANTS, type Variants, fold } from './fold.ts';
import { Neighbours } from './neighbours.ts';

/**
 * Many short texts (names, towns, addresses) laid out for fast scanning: folded, end to end, a line break between.
 * `owners` says whose label each one is: a row, or a place that many rows share.
 */
export interface Labels {
  readonly displayed: readonly string[];
  readonly owners: Int32Array;
  readonly text: string;
  /** Where each label starts in `text`; one more entry marks the end. */
  readonly starts: Int32Array;
  readonly neighbours: Neighbours;
}

/** Whether folding dropped no mark or space from the label. */
export function isPlain(labels: Labels, label: number): boolean {
  return (labels.displayed[label]?.length ?? 0) === labelEnd(labels, label) - labelStart(labels, label);
}

export function layOut(
  displayed: readonly string[],
  owners: readonly number[] | null = null,
  variants: Variants = NO_VARIANTS,
): Labels {
  return layOutAs(displayed, owners, fold(displayed.join('\n'), variants));
}

/** Lays texts out by what is compared of them: as many lines. */
export function layOutAs(
  displayed: readonly string[],
  owners: readonly number[] | null,
  compared: string,
): Labels {
  const starts = new Int32Array(displayed.length + 1);
  let at = 0;
  for (let label = 1; label <= displayed.length; label += 1) {
    const end = compared.indexOf('\n', at);
    at = (end < 0 ? compared.length : end) + 1;
    starts[label] = at;
  }
  const text = displayed.length === 0 ? '' : `${compared}\n`;
  return {
    displayed,
    owners: owners ? Int32Array.from(owners) : Int32Array.from(displayed, (_, label) => label),
    text,
    starts,
    neighbours: new Neighbours(text),
  };
}

export function labelStart(labels: Labels, label: number): number {
  return labels.starts[label] ?? 0;
}

/** The end of a label's text, before its line break. */
export function labelEnd(labels: Labels, label: number): number {
  return (labels.starts[label + 1] ?? 1) - 1;
}

/** The folded text of one label. */
export function textOf(labels: Labels, label: number): string {
  return labels.text.slice(labelStart(labels, label), labelEnd(labels, label));
}

/** Calls `found` for each label that contains `needle`, with the offset of its first occurrence, in order of labels. */
export function scanExact(
  labels: Labels,
  needle: string,
  found: (label: number, offset: number, length: number) => void,
): void {
  if (!labels.neighbours.mayHold(needle)) return;
  let label = 0;
  let at = labels.text.indexOf(needle);
  while (at >= 0) {
    while (labelEnd(labels, label) < at) label += 1;
    found(label, at - labelStart(labels, label), labelEnd(labels, label) - labelStart(labels, label));
    label += 1;
    at = labels.text.indexOf(needle, labelStart(labels, label));
  }
}
