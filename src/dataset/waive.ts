import { groupBy } from '../domain/grouping.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { CHECKS } from './checks/index.ts';
import { rowKey } from './checks/primary-key.ts';
import { type Issue, issueAt, type Problem } from './issue.ts';
import { nearestWord } from './read/nearest.ts';
import type { AnyRow, TableFile } from './read/table-file.ts';
import { RULES } from './rules.ts';
import type { Row } from './tables/index.ts';

export interface Waived {
  /** The issues that stand, and one error for each waiver that silences nothing. */
  readonly issues: readonly Issue[];
  readonly waived: readonly Issue[];
}

const WAIVABLE: ReadonlySet<string> = new Set(
  CHECKS.filter((check) => check.waivable).map((check) => check.id),
);
const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);

/**
 * Silences what waivers.csv excuses: warnings, and errors of a waivable rule. A waiver names the rule, the file and the row's
 * key; for an issue of a whole column or file (no row), its key is the value that the issue shows (an unknown header).
 * A waiver that is past its day, or that matches nothing it may silence, is an error itself; while what its rule compares has errors of its own, that it
 * matches nothing says nothing yet.
 */
export function applyWaivers(
  issues: readonly Issue[],
  waivers: readonly Row<'waivers'>[],
  file: TableFile,
  rowAt: (issue: Issue) => { readonly file: TableFile; readonly row: AnyRow } | undefined,
  asOf: IsoDate,
): Waived {
  const byPlace = groupBy(waivers, (waiver) => `${waiver.rule}|${waiver.file}`);
  const byKey = groupBy(waivers, (waiver) => placeKey(waiver, waiver.key));
  const used = new Set<Row<'waivers'>>();
  const matchedErrors = new Set<Row<'waivers'>>();
  const standing: Issue[] = [];
  const waived: Issue[] = [];
  for (const issue of issues) {
    const isAsked = issue.severity !== 'notice' && byPlace.has(`${issue.rule}|${issue.file}`);
    const keys = isAsked ? keysOf(issue, rowAt) : [];
    const matching = keys.flatMap((key) => byKey.get(placeKey(issue, key)) ?? []);
    const mayBeWaived = issue.severity === 'warning' || WAIVABLE.has(issue.rule);
    const valid = mayBeWaived ? matching.find((waiver) => waiver.validUntil >= asOf) : undefined;
    for (const waiver of matching) (mayBeWaived ? used : matchedErrors).add(waiver);
    if (valid) waived.push(issue);
    else standing.push(issue);
  }
  const wrong = new Set(issues.flatMap(({ severity, file: name }) => (severity === 'error' ? [name] : [])));
  for (const waiver of waivers) {
    const isUnmatched = !used.has(waiver) && !matchedErrors.has(waiver) && waiver.validUntil >= asOf;
    if (isUnmatched && comparedBy(waiver).some((name) => wrong.has(name))) continue;
    const stale = staleness(waiver, used.has(waiver), matchedErrors.has(waiver), asOf);
    if (stale) standing.push(staleWaiver(waiver, file, stale));
  }
  return { issues: standing, waived };
}

/** The files that the rule of a waiver reads; of a rule that nobody knows, none. */
function comparedBy({ rule, file }: Row<'waivers'>): readonly string[] {
  const check = CHECKS.find(({ id }) => id === rule);
  if (check === undefined) return [];
  const tables = ['districts', 'kindergartens', ...(check.needs ?? []), ...(check.reliesOn ?? [])];
  return [file, ...tables.map((name) => `${name}.csv`)];
}

function placeKey({ rule, file }: Pick<Issue, 'rule' | 'file'>, key: string): string {
  return `${rule}|${file}|${key}`;
}

/** The keys by which a waiver may name an issue: of its row as it is read or as it is written; without a row, the value that it shows. */
function keysOf(
  issue: Issue,
  rowAt: (issue: Issue) => { readonly file: TableFile; readonly row: AnyRow } | undefined,
): readonly string[] {
  const place = rowAt(issue);
  if (place === undefined) return [issue.value ?? issue.file];
  const { table, writtenAt } = place.file;
  const written = table.key.map((key) => writtenAt(place.row, key).trim()).join('|');
  return [...new Set([rowKey(table, place.row), written])];
}

type Staleness = Pick<Problem, 'message' | 'remedy'> & { readonly key: 'rule' | 'key' | 'validUntil' };

function staleness(
  waiver: Row<'waivers'>,
  isUsed: boolean,
  matchesError: boolean,
  asOf: IsoDate,
): Staleness | null {
  if (waiver.validUntil < asOf) {
    return {
      key: 'validUntil',
      message: `豁免到 ${waiver.validUntil} 为止，已经过期。`,
      remedy: isUsed
        ? '问题还在：改好数据并删去这一行，或取得新的批准后改有效期。'
        : '问题已经没有了，删去这一行。',
    };
  }
  if (isUsed) return null;
  if (matchesError) {
    return {
      key: 'rule',
      message: `规则 ${waiver.rule} 的错误不能豁免。`,
      remedy: `能豁免的是提醒，以及这些规则的错误：${[...WAIVABLE].join('、')}。请改好数据，删去这一行。`,
    };
  }
  const near = RULE_IDS.includes(waiver.rule) ? undefined : nearestWord(waiver.rule, RULE_IDS);
  return {
    key: 'key',
    message: `在 ${waiver.file} 里没有对应这一行豁免的问题。`,
    remedy:
      near === undefined
        ? '问题已经改好的，删去这一行；没有的，核对规则、文件和键。'
        : `核对规则：是不是 ${near}？`,
  };
}

function staleWaiver(waiver: Row<'waivers'>, file: TableFile, { key, message, remedy }: Staleness): Issue {
  const column = file.table.columns[key];
  const place = {
    ...file.placeOf(waiver),
    column: file.letterOf(key),
    header: column?.header ?? null,
    value: waiver[key],
  };
  return issueAt(file.file, place, { rule: 'stale-waiver', severity: 'error', message, remedy });
}
