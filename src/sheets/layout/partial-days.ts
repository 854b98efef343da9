import { daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import type { Section } from './section.ts';
import { titleOf } from './title.ts';

const PERIOD = /(20\d{2})年(?:度)?(上半年|下半年|第?[一二三四]季度)/g;
/** Of something that was done on a day. */
const OF_DAYS = /日期$|(?:检查|督导|督查|核查|排查|处罚|认定|评定|评估|验收|公示|执行|整改)(?:时间|日)$/;
const OF_OTHERS = /元|费|入园|离园|建园|成立|期限|有效|截止|截至|至$|到期/;
const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
};
const PARTIAL = /^(\d{1,2})(?:月|\.)(\d{1,2})日?$/;
const MOST = 0.6;

/** The days of a sheet whose title tells the half year or quarter: 3月10日 below 2026年上半年 is 2026年3月10日. One of another month stays as it is. */
export function withYears(section: Section): Section {
  const [only, another] = [...bare(titleOf(section)).matchAll(PERIOD)];
  if (another !== undefined) return section;
  const [, year, period = ''] = only ?? [];
  const range = MONTHS[period.replace('第', '')];
  if (year === undefined || range === undefined) return section;
  const columns = section.columns.flatMap(({ path }, index) => {
    const texts = section.rows
      .map(({ cells }) => bare(cells[index]?.text ?? ''))
      .filter((text) => text !== '');
    const areDays = texts.filter((text) => PARTIAL.test(text)).length >= texts.length * MOST;
    return areDays && texts.length > 1 && isOfDays(bare(path.at(-1) ?? '')) ? [index] : [];
  });
  if (columns.length === 0) return section;
  return {
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const [, month = '', day = ''] = columns.includes(index) ? (PARTIAL.exec(bare(cell.text)) ?? []) : [];
        const isWithin =
          month !== '' &&
          Number(month) >= range[0] &&
          Number(month) <= range[1] &&
          daysIn(`${year}年${Number(month)}月${Number(day)}日`).length === 1;
        return isWithin
          ? { ...cell, text: `${year}年${Number(month)}月${Number(day)}日`, isNumber: false }
          : cell;
      }),
    })),
  };
}

function isOfDays(head: string): boolean {
  return OF_DAYS.test(head) && !OF_OTHERS.test(head);
}
