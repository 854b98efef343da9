import type { Dated } from '../domain/dated.ts';
import { type Reported, isAbsent } from '../domain/reported.ts';
import { absenceMeaning, absenceWord, formatReported } from '../format/absence.ts';
import { stepsData } from '../format/settle.ts';
import type { FactRow } from '../views/kindergarten/fact-rows.ts';
import type { Tone } from '../wording/tone.ts';
import { attribute } from './attribute.ts';
import { namePieces, titlePieces } from './line-breaks.ts';
import { escapeHtml } from './markup.ts';

/** The name of a kindergarten, which breaks between its parts alone. */
export function nameMarkup(name: string): string {
  return namePieces(name).map(escapeHtml).join('<wbr>');
}

/** A heading that the data give: it breaks between its words alone. */
export function titleMarkup(title: string): string {
  return titlePieces(title).map(escapeHtml).join('<wbr>');
}

/** A finished value as HTML, or in a word why there is none: a page has a hundred. */
export function reportedMarkup(value: Reported<string | number>, unit?: string): string {
  if (isAbsent(value))
    return `<span class="miss"${attribute('title', absenceMeaning(value))}>${absenceWord(value)}</span>`;
  return escapeHtml(unit === undefined ? String(value) : `${value} ${unit}`);
}

/** A text of the day it is read on: that of the as-of day, with what is known to follow for the settling script. */
export function datedMarkup({ value, next }: Dated<Reported<string>>): string {
  if (next.length === 0) return reportedMarkup(value);
  const steps = next.map(({ from, value: text }) => ({ from, value: formatReported(text, (said) => said) }));
  const words = formatReported(value, (said) => said);
  return `<span${attribute('data-steps', stepsData(steps))}>${escapeHtml(words)}</span>`;
}

/** A status: a word and a shape, and a colour besides. */
export function statusMarkup(tone: Tone, word: string): string {
  return `<span class="status ${tone}">${escapeHtml(word)}</span>`;
}

/** Terms and values, one after another. */
export function factsMarkup(facts: readonly FactRow[]): string {
  return facts
    .map(({ term, value, next, unit, href, note }) => {
      const isDated = !href && next !== undefined && typeof value !== 'number';
      const said = isDated ? datedMarkup({ value, next }) : reportedMarkup(value, unit);
      const linked = href ? `<a${attribute('href', href)}>${said}</a>` : said;
      const small = note ? `<small class="soft">${escapeHtml(note)}</small>` : '';
      return `<div><dt>${escapeHtml(term)}</dt><dd>${linked}${small}</dd></div>`;
    })
    .join('');
}
