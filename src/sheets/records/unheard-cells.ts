import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell, FoundRow } from '../found.ts';
import { placeId } from '../place.ts';
import { readCount } from '../values/count.ts';
import { bare, bracketed, isDitto, isNothing, oneLine } from '../values/plain.ts';
import { ATTACHED_WORDS } from '../words/codes.ts';
import { HAS_ENDED, NOT_CHARGED_WORDS, STILL_HOLDS } from '../words/fee-words.ts';
import { NO_RESULT } from '../words/results.ts';
import { isSameThing, itemAndAges, knownItem } from './charges.ts';
import { isAttachedClass } from './whole-name.ts';
import { leaveOutCell } from './left-out.ts';
import { addRow, codeCell, type SlotColumn, type Subject, value, type Work } from './work.ts';

/** Columns that no table has, and the one that is filled from them. */
const FILLED_FROM: Readonly<Record<string, readonly string[]>> = {
  oldAmount: ['amount'],
  partTime: ['headcount'],
  bachelorUp: ['bachelor', 'postgraduate'],
  batch: ['docNo', 'recognisedOn', 'validUntil'],
  validFrom: ['validUntil'],
  change: ['revokedOn'],
  outcome: ['code'],
  grantClass: ['subsidy'],
  inclusive: ['nature', 'profitStatus', 'sponsorType'],
  // 民办 says of all three what it says of one.
  nature: ['nature', 'profitStatus', 'sponsorType'],
  sponsorType: ['sponsorType', 'nature'],
  profitStatus: ['profitStatus', 'nature'],
};

/**
 * What nobody heard: every cell of an understood column whose text led to no value, no question, no person and no line of what was left out. One
 * that says nothing (/, 无, 0) is listed; any other is asked, so that nothing of a sheet is lost in silence. `from`: which of the rows are of this section.
 */
export function unheardCells(work: Work, subjects: readonly Subject[], from: number): void {
  const heard = new Heard(work, from);
  for (const subject of subjects) {
    for (const column of work.head.columns) {
      const cell = subject.row.cells[column.index];
      if (cell === undefined || column.meaning.is !== 'slot') continue;
      const text = bare(cell.text);
      if (text === '' || isDitto(cell.text) || heard.has(subject, column as SlotColumn, cell)) continue;
      if (saysNothing(text) && !mayBeZero(column.meaning.table, text))
        work.dropped.push({ place: cell.place, kind: '空白', text });
      else if (isItsKind(subject, column as SlotColumn, text)) leaveOutCell(work, cell);
      else ask(work, subject, column as SlotColumn, cell, heard);
    }
  }
  unusedSums(work);
}

/** 附设班 beside 公办 and 民办 says what the name of the kindergarten says. */
function isItsKind({ known }: Subject, { meaning: { key } }: SlotColumn, text: string): boolean {
  return key === 'nature' && ATTACHED_WORDS.has(text) && isAttachedClass(known?.name ?? '');
}

function saysNothing(text: string): boolean {
  return (
    isNothing(text) ||
    /^(?:无|×|✕|╳|X|0+(?:\.0+)?[人元个名]?)$/i.test(text) ||
    NOT_CHARGED_WORDS.has(text) ||
    NO_RESULT.test(text)
  );
}

/** 无 in an account: nothing was received, or nobody knows. */
function mayBeZero(table: TableName, text: string): boolean {
  return table === 'finance' && text === '无';
}

/** 有效 says no more than the price, 已废止 no more than the day on which it ended; anything else says something of its own. */
function filledFromState(text: string): readonly string[] {
  if (STILL_HOLDS.test(bare(text))) return ['amount'];
  return HAS_ENDED.test(bare(text)) ? ['until'] : [];
}

/** What the rows of a section say, by where it stood. */
class Heard {
  readonly #work: Work;
  readonly #rowsAt = new Map<number, FoundRow[]>();
  readonly #values = new Set<string>();
  readonly #dropped: ReadonlySet<string>;
  readonly #shared: ReadonlySet<string>;

  constructor(work: Work, from: number) {
    this.#work = work;
    const ats = new Map<string, number[]>();
    work.section.rows.forEach(({ cells }, at) => {
      for (const { place } of cells) put(ats, placeId(place), at);
    });
    for (const row of work.rows.slice(from)) {
      const [own, shared] = [new Set<number>(), new Set<number>()];
      for (const [key, cell] of [['', { place: row.place }] as const, ...Object.entries(row.cells)]) {
        const place = 'question' in cell ? cell.question.place : cell.place;
        if (key !== '' && !('question' in cell)) this.#values.add(`${placeId(place)}|${row.table}|${key}`);
        const rows = ats.get(placeId(place)) ?? [];
        for (const at of rows) (rows.length === 1 ? own : shared).add(at);
      }
      // A cell that several rows share (a merge, a label of the form) tells nothing of which of them it is.
      for (const at of own.size > 0 ? own : shared) put(this.#rowsAt, at, row);
    }
    this.#dropped = new Set(work.dropped.map(({ place }) => placeId(place)));
    this.#shared = sharedMeanings(work);
  }

  has(subject: Subject, { meaning }: SlotColumn, { place, text }: GridCell): boolean {
    const { table, key } = meaning;
    const keys = key === 'priceState' ? filledFromState(text) : (FILLED_FROM[key] ?? [key]);
    if (this.#work.clerk.hasHeard(place) || this.#dropped.has(placeId(place))) return true;
    if (keys.some((one) => this.#values.has(`${placeId(place)}|${table}|${one}`))) return true;
    // A mark that fills a cell says nothing that another cell could say for it.
    if (isNothing(bare(text))) return false;
    // A value may stand for several cells (its unit, its age); where two columns mean the same, each must be heard by itself.
    if (this.#shared.has(meaningId(meaning)))
      return table === 'staffing' && this.rowsOf(subject, meaning).length > 0;
    const rows = this.rowsOf(subject, meaning);
    if (table === 'fees' && key === 'item') return rows.some((row) => isNamed(row, bare(text)));
    return rows.some(({ cells }) => keys.some((one) => cells[one] !== undefined));
  }

  /** The rows that a row of the sheet gave in the table that a column is of: of its age, of its post. */
  rowsOf({ at }: Subject, { table, key, dims }: SlotColumn['meaning']): readonly FoundRow[] {
    const isOf = (cell: FoundCell | undefined, said: string | undefined): boolean =>
      said === undefined ||
      cell === undefined ||
      cell.kind === 'asked' ||
      cell.text === said ||
      cell.text === '全部' ||
      cell.text === '混龄';
    return (this.#rowsAt.get(at) ?? []).filter(
      (row) =>
        row.table === table &&
        isOf(row.cells['post'], dims.post) &&
        isOf(row.cells['ageGroup'], dims.age) &&
        isOf(row.cells['account'], dims.account) &&
        (key === 'amount' || key === 'oldAmount' || isOfItem(row, dims)),
    );
  }
}

/** Whether a fee is called what a cell of names says, or is asked what it is called. */
function isNamed({ cells: { item } }: FoundRow, written: string): boolean {
  if (item?.kind !== 'value') return true;
  const meant = [bracketed(written).outer, itemAndAges(written).item].map((said) => knownItem(said).item);
  return [written, ...meant].some((name) => isAlike(item.text, name) || isSameThing(item.text, name));
}

function isAlike(own: string, said: string): boolean {
  return said !== '' && (own.includes(said.replace(/费$/, '')) || said.includes(own.replace(/费$/, '')));
}

/** Whether a fee is the one that a column is of: 校车 is 校车费; one without a name is any of its category. */
function isOfItem({ cells }: FoundRow, { item, category }: SlotColumn['meaning']['dims']): boolean {
  const [own, kind] = [cells['item'], cells['category']];
  if (item === undefined || own?.kind !== 'value') return true;
  if (item === '') return category === undefined || kind?.kind !== 'value' || kind.text === category;
  return isAlike(own.text, item);
}

function put<K, V>(map: Map<K, V[]>, key: K, one: V): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [one]);
  else all.push(one);
}

function meaningId({ table, key, dims }: SlotColumn['meaning']): string {
  return JSON.stringify([table, key, dims]);
}

function sharedMeanings({ head }: Work): ReadonlySet<string> {
  const ids = head.columns.flatMap(({ meaning }) =>
    meaning.is === 'slot' && meaning.table !== 'fees' ? [meaningId(meaning)] : [],
  );
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}

/** Asked as a cell of its row; an answer fills the row that the sheet gave, or makes the one that it lacks. */
function ask(work: Work, subject: Subject, { meaning }: SlotColumn, cell: GridCell, heard: Heard): void {
  const { table, key, dims } = meaning;
  const isKept = tableNamed(table).columns[key] !== undefined;
  // That it is 普惠, a recognition tells.
  // Figures of no kindergarten (公办 132, 民办 72) are sums: no answer would have a row to go to.
  const isOfNobody = subject.known === null && tableNamed(table).subject !== undefined;
  if (!isKept || isOfNobody || (key === 'nature' && bare(cell.text).startsWith('普惠'))) {
    leaveOutCell(work, cell);
    return;
  }
  const text = oneLine(cell.text);
  const answer = work.clerk.value({
    table,
    key,
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    of: dims.className ?? dims.age ?? dims.post ?? dims.account ?? dims.item ?? '',
    text,
    why: mayBeZero(table, bare(text)) ? '是 0，还是没有这一项' : '没有读懂这一格',
    suggestion: mayBeZero(table, bare(text)) ? '0' : '',
  });
  if (answer?.kind !== 'value') return;
  const own = new Set(subject.row.cells.flatMap((one) => (one.isCovered ? [] : [placeId(one.place)])));
  // Of the fees of a kindergarten a merged cell is that of several.
  const row = heard.rowsOf(subject, meaning).find((one) => table !== 'fees' || own.has(placeId(one.place)));
  const at = row === undefined ? -1 : work.rows.indexOf(row);
  if (row !== undefined && at !== -1) work.rows[at] = { ...row, cells: { ...row.cells, [key]: answer } };
  else addAnswered(work, subject, meaning, answer);
}

function addAnswered(
  work: Work,
  { known, place }: Subject,
  { table, key, dims }: SlotColumn['meaning'],
  answer: FoundCell,
): void {
  const code = known === null ? null : codeCell(known, place);
  const subject = tableNamed(table).subject ?? (table === 'finance' ? 'subjectCode' : undefined);
  if (code === null || subject === undefined) return;
  const said = {
    post: dims.post,
    ageGroup: dims.age,
    account: dims.account,
    flow: dims.flow,
    className: dims.className,
  };
  const cells = Object.fromEntries(
    Object.entries(said).flatMap(([name, text]) =>
      text !== undefined && name in tableNamed(table).columns ? [[name, value(text, place)]] : [],
    ),
  );
  addRow(work, table, { [subject]: code, ...cells, [key]: answer }, place);
}

/** Totals of parts that the sheet does not have are in no table: named once a column. */
function unusedSums({ head, section, dropped }: Work): void {
  for (const { meaning, index, head: words, place } of head.columns) {
    if (meaning.is !== 'sum' || (meaning.table === 'staffing' && meaning.key !== 'headcount')) continue;
    const hasParts = head.columns.some(
      ({ meaning: other }) =>
        other.is === 'slot' && other.table === meaning.table && other.key === meaning.key,
    );
    const isFilled = section.rows.some(({ cells }) => readCount(cells[index]?.text ?? '').stated !== null);
    if (!hasParts && isFilled) dropped.push({ place, kind: '不收的列', text: words });
  }
}
