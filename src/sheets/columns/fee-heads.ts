import type { TableName } from '../../dataset/index.ts';
import { headText } from './head-text.ts';
import type { Meaning } from './meaning.ts';

/** 其他（自愿）, 其他收费, 其它费用（元/月）: what else is charged, each cell by its name. */
const OTHER_CHARGES =
  /^(?:其他|其它|其余)(?:自愿性?)?(?:收费|费用|费|服务|项目|收费项目|服务项目)?(?:情况|标准|及标准)?$/;
/** 校车200元/月: a name and a price in one cell. */
const NAMED_PRICE = /\p{Script=Han}\D*\d+(?:\.\d+)?元/u;
const SEVERAL = /^\p{Script=Han}[^\d]*\d+(?:\.\d+)?$/u;
/** A price alone: 200元/月; a bare number is one where it can be no number of things. */
const PRICE = /^[¥￥]?\d+(?:\.\d+)?元|^[¥￥]\d/;
const LEAST_PRICE = 20;

const isPrice = (text: string): boolean => PRICE.test(text) || Number(text) >= LEAST_PRICE;
const isNamedPrice = (text: string): boolean => NAMED_PRICE.test(text) || SEVERAL.test(text);

/**
 * In a sheet of fees: 其他（元/月） is what else is charged and counts nobody, 自愿项目 over 校车200元/月 names items with their prices, and 校车 over 200元/月 is
 * what it costs. `said`: what stands in the column, bare.
 */
export function ofFees(
  meaning: Meaning,
  path: readonly string[],
  said: readonly string[],
  topic: TableName,
): Meaning {
  if (topic !== 'fees' || said.length === 0) return meaning;
  const { word, unit } = headText(path.at(-1) ?? '');
  const charged = (item: string): Meaning => ({
    is: 'slot',
    table: 'fees',
    key: 'amount',
    dims: { item },
    unit,
  });
  const areAll = (test: (text: string) => boolean): boolean =>
    said.every((text) => NONE.test(text) || test(text));
  const isCounted = meaning.is === 'slot' && meaning.table === 'staffing';
  if ((meaning.is === 'unknown' || isCounted) && OTHER_CHARGES.test(word))
    return said.some((text) => /\d/.test(text)) ? charged('') : { is: 'unknown' };
  if (meaning.is !== 'slot') return meaning;
  const isOfItems = meaning.table === 'fees' && meaning.key === 'item' && meaning.dims.item === undefined;
  if (isOfItems && areAll(isNamedPrice)) return charged('');
  const isBus = meaning.table === 'kindergartens' && meaning.key === 'schoolBus';
  return isBus && !/是否|有无/.test(word) && said.some(isPrice) && areAll(isPrice) ? charged(word) : meaning;
}

/** What says that nothing is charged. */
const NONE = /^(?:无|没有|不收|免费?|0)$/;
