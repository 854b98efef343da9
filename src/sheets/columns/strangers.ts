import type { TableName } from '../../dataset/index.ts';
import type { Meaning } from './meaning.ts';

/** The columns without which a sheet says nothing for a table: a day from which fees hold needs a fee. */
const MATTERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  fees: ['amount', 'oldAmount', 'item'],
};

/** The columns of a table that the sheet is not about and has nothing else of: 启用年月 in a list of kindergartens is no day of fees. */
export function withoutStrangers(meanings: readonly Meaning[], topic: TableName): readonly Meaning[] {
  return meanings.map((meaning) => {
    if (meaning.is !== 'slot' || meaning.table === topic) return meaning;
    const matters = MATTERS[meaning.table];
    const isBorne = meanings.some(
      (other) =>
        other.is === 'slot' && other.table === meaning.table && matters?.includes(other.key) === true,
    );
    return matters === undefined || isBorne ? meaning : { is: 'unknown' };
  });
}
