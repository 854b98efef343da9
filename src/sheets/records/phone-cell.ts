import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { readInto, slotCell } from './slot-cell.ts';
import type { SlotColumn, Subject, Work } from './work.ts';

const AREA_CODE = /^\(?(0\d{2,3})\)?[-—－转\s]*\d/;
const LOCAL = /^[2-8]\d{6,7}(?!\d)/;

/** A telephone of a kindergarten, with the area code that the sheet states for all; where it states none, or two, that of the others is asked. */
export function phoneCell(work: Work, subject: Subject, slot: SlotColumn, cell: GridCell): FoundCell | null {
  const digits = bare(cell.text);
  if (isNothing(digits) || digits === '无') return noPhone(work, subject, cell);
  // The mobile of somebody, where the office has a number elsewhere, is nothing to ask for.
  if (subject.known?.hasOffice === true && /^1[3-9]\d{9}$/.test(digits.replace(/[-\s]/g, ''))) {
    work.clerk.person(cell.place);
    return null;
  }
  const office = officeBeside(cell.text);
  if (office !== null) {
    work.clerk.person(cell.place);
    return readInto(
      work,
      { ...cell, text: office },
      { table: 'kindergartens', key: 'phone', unit: null, kindergarten: subject.known?.name ?? '', of: '' },
    ).cell;
  }
  const read = slotCell(work, subject, slot, '').cell;
  if (!LOCAL.test(digits) || read?.kind !== 'value') return read;
  const written = work.section.rows.flatMap(
    ({ cells }) => AREA_CODE.exec(bare(cells[slot.index]?.text ?? ''))?.[1] ?? [],
  );
  const { areaCodes } = work.facts;
  const [code, another] = new Set([...areaCodes, ...written]);
  if (code === undefined) return { ...read, text: oneLine(cell.text) };
  if (another === undefined && areaCodes.length > 0) return { ...read, text: everyNumber(read.text, code) };
  return work.clerk.value({
    table: 'kindergartens',
    key: 'phone',
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    text: cell.text,
    why: another === undefined ? '少了区号' : '少了区号，表里的区号又不止一个',
    suggestion: `${usual(written) ?? code}-${digits}`,
  });
}

/** Each of several local numbers: 7220528、7220529. */
function everyNumber(text: string, code: string): string {
  return text
    .split(/(?<=\d)\s*([、,，;；/])\s*(?=[2-8]\d{6,7}(?!\d))/)
    .map((part) => (LOCAL.test(part) ? `${code}-${part}` : part))
    .join('');
}

const MOBILE = /^1[3-9]\d{9}$/;
const OFFICE = /^\(?0\d{2,3}\)?[-—－]?[2-8]\d{6,7}$/;

/** 0988-3100211 / 199 0000 0000: the number of the office where nothing but mobiles of persons stands beside it; else null. */
function officeBeside(written: string): string | null {
  const parts = oneLine(written.replace(/[\r\n]+/g, '、'))
    .split(/[/／、,，;；]|\s+(?=1[3-9])|(?<=\d{7})\s+(?=0\d)/)
    .map((part) => bare(part))
    .filter((part) => part !== '');
  const others = parts.filter((part) => !MOBILE.test(part.replaceAll('-', '')));
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

function usual(codes: readonly string[]): string | undefined {
  const count = (code: string): number => codes.filter((one) => one === code).length;
  return codes.toSorted((a, b) => count(b) - count(a))[0];
}
