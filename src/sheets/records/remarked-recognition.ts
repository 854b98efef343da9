import type { FoundCell } from '../found.ts';
import type { GridCell } from '../book/grid.ts';
import { DAY, daysIn } from '../values/day.ts';
import { DOC_NO, plainDocNo } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import { CLOSED_OFF, EARLIER, NOT_WITHDRAWN, TO_COME } from '../words/recognitions.ts';
import { leaveOutCell } from './left-out.ts';
import { remarkCells, type Subject, value, type Work } from './work.ts';

/** What the remark of a row says of its own recognition: 云教发〔2024〕18号，2024年6月28日认定，自2026年9月1日起取消. */
export interface Remarked {
  readonly from: FoundCell | null;
  readonly docNo: FoundCell | null;
  readonly revokedOn: FoundCell | null;
}

const NOTHING: Remarked = { from: null, docNo: null, revokedOn: null };
const MONTH = String.raw`20\d{2}(?:年|[./-])\d{1,2}月?`;
const DOCUMENT = new RegExp(DOC_NO, 'gu');
/** 2024年6月28日认定, 认定日期：2024年6月, 首次认定于2024年6月28日 */
const MADE = new RegExp(
  `^(?:首次|系|为|于|经)*(${DAY}|${MONTH})(?:首次|获|予以|被|公布|经|由|以|按)*认定(?:为?普惠性?(?:民办)?(?:幼儿园|园)?)?$|^(?:首次|原)?认定(?:日期|时间)?[:：于为是]?(${DAY}|${MONTH})$`,
  'u',
);
/** 认定文号：before the number of a document. */
const LABEL = /^(?:认定|批准)?(?:文件|文号|依据)?[:：]$/;
/** 自2026年9月1日起拟取消: what lets a recognition stand as yet. */
const IS_TO_COME = new RegExp(`(?:${TO_COME.source}).*(?:取消|撤销|终止|退出|复核|续)`);
const ENDED_ON = new RegExp(`^(?:自|于|从)?${DAY}(?:起|被)?(.+)$`);
const IS_DAY = new RegExp(`^(?:${DAY})$`);

/** Only a row without a day of its own is told by its remark when and by which document it was recognised. */
export function remarkedRecognition(work: Work, subject: Subject): Remarked {
  for (const cell of remarkCells(work, subject)) {
    const remarked = inRemark(work, subject, cell);
    if (remarked !== null) return remarked;
  }
  return NOTHING;
}

function inRemark(work: Work, subject: Subject, cell: GridCell): Remarked | null {
  const clauses = clausesOf(bare(cell.text));
  const [own, another] = clauses.flatMap((clause) => {
    const match = MADE.exec(clause.text);
    return match === null ? [] : [{ clause, written: match[1] ?? match[2] ?? '' }];
  });
  if (own === undefined || another !== undefined) return null;
  const others = clauses.filter((clause) => clause !== own.clause && !isDocument(clause));
  const ended = others.find(({ text }) => endedOn(text) !== null);
  const behind = clauses.slice(clauses.indexOf(own.clause));
  const isToCome = (clause: Clause): boolean => behind.includes(clause) && IS_TO_COME.test(clause.text);
  // 市一级园，2025年11月3日认定: who says more may tell of another recognition.
  if (others.some((clause) => clause !== ended && !isToCome(clause))) return null;
  if (others.some(isToCome)) leaveOutCell(work, cell);
  const [other] = others;
  const before = other === undefined ? clauses : clauses.slice(0, clauses.indexOf(other));
  const [docNo, otherNo] = [...before.filter(isDocument), own.clause].flatMap(({ numbers }) => numbers);
  return {
    from: dayOf(work, subject, cell, own.written),
    docNo: docNo === undefined || otherNo !== undefined ? null : value(plainDocNo(docNo), cell.place),
    revokedOn: ended === undefined ? null : value(endedOn(ended.text) ?? '', cell.place),
  };
}

/** A part of a remark, without the numbers of documents in it. */
interface Clause {
  readonly text: string;
  readonly numbers: readonly string[];
}

/** Stands for the number of a document. */
const MARK = '\u{E000}';

function clausesOf(text: string): readonly Clause[] {
  const numbers = numbersIn(text);
  return numbers
    .reduce((rest, no) => rest.replace(no, MARK), text)
    .split(/[,，;；。]/)
    .filter((clause) => clause !== '')
    .map((clause) => {
      const own = numbers.splice(0, clause.split(MARK).length - 1);
      // Its own number may stand in brackets behind the day, or before it.
      const plain = clause.replaceAll(MARK, '').replace(/[(（](?:文号)?[:：]?[)）]/g, '');
      return { text: plain, numbers: own };
    });
}

/** 认定文号：云教发〔2024〕18号 */
function isDocument({ text, numbers }: Clause): boolean {
  return LABEL.test(text) || (text === '' && numbers.length > 0);
}

const DAYS = new RegExp(DAY, 'gu');
/** 2025年9月5日经某教〔2025〕44号认定: what stands between the day and the document. */
const BEFORE = /^(?:经(?!开|济|发)|由|以|按|据|见)/;

function numbersIn(text: string): string[] {
  return [...text.replace(DAYS, '；').matchAll(DOCUMENT)].map(([no]) => no.replace(BEFORE, ''));
}

const STEP = /认定(?:工作|现场)*(?:评审|评估|验收|考核|考评|检查|核查|公示|材料)/;

/** 2026年6月10日通过认定评审: a step on the way to a decision of the same year. */
function isStepTo(own: string, clause: string): boolean {
  const days = daysIn(clause);
  const isBefore = days.every((day) => day <= own && day.slice(0, 4) === own.slice(0, 4));
  return STEP.test(clause) && days.length > 0 && isBefore;
}

/** Whether a remark names days or documents of a recognition, none of which are those of the sheet. */
export function isDoubted(work: Work, subject: Subject): boolean {
  const { decidedOn, signedOn, docNo } = work.facts;
  const own = (decidedOn ?? signedOn)?.text ?? '';
  const isOther = (said: readonly string[], ofSheet: string): boolean =>
    said.length > 0 && !said.includes(ofSheet);
  return remarkCells(work, subject).some(({ text }) => {
    const said = bare(text)
      .split(/(?<=[,，;；。])/)
      .filter((clause) => !isStepTo(own, clause) && !TO_COME.test(clause))
      .join('');
    if (!said.includes('认定')) return false;
    return (
      isOther(daysIn(said), own) || isOther(numbersIn(said).map(plainDocNo), plainDocNo(docNo?.text ?? ''))
    );
  });
}

/** The day on which a clause says that it was taken back, and nothing else. */
function endedOn(clause: string): string | null {
  const [, what = ''] = ENDED_ON.exec(clause) ?? [];
  const [day] = daysIn(clause);
  return day !== undefined && CLOSED_OFF.test(what) && !NOT_WITHDRAWN.test(what) && !TO_COME.test(what)
    ? day
    : null;
}

/**
 * 2026年3月12日撤销（某教函〔2026〕9号）: the day on which a recognition was taken back, where a remark says that and nothing else, and the day is past and
 * within the time that it holds.
 */
export function closedByRemark(work: Work, subject: Subject, from: string, until: string): FoundCell | null {
  // In a list of something else it may be the kindergarten itself.
  if (work.head.topic !== 'recognitions') return null;
  for (const { text, place } of remarkCells(work, subject)) {
    const clauses = clausesOf(bare(text)).filter((clause) => !isDocument(clause));
    const day = clauses.length === 1 ? endedOn(clauses[0]?.text ?? '') : null;
    const isWithin =
      day !== null && day <= work.today && from !== '' && day > from && (until === '' || day <= until);
    if (isWithin) return value(day, place);
  }
  return null;
}

function dayOf(work: Work, { known }: Subject, cell: GridCell, written: string): FoundCell | null {
  const [day] = daysIn(written);
  if (day !== undefined && IS_DAY.test(written)) return value(day, cell.place);
  return work.clerk.value({
    table: 'recognitions',
    key: 'recognisedOn',
    place: cell.place,
    kindergarten: known?.name ?? '',
    text: written,
    why: '只写到月，少了日',
  });
}

/** 往年认定、继续有效 over a block: what the sheet says of its own decision is not said of these rows. */
export function isOfEarlier({ facts }: Work, { row }: Subject): boolean {
  const decidedOn = (facts.decidedOn ?? facts.signedOn)?.text ?? '';
  const group = bare(row.group);
  const year = /20\d{2}(?=年)/.exec(group)?.[0] ?? '';
  return EARLIER.test(group) || (year !== '' && decidedOn !== '' && year < decidedOn.slice(0, 4));
}
