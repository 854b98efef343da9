import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import { safeText } from '../records/safe-text.ts';
import { bare, isDitto, isNothing } from '../values/plain.ts';
import { AGE_WORDS } from '../words/ages.ts';
import { NO_CHARGE } from '../words/fee-words.ts';
import { headText } from './head-text.ts';
import { CHARGED, type Meaning } from './meaning.ts';
import { headAt, valuesOf } from './sheet-column.ts';
import { termsOf } from './terms.ts';

/** 其他（自愿）, 其他收费, 其它费用（元/月）: what else is charged, each cell by its name. */
const OTHER_CHARGES =
  /^(?:其他|其它|其余)(?:自愿性?)?(?:收费|费用|费|服务|项目|收费项目|服务项目)?(?:情况|标准|及标准)?$/;
/** 校车200元/月: a name and a price in one cell. */
const NAMED_PRICE = /\p{Script=Han}\D*\d+(?:\.\d+)?元/u;
/** 书法200 below a unit of prices; 书法2 may be the second of its kind. */
const SEVERAL = /^\p{Script=Han}[^\d]*\d{2,}(?:\.\d+)?$/u;
/** A price alone: 200元/月. */
const PRICE = /^[¥￥]?\d+(?:\.\d+)?元|^[¥￥]\d/;
const BARE = /^\d+(?:\.\d+)?$/;
/** What says that nothing is charged. */
const NONE = /^(?:无|没有|不收|免费?|0)$/;

type Slot = Extract<Meaning, { is: 'slot' }>;

/** A column of a sheet of fees, and what stands in it, bare. */
interface FeeColumn {
  readonly word: string;
  /** Of its own head or of a group over it, where that is of a price. */
  readonly unit: string | null;
  readonly isGrouped: boolean;
  readonly said: readonly string[];
  readonly others: readonly Meaning[];
}

/**
 * In a sheet of fees: 其他（元/月） is what else is charged and counts nobody, 自愿项目 over 校车200元/月 names items with their prices, and 校车 over 200元/月 is
 * what it costs. A number without 元 is a price only where the head, or a group over it, has a unit of prices: 36 under 校车 may be its seats, and 轮滑30 how many
 * take part.
 */
export function withCharges(
  section: Section,
  meanings: readonly Meaning[],
  topic: TableName,
): readonly Meaning[] {
  if (topic !== 'fees') return meanings;
  const read = meanings.map((meaning, index) => {
    const { path } = headAt(section, index);
    const units = path.map((text) => headText(text).unit).filter((unit) => unit?.startsWith('元') === true);
    const said = valuesOf(section, index)
      .map(bare)
      .filter((text) => !isNothing(text) && !isDitto(text));
    const column: FeeColumn = {
      word: headText(path.at(-1) ?? '').word,
      unit: units.at(-1) ?? null,
      isGrouped: path.length > 1,
      said,
      others: meanings.filter((_, other) => other !== index),
    };
    return said.length === 0 ? meaning : charged(meaning, column);
  });
  return read.map((meaning, index) => (isOfServices(section, read, index) ? asService(meaning) : meaning));
}

/** What is bought for a child, or collected for somebody else. */
const COLLECTED = /险|体检|[被褥服床书]|用品|教材|课本|材料|资料|代/;

/** 其他收费项目 beside 代办项目, and nothing in it that is collected for others: what is charged for services. */
function isOfServices(section: Section, meanings: readonly Meaning[], index: number): boolean {
  const [meaning, { path }] = [meanings[index], headAt(section, index)];
  const isOther = (one: Meaning | undefined): one is Slot =>
    one?.is === 'slot' && one.table === 'fees' && one.key === 'amount' && one.dims.item === '';
  return (
    isOther(meaning) &&
    meaning.dims.category === undefined &&
    OTHER_CHARGES.test(headText(path.at(-1) ?? '').word) &&
    meanings.some((one) => isOther(one) && one.dims.category === '代收费') &&
    !meanings.some((one) => isOther(one) && one.dims.category === '服务性收费') &&
    !valuesOf(section, index).some((text) => COLLECTED.test(text))
  );
}

function asService(meaning: Meaning): Meaning {
  return meaning.is === 'slot' ? { ...meaning, dims: { ...meaning.dims, category: '服务性收费' } } : meaning;
}

/** 托班（元/月） beside 保教费: what the youngest pay for their care. */
function ofYoungest(meaning: Meaning, { word, others }: FeeColumn): Meaning | null {
  const isOfCare = (one: Meaning): boolean =>
    one.is === 'slot' && one.table === 'fees' && one.dims.item === '保育教育费';
  if (meaning.is !== 'slot' || meaning.table !== 'fees' || meaning.dims.item !== word) return null;
  // 托管班 may be after hours.
  return AGE_WORDS.get(word) === '托班' && !word.includes('管') && others.some(isOfCare)
    ? { ...meaning, dims: { item: '托班保育费', category: '保育费' } }
    : null;
}

function charged(meaning: Meaning, column: FeeColumn): Meaning {
  const youngest = ofYoungest(meaning, column);
  if (youngest !== null) return youngest;
  const isCounted = meaning.is === 'slot' && meaning.table === 'staffing';
  if ((meaning.is === 'unknown' || isCounted) && OTHER_CHARGES.test(column.word))
    return ofOthers(meaning, column);
  if (meaning.is !== 'slot') return meaning;
  const isOfItems = meaning.table === 'fees' && meaning.key === 'item' && meaning.dims.item === undefined;
  if (
    isOfItems &&
    !column.others.some(isNamelessAmount) &&
    areAll(column, (text) => isNamedPrice(text, column.unit))
  )
    return amountOf('', column);
  if (meaning.table === 'kindergartens' && meaning.key === 'schoolBus') return ofBus(meaning, column);
  return isOfGroup(meaning, column) && column.unit === null ? { is: 'unknown' } : meaning;
}

/** 其他 beside posts counts who else works there, unless its cells say 元. */
function ofOthers(meaning: Meaning, column: FeeColumn): Meaning {
  const { said, unit, others } = column;
  const isBesidePosts = meaning.is === 'slot' && others.some(isOfStaff);
  const hasPrices = unit !== null || said.some((text) => text.includes('元'));
  if (isBesidePosts && !hasPrices) return meaning;
  const isCharge = (text: string): boolean => isNamedPrice(text, unit) || isPrice(text, unit);
  const areCharges = said.some((text) => /\d/.test(text)) && areAll(column, isCharge);
  return areCharges ? amountOf('', column) : { is: 'unknown' };
}

/** 36 beside 200元/月 may be a price as well as seats. */
function ofBus(meaning: Slot, column: FeeColumn): Meaning {
  const { word, unit, said } = column;
  const isPriced = unit !== null || said.some((text) => PRICE.test(text));
  if (!isPriced || /是否|有无/.test(word) || !areAll(column, (text) => isPrice(text, '元'))) return meaning;
  return areAll(column, (text) => isPrice(text, unit)) ? amountOf(word, column) : { is: 'unknown' };
}

/** 代收费 › 图书, 服务性收费 › 校车 over figures: how many there are is told under such a head too. */
function isOfGroup({ table, key, dims }: Slot, { word, isGrouped, said }: FeeColumn): boolean {
  const isAmount = table === 'fees' && key === 'amount' && dims.item === word;
  const terms = isAmount && isGrouped ? termsOf(word) : [];
  return (
    terms.some((term) => term.is === 'field' && CHARGED.has(term.key)) &&
    !terms.some(({ is }) => is === 'item') &&
    said.some((text) => BARE.test(text))
  );
}

function areAll({ said }: FeeColumn, test: (text: string) => boolean): boolean {
  return said.every((text) => NONE.test(text) || (isOfNobody(text) && test(text)));
}

/** 减免5人 and 王某某老师负责 are no prices. */
function isOfNobody(text: string): boolean {
  return !NO_CHARGE.test(text) && safeText(text).persons === 0;
}

function isPrice(text: string, unit: string | null): boolean {
  return PRICE.test(text) || (unit !== null && BARE.test(text));
}

function isNamedPrice(text: string, unit: string | null): boolean {
  return NAMED_PRICE.test(text) || (unit !== null && SEVERAL.test(text));
}

function isNamelessAmount(meaning: Meaning): boolean {
  return (
    meaning.is === 'slot' &&
    meaning.table === 'fees' &&
    meaning.key === 'amount' &&
    (meaning.dims.item ?? '') === ''
  );
}

function isOfStaff(meaning: Meaning): boolean {
  return (meaning.is === 'slot' || meaning.is === 'sum') && meaning.table === 'staffing';
}

function amountOf(item: string, { unit }: FeeColumn): Meaning {
  return { is: 'slot', table: 'fees', key: 'amount', dims: { item }, unit };
}
