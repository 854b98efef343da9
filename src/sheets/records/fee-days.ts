import type { FeeCategory } from '../../domain/code-lists.ts';
import { addDays, type IsoDate } from '../../domain/school-date.ts';
import type { FoundCell } from '../found.ts';
import type { GridCell } from '../book/grid.ts';
import type { SheetPlace } from '../place.ts';
import { datedDocNo, plainDocNo } from '../values/doc-no.ts';
import type { Charge } from './charge.ts';
import { attributeSlot } from './fee-columns.ts';
import { dayOf } from './fee-change.ts';
import type { FeeTerms } from './fee-terms.ts';
import { fitsBefore } from './former-notes.ts';
import { safeText } from './safe-text.ts';
import { remarkedDay, remarkedDays } from './remarked-days.ts';
import { daysIn, readStretch } from '../values/day.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { HAS_ENDED, STILL_HOLDS } from '../words/fee-words.ts';
import { cellAt, slotsOf, type Subject, value, type Work } from './work.ts';

/** A row of fees whose prices hold from some day on. */
export interface FeeRow {
  readonly work: Work;
  readonly subject: Subject;
  readonly terms: FeeTerms;
  readonly remark: string;
  readonly remarkPlace: SheetPlace;
  /** What a column of its own says of an item. */
  readonly attribute: (key: string, item: string, isOwn?: boolean) => FoundCell | null;
}

/** From when a price holds, and until when; null where nothing is known or wanted of it. */
export function heldFrom(
  row: FeeRow,
  charge: Charge,
  category: FeeCategory | null,
): { readonly from: FoundCell; readonly until: FoundCell | null } | null {
  const { item } = charge;
  const stated = statedFrom(row, item, category);
  const day = dayOf(charge);
  const now = day === '' ? stated : value(day, charge.place);
  if (charge.later !== undefined) return now === null ? null : { from: now, until: null };
  if (!charge.isOld) {
    const until = charge.until === undefined ? null : value(charge.until, row.remarkPlace);
    return now === null
      ? null
      : {
          from: now,
          until: row.attribute('until', item) ?? until ?? endOfStretch(row, item) ?? endOf(row, item),
        };
  }
  // 1280元（2026年3月1日起1380元）: until then the first price holds, from the day of the sheet on.
  const since = 'since' in charge && typeof charge.since === 'string' ? charge.since : '';
  if (since !== '') return { from: value(since, charge.place), until: dayBefore(day, charge.place) };
  if (charge.former !== undefined && now?.kind === 'value' && fitsBefore(charge.former, now.text))
    return {
      from: value(charge.former.since, charge.former.place),
      until: untilNow(row, charge, now.text),
    };
  const isStated = day !== '' && stated?.kind === 'value' && stated.text < day;
  const from = isStated ? stated : (unreadSince(row, charge) ?? row.terms.oldFrom());
  const until = now?.kind === 'value' ? untilNow(row, charge, now.text) : null;
  return from === null ? null : { from, until };
}

/** A former price held until the present one did; asked where the head over it says another day. */
function untilNow(
  { work, subject }: FeeRow,
  { item, place, endOfHead }: Charge,
  now: string,
): FoundCell | null {
  if (endOfHead === undefined || (endOfHead.earliest <= now && now <= endOfHead.latest))
    return dayBefore(now, place);
  return work.clerk.value({
    table: 'fees',
    key: 'until',
    place,
    kindergarten: subject.known?.name ?? '',
    of: `${item}·原标准`,
    text: '',
    why: `这一列的表头写的截止时间，和现行标准的执行日期${now}接不上`,
    suggestion: '',
  });
}

/** 2022年9月至2026年8月 beside a former price: asked, as from the first of that month; null where nothing stands there, or it is left open. */
function unreadSince({ work, subject }: FeeRow, { item, heldCell }: Charge): FoundCell | null {
  if (heldCell === undefined) return null;
  const [, year, month] = /(20\d{2})[年./-](\d{1,2})(?!\d)/.exec(bare(heldCell.text)) ?? [];
  return work.clerk.value({
    table: 'fees',
    key: 'effectiveFrom',
    place: heldCell.place,
    kindergarten: subject.known?.name ?? '',
    of: `${item}·原标准`,
    text: heldCell.text,
    suggestion: month === undefined ? '' : `${year}-${month.padStart(2, '0')}-01`,
  });
}

/** 2024.9.1—2026.8.31 under 执行时间 has its last day too; asked where the row says that the price holds on. */
function endOfStretch({ work, subject }: FeeRow, item: string): FoundCell | null {
  const slot = slotsOf(work, 'fees').find(
    ({ meaning: { key, dims } }) => key === 'effectiveFrom' && (dims.item ?? item) === item,
  );
  const cell = slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  const stretch = cell === undefined ? null : readStretch(cell.text);
  if (cell === undefined || stretch === null) return null;
  const [, last] = stretch;
  const against = holdingOn(work, subject, last);
  if (against === null) return value(last, cell.place);
  return work.clerk.value({
    table: 'fees',
    key: 'until',
    place: against.place,
    kindergarten: subject.known?.name ?? '',
    of: item,
    text: safeText(oneLine(against.text)).text,
    why: `执行时间写到${last}为止，这里又说还在收；还在收的写“空着”`,
    suggestion: '',
  });
}

const HOLDS_ON = /继续|仍|延续|顺延|沿用/;

/** The cell of a row that says that a price holds on after its last day: 期满后继续执行; 正在执行, where that day is past. */
function holdingOn(work: Work, { row, at }: Subject, last: IsoDate): GridCell | null {
  const states = work.head.columns.flatMap(({ meaning, index }) =>
    (meaning.is === 'slot' && meaning.key === 'priceState') ||
    work.section.columns[index]?.path.at(-1)?.endsWith('状态') === true
      ? (cellAt(work, at, index) ?? [])
      : [],
  );
  const isNow = ({ text }: GridCell): boolean => last < work.today && STILL_HOLDS.test(bare(text));
  return row.cells.find(({ text }) => HOLDS_ON.test(bare(text))) ?? states.find(isNow) ?? null;
}

/** 已废止 beside a price, and no column of days: asked, as is whatever does not say that it is charged. */
function endOf({ work, subject }: FeeRow, item: string): FoundCell | null {
  const slot = slotsOf(work, 'fees').find(({ meaning }) => meaning.key === 'priceState');
  const cell = slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  const said = bare(cell?.text ?? '');
  if (cell === undefined || isNothing(said) || STILL_HOLDS.test(said)) return null;
  const [day = '', another] = daysIn(said);
  return work.clerk.value({
    table: 'fees',
    key: 'until',
    place: cell.place,
    kindergarten: subject.known?.name ?? '',
    of: item,
    text: cell.text,
    why: HAS_ENDED.test(said) ? '没有写收到哪一天为止' : '看不准收到哪一天为止，还在收的写“空着”',
    suggestion: another === undefined ? day : '',
  });
}

function dayBefore(day: string, place: SheetPlace): FoundCell {
  return value(addDays(day as IsoDate, -1), place);
}

/** The day of a row is that of its care, whatever a note says; what is charged beside may have another. */
function statedFrom(row: FeeRow, item: string, category: FeeCategory | null): FoundCell | null {
  const { terms, subject } = row;
  return (
    row.attribute('effectiveFrom', item, true) ??
    remarkedFrom(row, item, category) ??
    (item === '保育教育费' ? null : terms.itemFrom(item, category)) ??
    row.attribute('effectiveFrom', item) ??
    besideBasis(row, item, category) ??
    terms.itemFrom(item, category) ??
    terms.effectiveFrom(subject, item)
  );
}

/** 某发改价〔2026〕7号（2026年9月1日起） in the column of documents. */
function besideBasis(
  { work, subject }: FeeRow,
  item: string,
  category: FeeCategory | null,
): FoundCell | null {
  const slot = attributeSlot(work, 'basis', { item, category });
  const cell = slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  const dated = cell === undefined ? null : datedDocNo(plainDocNo(cell.text));
  const [day] = daysIn(dated?.day ?? '');
  return cell !== undefined && day !== undefined && dated?.isFrom === true ? value(day, cell.place) : null;
}

/** The day of the remark of the row; one that it is not sure of, or that is another than the column has, is asked. */
function remarkedFrom(row: FeeRow, item: string, category: FeeCategory | null): FoundCell | null {
  const { work, subject, remark, remarkPlace } = row;
  const said = remarkedDays(remark, work.today);
  const day = remarkedDay(said, item, category);
  if (day === null && said.doubtful === null) return null;
  const stated = row.attribute('effectiveFrom', item);
  const isSame = stated === null || (stated.kind === 'value' && stated.text === day);
  if (day !== null && said.doubtful === null && isSame) return value(day, remarkPlace);
  return work.clerk.value({
    table: 'fees',
    key: 'effectiveFrom',
    place: remarkPlace,
    kindergarten: subject.known?.name ?? '',
    text: remark,
    why: '看不准是哪几项、从哪一天起执行',
    suggestion: day ?? said.doubtful ?? '',
  });
}
