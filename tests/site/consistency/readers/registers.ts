import { builtFiles, pagePaths } from '../../../browser/site.ts';
import { MIXED_FINAL } from '../ages.ts';
import { readPage } from '../page.ts';
import type { Passage } from '../passage.ts';
import type { Row, Table } from '../table.ts';
import { type Assumptions, type Said, count, date, monthly, price, ratio, word } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { noteFeeItem } from './fee-item.ts';
import { isVerdict, itemNames, noteNature, noteVerdict, ratingWords } from './words.ts';

type ReadRow = (note: Noting, row: Row, assumptions: Assumptions) => void;

/** The four registers as pages: of the whole area, of each county and each town. */
export function readRegisters(assumptions: Assumptions): readonly Surface[] {
  return [
    readRegister('fees', noteFees, assumptions),
    readFeeItems(assumptions),
    readRegister('staffing', noteStaffing, assumptions),
    readRegister('assessments', noteAssessments, assumptions),
    readRegister('inclusive', noteInclusive, assumptions),
  ];
}

function readRegister(register: string, read: ReadRow, assumptions: Assumptions): Surface {
  const notes = new Notes(`${register} register`);
  for (const page of pagesOf(register)) {
    const rows = page.tables.filter(isOfKindergartens).flatMap((table) => table.rows);
    if (rows.length === 0) page.lacks('rows');
    for (const row of rows) {
      const note = notes.about(row.code ?? page.lacks('link in a row'));
      note('园名', word(row.name));
      note('状态', word('在办', 'in a register of running kindergartens'));
      noteNature(note, row.cell(/^性质$/) ?? page.lacks('column 性质'));
      read(note, row, assumptions);
    }
  }
  return notes.surface;
}

const pagesOf = (register: string): readonly Passage[] =>
  pagePaths()
    .filter((path) => new RegExp(`^/${register}/(?:\\d+/)?$`).test(path))
    .map(readPage);

/** A table of ended recognitions speaks of the past. */
const isOfKindergartens = ({ columns }: Table): boolean =>
  columns[0] === '幼儿园' && columns.includes('性质') && !columns.includes('撤销日期');

function noteFees(note: Noting, { cell }: Row, assumptions: Assumptions): void {
  for (const age of ['小班', '中班', '大班', '混龄']) {
    // A page where nobody has mixed-age classes leaves out their column.
    note('保教费每月（减免前）', perMonth(cell(amountOf(age)), assumptions), age);
  }
  const final = cell(amountOf('大班')) === '不适用' ? MIXED_FINAL : '大班';
  note('保教费每月（减免后）', perMonth(cell(amountOf('学前一年实缴')), assumptions), final);
  note('保教费每月（减免前）', perMonth(cell(amountOf('托班保育费')), assumptions), '托班');
  const meals = ownPrice(cell(amountOf('伙食费')) ?? '');
  note('伙食费', price(meals, meals));
  note('住宿费每月', perMonth(cell(amountOf('住宿费')), assumptions));
  const others = cell(/^其他项目$/) ?? '';
  if (/\d/.test(others)) note('其他收费项目数', count(others));
}

/** A column whose head gives the unit of its amounts. */
const amountOf = (head: string): RegExp => new RegExp(`^${head}元/月$`);

/** An amount by the month, over the standard that it was converted from: `370 1,850 元/学期`. */
function perMonth(cell: string | undefined, assumptions: Assumptions): Said | undefined {
  return cell === undefined ? undefined : monthly(cell.split(' ')[0] ?? '', assumptions, '元/月');
}

/** The price as it is charged: `15 元/天` of `330 15 元/天`, `330` of `330 2027.2.1 起 352 元/月`. */
function ownPrice(cell: string): string {
  return /[\d,.]+ 元\/(?:学期|年|天|次)/.exec(cell)?.[0] ?? cell.split(' ')[0] ?? '';
}

/** 逐项明细: every price, on the pages of the towns. */
function readFeeItems(assumptions: Assumptions): Surface {
  const notes = new Notes('fee items');
  const rows = pagesOf('fees').flatMap((page) => page.tableIf(/^收费项目$/)?.rows ?? []);
  for (const [code, own] of Map.groupBy(rows, (row) => row.code)) {
    if (code === undefined) throw new Error('fees register: a row of 逐项明细 has no link');
    const note = notes.about(code);
    note('收费项目', itemNames(own.map((row) => itemAndAges(row)[0])));
    for (const row of own) noteItem(note, row, assumptions);
  }
  return notes.surface;
}

/** `保育教育费 小班`; `伙食费 全部 自愿`. */
function itemAndAges({ cell }: Row): readonly [string, string] {
  const [item = '', ...ages] = (cell(/^收费项目$/) ?? '').split(' ');
  return [item, ages.join(' ')];
}

function noteItem(note: Noting, row: Row, assumptions: Assumptions): void {
  const [item, ages] = itemAndAges(row);
  const standard = row.cell(/^标准$/) ?? '';
  const [paid, basis] = [row.cell(/^实缴$/) ?? '', row.cell(/^收费依据$/) ?? ''];
  noteFeeItem(note, { item, ages, standard, unit: standard, paid, basis }, assumptions);
}

const CERTIFIED = [
  ['园长', /^园长持证$/],
  ['专任教师', /^教师持证$/],
  ['保育员', /^保育员持证$/],
  ['卫生保健人员', /^保健持证$/],
  ['保安员', /^保安持证$/],
] as const;

function noteStaffing(note: Noting, { cell }: Row): void {
  note('在园幼儿', count(cell(/^在园幼儿$/) ?? ''));
  for (const post of ['教职工', '专任教师', '保育员']) {
    note('岗位人数', count(cell(new RegExp(`^${post}$`)) ?? ''), post);
  }
  for (const staff of ['教职工', '保教人员', '专任教师'] as const) {
    const [value = '', ...said] = (cell(new RegExp(`^${staff}∶幼儿$`)) ?? '').split(' ');
    const verdict = said.find(isVerdict) ?? '';
    note(`${staff}∶幼儿`, /不能测算/.test(value) ? word('未公布', value) : ratio(value));
    noteVerdict(note, verdict, `${staff}∶幼儿`);
  }
  for (const [post, column] of CERTIFIED) note('持证人数', share(cell(column) ?? ''), post);
  note('专任教师本科及以上', share(cell(/^本科以上$/) ?? ''));
  note('配备统计日期', date(cell(/^统计日期$/) ?? ''));
}

/** `100% 20/20`. */
function share(words: string): Said {
  return word(/\d+\/\d+/.exec(words)?.[0] ?? words.split(' ')[0] ?? '', words);
}

function noteAssessments(note: Noting, { cell }: Row): void {
  const level = cell(/^等级$/);
  // The table of kindergartens without a rating has no such column.
  note('等级', level === undefined ? word('未公布', 'no rating') : word(ratingWords(level), level));
  if (level === undefined) return;
  note('等级评定日期', date(cell(/^评定日期$/) ?? ''));
  const until = cell(/^有效期至$/) ?? '';
  if (/\d/.test(until)) note('等级有效期至', date(until));
}

function noteInclusive(note: Noting, { cell }: Row): void {
  note('地址', word(cell(/^地址$/) ?? ''));
  const recognised = cell(/^认定日期$/);
  if (recognised !== undefined) note('普惠认定日期', date(recognised));
}

/** The addresses of a register's downloads of one kind: `/fees/all.csv`, `/fees/990121.csv` … */
export function downloadsOf(register: string, kind = ''): readonly string[] {
  const paths = builtFiles().filter((file) =>
    new RegExp(`^${register}/(?:all|\\d+)${kind}\\.csv$`).test(file),
  );
  if (paths.length === 0) throw new Error(`no download of the register ${register}${kind}`);
  return paths.map((path) => `/${path}`);
}
