import type { Line } from '../layout/section.ts';
import { docNosIn } from '../values/doc-no.ts';
import { DAY, daysIn, readDay } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import type { SheetPlace } from '../place.ts';
import { safeText } from './safe-text.ts';

interface Fact {
  readonly text: string;
  readonly place: SheetPlace;
}

/** Who signed a sheet, and when. */
interface Signature {
  readonly office: Fact;
  readonly day: Fact;
  /** Whether the number of the document stands between them. */
  readonly isNumbered: boolean;
}

const OFFICE = /(?:局|委员会|政府|办公室|督导室|股|科|中心)(?:[(（](?:公章|盖章|章)[)）])?$/;
const LONGEST = 30;
const PERSON = /(?:联系|联络|经办|负责|责任|签发|填表|填报|制表|审核|报送|承办|发布|校对)人/;
/** 某县教育局 2026年4月17日 */
const TOGETHER = new RegExp(`^(.{4,}?)(?:[(（](?:公章|盖章|章)[)）])?(${DAY})$`, 'u');

/** A day alone in its line below the name of an office, or both in one line. */
export function signatureIn(lines: readonly Line[]): Signature | null {
  for (const [at, { text, place }] of lines.entries()) {
    const numbered = numberedIn(text, place);
    if (numbered !== null) return numbered;
    const above = lines[at - 1];
    const day = readDay(text);
    const office = bare(above?.text ?? '');
    if (day.kind === 'day' && above !== undefined && isOffice(office))
      return signature(office, { text: day.day, place: above.place }, { text: day.day, place });
    const [, own = '', written = ''] = TOGETHER.exec(bare(text)) ?? [];
    const [only] = daysIn(written);
    if (only !== undefined && isOffice(own))
      return signature(own, { text: only, place }, { text: only, place });
  }
  return null;
}

/** 某县人民政府教育督导室 某政教督〔2025〕9号 2025年12月26日: the three apart by spaces. */
function numberedIn(text: string, place: SheetPlace): Signature | null {
  const [office = '', number = '', written = '', ...others] = text.trim().split(/\s+/);
  const day = readDay(written);
  const isOne = others.length === 0 && day.kind === 'day' && docNosIn(number).join('') === number;
  return isOne && isOffice(office)
    ? signature(office, { text: day.day, place }, { text: day.day, place }, true)
    : null;
}

/** An office alone: nothing is said in its line, nobody named. */
function isOffice(text: string): boolean {
  const isAlone = text.length <= LONGEST && OFFICE.test(text) && !/[:：,，。;；]/.test(text);
  return isAlone && !PERSON.test(text) && safeText(text).persons === 0;
}

function signature(office: string, { place }: Fact, day: Fact, isNumbered = false): Signature {
  const text = office.replace(/[(（](?:公章|盖章|章)[)）]$/, '');
  return { office: { text, place }, day, isNumbered };
}
