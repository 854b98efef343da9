import { isoDate } from '../domain/school-date.ts';
import { formatDate, formatShortDate } from '../format/date.ts';

/** Whether two texts, each written for a day, differ in nothing but in naming that day. */
export function saysTheSame(
  before: string,
  now: string,
  [dayBefore, dayNow]: readonly [string, string],
): boolean {
  const [namesBefore, namesNow] = [namesOf(dayBefore), namesOf(dayNow)];
  const pattern = new RegExp(`(${[...namesBefore, ...namesNow].map(escaped).join('|')})(?!\\d)`);
  const [pieces, others] = [before.split(pattern), now.split(pattern)];
  if (pieces.length !== others.length) return false;
  return pieces.every((piece, at) => {
    const other = others[at];
    const name = namesBefore.indexOf(piece);
    return piece === other || (at % 2 === 1 && name !== -1 && namesNow[name] === other);
  });
}

/** In the ways in which a page or file writes a day; in an address it is the ISO date too. */
function namesOf(day: string): readonly string[] {
  const date = isoDate(day);
  return [day, formatDate(date), formatShortDate(date), day.replaceAll('-', '')];
}

function escaped(text: string): string {
  return text.replace(/[.]/g, '\\.');
}
