import { closingLines, countLine } from '../dataset/report.ts';
import type { Severity } from '../dataset/issue.ts';
import { TABLES } from '../dataset/tables/index.ts';
import { TABLE_NAMES } from '../dataset/tables/names.ts';
import { groupBy } from '../domain/grouping.ts';
import { formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { askedWords } from '../sheets/summary/asked-words.ts';
import { copyLines } from '../sheets/summary/copy-lines.ts';
import { droppedCounts, droppedLines } from '../sheets/summary/dropped-lines.ts';
import { sumLines } from '../sheets/summary/sum-lines.ts';
import { changeLines, correctedLine, keptLine, tableHeading } from '../sheets/summary/table-lines.ts';
import type { Tone } from '../wording/tone.ts';
import { filesToTake, type LeftFile } from './bundle.ts';
import { type Checked, fixedTables, type Ground } from './check-handed.ts';
import { type FileProblems, Problems } from './problems.ts';
import type { Published } from './published.ts';
import { type AskedSheet, askedSheets } from './questions.ts';
import type { FixedTable } from './safe-fixes.ts';

/** What a check came to, in finished words, as a page shows it. */
export interface CheckedView {
  /** What each file was taken for. */
  readonly roles: Checked['handed']['roles'];
  readonly refusals: readonly string[];
  readonly verdict: { readonly tone: Tone; readonly words: string } | null;
  readonly notes: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly problems: readonly FileProblems[];
  readonly sheets: SheetsView | null;
  readonly asked: readonly AskedSheet[];
}

/** What is worked out when the findings are told already. */
export interface TakeView {
  readonly fixes: readonly FixView[];
  /** The tables that can be taken, and those that cannot, with the reason. */
  readonly take: readonly string[];
  readonly left: readonly LeftFile[];
}

/** What the office sheets came to. */
export interface SheetsView {
  /** 要问 12 条…; empty where nothing is asked. */
  readonly asked: string;
  /** How many answers were taken. */
  readonly answered: number;
  readonly tables: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly notes: readonly string[];
  readonly dropped: { readonly counts: string; readonly lines: readonly string[] } | null;
}

/** Cells of one column that are only written otherwise. */
export interface FixView {
  readonly file: string;
  readonly title: string;
  /** `C 列「收费标准」`, or that the whole file was in another encoding. */
  readonly what: string;
  readonly count: number;
  /** `第 18 行：￥760 → 760`, the first ones. */
  readonly examples: readonly string[];
}

export async function checkedView(checked: Checked): Promise<CheckedView> {
  const { handed, refusals, examination, imported } = checked;
  const problems = new Problems(checked).files();
  return {
    roles: handed.roles,
    refusals,
    verdict: verdictOf(checked),
    notes: examination === null ? [] : [...groundLines(checked), ...closingLines(examination)],
    counts: examination?.counts ?? { error: 0, warning: 0, notice: 0 },
    problems,
    sheets: imported === null ? null : sheetsView(imported),
    asked: await askedSheets(checked),
  };
}

export function takeView(checked: Checked, published: Published | null): TakeView {
  const { take, left } = filesToTake(checked, published);
  return { fixes: fixedTables(checked).flatMap(fixViews), take: [...take.keys()], left };
}

function verdictOf({ examination, imported, refusals }: Checked): CheckedView['verdict'] {
  if (examination === null) return null;
  const { counts, publishable } = examination;
  const count = countLine(counts);
  const asking = imported?.questions.length ?? 0;
  if (refusals.length > 0) return { tone: 'bad', words: `${refusals[0] ?? ''}${count}。` };
  if (!publishable)
    return {
      tone: 'bad',
      words: `有错误，改好之前不能公布。${count}${asking > 0 ? '；多半就是下面要问的' : ''}。`,
    };
  if (counts.error > 0) return { tone: 'warn', words: `有错误的先扣下，其余可以公布。${count}。` };
  if (asking > 0) return { tone: 'warn', words: `没有错误，还有 ${formatNumber(asking)} 条要问。${count}。` };
  return { tone: 'good', words: `没有错误，可以公布。${count}。` };
}

const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  folder: '和交来的数据文件夹放在一起看',
  published: '和本站已经公布的数据放在一起看',
  demo: '当作一个还没有数据的新单位看',
  nothing: '没有取到本站的数据，只看交来的',
};

const DEMO_WORDS =
  '本站现在是演示数据，没有把您的表和虚构的园放在一起。只交了收费、教职工这些表的，连同写着标识码的基本信息表一起拖进来，才认得出是哪一所园。网站的设置（site.json）由管理员另外准备。';

function groundLines({ ground, examination }: Checked): readonly string[] {
  const day = examination === null ? '' : `按 ${formatDate(examination.asOf)} 这一天检查，`;
  return [`${day}${GROUND_WORDS[ground]}。`, ...(ground === 'demo' ? [DEMO_WORDS] : [])];
}

/** Worksheets of which nothing was read: that must not be found out only at the end. */
function unreadLines({ reading: { dropped } }: NonNullable<Checked['imported']>): readonly string[] {
  return droppedLines(
    dropped.filter(({ kind }) => kind === '工作表'),
    true,
  );
}

function sheetsView(imported: NonNullable<Checked['imported']>): SheetsView {
  const { merged, reading, questions, answered, persons } = imported;
  const counts = droppedCounts(reading.dropped, true).join('');
  return {
    asked: questions.length === 0 ? '' : askedWords(questions),
    answered,
    tables: merged.tables.map((table) => ({
      heading: tableHeading(table),
      lines: [
        ...changeLines(table.changed),
        ...table.corrected.map(correctedLine),
        ...table.kept.map(keptLine),
      ].map((line) => line.trim()),
    })),
    notes: [
      ...unreadLines(imported),
      ...copyLines(imported),
      ...sumLines(imported),
      ...(persons > 0 ? [`个人信息 ${persons} 格（姓名、手机号、关于孩子的备注），一个字也没有写入。`] : []),
    ],
    dropped: counts === '' ? null : { counts, lines: droppedLines(reading.dropped, true) },
  };
}

const EXAMPLES = 3;

function fixViews({ file, fixes, isRecoded }: FixedTable): readonly FixView[] {
  const table = TABLE_NAMES.find((name) => file === `${name}.csv`);
  const title = table === undefined ? '' : TABLES[table].title;
  const columns = Array.from(
    groupBy(fixes, ({ column, header }) => `${column} 列「${header}」`),
    ([what, own]) => ({
      ...{ file, title, what, count: own.length },
      examples: own
        .slice(0, EXAMPLES)
        .map(({ row, from, to }) => `第 ${row} 行：${from} → ${to === '' ? '（空）' : to}`),
    }),
  );
  return isRecoded
    ? [{ file, title, what: '整个文件改成 UTF-8 编码', count: 1, examples: [] }, ...columns]
    : columns;
}
