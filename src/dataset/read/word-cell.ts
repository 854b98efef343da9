import type { CellType } from '../tables/column.ts';
import { nearestWord } from './nearest.ts';
import { type Reading, understood, wrongCell } from './reading.ts';
import { foldWidth } from './width.ts';

type OneOf = Extract<CellType, { kind: 'one-of' }>;

const LISTED_CHOICES = 12;

/** A word of the column's code list; another width, another middle dot or spaces inside do not matter. */
export function readOneOf(written: string, cell: OneOf): Reading {
  if (cell.values.includes(written)) return { value: written };
  const bare = bareWord(written);
  const same = cell.values.find((value) => bareWord(value) === bare);
  if (same !== undefined) return understood(same, 'word-format');
  const near = nearestWord(bare, cell.values);
  const choices = cell.values.length <= LISTED_CHOICES ? `可填：${cell.values.join('、')}。` : '';
  const guess = near === undefined ? '' : `是不是“${near}”？`;
  return wrongCell(
    'enum-error',
    written,
    '这一栏没有这个选项。',
    `${guess}${choices}` || '请按填报说明里的选项填写。',
  );
}

function bareWord(text: string): string {
  return foldWidth(text)
    .replace(/\s+/g, '')
    .replace(/[•・‧∙.]/g, '·')
    .replace('≥', '>=')
    .replace('≤', '<=');
}

const TICK = /^[√✓✔☑]$/;
const MEANT: Readonly<Record<string, '是' | '否'>> = {
  有: '是',
  对: '是',
  Y: '是',
  YES: '是',
  TRUE: '是',
  '1': '是',
  无: '否',
  没有: '否',
  不是: '否',
  N: '否',
  NO: '否',
  FALSE: '否',
  '0': '否',
  '×': '否',
  '✗': '否',
  '✘': '否',
};

/** 是 or 否; a tick is 是. */
export function readYesNo(written: string): Reading {
  if (written === '是') return { value: true };
  if (written === '否') return { value: false };
  if (TICK.test(written)) return understood(true, 'word-format');
  const meant = MEANT[foldWidth(written).toUpperCase()];
  const guess = meant === undefined ? '' : `若意思是“${meant}”，就填“${meant}”。`;
  return wrongCell('enum-error', written, '这里只能填“是”或“否”。', `${guess}不知道的留空。`);
}

const SEPARATORS = /[、,\uFF0C;\uFF1B\n]/;

/** Words separated by 、; commas, semicolons and line breaks separate too. */
export function readList(written: string): Reading {
  const plain = written.split('、');
  const entries = written
    .split(SEPARATORS)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length === 0)
    return wrongCell('type-error', written, '这里没有内容，只有分隔符。', '没有的请留空。');
  const isPlain = entries.length === plain.length && entries.every((entry, index) => entry === plain[index]);
  return understood(entries, !isPlain && 'list-format');
}
