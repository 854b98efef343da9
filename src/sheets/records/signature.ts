import type { Line } from '../layout/section.ts';
import { DAY, daysIn, readDay } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import type { SheetPlace } from '../place.ts';

interface Fact {
  readonly text: string;
  readonly place: SheetPlace;
}

/** Who signed a sheet, and when. */
interface Signature {
  readonly office: Fact;
  readonly day: Fact;
}

const OFFICE = /(?:局|委员会|政府|办公室|股|科|中心)(?:[(（](?:公章|盖章|章)[)）])?$/;
const LONGEST = 30;
/** 某县教育局 2026年4月17日 */
const TOGETHER = new RegExp(`^(.{4,}?)(?:[(（](?:公章|盖章|章)[)）])?(${DAY})$`, 'u');

/** A day alone in its line below the name of an office, or both in one line. */
export function signatureIn(lines: readonly Line[]): Signature | null {
  for (const [at, { text, place }] of lines.entries()) {
    const above = lines[at - 1];
    const day = readDay(text);
    const office = bare(above?.text ?? '');
    if (day.kind === 'day' && above !== undefined && office.length <= LONGEST && OFFICE.test(office))
      return signature(office, { text: day.day, place: above.place }, { text: day.day, place });
    const [, own = '', written = ''] = TOGETHER.exec(bare(text)) ?? [];
    const [only] = daysIn(written);
    if (only !== undefined && own.length <= LONGEST && OFFICE.test(own) && !/[:：,，。;；]/.test(own))
      return signature(own, { text: only, place }, { text: only, place });
  }
  return null;
}

function signature(office: string, { place }: Fact, day: Fact): Signature {
  const text = office.replace(/[(（](?:公章|盖章|章)[)）]$/, '').replace(/^.*[:：]/, '');
  return { office: { text, place }, day };
}
