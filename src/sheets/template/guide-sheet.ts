import type { Cell, RowDef, WriteSheet } from 'hucre';
import type { TableName } from '../../dataset/index.ts';
import { largest } from '../../domain/spread.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { cellWords, presenceWord } from '../../dataset/tables/cell-words.ts';
import type { Column } from '../../dataset/tables/column.ts';
import { displayWidth } from '../../dataset/text-width.ts';
import { EMPTIED, NOT_IMPORTED, SPECIMEN_MARK } from './marks.ts';
import { OPTIONAL_HEADER, TITLE, WRAPPED } from './style.ts';

const RULES: readonly string[] = [
  '第一行是表头，一个字也不要改。表头深色的必须填，浅色的可以空着；鼠标停在表头上，有这一列怎么填的说明。',
  `第一格以“${SPECIMEN_MARK}”开头的一行是样例，不会导入，看完可以删。`,
  '一行说一件事。变了就加一行，不改旧行：例如调价，旧行只补截止日期，另加一行写新标准。',
  '代码和日期的格子已经设成文本，照原样打字就行：代码开头的 0 不会丢，日期写 2026-09-01。',
  '从别的表粘贴时用“选择性粘贴 → 数值”，格式才不会变。',
  `表头或者第一格写着“${NOT_IMPORTED}”的，只是给人看的，填了也不算。`,
  '只填单位和人数，不填任何人的姓名、手机号、身份证号。',
  '填好以后运行：npm run import -- 这个文件的名字。先列出要改什么，确认了才写入；没有动过的格子不会变。',
];

const ABSENCES: readonly (readonly [string, string])[] = [
  ['（空着）', '应当有，还没有拿到。网页写“未公布”。已经填过的，空着不会去掉。'],
  [EMPTIED, '写这两个字：把这一格已经填过的去掉。只用在选填的列。'],
  ['不适用', '这一项与这所幼儿园无关，例如民办园的“其中在编”。'],
  ['不公开', '依照规定不能公开。'],
  ['待核实', '有数，正在核对。'],
  ['不收取', '只用在收费标准：这一项不收钱。'],
  ['无', '只用在说明里写着可以填“无”的列，例如没有结对的医疗机构。'],
  ['0', '真的是零。没有数的不要写 0。'],
];

const WIDTHS = [22, 18, 16, 48, 48, 26];
const HEADINGS = ['表', '列', '填不填', '填什么', '可以填的', '样例'];

/** The sheet that explains a workbook: how to fill it in, how to say that there is no number, and every column of its tables. */
export function guideSheet(tables: readonly TableName[], isShown: (column: Column) => boolean): WriteSheet {
  const about = tables
    .map(tableNamed)
    .map(({ title, about, required }) => [`${title}${required ? '（必须有）' : ''}`, about]);
  const blocks: readonly (readonly (readonly string[])[])[] = [
    [[`填表说明（本页${NOT_IMPORTED}）`], ...RULES.map((rule, at) => [`${at + 1}. ${rule}`])],
    [['没有数字时写什么'], ...ABSENCES],
    [['有哪些表'], ...about],
    [['每一列怎么填'], HEADINGS, ...tables.flatMap((name) => columnRows(name, isShown))],
  ];
  const rows = blocks.flatMap((block) => [...block, []]);
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, RowDef>();
  rows.forEach((row, at) => {
    const isTitle = blocks.some(([title]) => title === row);
    // What has fewer cells than the sheet has columns runs on to the right.
    const isWhole = row.length === WIDTHS.length;
    const style = isTitle ? TITLE : row === HEADINGS ? OPTIONAL_HEADER : isWhole ? WRAPPED : undefined;
    if (style) row.forEach((_, column) => cells.set(`${at},${column}`, { style }));
    if (isWhole) rowDefs.set(at, { height: LINE_HEIGHT * linesOf(row) });
  });
  return {
    name: '说明',
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.map((row) => [...row]),
    cells,
    rowDefs,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** In points. */
const LINE_HEIGHT = 15;

/** The lines that the longest cell of a row takes: not every program makes a row as high as its text. */
function linesOf(row: readonly string[]): number {
  return largest(row.map((text, at) => Math.ceil(displayWidth(text) / ((WIDTHS[at] ?? 1) - 2))));
}

function columnRows(name: TableName, isShown: (column: Column) => boolean): readonly (readonly string[])[] {
  const { title, columns, specimen } = tableNamed(name);
  return Object.entries(columns)
    .filter(([, column]) => isShown(column))
    .map(([key, column]) => [
      title,
      column.header,
      presenceWord(column.presence),
      column.about,
      cellWords(column.cell),
      specimen[key] || '（空着）',
    ]);
}
