import type { FoundCell } from '../found.ts';
import type { Section } from '../layout/section.ts';
import { shortPlace } from '../names/plain-name.ts';
import type { Known, Register } from '../names/register.ts';
import type { SheetPlace } from '../place.ts';
import { daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { LATER_CHECK } from '../words/notes.ts';
import { safeText } from './safe-text.ts';
import { type Subject, value, type Work } from './work.ts';

/** A sentence of some that were looked at later than the rest. */
interface Later {
  readonly text: string;
  readonly place: SheetPlace;
  readonly days: readonly string[];
  /** Whether it names a kindergarten or a town that is known. */
  readonly namesSome: boolean;
}

const READ = new WeakMap<Section, readonly Later[]>();

/**
 * The day of those that were looked at later than the rest, as a note names them or their town; asked of them where it gives none or several,
 * and once of the sheet where it names nobody known. Null for the rest.
 */
export function laterCheck(work: Work, { known }: Subject): FoundCell | null {
  if (known === null) return null;
  for (const later of laterIn(work)) {
    const [day, another] = later.days;
    if (isNamed(known, later.text))
      return day !== undefined && another === undefined
        ? value(day, later.place)
        : asked(work, later, known.name);
    if (!later.namesSome && day !== undefined) return asked(work, later, '');
  }
  return null;
}

function laterIn({ section, register }: Work): readonly Later[] {
  const read = READ.get(section) ?? laterOf(section, register);
  READ.set(section, read);
  return read;
}

function laterOf({ lines, beside = [] }: Section, register: Register): readonly Later[] {
  return [...lines, ...beside].flatMap(({ text: line, place }) =>
    bare(line)
      .split(/[。;；]/)
      .filter((text) => LATER_CHECK.test(text))
      .map((text) => ({
        text,
        place,
        days: daysIn(text),
        namesSome: register.all.some((one) => isNamed(one, text)),
      })),
  );
}

function asked({ clerk }: Work, { text, place }: Later, kindergarten: string): FoundCell | null {
  const said = `“${safeText(text).text}”`;
  return clerk.value({
    table: 'safety',
    key: 'checkedOn',
    place,
    kindergarten,
    text,
    suggestion: '',
    sentence:
      kindergarten === ''
        ? `说明里写着${said}，看不出补查的是哪几所。整张表的检查日期填哪一天？分得清的，请在说明里写上园名，再导入一次。`
        : `说明里写着${said}。${kindergarten}是哪一天检查的？请说到年月日。`,
  });
}

function isNamed({ name, town }: Known, sentence: string): boolean {
  return sentence.includes(name) || (town !== '' && sentence.includes(shortPlace(town)));
}
