import type { FinderIndex } from '../load-index.ts';
import { abbreviationIn, prepareAbbreviation } from './abbreviation.ts';
import { fold } from './fold.ts';
import { scanExact, textOf } from './labels.ts';
import type { Ranking } from './ranking.ts';
import { SCORE } from './score.ts';
import { type Range, labelsOfNames } from './spots.ts';
import type { SpokenLabels } from './walk.ts';

/** Enough of what stands in brackets to mean it: two characters. */
const ENOUGH = 2;
const BRACKET = /[（(]/;

/**
 * A name said the other way round: what it has in brackets before the rest of it, whole or in short. 悦澜庭实幼 for
 * 实验幼儿园（悦澜庭园区）. `null` where it is not said so.
 */
export function turnedIn(labels: SpokenLabels, label: number, typed: string): readonly Range[] | null {
  const displayed = labels.displayed[label] ?? '';
  const bracket = displayed.search(BRACKET);
  if (bracket < 0) return null;
  const text = textOf(labels, label);
  const inside = fold(displayed.slice(0, bracket)).length;
  for (let cut = ENOUGH; cut < typed.length; cut += 1) {
    if (!text.startsWith(typed.slice(0, cut), inside)) return null;
    const rest = restIn(labels, label, typed.slice(cut), inside);
    if (rest) return [...rest, [inside, inside + cut]];
  }
  return null;
}

function restIn(labels: SpokenLabels, label: number, rest: string, inside: number): readonly Range[] | null {
  const at = textOf(labels, label).slice(0, inside).indexOf(rest);
  if (at >= 0 && rest.length >= ENOUGH) return [[at, at + rest.length]];
  const query = prepareAbbreviation(rest);
  const ranges = query && abbreviationIn(labels, label, query)?.ranges;
  return ranges?.every(([, end]) => end <= inside) ? ranges : null;
}

/** Everybody whose name is said the other way round. */
export function searchTurned(index: FinderIndex, writings: readonly string[], ranking: Ranking): void {
  for (const typed of writings) {
    if (typed.length <= ENOUGH) continue;
    for (const labels of labelsOfNames(index)) {
      scanExact(labels, typed.slice(0, ENOUGH), (label) => {
        if (turnedIn(labels, label, typed)) ranking.offer(labels.owners[label] ?? 0, SCORE.abbreviation);
      });
    }
  }
}
