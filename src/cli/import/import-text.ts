import { groupBy } from '../../domain/grouping.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { mayBeHeld } from '../../dataset/hold.ts';
import { SITE_FILE } from '../../dataset/site.ts';
import { withTableTitles } from '../../dataset/said-words.ts';
import type { Examination } from '../../dataset/validate.ts';
import { type Imported, MEMORY_NAME } from '../../sheets/import.ts';
import type { MergedTable } from '../../sheets/merge/merged.ts';
import { fieldWords } from '../../sheets/questions/question-id.ts';
import { askedWords } from '../../sheets/summary/asked-words.ts';
import { copyLines } from '../../sheets/summary/copy-lines.ts';
import { droppedCounts, droppedLines } from '../../sheets/summary/dropped-lines.ts';
import { placeWords } from '../../sheets/summary/place-words.ts';
import { sumLines } from '../../sheets/summary/sum-lines.ts';
import { changeLines, correctedLine, keptLine, tableHeading } from '../../sheets/summary/table-lines.ts';

/** Changes of one table, or questions, that are each told; of more, how many. */
const SHOWN = 30;

/** What an import would write, leave out and ask, in words. `memory`: the file of memos as the clerk finds it; in a dry run nothing is kept in it. */
export function importText(
  imported: Imported,
  { isAll = false, isDryRun = false, memory = MEMORY_NAME } = {},
): string {
  return [
    ...copyLines(imported),
    ...imported.merged.tables.flatMap(tableLines),
    ...droppedLines(imported.reading.dropped, isAll),
    ...shown(sumLines(imported), '处'),
    ...againLines(imported),
    ...answerLines(imported, isDryRun ? '' : memory),
    ...questionLines(imported),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** What a clerk looks at before agreeing, where it cannot have run off the screen: the rows, what was left out, and what was personal. */
export function lastLook(imported: Imported, { isAll = false } = {}): string {
  const { merged, reading, persons } = imported;
  const lines = [
    ...copyLines(imported),
    ...merged.tables
      .filter(({ added, changed, waiting }) => added.length + changed.length + waiting.length > 0)
      .map(tableHeading),
    ...droppedCounts(reading.dropped, isAll),
    ...(persons > 0 ? [`个人信息 ${persons} 格（姓名、手机号、关于孩子的备注），一个字也没有写入。`] : []),
  ];
  return lines.length === 0 ? '' : ['请看这几行对不对：', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function tableLines(table: MergedTable): readonly string[] {
  const { changed, kept, corrected } = table;
  return [
    tableHeading(table),
    ...shown(changeLines(changed), '处改动，写入以后可以用 git diff 逐处看'),
    ...shown(corrected.map(correctedLine), '格后来改过'),
    ...shown(kept.map(keptLine), '行'),
  ];
}

function shown(lines: readonly string[], rest: string): readonly string[] {
  return lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), `  …… 共 ${lines.length} ${rest}`];
}

/** How what was imported before is written once more: after the tables were taken back nothing else would do it. */
function againLines({ merged: { tables } }: Imported): readonly string[] {
  const isHeld = tables.some(
    ({ corrected, kept }) =>
      corrected.some(({ isAsked }) => !isAsked) || kept.some(({ removed }) => removed === 'held'),
  );
  return isHeld
    ? [
        '后来在表里改过、删去的，都照表里的。要照这些表重新写的（比如从 git 里取回了数据以后），末尾加上 --again 再运行一次。',
      ]
    : [];
}

function answerLines({ answered, unused, questions }: Imported, memory: string): readonly string[] {
  const wrong = questions.filter(({ fault }) => fault !== '');
  const unknown = questions.filter(({ written, fault }) => written !== '' && fault === '').length;
  return [
    ...(answered > 0
      ? [`${answered} 条回答用得上${memory === '' ? '' : `，写入时记在 ${memory}，以后不再问`}。`]
      : []),
    ...(unknown > 0 ? [`${unknown} 条回答说的是还不知道，没有写，仍在清单里。`] : []),
    ...wrong.map(
      (question) =>
        `回答没有用上：${question.kindergarten || '整张表'} ${fieldWords(question)}填的是“${withMasks(question.written)}”。${question.fault}`,
    ),
    ...unused.map(
      ({ list, row, kindergarten, field, answer }) =>
        `回答没有用上：${list} 第 ${row} 行 ${kindergarten || '整张表'} ${field}“${withMasks(answer)}”，这一条现在不用问了。`,
    ),
  ];
}

function questionLines({ questions }: Imported): readonly string[] {
  if (questions.length === 0) return ['没有要问的。'];
  return [
    askedWords(questions),
    ...shown(
      questions.map(({ place, kindergarten, field, text, question }) => {
        const what = text === '' ? '' : `写的是“${text}”。`;
        return `  问：${[kindergarten, field].filter(Boolean).join(' ')}（${placeWords(place)}）${what}${question}`;
      }),
      '条，都写在待问清单里',
    ),
  ];
}

/** Kinds of errors that are told; the check tells all. */
const ERRORS_SHOWN = 8;

/**
 * What the result still owes before it may be published. `isAsking`: whether questions are open, which may fill it. `day`: for which day that is, where it is
 * not today.
 */
export function owedText({ issues, site }: Examination, isAsking: boolean, day: string): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const which = day === '' ? [] : [day];
  if (errors.length === 0) return ['检查过，没有错误，可以公布。', ...which];
  const [empty, others] = [errors.filter(isEmptyCell), errors.filter((issue) => !isEmptyCell(issue))];
  const remedy = isAsking
    ? '多半就是上面要问的，答了就补上。'
    : '这里没有要问的，请在表里填上；逐处看用 npm run check。';
  const kinds = Array.from(
    groupBy(empty, ({ file }) => file),
    ([file, all]) => `${file} ${all.length} 处`,
  );
  return [
    `写入以后还欠 ${errors.length} 处，补齐以前网站不能公布（已经上线的不受影响）。`,
    ...which,
    ...(empty.length > 0 ? [`  必填的格子空着：${kinds.join('，')}。${remedy}`] : []),
    ...wholeKindergartens(empty),
    ...kindsOf(others).slice(0, ERRORS_SHOWN),
    ...(kindsOf(others).length > ERRORS_SHOWN ? ['  …… 还有别的，写入以后用 npm run check 逐处看。'] : []),
    ...(site?.publishPolicy === 'strict' && errors.every(mayBeHeld) ? [HOLD_HINT] : []),
  ];
}

/** How many kindergartens cannot be shown at all while a cell of theirs is empty, and which cells do it. */
function wholeKindergartens(empty: Examination['issues']): readonly string[] {
  const cells = empty.filter(({ file }) => file === 'kindergartens.csv');
  const kindergartens = new Set(cells.map(({ row }) => row)).size;
  if (kindergartens === 0) return [];
  const columns = Array.from(
    groupBy(cells, ({ header }) => header ?? ''),
    ([header, all]) => `「${header}」空着的 ${all.length} 所`,
  );
  return [
    `  其中 ${kindergartens} 所幼儿园整所公布不了，扣下时它的收费、班级等也一起扣下：${columns.join('，')}。`,
  ];
}

/** The site may be seen before all calls are made. */
const HOLD_HINT =
  '  不等补齐、先看网站的：把数据文件夹里 site.json 的 publishPolicy 改成 "hold"，没有问清的先扣下，网页写“待核实”。';

/** What is wrong, once for each rule and column, with the first place. */
function kindsOf(errors: Examination['issues']): readonly string[] {
  const kinds = groupBy(errors, ({ file, rule, header }) => `${file}|${rule}|${header}`);
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { file, row, header, rule, message, remedy } = first;
    const where = [row === null ? '' : ` 第 ${row} 行`, header ? `「${header}」` : ''].join('');
    const count = alike.length > 1 ? `（这样的共 ${alike.length} 处）` : '';
    const way = rule === 'missing-file' && file === SITE_FILE ? '请先运行 npm run init。' : remedy;
    return withTableTitles(`  ${file}${where}：${message}${way}${count}`);
  });
}

/** An empty cell of a column that must be filled; the checker takes several, one below the other, for merged ones. */
function isEmptyCell({ rule, value }: Examination['issues'][number]): boolean {
  return (rule === 'required-cell' || rule === 'merged-cells') && (value ?? '').trim() === '';
}
