import { addDays } from '../../domain/school-date.ts';
import { stepsData } from '../../format/settle.ts';
import type { DotGroup, DotRow } from '../../progress/completeness-dots.ts';
import type { Tone } from '../../wording/tone.ts';
import { attribute } from '../attribute.ts';
import { escapeHtml } from '../markup.ts';
import { bytesOf } from '../table-weight.ts';

const DOTS: Readonly<Record<Tone, string>> = { good: '●', bad: '■', warn: '▲', wait: '○', none: '–' };

/**
 * The cell of an item: a dot a kindergarten, and in words how many stand how. Both turn when the day of a duty has passed. A string: a town
 * has six of them.
 */
export function dotsMarkup(groups: readonly DotGroup[]): string {
  return groups.map(groupMarkup).join('');
}

function groupMarkup({ count, word, tone, dueOn }: DotGroup): string {
  const late = (value: string) =>
    dueOn === null ? undefined : stepsData([{ from: addDays(dueOn, 1), value, tone: 'bad' }]);
  const dots = DOTS[tone].repeat(count);
  const drawn = `<span class="status ${tone}" aria-hidden="true"${attribute('data-steps', late(DOTS.bad.repeat(count)))}>${dots}</span>`;
  const said = `<span class="vh"${attribute('data-steps', late(`${count} 所逾期。`))}>${escapeHtml(`${count} 所${word}。`)}</span>`;
  return drawn + said;
}

/** About how many bytes the dots of some towns are in their page. */
export function dotsWeight(rows: readonly DotRow[]): number {
  return rows.reduce(
    (sum, { area, items }) =>
      sum +
      160 +
      bytesOf(area.name) +
      items.reduce((all, groups) => all + 20 + rawBytes(dotsMarkup(groups)), 0),
    0,
  );
}

/** Of markup, in UTF-8. */
function rawBytes(markup: string): number {
  let bytes = 0;
  for (let at = 0; at < markup.length; at += 1) bytes += markup.charCodeAt(at) >= 0x80 ? 3 : 1;
  return bytes;
}
