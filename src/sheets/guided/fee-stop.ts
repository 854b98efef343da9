import type { BureauEdit } from './bureau-edit.ts';
import { meantItem } from './fee-order.ts';
import { itemRows, spellOf, standardWords } from './fee-rows.ts';
import { noItemWords } from './new-fee-item.ts';
import { type GuidedOutcome, refused } from './outcome.ts';
import type { TableEdit } from './table-edit.ts';
import { type Listed, whichKindergartens } from './which-kindergarten.ts';
import { writtenTexts } from './written-text.ts';

/** What a clerk gives for an item that is charged no more, as typed. */
export interface StopRequest {
  /** Codes, names and towns, separated by 、. */
  readonly kindergartens: string;
  readonly item: string;
  /** The last day on which it is charged. */
  readonly until: string;
  readonly category?: string | undefined;
}

/** An item that is charged no more after a day: what is in force then ends on it, what was to begin later never comes. */
export function stopFee(edit: BureauEdit, request: StopRequest): GuidedOutcome {
  const { found, named, reasons } = whichKindergartens(request.kindergartens, edit);
  const written = writtenTexts('fees', { until: request.until, category: request.category });
  const wrong = [...reasons, ...written.reasons];
  const { until = '', category } = written.texts;
  if (wrong.length === 0 && !/^\d/.test(until)) wrong.push('没有写最后收费的是哪一天。');
  if (wrong.length > 0) return refused(...wrong);
  const results = found.map((listed) =>
    stopOne(edit.fees, listed, {
      ...{ item: request.item.trim(), category, until },
      isNamed: named.has(listed),
    }),
  );
  return {
    reasons: results.flatMap((one) => one.reasons),
    kept: results.flatMap((one) => one.kept),
    codes: results.flatMap((one) => one.codes),
  };
}

interface Stop {
  readonly item: string;
  readonly category: string | undefined;
  readonly until: string;
  /** Whether the kindergarten was named itself, and not only its town. */
  readonly isNamed: boolean;
}

function stopOne(fees: TableEdit, listed: Listed, { item, category, until, isNamed }: Stop): GuidedOutcome {
  const { code, name } = listed;
  const own = fees.rows.filter((row) => fees.text(row, 'code') === code);
  const meant = itemRows(fees, own, { item, category, from: until });
  if (meant === null)
    return isNamed
      ? refused(noItemWords(fees, listed, item))
      : { reasons: [], kept: [`“${name}”没有“${item}”这个收费项目，没有改。`], codes: [] };
  if ('reason' in meant) return refused(`“${name}”${meant.reason}`);
  const spells = meant.rows.map((row) => spellOf(fees, row));
  const open = spells.filter((spell) => spell.until === '' || spell.until > until);
  if (open.length === 0) {
    const last =
      spells
        .map((spell) => spell.until)
        .sort()
        .at(-1) ?? '';
    return {
      reasons: [],
      kept: [`“${name}”的${meantItem(item)}已经写好收到 ${last} 为止，没有要改的。`],
      codes: [],
    };
  }
  const [first] = open;
  if (first !== undefined && open.every(({ from }) => from > until))
    return refused(
      `“${name}”的${meantItem(item)}从 ${first.from} 起才收（fees.csv 第 ${fees.numberOf(first.of)} 行，${standardWords(first.standard)}），${until} 还没有收。没有收过的，删去那一行；收过的，核对日期。`,
    );
  for (const { of, from } of open)
    if (from > until) fees.remove(of);
    else fees.set(of, { until });
  return { reasons: [], kept: [], codes: [code] };
}
