import type { TableName } from '../../dataset/index.ts';
import type { Meaning } from './meaning.ts';

/** The columns without which a sheet says nothing for a table: a day from which fees hold needs a fee. */
const MATTERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  fees: ['amount', 'oldAmount', 'item'],
};

/** Their days may be of anything: 备案日期 of a price. Without the columns that matter they are of no table. */
const DAYS_OF_ANYTHING: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  filings: ['post', 'changedOn', 'headcount'],
};

/** The columns of a table that the sheet is not about and has nothing else of: 启用年月 in a list of kindergartens is no day of fees. */
export function withoutStrangers(meanings: readonly Meaning[], topic: TableName): readonly Meaning[] {
  return meanings.map((meaning) => {
    if (meaning.is !== 'slot' || meaning.table === topic) return meaning;
    const isBorneBy = (keys: readonly string[]): boolean =>
      meanings.some(
        (other) => other.is === 'slot' && other.table === meaning.table && keys.includes(other.key),
      );
    const days = DAYS_OF_ANYTHING[meaning.table];
    if (days !== undefined && !isBorneBy(days)) return { is: 'unused', why: '不是人员变更的备案' };
    const matters = MATTERS[meaning.table];
    return matters === undefined || isBorneBy(matters) ? meaning : { is: 'unknown' };
  });
}
