import { findAccounts } from './accounts.ts';
import { withChineseDigits, withLetterDigits } from './digits.ts';
import { findEmails } from './emails.ts';
import { hasManyDigits } from './first-look.ts';
import { type Finding, masked } from './finding.ts';
import { findLatinLabelled } from './labelled-latin.ts';
import { findNamedPersons } from './named-persons.ts';
import { findNumbers } from './numbers.ts';
import { simplified } from './simplified.ts';
import { PROSE, type Site } from './surroundings.ts';
import { findTabledPersons } from './tabled-persons.ts';
import { publishedView, turnedView, type View, withoutMarkup, withText } from './view.ts';

/** Personal data found in a text, at its place in the source, and a masked form that may be shown. */
export interface PersonalData extends Finding {
  readonly masked: string;
}

/**
 * Every piece of personal data in a text, in the order of the text. The text is looked at as it is written and as it will be read on the
 * page: with escapes resolved, without markup, with numerals of every kind as digits. Linear in the text; of a large file only
 * the parts that `firstLook` points at should come here.
 */
export function findPersonalData(source: string, site: Site = PROSE): readonly PersonalData[] {
  const published = publishedView(source);
  const words = withoutMarkup(published);
  const views = words === published ? [published] : [published, words];
  const turned = turnedView(source);
  const numerals = [...views, ...(turned ? [turned] : [])].filter(mayHoldNumber).flatMap((view) => {
    const said = [withText(view, withChineseDigits(view.text)), withText(view, withLetterDigits(view.text))];
    return [view, ...said.filter(({ text }) => text !== view.text)];
  });
  const found = [
    ...numerals.flatMap((view) => inSource(view, findNumbers(view, source, site))),
    ...views.flatMap((view) => inSource(view, [...findEmails(view, source), ...findAccounts(view)])),
    ...views.flatMap((view) => inSource(view, persons(view, site))),
  ];
  return withoutOverlaps(found).map((one) => ({ ...one, masked: masked(one) }));
}

function persons(view: View, site: Site): readonly Finding[] {
  const simple = withText(view, simplified(view.text));
  return [
    ...findNamedPersons(simple),
    ...findLatinLabelled(simple.text),
    ...(site.isCell ? [] : findTabledPersons(simple)),
  ];
}

/** Ten digits are enough where a spreadsheet has rounded a number. */
function mayHoldNumber({ text }: View): boolean {
  return hasManyDigits(text, 0, text.length) || /\dE\+?1\d/i.test(text);
}

/** The findings of a view at their places in the source. */
function inSource({ starts, ends }: View, found: readonly Finding[]): readonly Finding[] {
  return found.map((one) => {
    const [first, last] = [one.start, one.end - 1];
    const start = Math.min(starts[first] ?? 0, starts[last] ?? 0);
    return { ...one, start, end: Math.max(ends[first] ?? 0, ends[last] ?? 0) };
  });
}

/** Of findings at one place the surest: the first error, else the first. */
function withoutOverlaps(found: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const byPlace = [...found].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  for (const one of byPlace) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (rank(one) < rank(last)) kept[kept.length - 1] = one;
  }
  return kept;
}

function rank({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
