import { MIXED_FINAL, agesIn } from '../ages.ts';
import type { Passage } from '../passage.ts';
import type { Table } from '../table.ts';
import { type Assumptions, monthly, price, word, yuan } from '../said.ts';
import type { Noting } from '../statement.ts';
import { itemNames, noteOthers } from './words.ts';

/** 收费: the prices that a page says are in force, and the sums it makes of them. */
export function noteFeeSection(note: Noting, page: Passage, status: string, assumptions: Assumptions): void {
  const section = page.section(/^收费$/);
  const inForce = section.tables.filter((table) => isInForce(table) && table.columns.includes('标准'));
  if (inForce.length === 0 && !/未公布|停办/.test(section.text))
    section.lacks('prices, nor that they are 未公布');
  const care = tableUnder(section, /^保育教育费$/);
  if (care !== undefined) noteCare(note, care, agesOfClasses(page), assumptions);
  const nursery = tableUnder(section, /^保育费$/);
  for (const { cell } of nursery?.rows ?? []) {
    const said = monthly(cell(/^标准/) ?? '', assumptions);
    note('保教费每月（减免前）', said, '托班');
    note('保教费每月（减免后）', said, '托班');
  }
  const boarding = tableUnder(section, /^住宿费$/)?.rows[0];
  if (boarding !== undefined) note('住宿费每月', monthly(boarding.cell(/^标准/) ?? '', assumptions));
  if (status === '在办' || inForce.length > 0) noteItems(note, section);
  if (status === '在办' && inForce.length > 0) noteSums(note, section.section(/学年的费用/));
}

/** A closed kindergarten's last prices are not in force: they are compared only where the page calls them 现行. */
function isInForce({ caption }: Table): boolean {
  return /现行/.test(caption) || !/停办|停止|开园后|历史|曾/.test(caption);
}

function tableUnder(section: Passage, heading: RegExp): Table | undefined {
  return section.under(heading)?.tables.find((table) => isInForce(table) && table.columns.includes('标准'));
}

/** The prices of 保育教育费 by age, `classAges` standing for 全部年龄段. */
function noteCare(
  note: Noting,
  { rows }: Table,
  classAges: readonly string[],
  assumptions: Assumptions,
): void {
  const priced = new Set<string>();
  for (const { head, cell } of rows) {
    const standard = monthly(cell(/^标准/) ?? '', assumptions);
    const paid = cell(/^实缴/);
    const net = paid === undefined ? standard : monthly(paid, assumptions);
    for (const age of /全部/.test(head) ? classAges : agesIn(head)) {
      priced.add(age);
      if (age !== MIXED_FINAL) note('保教费每月（减免前）', standard, age);
      note('保教费每月（减免后）', net, age);
      note('保教费依据', word(cell(/^依据/) ?? ''), age);
    }
  }
  // Where only mixed-age classes have a price, the page says of the other age groups that they have none.
  if (priced.size === 0) throw new Error('保育教育费: a price list without age groups');
  if (![...priced].every((age) => age.startsWith('混龄'))) return;
  for (const age of ['小班', '中班', '大班']) {
    note('保教费每月（减免前）', word('不适用', 'only 混龄班 is priced'), age);
    note('保教费每月（减免后）', word('不适用', 'only 混龄班 is priced'), age);
  }
}

function agesOfClasses(page: Passage): readonly string[] {
  const rows = page.section(/^班级与学位$/).tableIf(/^年龄段$/)?.rows ?? [];
  return [...new Set(rows.flatMap(({ cell }) => agesIn(cell(/^年龄段$/) ?? '')))].filter(
    (age) => age !== '托班',
  );
}

/** Every item by its name; 保育教育费 and 住宿费 stand under their heading without one. */
function noteItems(note: Noting, section: Passage): void {
  const names = new Set<string>();
  for (const category of ['保育教育费', '保育费', '住宿费', '服务性收费', '代收费']) {
    for (const { head, cell } of tableUnder(section, new RegExp(`^${category}$`))?.rows ?? []) {
      const name = cell(/^项目$/) === undefined ? category : (head.split(' ')[0] ?? '');
      names.add(name);
      const standard = cell(/^标准/) ?? '';
      if (name === '保育教育费' || category === '保育费') continue;
      note('收费项目标准', price(standard, standard), name);
      if (/伙食/.test(name)) note('伙食费', price(standard, standard));
    }
  }
  note('收费项目', itemNames(names));
  noteOthers(note, names);
}

/** `合计 小班、中班 6,700 元`: the last rows of the year's table. */
function noteSums(note: Noting, sums: Passage): void {
  const totals = sums.table(/^一学年$/).rows.filter(({ head }) => head.startsWith('合计'));
  if (totals.length === 0) sums.lacks('total of a school year');
  for (const { head, cell } of totals) {
    const [ages = ''] = head.replace('合计 ', '').split(' ');
    for (const age of agesIn(ages)) note('一学年费用', yuan(cell(/^一学年$/) ?? '', 0.01), age);
  }
}
