import { FEE_CATEGORIES, type FeeCategory } from '../../domain/code-lists.ts';
import catalogue from '../data/fee-catalogue.json' with { type: 'json' };
import type { DemoRow } from '../rows.ts';
import { wordOf } from '../words.ts';

interface CatalogueItem {
  readonly category: string;
  readonly item: string;
  /** 是 or 否. */
  readonly meal: string;
  readonly note: string;
}

/** A 目录清单: it takes in the first `items` of all items, in their order. */
interface CatalogueList {
  readonly docNo: string;
  readonly effectiveFrom: string;
  /** Its last day; empty for the list in force. */
  readonly until: string;
  readonly items: number;
}

interface Catalogue {
  /** Oldest first; the last since 1 January 2026, when 发改价格〔2025〕1644号 took effect. */
  readonly lists: readonly CatalogueList[];
  readonly items: readonly CatalogueItem[];
}

const { lists, items }: Catalogue = catalogue;

/** Where a charge stands in the catalogue. */
interface CataloguePlace {
  readonly category: FeeCategory;
  readonly item: string;
  /** Its place in the list that held when the charge began, as a fee row names it. */
  readonly basis: string;
}

/** The place of a charge that began on a day; throws where no list of that day has it. */
export function cataloguePlace(item: string, from: string): CataloguePlace {
  const list = lists.findLast(({ effectiveFrom }) => effectiveFrom <= from);
  const index = items.findIndex((entry) => entry.item === item);
  const entry = items[index];
  if (!list || !entry) throw new RangeError(`${item} is in no list of ${from}`);
  const category = wordOf(FEE_CATEGORIES, entry.category);
  return { category, item, basis: `${list.docNo} 目录清单第${index + 1}项` };
}

/** fee_catalogue.csv: the items of every list. */
export function feeCatalogueRows(): DemoRow<'fee_catalogue'>[] {
  return lists.flatMap(({ docNo, effectiveFrom, until, items: count }) =>
    items.slice(0, count).map((entry) => ({ ...entry, docNo, effectiveFrom, until })),
  );
}
