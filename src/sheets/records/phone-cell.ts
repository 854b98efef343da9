import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { isOffice, withAreaCode } from '../values/own-numbers.ts';
import { areaCodesAround } from './area-code.ts';
import { onceForColumn, onceForSection } from './of-section.ts';
import { readInto, slotCell } from './slot-cell.ts';
import { cellAt, type SlotColumn, slotsOf, type Subject, type Work } from './work.ts';

const AREA_CODE = /^\(?(0\d{2,3})\)?[-—－转\s]*\d/;
const AREA_ALONE = /^\(?(0\d{2,3})\)?$/;
const LOCAL = /^[2-8]\d{6,7}(?!\d)/;

/**
 * A telephone of a kindergarten, with the area code that the sheet states for all. Where it states none, or two, that of the others is asked, or of the
 * numbers around the table.
 */
export function phoneCell(work: Work, subject: Subject, slot: SlotColumn, given: GridCell): FoundCell | null {
  const cell = withoutName(work, given, slot.head);
  const digits = bare(cell.text);
  if (isNothing(digits) || digits === '无') return noPhone(work, subject, cell);
  // The mobile of somebody, where the office has a number elsewhere, is nothing to ask for.
  const numbers = subject.known?.numbers ?? new Set<string>();
  if (isMobile(digits) && [...numbers].some(isOffice)) {
    work.clerk.person(cell.place);
    return null;
  }
  const whole = withAreaCode(digits, numbers);
  if (whole !== null) return phoneIn(work, subject, { ...cell, text: whole });
  const office = officeBeside(cell.text);
  if (office !== null) {
    work.clerk.person(cell.place);
    return phoneIn(work, subject, { ...cell, text: office });
  }
  const isOwn = cell === cellAt(work, subject.at, slot.index);
  const read = isOwn ? slotCell(work, subject, slot, '').cell : phoneIn(work, subject, cell);
  if (!LOCAL.test(digits) || read?.kind !== 'value') return read;
  const own = ownAreaCode(work, subject);
  const stated = own === null ? work.facts.areaCodes : [own];
  const written = codesOfColumn(work, slot.index);
  const around = [...areaCodeColumn(work), ...areaCodesAround(work)];
  const [code, another] = new Set([...stated, ...(own === null ? written : [])]);
  const likely = written[0] ?? code ?? around[0];
  if (likely === undefined) return { ...read, text: oneLine(cell.text) };
  if (code !== undefined && another === undefined && stated.length > 0)
    return { ...read, text: everyNumber(read.text, code) };
  return work.clerk.value({
    table: 'kindergartens',
    key: 'phone',
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    text: cell.text,
    why:
      new Set([...stated, ...written, ...around]).size === 1 ? '少了区号' : '少了区号，表里的区号又不止一个',
    suggestion: `${likely}-${digits}`,
  });
}

function phoneIn(work: Work, { known }: Subject, cell: GridCell): FoundCell | null {
  const kindergarten = known?.name ?? '';
  return readInto(work, cell, { table: 'kindergartens', key: 'phone', unit: null, kindergarten, of: '' })
    .cell;
}

function areaCodeSlot(work: Work): SlotColumn | undefined {
  return slotsOf(work, 'kindergartens').find(({ meaning }) => meaning.key === 'areaCode');
}

/** The area codes of a column of their own. */
const areaCodeColumn = onceForSection((work: Work): readonly string[] => {
  const slot = areaCodeSlot(work);
  if (slot === undefined) return [];
  const codes = work.section.rows.flatMap(
    ({ cells }) => AREA_ALONE.exec(bare(cells[slot.index]?.text ?? ''))?.[1] ?? [],
  );
  return [...new Set(codes)];
});

/** The area code in a column of its own; null where its cell has none. */
function ownAreaCode(work: Work, { at }: Subject): string | null {
  const slot = areaCodeSlot(work);
  const cell = slot === undefined ? undefined : cellAt(work, at, slot.index);
  const [, code] = AREA_ALONE.exec(bare(cell?.text ?? '')) ?? [];
  if (cell === undefined || code === undefined) return null;
  work.clerk.hear(cell.place);
  return code;
}

/** What may stand beside a number and is no person. */
const OF_PHONES =
  /办公室|值班室?|保安室|门卫室?|园长室|传达室|总机|分机|座机|固话|固定|联系|咨询|招生|电话|传真|号码?|转|总园|分园|本部|园部|或/g;
/** Instead of a number; beside one, whoever begins so is a person. */
const NOBODY = /^(?:暂?无|没有|未|待|同|随|见|不|空)/;
const NUMBERS =
  /[(（]?0\d{2,3}[)）]?[-—－ ]?[2-8]\d{6,7}(?:\s*[-转]\s*\d{1,6})?|(?<!\d)[2-8]\d{6,7}(?!\d)(?:\s*[-转]\s*\d{1,6})?/g;

/** 沈玉珍 0398-6612101: the numbers of offices alone; whoever stands beside them is counted. */
function withoutName({ clerk }: Work, cell: GridCell, head: string): GridCell {
  const others = cell.text.replace(OF_PHONES, '');
  if (!/\p{Script=Han}/u.test(others) || (NOBODY.test(bare(cell.text)) && !/\d/.test(cell.text))) return cell;
  const offices = [...cell.text.normalize('NFKC').matchAll(NUMBERS)].map(([number]) => number.trim());
  const mobile = /1[3-9][\d\s-]{9,12}/.exec(cell.text)?.[0];
  // What is no number, under a head of numbers alone, is asked as it stands.
  if (offices.length === 0 && mobile === undefined && !/园长|负责人|联系人|姓名/.test(head)) return cell;
  clerk.person(cell.place);
  return { ...cell, text: offices.length > 0 ? offices.join('、') : (mobile ?? '') };
}

/** The area codes that stand in a column, the usual one first. */
const codesOfColumn = onceForColumn(({ section: { rows } }: Work, index): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const code = AREA_CODE.exec(
      bare(cells[index]?.text ?? '').replace(/^\p{Script=Han}{2,4}[:：]?/u, ''),
    )?.[1];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
});

/** Each of several local numbers: 7220528、7220529. */
function everyNumber(text: string, code: string): string {
  return text
    .split(/(?<=\d)\s*([、,，;；/])\s*(?=[2-8]\d{6,7}(?!\d))/)
    .map((part) => (LOCAL.test(part) ? `${code}-${part}` : part))
    .join('');
}

const OFFICE = /^\(?0\d{2,3}\)?[-—－]?[2-8]\d{6,7}$/;

/** 0988-3100211 / 199 0000 0000: the number of the office where nothing but mobiles of persons stands beside it; else null. */
function officeBeside(written: string): string | null {
  const parts = oneLine(written.replace(/[\r\n]+/g, '、'))
    .split(/[/／、,，;；]|\s+(?=1[3-9])|(?<=\d{7})\s+(?=0\d)/)
    .map((part) => bare(part))
    .filter((part) => part !== '');
  const others = parts.filter((part) => !isMobile(part));
  const [office = '', another] = others;
  return parts.length > 1 && another === undefined && OFFICE.test(office) ? office : null;
}

function noPhone({ clerk, head }: Work, { known }: Subject, { place, text }: GridCell): FoundCell | null {
  if (head.topic !== 'kindergartens') return null;
  return clerk.value({
    table: 'kindergartens',
    key: 'phone',
    place,
    kindergarten: known?.name ?? '',
    text,
    why: bare(text) === '' ? '' : '没有座机的，填主管部门的座机',
  });
}

function isMobile(digits: string): boolean {
  return /^1[3-9]\d{9}$/.test(digits.replaceAll('-', ''));
}
