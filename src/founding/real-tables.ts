import { readSheet, serialiseTable, TABLES } from '../dataset/index.ts';
import type { LineScope } from '../domain/code-lists.ts';

/** Scopes whose lines are true everywhere; those of a province or a city are another's. */
const OF_THE_NATION: ReadonlySet<LineScope> = new Set(['全国', '评估标准']);

/**
 * What of the made-up bureau's tables is not made up, as the texts of files: the State Council's holidays byte for byte, and the reference
 * lines of the nation and of its standards.
 */
export function realTables(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const real = new Map<string, string>();
  const holidays = files.get('holidays.csv');
  if (holidays !== undefined)
    real.set('holidays.csv', new TextDecoder('utf-8', { ignoreBOM: true }).decode(holidays));
  const lines = files.get('reference_lines.csv');
  if (lines !== undefined) {
    const { rows } = readSheet({ name: 'reference_lines.csv', bytes: lines }, 'reference_lines');
    const kept = rows.filter(({ scope }) => OF_THE_NATION.has(scope as LineScope));
    real.set('reference_lines.csv', serialiseTable(TABLES.reference_lines, kept, { bom: true }));
  }
  return real;
}
