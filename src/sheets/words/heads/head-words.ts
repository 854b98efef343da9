import type { TableName } from '../../../dataset/index.ts';

/** Words for a column, by the English key of the column in each table; the header of the contract itself is understood without being listed. */
export type HeadWords = Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>>;

/** Words that stand apart by spaces and ends of lines; none has one in itself. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
