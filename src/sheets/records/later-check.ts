import type { FoundCell } from '../found.ts';
import { shortPlace } from '../names/plain-name.ts';
import type { Known } from '../names/register.ts';
import { daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { LATER_CHECK } from '../words/notes.ts';
import { type Subject, value, type Work } from './work.ts';

/** The day of those that were looked at later than the rest, as a note names them or their town; asked where it names nobody known. Null for the rest. */
export function laterCheck({ section, register, clerk }: Work, { known }: Subject): FoundCell | null {
  if (known === null) return null;
  for (const { text, place } of [...section.lines, ...(section.beside ?? [])]) {
    for (const sentence of bare(text).split(/[。;；]/)) {
      const [day, another] = daysIn(sentence);
      if (!LATER_CHECK.test(sentence)) continue;
      const isClear = day !== undefined && another === undefined;
      if (isClear && isNamed(known, sentence)) return value(day, place);
      if (isClear && register.all.some((one) => isNamed(one, sentence))) continue;
      const asked = clerk.value({
        table: 'safety',
        key: 'checkedOn',
        place,
        kindergarten: known.name,
        text: sentence,
        why: '看不出补查的是哪几所',
        suggestion: '',
      });
      return asked;
    }
  }
  return null;
}

function isNamed({ name, town }: Known, sentence: string): boolean {
  return sentence.includes(name) || (town !== '' && sentence.includes(shortPlace(town)));
}
