import type { TableName } from '../../dataset/index.ts';
import type { FeeCategory } from '../../domain/code-lists.ts';
import { headText } from './head-text.ts';
import { termsOf } from './terms.ts';

/** 调整前, 原标准, 原保教费: what stands below is of the former price. */
const OF_FORMER = /^(?:原|调整前|调价前|调前|旧)(?:的)?(.*)$/;
const HELD =
  /^(?:执行|收费|收取)?(?:期间|期限|起止|起止时间|起止日期|时段|起|起始|时间|日期|执行起|起始日期|起始时间)$/;
const DOCUMENT = /^(?:备案|批准|收费|依据|批复|文件)*(?:文号|备案号|文件号)$/;
const PRICE = /^(?:收费|执行)?(?:标准|价格|金额|价)$/;

/** What a column of a former price holds, as a slot of 收费. */
interface FormerColumn {
  readonly key: 'oldAmount' | 'oldHeld' | 'oldBasis';
  readonly dims: { readonly item?: string; readonly category?: FeeCategory };
  readonly unit: string | null;
}

/** 调整前 › 标准 │ 执行期间 │ 文号: a former price, when it held and what it rested on; null for any other column. */
export function formerColumn(path: readonly string[], topic: TableName): FormerColumn | null {
  if (topic !== 'fees' || path.length < 2) return null;
  const [group = '', leaf = ''] = path.slice(-2).map((text) => headText(text).word);
  const whose = OF_FORMER.exec(group)?.[1];
  if (whose === undefined) return null;
  const key = HELD.test(leaf)
    ? 'oldHeld'
    : DOCUMENT.test(leaf)
      ? 'oldBasis'
      : PRICE.test(leaf)
        ? 'oldAmount'
        : null;
  if (key === null) return null;
  const term = termsOf(whose).find(({ is }) => is === 'item');
  const isPlain = /^(?:收费)?(?:标准|价格?|情况)?$/.test(whose);
  if (term?.is !== 'item' && !isPlain) return null;
  const dims = term?.is === 'item' && !term.isGroup ? { item: term.item, category: term.category } : {};
  return { key, dims, unit: headText(path.at(-1) ?? '').unit };
}
