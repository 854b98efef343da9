import { docNumbersIn } from './doc-number.ts';
import { AREA_FILTER, DOC_FILTER, KIND_FILTER, fullTextKind } from './kind.ts';

/** What a record is filtered by: each filter with its values. */
export type RecordFilters = Readonly<Record<string, readonly string[]>>;

/** The filters of a record by its address, the areas it is about and the document numbers that stand in its text. */
export function recordFilters(path: string, areas: readonly string[], text: string): RecordFilters {
  const numbers = docNumbersIn(text).map(({ key }) => key);
  return {
    [KIND_FILTER]: [fullTextKind(path)],
    ...(areas.length > 0 ? { [AREA_FILTER]: areas } : {}),
    ...(numbers.length > 0 ? { [DOC_FILTER]: [...new Set(numbers)] } : {}),
  };
}
