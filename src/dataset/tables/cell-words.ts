import type { CellType, Column, Presence } from './column.ts';

const PRESENCE_WORDS: Readonly<Record<Presence, string>> = {
  required: '必填',
  worded: '必填，可写原因',
  optional: '选填',
  'by-rule': '现行的必填',
};

/** Whether a clerk must fill a column in: 必填, 选填 … */
export function presenceWord(presence: Presence): string {
  return PRESENCE_WORDS[presence];
}

/** What a cell may hold, in the clerk's words: 日期, 数, one of a list … */
export function cellWords(cell: CellType): string {
  switch (cell.kind) {
    case 'text':
      return cell.holds === 'link' ? '网址，以 https:// 或 http:// 开头' : `文字，最多 ${cell.max} 字`;
    case 'code':
      return `代码：${cell.shape}`;
    case 'whole':
      return cell.unit === '' ? '整数' : `整数，单位${cell.unit}`;
    case 'number':
      return cell.unit === '' ? '数' : `数，单位${cell.unit}`;
    case 'percent':
      return '百分数，写 92.5，不写 %';
    case 'money':
      return cell.word === undefined ? '金额，元' : `金额，元；或“${cell.word}”`;
    case 'date':
      return '日期，写 2026-09-01';
    case 'school-year':
      return '学年，写 2026-2027';
    case 'period':
      return '年份或学年，写 2025 或 2025-2026';
    case 'one-of':
      return `只能填：${cell.values.join('、')}`;
    case 'yes-no':
      return '只能填：是、否';
    case 'list':
      return '几个值，用“、”隔开';
    default:
      return cell satisfies never;
  }
}

/** The tables a code must be found in, as file names; `null` for a column that refers to none. */
export function referenceWords({ references }: Pick<Column, 'references'>): string | null {
  if (!references) return null;
  return `代码要在 ${references.map(({ table }) => `${table}.csv`).join('、')} 里有`;
}
