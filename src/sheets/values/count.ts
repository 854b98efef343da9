import { ABSENT, clear, type Parsed, unclear } from './parsed.ts';
import { bare, bracketed, isNothing } from './plain.ts';
import { CHILD_REMARK } from '../words/persons.ts';
import { numeral } from './numerals.ts';
import { leadingNumber, whyRough } from './number.ts';

/** What a cell of a count says beside the count. */
export interface Count {
  readonly parsed: Parsed;
  /** 12（在编8） */
  readonly established: string | null;
  /** The number that stands there though it is not clear what it counts: 1（兼）. For sums. */
  readonly stated: number | null;
  /** Whether it tells of single children or persons, which is left out: 63（含随班就读1）. */
  readonly persons: number;
}

const UNIT = /^(?:人|名|位|个|个班|班|所|册|本|套|间|台|次|生)?$/;
/** A person who also holds another post is counted there. */
const SHARED = /兼/;
const WHY_SHARED = '写着“兼”：兼职的人在别的岗位已经数过，这里不再数';
/** How a post is filled: the person counts. */
const HIRED =
  /外聘|聘用|临聘|[村镇乡园校自公县]聘|公益性?岗|政府购买|临时|合同|劳务|派遣|返聘|代课|特岗|专职|外包|保安公司|购买服务|含.*(?:副|正)|备案|控制数|^正$|^副$/;
const ESTABLISHED = /(?:其中)?(?:在编|有编|编制内|事业编|正式|在职在编)[:：]?(\d+)(?:人|名)?/;
const NOT_ESTABLISHED = /(?:编外|非编)[:：]?(\d+)(?:人|名)?/;

/** A number of persons, classes, books: `11人`, `1人（外聘）`, `12（在编8）`. */
export function readCount(written: string): Count {
  const { outer, notes } = bracketed(bare(written));
  const persons = notes.filter((note) => CHILD_REMARK.test(note)).length;
  const says = { established: establishedOf(bare(written), outer, notes), persons };
  if (isNothing(outer)) return { ...says, parsed: ABSENT, stated: null };
  if (outer === '无') return { ...says, parsed: clear('0'), stated: 0 };
  const rough = whyRough(outer.replace(/\/$/, ''));
  const number = numberIn(outer.replace(/[;；,，、]?(?:其中)?(?:在编|编外|含).*$/, ''));
  if (number === null && rough === null && SHARED.test(outer))
    return { ...says, parsed: unclear(WHY_SHARED, '0'), stated: null };
  if (rough !== null || number === null) {
    return { ...says, parsed: unclear(rough ?? '不是一个数'), stated: null };
  }
  const stated = number.value;
  const isWhole = Number.isInteger(stated) && stated >= 0;
  if (!isWhole || (!UNIT.test(number.rest) && !SHARED.test(number.rest) && !HIRED.test(number.rest))) {
    return { ...says, parsed: unclear('不是一个整数'), stated: null };
  }
  const doubts = [number.rest, ...notes].filter((note) => SHARED.test(note));
  if (doubts.length > 0) {
    return { ...says, parsed: unclear(WHY_SHARED, '0'), stated };
  }
  const strange = notes.find((note) => !isKnownNote(note));
  if (strange !== undefined)
    return { ...says, parsed: unclear('括号里的话不知道算不算在内', String(stated)), stated };
  return { ...says, parsed: clear(String(stated)), stated };
}

/** Few enough to be persons of one post: 120+30 places may be anything. */
const ADDED = /^(\d)[+＋](\d)(?=[人名]?$)/;

/** 核定330, 共12人, 九十; 1+2 of 正 and 副. */
function numberIn(text: string): ReturnType<typeof leadingNumber> {
  const [whole, one, other] = ADDED.exec(text) ?? [];
  if (whole !== undefined) return { value: Number(one) + Number(other), rest: text.slice(whole.length) };
  const bareText = text.replace(/^(?:核定|核准|共计?|合计|总计?|计)(?=\d)/, '');
  const spelt = numeral(bareText.replace(/[人名个所册]$/, ''));
  return spelt === null ? leadingNumber(bareText) : { value: spelt, rest: '' };
}

function isKnownNote(note: string): boolean {
  return (
    note === '' ||
    HIRED.test(note) ||
    CHILD_REMARK.test(note) ||
    ESTABLISHED.test(note) ||
    NOT_ESTABLISHED.test(note) ||
    /^\d*[人个名]$/.test(note) ||
    /^(?:其中|含|内含|包括)\p{Script=Han}*\d+[人个名]?$/u.test(note)
  );
}

function establishedOf(text: string, outer: string, notes: readonly string[]): string | null {
  const said = ESTABLISHED.exec(notes.join(';')) ?? ESTABLISHED.exec(text);
  if (said?.[1] !== undefined) return said[1];
  const others = NOT_ESTABLISHED.exec(notes.join(';'))?.[1];
  const all = leadingNumber(outer)?.value;
  return others === undefined || all === undefined || notes.length !== 1
    ? null
    : String(all - Number(others));
}
