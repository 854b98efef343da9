import { groupBy } from '../domain/grouping.ts';
import type { Issue, Severity } from './issue.ts';
import { shownPlainly } from './read/characters.ts';
import {
  closingLines,
  countLine,
  DEFAULT_PLACES,
  foldedWords,
  placeWords,
  type Reported,
  type ReportPlaces,
  SHOWN_PER_RULE,
  type TextStyle,
  wordsOf,
} from './report.ts';

/** The report as GitHub's workflow commands: an annotation an issue, folded like the text; then the count. */
export function toGithub(
  examination: Reported,
  { places = DEFAULT_PLACES, day }: Pick<TextStyle, 'places' | 'day'> = {},
): string {
  const groups = groupBy(
    examination.issues,
    (issue) => `${issue.file}|${issue.rule}|${issue.severity === 'notice' ? issue.column : ''}`,
  );
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (first.severity === 'notice')
      return [annotation(first, places, noticeWords(first, group.length, places))];
    if (group.length > SHOWN_PER_RULE) return [annotation(first, places, foldedWords(first, group, places))];
    return group.map((issue) => annotation(issue, places, wordsOf(issue, places)));
  });
  const closing = [...closingLines(examination), ...(day === undefined ? [] : [day])];
  return [...lines, ...closing, countLine(examination.counts), ''].join('\n');
}

function noticeWords(issue: Issue, count: number, places: ReportPlaces): string {
  return `${wordsOf(issue, places)}${count > 1 ? `（另有 ${count - 1} 处）` : ''}`;
}

function annotation(issue: Issue, places: ReportPlaces, words: string): string {
  const properties = [
    `file=${escapeProperty(places(issue.file))}`,
    ...(issue.line === null ? [] : [`line=${issue.line}`]),
    `title=${escapeProperty(`${placeWords(issue).trim() || places(issue.file)} ${issue.rule}`)}`,
  ];
  return shownPlainly(`::${issue.severity} ${properties.join(',')}::${escapeData(words)}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One finding of a Code Quality report, as GitLab reads it. */
interface CodeQualityFinding {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'blocker' | 'minor' | 'info';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** Characters of a value that tell an issue from the others of its column. */
const VALUE_TOLD = 40;

const QUALITY: Readonly<Record<Severity, CodeQualityFinding['severity']>> = {
  error: 'blocker',
  warning: 'minor',
  notice: 'info',
};

/**
 * The report as GitLab's Code Quality report: a finding an issue, each at its line; what is of a whole file stands at its first. The same issue
 * has the same fingerprint wherever its row has moved to, so that a merge request shows what its report has besides that of the target.
 */
export function toGitlab(
  { issues }: Pick<Reported, 'issues'>,
  { places = DEFAULT_PLACES }: Pick<TextStyle, 'places'> = {},
): string {
  const seen = new Map<string, number>();
  const findings = issues.map((issue): CodeQualityFinding => {
    const { file, rule, header, value, severity, line } = issue;
    const same = [file, rule, header ?? '', (value ?? '').slice(0, VALUE_TOLD)].join('|');
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return {
      description: shownPlainly(`${placeWords(issue).trim()}：${wordsOf(issue, places)}`.replace(/^：/, '')),
      check_name: rule,
      fingerprint: shownPlainly(`${same}|${before}`),
      severity: QUALITY[severity],
      location: { path: places(file), lines: { begin: line ?? 1 } },
    };
  });
  return `${JSON.stringify(findings, null, 1)}\n`;
}
