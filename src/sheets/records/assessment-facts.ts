import type { IsoDate } from '../../domain/school-date.ts';
import { type FoundCell, textOf } from '../found.ts';
import type { Line, Section } from '../layout/section.ts';
import { daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import { WHO_ASSESSES } from '../words/results.ts';
import { ownKinds } from './assessment-kind.ts';
import { isDecision } from './decision-day.ts';
import type { Fact } from './facts.ts';
import { documentOfKind, isDayOf, isDocumentOf } from './made-known.ts';
import { officeOfDocument, officeOfTitle, supervisorsOf } from './issuing-office.ts';
import { type Cells, value, type Work } from './work.ts';

/** What was judged, and of whom. */
interface Judged {
  readonly kind: string;
  readonly result: string;
  /** The heads over the result. */
  readonly head: string;
  /** 公办, 民办, or nothing where it is not known. */
  readonly nature: string;
}

/**
 * What the sentences of a sheet say of one kind of assessment: its day, its number, its office. A sentence that names a kind is of that; where
 * several kinds stand side by side, one that names none, or several, is of none of them.
 */
export function saidOfKind(work: Work, { kind, result, head, nature }: Judged, isSeveral: boolean): Cells {
  const { facts, section, today, register } = work;
  const isOf = ({ place }: Fact): boolean => {
    const line = section.lines.find((one) => one.place.cell === place.cell);
    const kinds = ownKinds((line?.text ?? '').replace(WHO_ASSESSES, ''));
    if (isSeveral) return kinds.length === 1 && kinds[0] === kind;
    return kinds.length === 0 || kind === '' || kinds.includes(kind) || kind === '专项检查';
  };
  const own = (fact: Fact | null): FoundCell | null =>
    fact !== null && isOf(fact) ? value(fact.text, fact.place) : null;
  const of = { kind, head, whose: `${nature} ${section.lines[0]?.text ?? ''}` };
  const dayOf = (cell: FoundCell | null): FoundCell | null =>
    cell !== null && isDayOf(work, textOf(cell), of) ? cell : null;
  const announced = isSeveral ? null : announcedBy(facts, section, kind, today);
  const said = {
    decidedOn:
      dayOf(own(facts.decidedOn)) ??
      dayOf(dayOfKind(section.lines, kind, today)) ??
      (announced === null ? null : plainCell(announced.day)),
    assessor:
      officeOfLevel(facts.assessors, kind, result) ??
      officeOf(facts.assessors, kind) ??
      (isSeveral ? null : (plainCell(facts.assessor) ?? plainCell(announced?.office ?? null))) ??
      (kind === '年度检查'
        ? plainCell(officeOfDocument(section.lines, register) ?? officeOfTitle(section.lines, register))
        : null) ??
      (kind === '督导评估' ? plainCell(supervisorsOf(section.lines, register)) : null),
    docNo:
      (isDocumentOf(work, facts.docNo?.text ?? '', of) ? own(facts.docNo) : null) ?? documentOfKind(work, of),
  };
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, FoundCell] => entry[1] !== null),
  );
}

/** 关于2025年度年检结果的通报, 关于公布…的通知; what is only put up for objections (公示) is not decided. */
const ANNOUNCED =
  /(?:结果|结论|等次|情况|名单|等级|公布.{2,40})的?(?:通报|公告|通告|通知|决定)$|(?:^|关于)公布.{2,40}(?:结果|名单)$/;
/** The title of results whose office, number and day stand below it. */
const RESULTS = /(?:结果|结论|等次|名单)$/;
const FORWARDED = /转发|转印|批转|公示|报送|上报|填报|填写|申报|提交|开展|做好|征求|核对|拟/;

/** A document that makes results known is of the day on which its office signed it; what it checks every year that office decides itself. */
function announcedBy(
  { signedOn, signedBy, isNumbered }: Work['facts'],
  section: Section,
  kind: string,
  today: IsoDate,
): { readonly day: Fact; readonly office: Fact | null } | null {
  const title = [...section.lines.map(({ text }) => bare(text)), section.file.replace(/\.\w+$/, '')].find(
    (text) => ANNOUNCED.test(text) || (isNumbered && RESULTS.test(text)),
  );
  const isAnnounced = title !== undefined && !FORWARDED.test(title);
  if (signedOn === null || signedOn.text > today || !isAnnounced) return null;
  const isOwn = kind === '年度检查' || (kind === '督导评估' && /督导/.test(signedBy?.text ?? ''));
  return { day: signedOn, office: isOwn ? signedBy : null };
}

function plainCell(fact: Fact | null): FoundCell | null {
  return fact === null ? null : value(fact.text, fact.place);
}

/** 年检于2026年4月15日评定: the only day of a clause that names that kind alone. */
function dayOfKind(lines: readonly Line[], kind: string, today: IsoDate): FoundCell | null {
  for (const { text, place } of lines) {
    for (const clause of bare(text).split(/[,，。;；]/)) {
      const [only] = ownKinds(clause);
      const [day, another] = daysIn(clause);
      if (
        only === kind &&
        ownKinds(clause).length === 1 &&
        day !== undefined &&
        another === undefined &&
        isDecision(clause, day, today)
      )
        return value(day, place);
    }
  }
  return null;
}

/** Who decides that kind, by a note: 等级由市教育局评定. */
function officeOf(assessors: Work['facts']['assessors'], kind: string): FoundCell | null {
  const said = assessors.find(([what]) =>
    kind === '专项检查' ? what.includes('检查') : ownKinds(what).includes(kind),
  );
  return said === undefined ? null : value(said[1], said[2]);
}

/** Who decides that level of a rating, by a note: 二级、三级由县教育局评定. */
function officeOfLevel(
  assessors: Work['facts']['assessors'],
  kind: string,
  result: string,
): FoundCell | null {
  if (kind !== '等级评定' || result === '') return null;
  const said = assessors.filter(([what]) => levelsIn(what).includes(plainLevel(result)));
  const [first] = said;
  return first === undefined || new Set(said.map(([, who]) => who)).size > 1
    ? null
    : value(first[1], first[2]);
}

function levelsIn(what: string): readonly string[] {
  return what
    .replace(LEADS, '')
    .replace(/^其中/, '')
    .split(/[、和及与]/)
    .map(plainLevel);
}

function plainLevel(text: string): string {
  return bare(text).replace(/(?:等级)?的?(?:幼儿园|园所?)?$/, '');
}
