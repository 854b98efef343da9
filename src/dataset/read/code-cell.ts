import type { CellType } from '../tables/column.ts';
import { type Reading, understood, wrongCell } from './reading.ts';
import { foldWidth } from './width.ts';
import { takeBack } from './take-back.ts';

type Code = Extract<CellType, { kind: 'code' }>;

const FORMULA = /^[=+\-@\t\r]/;
const SCIENTIFIC = /^\d+(\.\d+)?e[+-]?\d+$/i;

const patterns = new Map<string, RegExp>();

function patternOf(cell: Code): RegExp {
  const known = patterns.get(cell.pattern);
  if (known) return known;
  const built = new RegExp(cell.pattern);
  patterns.set(cell.pattern, built);
  return built;
}

/**
 * A code, digit by digit as written. Full width, spaces between the digits, a leading `'` and lower case are mended where
 * the result has the code's shape. A formula or scientific notation is an error: the true digits are not in the file.
 */
export function readCode(written: string, cell: Code, file?: string): Reading {
  const pattern = patternOf(cell);
  const text = foldWidth(written);
  if (FORMULA.test(text)) return formulaInCode(written);
  if (SCIENTIFIC.test(text)) return scientificCode(written, file);
  if (pattern.test(written)) return { value: written };
  const bare = text.replace(/\s+/g, '').replace(/^'/, '');
  if (pattern.test(bare)) return understood(bare, 'code-format');
  const upper = bare.toUpperCase();
  if (pattern.test(upper)) return understood(upper, 'code-format');
  return wrongCell('pattern-error', written, `这里要填${cell.shape}。`, codeRemedy(bare, pattern));
}

function formulaInCode(written: string): Reading {
  return wrongCell(
    'formula-in-code',
    written,
    '代码栏里不能有公式。',
    '先把这一栏的单元格格式设为“文本”，再直接填代码本身，不要以 =、+、-、@ 开头。',
  );
}

/** The error for a number that a spreadsheet has rounded: its digits are lost. */
export function scientificCode(written: string, file?: string): Reading {
  return wrongCell(
    'scientific-notation',
    written,
    '这是表格软件改成的科学计数法，末尾几位已经丢失，改单元格格式也找不回来。',
    `以前提交过的：关掉表格不保存，${takeBack(file)}上次提交的那一份（在那以后的修改要重做），再用“数据 → 导入数据”打开，这一栏选“文本”。没有提交过的：这一栏设为“文本”，按原件重填。`,
  );
}

function codeRemedy(bare: string, pattern: RegExp): string {
  if (/^\d+$/.test(bare) && pattern.test(`0${bare}`)) {
    return '少了一位，请按原件核对；开头的 0 被表格软件去掉的，先把单元格格式设为“文本”，再补上。';
  }
  if (/^\d+\.0+$/.test(bare)) return '末尾多了小数：请把单元格格式设为“文本”，再填代码。';
  if (/^\d+$/.test(bare)) return `现在是 ${bare.length} 位，请核对。`;
  return '请核对后重新填写。';
}
