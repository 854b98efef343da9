import { type Labels, layOutAs, scanExact } from './labels.ts';

/** Fewer digits are a house number or the beginning of anything; beside words, a year or a part of a code as well. */
const LEAST = 4;
const LEAST_BESIDE_WORDS = 7;
const COUNTRY = /^(?:00)?86/;
const NUMBER = /\+?\d[\d\s()\-–—./_]*/;

/** The digits of a query that is a telephone number, or its beginning or end, or that holds one: 电话：000-8133042转801. `null` where it does not. */
export function phoneDigits(query: string): string | null {
  const written = query.normalize('NFKC');
  const digits = (NUMBER.exec(written)?.[0] ?? '').replace(/^\+86|\D/g, '');
  return digits.length < (/\p{L}/u.test(written) ? LEAST_BESIDE_WORDS : LEAST) ? null : digits;
}

/** How well digits name a number: 0 the whole number or its local part, 1 the beginning of either or the end, 2 somewhere inside; `null` not at all. */
export function phoneRank(phone: string, typed: string): 0 | 1 | 2 | null {
  const whole = phone.replace(/\D/g, '');
  const local = (/^[^\d]*\d{2,4}-(.+)$/.exec(phone)?.[1] ?? phone).replace(/\D/g, '');
  for (const digits of [typed, typed.replace(COUNTRY, '')]) {
    if (digits.length < LEAST) continue;
    if (whole === digits || local === digits) return 0;
    if (whole.startsWith(digits) || local.startsWith(digits) || local.endsWith(digits)) return 1;
    if (whole.includes(digits)) return 2;
  }
  return null;
}

/** The number of a line that the digits name best, with how well they do. */
export function bestPhone(
  line: string,
  typed: string,
): { readonly phone: string; readonly rank: 0 | 1 | 2 } | null {
  let best: { readonly phone: string; readonly rank: 0 | 1 | 2 } | null = null;
  for (const phone of line.split(' ')) {
    const rank = phoneRank(phone, typed);
    if (rank !== null && (best === null || rank < best.rank)) best = { phone, rank };
  }
  return best;
}

/** Lines of numbers, those of a line apart by a space, laid out by their digits. */
export function layOutPhones(lines: readonly string[]): Labels {
  return layOutAs(lines, null, lines.join('\n').replace(/[^\d \n]/g, ''));
}

/** Calls `found` for each line with a number that has these digits. */
export function scanPhones(
  phones: Labels,
  typed: string,
  found: (line: number, rank: 0 | 1 | 2) => void,
): void {
  const local = typed.replace(COUNTRY, '');
  scanExact(phones, local.length < LEAST ? typed : local, (line) => {
    const best = bestPhone(phones.displayed[line] ?? '', typed);
    if (best) found(line, best.rank);
  });
}
