import { parseArgs } from 'node:util';
import { FEWEST_KINDERGARTENS, MOST_KINDERGARTENS } from '../../src/demo/generate.ts';
import type { BenchOptions } from './table.ts';

export interface BenchRequest {
  /** Of the groups to measure; every group where none is named. */
  readonly names: readonly string[];
  readonly options: BenchOptions;
  /** Whether the file of results is brought up to date. */
  readonly isWritten: boolean;
}

export type Parsed = BenchRequest | { readonly help: true } | { readonly fault: string };

/** What `npm run bench -- …` asks for. `groups`: those there are. */
export function parseRequest(args: readonly string[], groups: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sizes: { type: 'string' },
        only: { type: 'string' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const unknown = positionals.filter((name) => !groups.includes(name));
    if (unknown.length > 0)
      return { fault: `unknown: ${unknown.join(', ')}. There are: ${groups.join(', ')}.` };
    const sizes = values.sizes?.split(',').map((size) => (/^\d+$/.test(size) ? Number(size) : Number.NaN));
    if (sizes?.some((size) => !(size >= FEWEST_KINDERGARTENS && size <= MOST_KINDERGARTENS)))
      return {
        fault: `--sizes: numbers of kindergartens from ${FEWEST_KINDERGARTENS} to ${MOST_KINDERGARTENS}, apart by commas, as in 260,2000; not “${values.sizes}”.`,
      };
    const isWhole = positionals.length === 0 && sizes === undefined && values.only === undefined;
    return {
      names: positionals,
      options: {
        ...(sizes && { sizes }),
        ...(values.only !== undefined && { only: values.only }),
        isWhole,
      },
      isWritten: isWhole || values.write,
    };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
