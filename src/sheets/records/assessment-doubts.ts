import type { GridCell } from '../book/grid.ts';
import { type FoundCell, textOf } from '../found.ts';
import { readDay } from '../values/day.ts';
import { plainDocNo } from '../values/doc-no.ts';
import { bare, bracketed, isDitto } from '../values/plain.ts';
import { CONCLUSION, FAILED, FALLEN, LEVEL_DOUBTED, ORDER, RISEN } from '../words/results.ts';
import { onceForColumns, saidAt } from './of-section.ts';
import { cellAt, type Cells, type SlotColumn, type Subject, value, type Work } from './work.ts';

/** A day of another visit and nothing else: what it came to, or by when it must be, is another matter. */
const AGAIN = /^(?:于|在)?(?:(20\d{2})[年.])?(\d{1,2})[月.](\d{1,2})[日号]?(?:复查|复检|复核|补检|补查)$/;

/** 合格（6月10日复查）: another day than that of the rest, as a note has it, is asked. */
export function otherDay(
  { clerk }: Work,
  { known }: Subject,
  result: GridCell | undefined,
  { kind, said }: { readonly kind: string; readonly said: Cells },
): Cells | null {
  if (result === undefined) return null;
  const { outer, notes } = bracketed(bare(result.text));
  const again = notes.map((note) => AGAIN.exec(note)).find((found) => found !== null);
  if (!again) return null;
  const [, year, month = '', date = ''] = again;
  const read = readDay(`${year ?? textOf(said['decidedOn']).slice(0, 4)}年${month}月${date}日`);
  const cell = clerk.value({
    table: 'assessments',
    key: 'decidedOn',
    place: result.place,
    kindergarten: known?.name ?? '',
    of: kind,
    text: result.text,
    why: '和别的园不是同一天',
    suggestion: read.kind === 'day' ? read.day : '',
  });
  return { result: value(outer, result.place), ...(cell === null ? {} : { decidedOn: cell }) };
}

/** 同上 below the number of a document of another day: asked, with that of the row that has the same day. */
export function doubtedDitto(
  work: Work,
  subject: Subject,
  slots: readonly SlotColumn[],
  of: string,
): { readonly cell: FoundCell | null } | null {
  const at = (key: string): number => slots.find(({ meaning }) => meaning.key === key)?.index ?? -1;
  const [number, day] = [at('docNo'), at('decidedOn')];
  const { rows } = work.section;
  const own = rows[subject.at]?.cells[number];
  const ownDay = dayOf(rows[subject.at]?.cells[day]);
  if (own === undefined || !isDitto(own.text) || ownDay === '') return null;
  const above = rows[saidAt(work, number)[subject.at] ?? -1];
  const aboveDay = dayOf(above?.cells[day]);
  if (aboveDay === '' || aboveDay === ownDay) return null;
  if (isOneRound(rows, subject.at, { kind: at('kind'), number, days: [aboveDay, ownDay] })) return null;
  const likely =
    numbersByDay(work, number, day).get(ownDay) ?? plainDocNo(cellAt(work, subject.at, number)?.text ?? '');
  const cell = work.clerk.value({
    table: 'assessments',
    key: 'docNo',
    place: own.place,
    kindergarten: subject.known?.name ?? '',
    of,
    text: own.text,
    why: '上面一行不是同一天评的',
    suggestion: likely,
  });
  return { cell };
}

/** Visits of one kind, by a column of its own, one row below the other, and days apart: their results are made known together. */
function isOneRound(
  rows: Work['section']['rows'],
  at: number,
  {
    kind,
    number,
    days,
  }: { readonly kind: number; readonly number: number; readonly days: readonly string[] },
): boolean {
  const own = bare(rows[at]?.cells[kind]?.text ?? '');
  const [before = 0, after = 0] = days.map((day) => Date.parse(day));
  if (own === '' || isDitto(own) || after < before || after - before > A_MONTH) return false;
  let above = at - 1;
  while (isDitto(rows[above]?.cells[number]?.text ?? '')) above -= 1;
  return rows.slice(Math.max(above, 0), at).every(({ cells }) => bare(cells[kind]?.text ?? '') === own);
}

const A_MONTH = 31 * 24 * 60 * 60 * 1000;

/** The first number in a column of each day in another. */
const numbersByDay = onceForColumns(({ section }: Work, number, day): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  for (const { cells } of section.rows) {
    const written = cells[number]?.text ?? '';
    const [docNo, on] = [isDitto(written) ? '' : plainDocNo(written), dayOf(cells[day])];
    if (docNo !== '' && !numbers.has(on)) numbers.set(on, docNo);
  }
  return numbers;
});

function dayOf(cell: GridCell | undefined): string {
  const read = readDay(cell?.text ?? '', cell?.isNumber ?? false);
  return read.kind === 'day' ? read.day : '';
}

/** 不合格，整改后合格: of several conclusions in a cell the last is but likely. Null where there are not several. */
export function likelyConclusion(text: string): string | null {
  const parts = bare(text).split(/[,;、/→()]|(?:后|再|又)(?=合格|基本合格)/);
  const conclusions = parts.filter((part) => CONCLUSION.test(part));
  return new Set(conclusions).size > 1 ? (conclusions.at(-1) ?? '') : null;
}

/** 不合格（限期整改）: what is to be done about a result is none. */
export function withoutOrder(text: string): { readonly result: string; readonly order: string } | null {
  const { outer, notes } = bracketed(bare(text));
  const [order = '', another] = notes;
  const isOrdered = another === undefined && ORDER.test(order) && FAILED.test(outer);
  return isOrdered ? { result: outer, order } : null;
}

/** A result that is written together with another one, or with what makes it doubtful (二类（已摘牌）); asked. Undefined where it is not. */
export function doubtedResult(
  { clerk }: Work,
  { known }: Subject,
  { text, place }: Extract<FoundCell, { kind: 'value' }>,
  isRating: boolean,
): FoundCell | null | undefined {
  const { outer, notes } = bracketed(bare(text));
  const conclusion = isRating ? null : likelyConclusion(text);
  const isDoubted = isRating
    ? notes.some((note) => LEVEL_DOUBTED.test(note) && !RISEN.test(note) && !FALLEN.test(note))
    : FAILED.test(outer) && notes.some((note) => /整改|改正/.test(note)) && withoutOrder(text) === null;
  if (conclusion === null && !isDoubted) return undefined;
  return clerk.value({
    table: 'assessments',
    key: 'result',
    place,
    kindergarten: known?.name ?? '',
    text,
    why: isDoubted ? '括号里的话让人不能确定' : '写了不止一个结果',
    suggestion: conclusion ?? outer,
  });
}
