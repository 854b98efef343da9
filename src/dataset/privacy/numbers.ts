import { cards } from './cards.ts';
import { digitRuns, type Stretch } from './digit-runs.ts';
import type { Finding } from './finding.ts';
import { idNumbers } from './id-numbers.ts';
import { roundedNumbers } from './rounded-numbers.ts';
import type { Looked } from './looked.ts';
import { maskedNumbers } from './masked-numbers.ts';
import { mobiles } from './mobiles.ts';
import type { Site } from './surroundings.ts';
import type { View } from './view.ts';

/** ID numbers, bank cards and mobile numbers of a view, as places of the view; none overlaps another. */
export function findNumbers(view: View, source: string, site: Site): readonly Finding[] {
  const looked: Looked = { ...view, source, site };
  const found: Finding[] = [];
  const free = (stretch: Stretch): boolean =>
    !found.some(({ start, end }) => stretch.start < end && start < stretch.end);
  for (const run of digitRuns(view.text)) {
    for (const look of [idNumbers, cards, mobiles]) {
      for (const { stretch, ...rest } of look(run, looked)) {
        if (free(stretch)) found.push({ ...rest, start: stretch.start, end: stretch.end });
      }
    }
  }
  return [...found, ...roundedNumbers(view.text, site), ...maskedNumbers(view.text, site)].sort(
    (a, b) => a.start - b.start,
  );
}
