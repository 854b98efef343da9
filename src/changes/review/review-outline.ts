import { groupBy } from '../../domain/grouping.ts';
import { formatNumber } from '../../format/number.ts';
import type { Issue } from '../../dataset/issue.ts';
import { foldedNotice, issueLine, type ReportPlaces, SEVERITY_WORDS } from '../../dataset/report.ts';
import { topicsWord } from '../../wording/change-record.ts';
import {
  BEGINNING_WORDS,
  LARGE_TITLE,
  moreWords,
  notPublishableWords,
  ofDayWords,
  REVIEW_TITLES,
  type ReviewTitle,
  targetsNote,
  toBeSeenWords,
} from '../../wording/review.ts';
import { fileLines, settingLines } from './file-lines.ts';
import type { Review } from './review.ts';
import type { ReviewedChange } from './reviewed-change.ts';
import { changeLines, largeLines, type ReviewLine } from './review-lines.ts';
import { REVIEW_SECTIONS, type ReviewSection } from './review-section.ts';
import { targetLine } from './target-line.ts';

/** A review in finished lines, to be set as text or as Markdown. */
export interface ReviewOutline {
  /** How many changes there are, in a sentence. */
  readonly summary: string;
  readonly parts: readonly OutlinePart[];
}

export interface OutlinePart {
  readonly title: string;
  readonly lines: readonly string[];
  /** What stands below the lines: how to read them, and that some are left out. */
  readonly notes: readonly string[];
}

export interface OutlineStyle {
  /** Whether every line is there; else the weightiest of each part. */
  readonly all: boolean;
  readonly places: ReportPlaces;
}

/** Lines of a part that is not told whole. */
const LINES_SHOWN = 20;

/** The review in lines: what keeps it from being published first, then by importance. */
export function reviewOutline(review: Review, style: OutlineStyle): ReviewOutline {
  const sections = groupBy(review.changes, ({ section }) => section);
  const told = (section: ReviewSection): OutlinePart | null =>
    changesPart(section, sections.get(section) ?? [], style);
  const parts = [
    errorsPart(review, style),
    part(LARGE_TITLE, largeLines(review, style.all), style, '条'),
    ...REVIEW_SECTIONS.filter((section) => section !== 'others').map(told),
    targetsPart(review, style),
    remarksPart(review, style),
    othersPart(review, sections.get('others') ?? [], style),
  ];
  return { summary: summaryOf(review), parts: parts.filter((one) => one !== null) };
}

function summaryOf(review: Review): string {
  const { errors, isPublishable, isSame } = review;
  const told = isSame ? '没有变化。' : changesSummary(review);
  return isPublishable ? told : `${notPublishableWords(errors.length)}${told}`;
}

/** Of rows with errors nothing is known: what cannot be read is not said to be as it was. */
const NO_CHANGES = {
  all: '没有要记入变更记录的变化',
  readable: '读得出来的部分没有要记入变更记录的变化',
};

function changesSummary({ changes, targets, remarks, beginning, isPublishable }: Review): string {
  const kindergartens = new Set(changes.flatMap(({ code, name }) => (code === null ? [] : [name ?? code])));
  const of = kindergartens.size === 0 ? '' : `，涉及 ${formatNumber(kindergartens.size)} 所幼儿园`;
  const told =
    changes.length === 0
      ? NO_CHANGES[isPublishable ? 'all' : 'readable']
      : `${toBeSeenWords(changes.length, isPublishable)}${of}`;
  const parts = [
    beginning === null ? told : BEGINNING_WORDS[beginning],
    ...(targets.length === 0 ? [] : [`指标 ${formatNumber(targets.length)} 个目标换了结论`]),
    ...(remarks.issues.length === 0 ? [] : [`新的提醒 ${formatNumber(remarks.issues.length)} 条`]),
  ];
  return `${parts.join('；')}。`;
}

function part(
  title: string,
  lines: readonly string[],
  { all }: OutlineStyle,
  unit: string,
  notes: readonly string[] = [],
): OutlinePart | null {
  if (lines.length === 0 && notes.length === 0) return null;
  const shown = all ? lines : lines.slice(0, LINES_SHOWN);
  const left = lines.length - shown.length;
  return { title, lines: shown, notes: [...(left > 0 ? [moreWords(left, unit)] : []), ...notes] };
}

function titleOf(section: ReviewTitle, count: number, unit: string): string {
  return `${REVIEW_TITLES[section]}（${formatNumber(count)} ${unit}）`;
}

function changesPart(
  section: ReviewSection,
  changes: readonly ReviewedChange[],
  style: OutlineStyle,
): OutlinePart | null {
  const lines = changeLines(changes, style.all);
  const shown = style.all ? lines : lines.slice(0, LINES_SHOWN);
  const left = countIn(lines) - countIn(shown);
  if (lines.length === 0) return null;
  return {
    title: titleOf(section, changes.length, '处'),
    lines: shown.map(({ text }) => text),
    notes: left > 0 ? [moreWords(left, '处')] : [],
  };
}

function countIn(lines: readonly ReviewLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

/** Errors are told before everything else, whatever the policy does with them. */
function errorsPart({ errors, isPublishable }: Review, style: OutlineStyle): OutlinePart | null {
  if (errors.length === 0) return null;
  const lines = errors.map((issue) => issueLine(issue, style.places));
  return part(titleOf(isPublishable ? 'held' : 'errors', errors.length, '处'), lines, style, '处');
}

function targetsPart({ targets, asOf }: Review, style: OutlineStyle): OutlinePart | null {
  if (targets.length === 0) return null;
  const lines = targets.map(targetLine);
  return part(titleOf('targets', targets.length, '个'), lines, style, '个', [targetsNote(asOf)]);
}

function remarksPart({ remarks: { issues, ofDay }, asOf }: Review, style: OutlineStyle): OutlinePart | null {
  const lines = remarkLines(issues, style);
  const notes =
    ofDay.length === 0
      ? []
      : [ofDayWords(ofDay.length, asOf, issues.length > 0), ...(style.all ? remarkLines(ofDay, style) : [])];
  const title = issues.length === 0 ? REVIEW_TITLES.remarks : titleOf('remarks', issues.length, '条');
  return part(title, lines, style, '条', notes);
}

/** As the check says them, warnings first; the notices of one column are told once. */
function remarkLines(issues: readonly Issue[], { all, places }: OutlineStyle): readonly string[] {
  const sorted = [...issues].sort(
    (a, b) => Number(a.severity === 'notice') - Number(b.severity === 'notice'),
  );
  const groups = groupBy(sorted.entries(), ([index, { severity, file, rule, column }]) =>
    all || severity !== 'notice' ? index : [file, rule, column].join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const [[, first] = []] = group;
    if (first === undefined) return [];
    const said = group.length === 1 ? issueLine(first, places) : foldedNotice(first, group.length, places);
    return [`${SEVERITY_WORDS[first.severity]} ${said}`];
  });
}

/** So few other changes are listed, and not counted. */
const OTHERS_LISTED = 5;

/** The rest is counted by topic; what is large of it stands there in full. */
function othersPart(
  review: Review,
  changes: readonly ReviewedChange[],
  style: OutlineStyle,
): OutlinePart | null {
  const rest = changes.filter(({ large }) => large.length === 0);
  const isWhole = style.all || rest.length <= OTHERS_LISTED;
  const large = changes.filter((change) => change.large.length > 0);
  const listed = isWhole ? [...large, ...byTopic(rest)] : large;
  const counted = isWhole ? [] : rest;
  const largest = style.all ? listed : listed.slice(0, LINES_SHOWN);
  const left = [...counted, ...listed.slice(largest.length)];
  const lines = [
    ...changeLines(largest, style.all).map(({ text }) => text),
    ...(left.length === 0
      ? []
      : [`${largest.length === 0 ? '' : '另有'}${topicsWord(countsOf(left))}（加 --all 全部列出）`]),
    ...settingLines(review.settings),
    ...fileLines(review, style.all),
  ];
  if (lines.length === 0) return null;
  const title = changes.length === 0 ? REVIEW_TITLES.others : titleOf('others', changes.length, '处');
  return { title, lines, notes: [] };
}

function byTopic(changes: readonly ReviewedChange[]): readonly ReviewedChange[] {
  return [...groupBy(changes, ({ topic }) => topic).values()].flat();
}

function countsOf(changes: readonly ReviewedChange[]): readonly { topic: string; count: number }[] {
  return [...groupBy(changes, ({ topic }) => topic)]
    .map(([topic, own]) => ({ topic, count: own.length }))
    .sort((a, b) => b.count - a.count);
}
