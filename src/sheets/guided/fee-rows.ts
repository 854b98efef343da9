import { groupBy } from '../../domain/grouping.ts';
import type { Spell } from '../merge/spells.ts';
import type { PresentRow } from '../present/present-table.ts';
import { type FeeOrder, meantItem } from './fee-order.ts';
import { feeAge } from './price-words.ts';
import type { TableEdit } from './table-edit.ts';
import type { Listed } from './which-kindergarten.ts';

/** The rows of the item that is meant, of one category; null where there are none. An item that is called so comes before one that is meant by it. */
export function itemRows(
  fees: TableEdit,
  rows: readonly PresentRow[],
  { item, category, from }: Pick<FeeOrder, 'item' | 'category' | 'from'>,
): { readonly rows: readonly PresentRow[] } | { readonly reason: string } | null {
  const calledSo = (name: string): readonly PresentRow[] =>
    rows.filter(
      (row) =>
        (fees.text(row, 'item') === name || fees.text(row, 'category') === name) &&
        (category === undefined || fees.text(row, 'category') === category),
    );
  const literally = calledSo(item);
  const named = literally.length > 0 ? literally : calledSo(meantItem(item));
  const groups = [...groupBy(named, (row) => `${fees.text(row, 'category')}“${fees.text(row, 'item')}”`)];
  const open = groups.filter(([, group]) => group.some((row) => isOpen(spellOf(fees, row), from)));
  const meant = open.length > 0 ? open : groups;
  const [only] = meant;
  if (only === undefined) return null;
  if (meant.length > 1)
    return {
      reason: `有几个项目都可能是“${item}”：${meant.map(([words]) => words).join('、')}。请写全项目名，或者加 --category。`,
    };
  return { rows: only[1] };
}

/** A row as it holds from one day to another. */
export function spellOf(fees: TableEdit, row: PresentRow): Spell<PresentRow> {
  const until = fees.text(row, 'until');
  return {
    of: row,
    from: fees.text(row, 'effectiveFrom'),
    until: /^\d/.test(until) ? until : '',
    ageGroup: feeAge(fees.text(row, 'ageGroup')) ?? '全部',
    category: fees.text(row, 'category'),
    standard: `${fees.text(row, 'amount')}|${fees.text(row, 'unit')}`,
  };
}

/** Whether a row is in force on a day or later. */
function isOpen({ until }: Spell<unknown>, day: string): boolean {
  return until === '' || until >= day;
}

/** The rows in force on a day. */
export function inForceOn(standing: readonly Spell<PresentRow>[], day: string): readonly Spell<PresentRow>[] {
  return standing.filter((row) => row.from <= day && isOpen(row, day));
}

/** The rows in force on the day before; where there are none, the newest. */
export function beforeDay(standing: readonly Spell<PresentRow>[], day: string): readonly Spell<PresentRow>[] {
  const inForce = standing.filter((row) => row.from < day && isOpen(row, day));
  return inForce.length > 0 ? inForce : lastOf(standing);
}

/** The rows of the newest day. */
function lastOf(standing: readonly Spell<PresentRow>[]): readonly Spell<PresentRow>[] {
  const newest = standing
    .map(({ from }) => from)
    .sort()
    .at(-1);
  return standing.filter(({ from }) => from === newest);
}

/** 420 元/生·月. */
export function standardWords(standard: string | null): string {
  return (standard ?? '').replace('|', ' ');
}

/** The units of the rows in force, each with the kindergartens that have it: one number cannot be meant for all of them. */
export function unitsInForce(fees: TableEdit, found: readonly Listed[], order: FeeOrder): readonly string[] {
  const used = found.flatMap(({ code, name }) => {
    const rows = fees.rows.filter((row) => fees.text(row, 'code') === code);
    const item = itemRows(fees, rows, order);
    if (item === null || 'reason' in item) return [];
    const spells = beforeDay(
      item.rows.map((row) => spellOf(fees, row)),
      order.from,
    );
    return spells.map(({ standard }) => ({ name, unit: standard?.split('|')[1] ?? '' }));
  });
  return [...groupBy(used, ({ unit }) => unit)].map(([unit, all]) => {
    const names = [...new Set(all.map(({ name }) => name))];
    const more = names.length > NAMED ? ` 等 ${names.length} 所` : '';
    return `${unit} 的有 ${names.slice(0, NAMED).join('、')}${more}`;
  });
}

const NAMED = 3;
