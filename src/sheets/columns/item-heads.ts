import { billingUnit } from '../values/billing.ts';
import { COMMON_ITEMS, SAME_THING } from '../words/fee-words.ts';
import { headText } from './head-text.ts';
import { piecesOf } from './pieces.ts';

type Key = 'amount' | 'oldAmount';

const LONGEST_ITEM = 12;

/**
 * 意外保险（每生每年）, 校车费: what stands before how often it is paid, or offices commonly charge, is an item, and the column its price; below 现行标准 or 调整前 only
 * what they commonly charge. Null for any other column.
 */
export function chargedItem(
  path: readonly string[],
  unit: string | null,
): { readonly key: Key; readonly dims: { readonly item: string } } | null {
  const { word } = headText(path.at(-1) ?? '');
  // 2027年8月31日前保教费 is none that is called so.
  if (word.length < 2 || /20\d{2}/.test(word)) return null;
  const isCommon = COMMON_ITEMS.test(word) && word.length <= LONGEST_ITEM;
  const dims = { item: word };
  if (path.length === 1) {
    const billing = unit === null ? null : billingUnit(unit);
    return isCommon || (billing !== null && billing !== 'unknown') ? { key: 'amount', dims } : null;
  }
  const [key, another] = new Set(path.slice(0, -1).map(pricesBelow));
  const isSame = isCommon || SAME_THING.some((pattern) => pattern.test(word));
  return isSame && key !== undefined && key !== null && another === undefined ? { key, dims } : null;
}

/** 现行标准, 收费项目及标准, 调整前 over items: which prices stand below; null for any other head. */
function pricesBelow(group: string): Key | null {
  const keys = piecesOf(group).map(({ terms }) =>
    terms.flatMap((term) => (term.is === 'field' && term.table === 'fees' ? [term.key] : [])),
  );
  const isOf = (...of: readonly string[]): boolean =>
    keys.length > 0 && keys.every((own) => own.some((key) => of.includes(key)));
  return isOf('amount', 'item') ? 'amount' : isOf('oldAmount') ? 'oldAmount' : null;
}
