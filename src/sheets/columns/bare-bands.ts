import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import type { Guess } from './by-cells.ts';
import type { Meaning } from './meaning.ts';
import { piecesOf } from './pieces.ts';

/** Bands of education, which the table has for teachers alone. */
const BANDS: ReadonlySet<string> = new Set(['postgraduate', 'bachelor', 'college', 'secondary']);

/**
 * 本科 and 专科 that stand under no post are of the teachers where the title speaks of them alone; else nobody knows whose they are, and they are
 * asked. Those of the whole staff stay what they are. Gives what is likely.
 */
export function openBareBands(
  section: Section,
  meanings: Meaning[],
  topic: TableName,
): ReadonlyMap<number, Guess> {
  const guesses = new Map<number, Guess>();
  if (topic !== 'staffing') return guesses;
  const isTold = isOfTeachers(section);
  meanings.forEach((meaning, index) => {
    const isBand = meaning.is === 'sum' && meaning.table === 'staffing' && BANDS.has(meaning.key);
    if (!isBand || !isBare(section.columns[index]?.path ?? [])) return;
    const own: Meaning = {
      ...{ is: 'slot', table: 'staffing', key: meaning.key, unit: null },
      dims: { post: '专任教师' },
    };
    meanings[index] = isTold ? own : { is: 'unknown' };
    if (!isTold) guesses.set(index, { meaning: own, isSure: false });
  });
  return guesses;
}

function isBare(path: readonly string[]): boolean {
  return path
    .flatMap(piecesOf)
    .every(({ terms }) => terms.every(({ is }) => is !== 'staff-total' && is !== 'post'));
}

function isOfTeachers({ lines, sheet, file }: Section): boolean {
  const title = lines[0]?.text ?? sheet ?? file;
  return title.includes('专任教师') && !/教职工|保育|园长|保健|[和与及、]/.test(title);
}
