import type { FeeAgeGroup } from '../../domain/code-lists.ts';
import { ageGroupsOverlap } from '../../domain/fee-in-force.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { PresentRow } from '../present/present-table.ts';
import { type Spell, succeed } from '../merge/spells.ts';
import type { BureauEdit } from './bureau-edit.ts';
import { type FeeOrder, feeOrder, type FeeRequest } from './fee-order.ts';
import { beforeDay, inForceOn, itemRows, spellOf, standardWords, unitsInForce } from './fee-rows.ts';
import { addItem } from './new-fee-item.ts';
import { type GuidedOutcome, refused } from './outcome.ts';
import type { TableEdit } from './table-edit.ts';
import { type Listed, whichKindergartens } from './which-kindergarten.ts';

/**
 * A new price from a day on: the rows in force end the day before, and rows with the new price follow them. A kindergarten that was named itself and
 * does not have the item gets it.
 */
export function changeFee(edit: BureauEdit, request: FeeRequest, today: IsoDate): GuidedOutcome {
  const { found, named, reasons } = whichKindergartens(request.kindergartens, edit, request.nature);
  const order = feeOrder(request);
  if ('reasons' in order || reasons.length > 0)
    return refused(...reasons, ...('reasons' in order ? order.reasons : []));
  if (found.length === 0) return refused('没有写是哪些幼儿园。');
  const units = order.prices.some(({ unit }) => unit === null) ? unitsInForce(edit.fees, found, order) : [];
  if (units.length > 1)
    return refused(`现在的计费单位不同：${units.join('；')}。请加 --unit 写明新标准的单位，或者分几次改。`);
  const results = found.map((listed) =>
    changeOne(edit.fees, listed, { order, today, isNamed: named.has(listed) }),
  );
  return {
    reasons: results.flatMap((one) => one.reasons),
    kept: results.flatMap((one) => one.kept),
    codes: results.flatMap((one) => one.codes),
  };
}

/** `isNamed`: whether it was named itself, and not only its town. */
function changeOne(
  fees: TableEdit,
  listed: Listed,
  { order, today, isNamed }: { readonly order: FeeOrder; readonly today: IsoDate; readonly isNamed: boolean },
): GuidedOutcome {
  const { code, name, isClosed } = listed;
  if (isClosed) return refused(`“${name}”已经停办，不能再有新的收费标准。`);
  const rows = fees.rows.filter((row) => fees.text(row, 'code') === code);
  const item = itemRows(fees, rows, order);
  if (item === null && !isNamed)
    return { reasons: [], kept: [`“${name}”没有“${order.item}”这个收费项目，没有改。`], codes: [] };
  if (item === null) return addItem(fees, listed, order);
  if ('reason' in item) return refused(`“${name}”${item.reason}`);
  const standing = item.rows.map((row) => spellOf(fees, row));
  const fresh = freshSpells(standing, order);
  if ('reason' in fresh) return refused(`“${name}”的${order.item}：${fresh.reason}`);
  const { ends, added, said, waiting } = succeed(standing, fresh.spells, () => null);
  if (waiting.length > 0)
    return refused(...waiting.map(({ row, against }) => waitingReason(fees, listed, order, row, against)));
  const kept = said.map(
    ({ row, by }) =>
      `“${name}”${order.item}（${row.ageGroup}）${keptWords(fees, row, { by, standing, today })}`,
  );
  const templates = new Map(standing.map(({ of }) => [of, of]));
  for (const { row, until } of ends) templates.set(row, fees.set(row, { until }));
  // Backwards: those that follow the same row stand behind it in their own order.
  for (const { row, until } of added.toReversed())
    addRow(fees, templates, item.rows, { ...row, until }, order);
  return { reasons: [], kept, codes: added.length > 0 ? [code] : [] };
}

/** What is charged now, and what is announced already: nothing is to be changed. */
function keptWords(
  fees: TableEdit,
  { ageGroup, amount, unit }: FreshRow,
  { by, standing, today }: { by: PresentRow; standing: readonly Spell<PresentRow>[]; today: IsoDate },
): string {
  const { from } = spellOf(fees, by);
  if (from <= today) return `从 ${from} 起就是 ${amount} ${unit}，没有要改的。`;
  const now = inForceOn(standing, today).find((row) => ageGroupsOverlap(row.ageGroup, ageGroup));
  const current = now === undefined ? '现在没有标准' : `现在是 ${standardWords(now.standard)}`;
  return `${current}，从 ${from} 起是 ${amount} ${unit}，已经写好了，没有要改的。`;
}

/** A new row, as far as it is not taken over from the one before. */
interface FreshRow {
  readonly ageGroup: FeeAgeGroup;
  readonly amount: string;
  readonly unit: string;
  /** The row that says the rest. */
  readonly template: PresentRow;
}

function freshSpells(
  standing: readonly Spell<PresentRow>[],
  { prices, ages, from }: FeeOrder,
): { readonly spells: readonly Spell<FreshRow>[] } | { readonly reason: string } {
  const before = beforeDay(standing, from);
  const [first] = prices;
  if (first === undefined) return { reason: '没有写新的收费标准。' };
  if (first.ageGroup === null && ages === null && new Set(before.map(({ standard }) => standard)).size > 1) {
    const now = before.map(({ ageGroup, standard }) => `${ageGroup} ${standardWords(standard)}`);
    return {
      reason: `各年龄段现在的标准不同（${now.join('、')}）。请写明每个年龄段的新标准，如 --price ${example(before)}。`,
    };
  }
  const priced = prices.flatMap((price) =>
    (price.ageGroup === null ? (ages ?? before.map(({ ageGroup }) => ageGroup)) : [price.ageGroup]).map(
      (ageGroup) => ({
        ...price,
        ageGroup,
      }),
    ),
  );
  const spells = priced.flatMap(({ ageGroup, amount, unit }): readonly Spell<FreshRow>[] => {
    const template = before.find((row) => row.ageGroup === ageGroup) ?? before[0];
    if (template === undefined) return [];
    const written = unit ?? template.standard?.split('|')[1] ?? '';
    const of = { ageGroup, amount, unit: written, template: template.of };
    return [{ of, from, until: '', ageGroup, category: template.category, standard: `${amount}|${written}` }];
  });
  return { spells };
}

function example(before: readonly Spell<unknown>[]): string {
  return before.map(({ ageGroup }) => `${ageGroup}=…`).join(',');
}

function waitingReason(
  fees: TableEdit,
  { name }: Listed,
  { item, from }: FeeOrder,
  { ageGroup }: FreshRow,
  against: PresentRow | null,
): string {
  const spell = against === null ? null : spellOf(fees, against);
  if (spell?.from === from && against !== null)
    return `“${name}”的${item}（${spell.ageGroup}）从 ${from} 起已经有一行标准（fees.csv 第 ${fees.numberOf(against)} 行，${standardWords(spell.standard)}）。写错了的，直接改那一格；不是的，核对日期。`;
  const now = standardWords(spell?.standard ?? null);
  return `“${name}”的${item}现在是“${spell?.ageGroup ?? '全部'}”一个标准（${now}），只给“${ageGroup}”定新标准，其余年龄段就没有标准了。请写全，如 --price 小班=…,中班=…,大班=…。`;
}

function addRow(
  fees: TableEdit,
  templates: ReadonlyMap<PresentRow, PresentRow>,
  rows: readonly PresentRow[],
  { template, ageGroup, amount, unit, until }: FreshRow & { readonly until: string },
  { from, texts }: FeeOrder,
): void {
  const standing = templates.get(template) ?? template;
  const ownAge = rows.filter((row) => fees.text(row, 'ageGroup') === ageGroup);
  const last = ownAge.at(-1) ?? rows.at(-1) ?? template;
  const taken = Object.fromEntries(Object.keys(standing.cells).map((key) => [key, fees.text(standing, key)]));
  const own = { ageGroup, amount, unit, effectiveFrom: from, until, noticedOn: '' };
  fees.add({ ...taken, ...own, ...texts }, templates.get(last) ?? last);
}
