import type { Cell, WriteSheet } from 'hucre';
import { NOT_IMPORTED } from './marks.ts';
import { type PresentTables, rowsOf } from './prefill.ts';
import { OPTIONAL_HEADER, TITLE } from './style.ts';

const SHEET = '代码对照';

/** The sheet that tells people which code is whose: kindergartens, then districts. The columns of names of other sheets look into it. */
export function codesSheet(present: PresentTables): WriteSheet {
  const kindergartens = rowsOf('kindergartens', present).map(({ code = '', name = '' }) => [code, name]);
  const districts = rowsOf('districts', present).map(({ code = '', name = '' }) => [code, name]);
  const length = Math.max(kindergartens.length, districts.length);
  const rows = Array.from({ length }, (_, at) => [
    ...(kindergartens[at] ?? [null, null]),
    null,
    ...(districts[at] ?? [null, null]),
  ]);
  const text = { numFmt: '@' };
  return {
    name: SHEET,
    columns: [16, 36, 4, 16, 24].map((width) => ({ width, style: text })),
    rows: [[`代码对照（本页${NOT_IMPORTED}）`], ['标识码', '园名', null, '区划代码', '区划名称'], ...rows],
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { style: TITLE }],
      ...[0, 1, 3, 4].map((column) => [`1,${column}`, { style: OPTIONAL_HEADER }] as const),
    ]),
    freezePane: { rows: 2 },
  };
}

/** The cell that shows the name of the kindergarten whose code stands in another one. */
export function nameFormula(codeCell: string, name: string): Partial<Cell> {
  return {
    formula: `IF(${codeCell}="","",IFERROR(VLOOKUP(${codeCell},'${SHEET}'!$A:$B,2,FALSE),""))`,
    formulaResult: name,
  };
}
