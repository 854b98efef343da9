import { tableNamed } from '../../dataset/tabled.ts';
import type { Section } from '../layout/section.ts';
import { readSheetCell } from '../records/cell-reader.ts';
import { type Asking, askColumn, suggestionOf } from './ask-column.ts';
import type { Meaning } from './meaning.ts';
import { headAt, type SheetColumn, valuesOf } from './sheet-column.ts';

const MOST = 0.6;

/** Tables whose rows several columns of one meaning may make, or that add them up. */
const REPEATED: ReadonlySet<string> = new Set(['fees', 'recognitions', 'assessments', 'staffing', 'finance']);

/** Columns that would say different things of one cell: the later with the earlier. Where what stands in but one of them can be read, that one is taken. */
export function rivalsOf(section: Section, meanings: Meaning[]): ReadonlyMap<number, number> {
  const seen = new Map<string, number>();
  const rivals = new Map<number, number>();
  meanings.forEach((meaning, index) => {
    if (meaning.is !== 'slot' || REPEATED.has(meaning.table)) return;
    const key = JSON.stringify([meaning.table, meaning.key, meaning.dims]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else if (namesSponsor(section, meanings, first, index)) return;
    else if (contradict(section, first, index)) {
      const [one, other] = [first, index].map((at) => fits(section, at, meaning));
      if (one === other) rivals.set(index, first);
      else meanings[one === true ? index : first] = { is: 'unknown' };
    }
  });
  return rivals;
}

/** 举办者 beside 举办者类型 is who it is: the bare head of the two becomes the name. */
function namesSponsor(section: Section, meanings: Meaning[], first: number, index: number): boolean {
  const meaning = meanings[index];
  if (meaning?.is !== 'slot' || meaning.key !== 'sponsorType') return false;
  const others = [first, index].filter(
    (at) => !/类型|类别|性质|代码|办别/.test(headAt(section, at).path.join('')),
  );
  const [bare] = others;
  if (others.length !== 1 || bare === undefined || meanings.some(isSponsorName)) return false;
  meanings[bare] = { ...meaning, key: 'sponsorName' };
  return true;
}

function isSponsorName(meaning: Meaning): boolean {
  return meaning.is === 'slot' && meaning.key === 'sponsorName';
}

function contradict({ rows }: Section, first: number, index: number): boolean {
  return rows.some(({ cells }) => {
    const [a, b] = [cells[first]?.text ?? '', cells[index]?.text ?? ''];
    return b !== '' && a !== b;
  });
}

/** Whether what stands in a column can be read as a column of the table. */
function fits(section: Section, index: number, { table, key }: Extract<Meaning, { is: 'slot' }>): boolean {
  const column = tableNamed(table).columns[key];
  if (column === undefined) return false;
  const texts = valuesOf(section, index);
  const isRead = (text: string): boolean =>
    readSheetCell(
      { text, place: headAt(section, index).place, isNumber: false, isCovered: false },
      column,
      null,
    ).parsed.kind !== 'unclear';
  return texts.filter(isRead).length >= texts.length * MOST;
}

export function isRival(rivals: ReadonlyMap<number, number>, index: number): boolean {
  return rivals.has(index) || [...rivals.values()].includes(index);
}

/** Neither of two that contradict each other is taken by its place: one question says which. */
export function settled(
  columns: readonly SheetColumn[],
  rivals: ReadonlyMap<number, number>,
  before: readonly Meaning[],
  asking: Asking,
): readonly SheetColumn[] {
  const whole = [...columns];
  for (const [index, first] of rivals) {
    const [own, other] = [whole[index], whole[first]];
    const meaning = before[index];
    if (own === undefined || other === undefined || meaning?.is !== 'slot') continue;
    const what = suggestionOf({ meaning, isSure: false });
    const answer = askColumn(asking, index, {
      question: `“${other.head}”和“${own.head}”这两列都像是${what}，写的却不一样，两列都没有写。“${own.head}”这一列是什么？`,
      suggestion: '',
      of: other.head,
    });
    if (answer === null) continue;
    const isSame = answer.is === 'slot' && answer.table === meaning.table && answer.key === meaning.key;
    whole[index] = { ...own, meaning: answer };
    whole[first] = { ...other, meaning: isSame ? { is: 'unused', why: '重复的列' } : meaning };
  }
  return whole;
}
