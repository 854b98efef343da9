import { presentTable } from '../present/present-table.ts';
import type { ListLine } from './list-columns.ts';

/** Lines of the list that are settled in one call, under a heading. */
export interface ListGroup {
  readonly heading: string;
  readonly lines: readonly ListLine[];
}

/**
 * The lines in their order, in groups of one call each: what no kindergarten has to be asked, then kindergarten by kindergarten. `phones`: by name of
 * the kindergarten, where one is known.
 */
export function listGroups(
  lines: readonly ListLine[],
  phones: ReadonlyMap<string, string>,
): readonly ListGroup[] {
  const runs: { readonly kindergarten: string; readonly lines: ListLine[] }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.kindergarten === line.kindergarten) run.lines.push(line);
    else runs.push({ kindergarten: line.kindergarten, lines: [line] });
  }
  return runs.map(({ kindergarten, lines: own }, at) => ({
    heading: `${headingOf(kindergarten, phones.get(kindergarten), at)}（${own.length} 条）`,
    lines: own,
  }));
}

function headingOf(kindergarten: string, phone: string | undefined, at: number): string {
  if (kindergarten !== '') return `${kindergarten}　电话：${phone ?? '＿＿＿＿＿＿'}`;
  return at === 0 ? '问全县的：不用打电话，先答这些' : '其余的';
}

/** The telephones of the kindergartens by name, as their table has them, whatever else of a row is still asked. */
export function knownPhones(roster: Uint8Array | undefined): ReadonlyMap<string, string> {
  const presented = roster === undefined ? null : presentTable('kindergartens', roster);
  if (presented === null || !('present' in presented)) return new Map();
  return new Map(
    presented.present.rows.flatMap(({ cells: { name = '', phone = '' } }) =>
      /\d/.test(phone) ? [[name.trim(), phone.trim()] as const] : [],
    ),
  );
}
