import type { CellType, Column } from '../tables/column.ts';
import { nearestWord } from './nearest.ts';
import { type Reading, understood, wrongCell } from './reading.ts';
import { adviceOnAbsence } from './unknown-value.ts';
import { foldWidth } from './width.ts';

type OneOf = Extract<CellType, { kind: 'one-of' }>;

const LISTED_CHOICES = 12;

/** A word of the column's code list; another width, another middle dot or spaces inside do not matter. */
export function readOneOf(written: string, cell: OneOf): Reading {
  if (cell.values.includes(written)) return { value: written };
  const bare = bareWord(written);
  const same = cell.values.find((value) => bareWord(value) === bare);
  if (same !== undefined) return understood(same, 'word-format');
  const near = meantWord(bare, cell.values);
  const choices = cell.values.length <= LISTED_CHOICES ? `可填：${cell.values.join('、')}。` : '';
  const guess = cell.notes?.[bare] ?? (near === undefined ? '' : `是不是“${near}”？`);
  return wrongCell(
    'enum-error',
    written,
    '这一栏没有这个选项。',
    `${guess}${choices}` || '请按填报说明里的选项填写。',
  );
}

/** Words whose letters are nearer to another option than to the one they mean. */
const MEANT_WORDS: Readonly<Record<string, string>> = {
  保教费: '保育教育费',
  保教: '保育教育费',
  私立: '民办',
  公立: '公办',
  托大班: '托班',
  托小班: '托班',
  小小班: '托班',
};

function meantWord(bare: string, values: readonly string[]): string | undefined {
  const meant = MEANT_WORDS[bare];
  if (meant !== undefined && values.includes(meant)) return meant;
  // 非公办 has the letters of 公办 and says the contrary.
  const negation = /^[非不未无没]/.exec(bare)?.[0];
  return nearestWord(
    bare,
    values.filter((value) => negation === undefined || value.startsWith(negation)),
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
export function readYesNo(written: string, column: Column): Reading {
  if (written === '是') return { value: true };
  if (written === '否') return { value: false };
  if (TICK.test(written)) return understood(true, 'word-format');
  const meant = MEANT[foldWidth(written).toUpperCase()];
  const guess = meant === undefined ? '' : `若意思是“${meant}”，就填“${meant}”。`;
  return wrongCell('enum-error', written, '这里只能填“是”或“否”。', `${guess}${adviceOnAbsence(column)}`);
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
