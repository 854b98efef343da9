import { issueLine, type ReportPlaces } from '../../dataset/report.ts';
import { SEVERITY_WORDS } from '../../dataset/severity-words.ts';
import type { Issue } from '../../dataset/issue.ts';
import { withTableTitles } from '../../dataset/said-words.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import { shownPlainly } from '../../dataset/read/characters.ts';
import type { RowChange } from '../../sheets/guided/table-edit.ts';
import { type ChangeKind, FORMS } from './forms.ts';
import type { PlannedChange } from './planned-change.ts';

/** A planned change for people: the rows before and after, what the public will see and from when, what the check will say. */
export function plannedText(kind: ChangeKind, planned: PlannedChange, places: ReportPlaces): string {
  const { rows, kindergartens, kept, told, seen, issues } = planned;
  const names = kindergartens.map(({ name }) => name);
  const who = names.length > 3 ? `${names.slice(0, 3).join('、')} 等 ${names.length} 所` : names.join('、');
  const lines = [
    `${FORMS[kind].title}：${who}`,
    '',
    '将改的行',
    ...rows.flatMap((row) => rowLines(row, places, kindergartens)),
    ...section('没有改', kept.map(withTableTitles)),
    ...section('公众会看到', [
      ...told.map(({ name, sentence }) => `${name ?? ''}：${sentence}`),
      ...seen.map(withTableTitles),
    ]),
    ...section('检查会说', issueLines(issues, places)),
  ];
  return `${lines.map((line) => shownPlainly(withMasks(line))).join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** A file of the data with what its table is called. */
export function titledFile(file: string, places: ReportPlaces): string {
  const name = TABLE_NAMES.find((one) => `${one}.csv` === file);
  return name === undefined ? places(file) : `${places(file)}（${tableNamed(name).title}）`;
}

/** Issues as the check prints them. */
export function issueLines(issues: readonly Issue[], places: ReportPlaces): readonly string[] {
  return issues.map((issue) => {
    const words = issueLine(issue, places).slice(places(issue.file).length);
    return `${SEVERITY_WORDS[issue.severity]} ${titledFile(issue.file, places)}${words}`;
  });
}

function rowLines(
  change: RowChange,
  places: ReportPlaces,
  kindergartens: PlannedChange['kindergartens'],
): readonly string[] {
  const { table, before, after, row } = change;
  const where = `  ${titledFile(`${table}.csv`, places)} 第 ${row} 行`;
  const what = keyWords(change, kindergartens);
  if (after === null) return [`${where}（删去） ${what}`];
  const cells = changedCells(change);
  if (before === null)
    return [
      `${where}（新加） ${what}`,
      `      ${cells.map(({ header, now }) => `${header} ${cut(now)}`).join('；')}`,
    ];
  return [
    `${where} ${what}`,
    ...cells.map(
      ({ header, old, now }) => `      ${header}：${cut(old) || '（空）'} → ${cut(now) || '（空）'}`,
    ),
  ];
}

const LONGEST = 40;

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

interface ChangedCell {
  readonly header: string;
  readonly old: string;
  readonly now: string;
}

export function changedCells({ table, before, after }: RowChange): readonly ChangedCell[] {
  return Object.entries(tableNamed(table).columns).flatMap(([key, { header }]) => {
    const [old = '', now = ''] = [before?.cells[key], after?.cells[key]];
    return old === now ? [] : [{ header, old, now }];
  });
}

/** What tells a row apart, as it stands; the kindergarten by its name. */
function keyWords(
  { table, before, after }: RowChange,
  kindergartens: PlannedChange['kindergartens'],
): string {
  const cells = (before ?? after)?.cells ?? {};
  const words = tableNamed(table).key.map((key) => {
    const text = (cells[key] ?? '').trim();
    return kindergartens.find(({ code }) => code === text)?.name ?? text;
  });
  return [...new Set(words)].filter((word) => word !== '').join(' ');
}

/** A planned change for programs. */
export function plannedJson(kind: ChangeKind, planned: PlannedChange, written: boolean): string {
  const { rows, kindergartens, kept, told, seen, issues, files } = planned;
  const json = {
    change: kind,
    kindergartens,
    rows: rows.map((row) => ({
      file: `${row.table}.csv`,
      row: row.row,
      kind: row.before === null ? 'added' : row.after === null ? 'removed' : 'changed',
      cells: Object.fromEntries(
        changedCells(row).map(({ header, old, now }) => [
          header,
          { old: withMasks(old), new: withMasks(now) },
        ]),
      ),
    })),
    kept,
    public: told.map(({ code, name, topic, sentence }) => ({ code, name, topic, sentence })),
    seen,
    issues,
    files: [...files.keys()],
    written,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
