import type { Grid } from '../book/grid.ts';
import { openBook } from '../book/open.ts';
import type { AnswerLine } from './given-answers.ts';
import { LIST_COLUMNS, type ListLine } from './list-columns.ts';

export type ListRead = { readonly lines: readonly AnswerLine[] } | { readonly fault: string };

/** The column by which the list is known. */
const ASKED = '要问什么';

/** Reads a list of questions that somebody gives back with answers: CSV of any encoding, or xlsx; its rows and columns in any order. */
export async function readList(name: string, bytes: Uint8Array): Promise<ListRead> {
  const opened = await openBook({ name, bytes });
  if ('fault' in opened) return { fault: `${name}：${opened.fault.message}` };
  const grids = opened.grids.map(textsOf);
  const rows = grids.find((grid) => headOf(grid) !== -1) ?? [];
  const top = headOf(rows);
  const labels = (rows[top] ?? []).map(bareLabel);
  const at = LIST_COLUMNS.map(({ header }) => labels.indexOf(header));
  const missing = LIST_COLUMNS.filter((_, index) => at[index] === -1).map(({ header }) => header);
  if (missing.length > 0) return { fault: `${name}：${notTheList(top === -1 ? [] : missing)}` };
  const lines = rows.slice(top + 1).flatMap((row, index): AnswerLine[] => {
    const texts = LIST_COLUMNS.map(({ key }, column) => [key, (row[at[column] ?? -1] ?? '').trim()]);
    // One entry a column makes every column a key, which the type of fromEntries forgets.
    const line = Object.fromEntries(texts) as unknown as ListLine;
    return line.question === '' ? [] : [{ ...line, list: name, row: top + index + 2 }];
  });
  return { lines };
}

function textsOf({ rows }: Grid): readonly (readonly string[])[] {
  return rows.map((row) => row.map(({ text }) => text));
}

function headOf(rows: readonly (readonly string[])[]): number {
  return rows.findIndex((row) => row.some((cell) => bareLabel(cell) === ASKED));
}

function bareLabel(cell: string): string {
  return cell.replace(/[（(].*|\s/g, '');
}

function notTheList(missing: readonly string[]): string {
  const lost = missing.length === 0 ? '' : `（缺少：${missing.join('、')}）`;
  return `这不像是待问清单，表头对不上${lost}。请用导入时写出的待问清单，只填“回答”一栏，别的不要改。`;
}
