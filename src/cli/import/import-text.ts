import { groupBy } from '../../domain/grouping.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { mayBeHeld } from '../../dataset/hold.ts';
import { SITE_FILE } from '../../dataset/site.ts';
import { withTableTitles } from '../../dataset/said-words.ts';
import type { Examination } from '../../dataset/validate.ts';
import { type Imported, MEMORY_NAME } from '../../sheets/import.ts';
import type { ChangedCell, CorrectedCell, MergedTable, RowName } from '../../sheets/merge/merged.ts';
import { fieldWords } from '../../sheets/questions/question-id.ts';
import type { SheetPlace } from '../../sheets/place.ts';
import { copyLines } from './copy-lines.ts';
import { droppedCounts, droppedLines } from './dropped-lines.ts';

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
    ...sumLines(imported),
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
    ...shown(
      kept.map(
        ({ subject, of, place, why }) =>
          `  没有写：${[subject, of].filter(Boolean).join(' ')}（${placeWords(place)}）${why}`,
      ),
      '行',
    ),
  ];
}

function tableHeading({ present, added, changed, unchanged, kept, corrected, waiting }: MergedTable): string {
  const rows = new Set(changed.map(({ key }) => key)).size;
  const untouched = present.rows.length - rows;
  const counts = [
    ...(added.length > 0 ? [`新增 ${added.length} 行`] : []),
    ...(changed.length > 0 ? [`改 ${rows} 行 ${changed.length} 格`] : []),
    ...(unchanged > 0 ? [`与表里相同 ${unchanged} 行`] : []),
    ...(corrected.length > 0 ? [`后来改过 ${corrected.length} 格，照表里的`] : []),
    ...(kept.length > 0 ? [`没有写 ${kept.length} 行`] : []),
    ...(waiting.length > 0 ? [`等回答 ${waiting.length} 行`] : []),
    ...(untouched > 0 ? [`原有的 ${untouched} 行不动`] : []),
  ];
  return `${present.table.title}（${present.name}.csv）：${counts.join('，') || '没有变化'}`;
}

/** So many rows that change in the same way are told in one line. */
const ALIKE = 4;

function changeLines(changed: readonly ChangedCell[]): readonly string[] {
  const alike = groupBy(changed, ({ header, from, to, isEnd }) => `${header}|${from}|${to}|${isEnd}`);
  return [...alike.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined || cells.length < ALIKE) return cells.map((cell) => changeLine(cell));
    return `  改：${rowWords(first)}等 ${cells.length} 行${changeWords(first)}`;
  });
}

function changeLine(cell: ChangedCell): string {
  return `  改：${rowWords(cell)}${changeWords(cell)}`;
}

function correctedLine(cell: CorrectedCell): string {
  const { header, stands, says, place, isAsked, isAnswered } = cell;
  const now = stands === '' ? '清空了' : `“${stands}”`;
  const what = isAsked ? '要问哪一个对' : '没有改';
  return `  后来改过：${rowWords(cell)}「${header}」表里是${now}，${placeWords(place)} ${isAnswered ? '问到的是' : '写的是'}“${says}”，${what}`;
}

function rowWords({ subject, of }: RowName): string {
  return [subject, of].filter(Boolean).join(' ');
}

function changeWords({ header, from, to, place, isEnd }: ChangedCell): string {
  const why = isEnd ? '新标准开始的前一天' : placeWords(place);
  return `「${header}」${from === '' ? '（空）' : from} → ${to === '' ? '（空）' : to}（${why}）`;
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

function sumLines({ reading: { sums } }: Imported): readonly string[] {
  return shown(
    sums.map(
      ({ place, field, stated, counted }) =>
        `合计对不上：${placeWords(place)} ${field}写的是 ${stated}，按各行相加是 ${counted}。`,
    ),
    '处',
  );
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
  const kindergartens = new Set(questions.flatMap(({ kindergarten }) => kindergarten || []));
  const general = questions.filter(({ kindergarten }) => kindergarten === '').length;
  return [
    `要问 ${questions.length} 条：${aboutWhat(general, kindergartens.size)}。`,
    ...shown(
      questions.map(({ place, kindergarten, field, text, question }) => {
        const what = text === '' ? '' : `写的是“${text}”。`;
        return `  问：${[kindergarten, field].filter(Boolean).join(' ')}（${placeWords(place)}）${what}${question}`;
      }),
      '条，都写在待问清单里',
    ),
  ];
}

function aboutWhat(general: number, kindergartens: number): string {
  if (kindergartens === 0) return '都关于整张表';
  return general === 0
    ? `关于 ${kindergartens} 所幼儿园`
    : `关于整张表的 ${general} 条，其余关于 ${kindergartens} 所幼儿园`;
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

function placeWords({ file, sheet, cell }: SheetPlace): string {
  return `${file}${sheet === null ? '' : `“${sheet}”`} ${cell}`;
}
