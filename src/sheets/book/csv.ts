import { columnLetter } from '../../dataset/issue.ts';
import { decodeText } from '../../dataset/read/decode.ts';
import { splitRecords } from '../../dataset/read/records.ts';
import { tidy } from '../../dataset/read/width.ts';
import type { Grid, GridCell, Opened } from './grid.ts';
import { widest } from './widest.ts';

/** A CSV or TSV of any encoding as one grid. */
export function openCsv(file: string, bytes: Uint8Array): Opened {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    const { message, remedy } = decoded.problem;
    return { fault: { file, message: `${message}${remedy}` } };
  }
  const text = decoded.text.replace(/^\uFEFF/, '');
  const { cells, problems, intact } = splitRecords(text, markOf(text));
  if (!intact) {
    const { place, problem } = problems.find(({ problem }) => problem.severity === 'error') ?? {};
    return { fault: { file, message: `第 ${place?.row ?? 1} 行：${problem?.message}${problem?.remedy}` } };
  }
  return { grids: [csvGrid(file, cells)] };
}

const MARKS = [',', '\t', ';'] as const;
const LOOKED_AT = 40;

/** The mark that stands oftenest in the first lines: a title above the head has none. */
function markOf(text: string): (typeof MARKS)[number] {
  const lines = text.split(/\r\n|\r|\n/, LOOKED_AT).join('\n');
  const countOf = (mark: string): number => lines.split(mark).length;
  return MARKS.reduce((best, mark) => (countOf(mark) > countOf(best) ? mark : best));
}

function csvGrid(file: string, records: readonly (readonly string[])[]): Grid {
  const width = widest(records);
  const rows = records.map((record, row) =>
    Array.from({ length: width }, (_, column): GridCell => ({
      text: tidy(record[column] ?? ''),
      place: { file, sheet: null, cell: `${columnLetter(column)}${row + 1}` },
      isCovered: false,
      isNumber: false,
    })),
  );
  return { file, sheet: null, isHidden: false, rows };
}
