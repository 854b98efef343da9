import type { Check } from '../check.ts';

/** Every cross-table rule, in the order of the data dictionary. */
export const CHECKS: readonly Check[] = [];
