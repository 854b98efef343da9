import type { FoundCell } from '../found.ts';
import type { Line } from '../layout/section.ts';
import { daysIn } from '../values/day.ts';
import { docNosIn, plainDocNo } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import { ENUMERATOR, LEADS, OF_ALL_KINDS, OF_SOME_KIND } from '../words/notes.ts';
import { WHO_ASSESSES } from '../words/results.ts';
import { ownKinds } from './assessment-kind.ts';
import { isOfRuleOrToCome } from './decision-day.ts';
import { onceForSection } from './of-section.ts';
import { value, type Work } from './work.ts';

const MADE_KNOWN = /公布|公告|通报|印发|发布|[发下行]文|审定|通知|文号|见/;
const YEAR = /20\d{2}(?=年度|学年|年(?:年检|年审|检查))/;
/** 2026年6月30日, 〔2026〕31号: where a sentence comes to its day or its document. */
const DAY_OR_NUMBER = /[〔[(（]?20\d{2}(?!年度|学年|年(?:年检|年审|检查))/;

/** What results are found by, and not made known: 年检按某办法开展. */
const OF_RULE =
  /办法|细则|条例|规程|方案|(?:按照?|依据|根据|依照)[^,，]{0,30}(?:开展|组织|实施|进行|评定|检查)/;

/** Which results a sentence of the sheet may be about. */
interface OfResults {
  readonly kind: string;
  /** The heads over the result. */
  readonly head: string;
  /** 民办, or the title of a sheet of private ones: what is said of these is said of them. */
  readonly whose: string;
}

/** Whether no sentence that gives a day gives it to results of another year, or of other kindergartens. */
export function isDayOf(work: Work, day: string, of: OfResults): boolean {
  return sentencesOf(work).every(
    ({ text }) => !daysIn(text).some((one) => one === day) || isOfThese(text, of),
  );
}

/** The same of a document; one that a rule is of made nothing known. */
export function isDocumentOf(work: Work, number: string, of: OfResults): boolean {
  return sentencesOf(work).every(
    ({ text }) => !text.includes(bare(number)) || (!OF_RULE.test(text) && isOfThese(text, of)),
  );
}

/** 2025年度年检结论于2026年6月30日公布（…〔2026〕31号）: the only document of the sentences that make that kind alone known. */
export function documentOfKind(work: Work, of: OfResults): FoundCell | null {
  const told = sentencesOf(work)
    .filter(({ text }) => {
      const [only, another] = ownKinds(text.replace(WHO_ASSESSES, ''));
      const isOfKind = only === of.kind && another === undefined;
      return isOfKind && MADE_KNOWN.test(text) && !isOfRuleOrToCome(text) && isOfThese(text, of);
    })
    .flatMap(({ text, place }) => docNosIn(text).map((number) => ({ number: plainDocNo(number), place })));
  const [first] = told;
  const isOnly = new Set(told.map(({ number }) => number)).size === 1;
  return first === undefined || !isOnly ? null : value(first.number, first.place);
}

/** Whether a sentence is of no other year, and whom it names before its day or its document are these: what follows (公办园不参加) tells of others. */
function isOfThese(sentence: string, { head, whose }: OfResults): boolean {
  const [year, of] = [sentence, `${head} ${whose}`].map((text) => YEAR.exec(bare(text))?.[0]);
  const [before = ''] = sentence.replace(OF_ALL_KINDS, '').split(DAY_OR_NUMBER);
  const some = OF_SOME_KIND.exec(before)?.[0];
  return (
    (year === undefined || of === undefined || year === of) && (some === undefined || whose.includes(some))
  );
}

/** The sentences around a table, bare and without their numbers. */
const sentencesOf = onceForSection(({ section }: Work): readonly Line[] =>
  section.lines.flatMap(({ text, place }) =>
    text
      .split(/[。;；\n]/)
      .flatMap((sentence) => sentence.split(ENUMERATOR))
      .map((sentence) => ({ text: bare(sentence).replace(LEADS, ''), place })),
  ),
);
