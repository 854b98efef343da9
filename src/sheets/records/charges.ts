import { FEE_CATEGORIES, type FeeAgeGroup, type FeeCategory } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import { headText } from '../columns/head-text.ts';
import { titleOf } from '../layout/title.ts';
import { agesListed } from '../values/ages.ts';
import { billingUnit } from '../values/billing.ts';
import { bare, bracketed, isNothing, oneLine } from '../values/plain.ts';
import type { Price } from '../values/price.ts';
import { COMMON_ITEMS, FEE_ITEMS, ITEM_GROUPS, SAME_THING, SERVICE_ITEM } from '../words/fee-words.ts';
import { AGE_WORDS, ALL_AGES, WHO_HAS_IT } from '../words/ages.ts';
import { AT_ENTRY } from '../words/units.ts';
import type { Charge } from './charge.ts';
import { codeWord } from './code-word.ts';
import { withFormer, withItemOfRow, withoutDays } from './former-cells.ts';
import { formerBeside, withUnitOfNow } from './former-columns.ts';
import { settledForAll } from './for-all-charges.ts';
import { notTaken, withoutPrice } from './item-rows.ts';
import { meantItem } from './item-words.ts';
import { onceForColumn } from './of-section.ts';
import { priceCell, pricesOfCell, withoutStrangeLead } from './price-cells.ts';
import { safeText } from './safe-text.ts';
import { cellAt, slotsOf, type SlotColumn, type Subject, type Work } from './work.ts';

/** The prices of a row, from columns by item and age, or from a row of one item. */
export function chargesOf(work: Work, subject: Subject): readonly Charge[] {
  const slots = slotsOf(work, 'fees').filter(
    ({ meaning }) => meaning.key === 'amount' || meaning.key === 'oldAmount',
  );
  const named = itemOfRow(work, subject);
  const titled = ofYoungest(work) ? NURSERY : null;
  const ages = agesOfRow(work, subject, named);
  const charges = slots.flatMap((slot) => {
    const written = priceCell(work, subject, slot, slots);
    if (written === undefined || isNoOldPrice(work, slot, written)) return [];
    const isOld = slot.meaning.key === 'oldAmount';
    const told = isOld ? withFormer(written) : null;
    const dated = isOld && told === null ? withoutDays(written) : null;
    const { cell } = dated ?? told ?? { cell: written };
    const isOfSomeAges = (named?.ages ?? ages)?.length !== 0;
    const free = notTaken(work, subject, named && { ...named, isOfSomeAges }, slot, cell);
    return (free === null ? pricesOfCell(work, slot, cell) : [free]).flatMap((read): readonly Charge[] => {
      const price = withoutStrangeLead(slot, read, knownItem(read.item).category !== null);
      const own = itemOf(slot, price, named ?? titled);
      const charge: Charge = {
        ...own,
        item: listedItem(work.catalogue, meantItem(work.facts.fees.itemWords, own.item)),
        age: ageOf(slot, price) ?? (titled !== null || own.item === NURSERY.item ? '托班' : null),
        price: withUnit(price, unitsFor(work, subject, slot), own.item, isPaidOnce(work, slot.index)),
        place: cell.place,
        isOld,
        ...(dated === null ? {} : { ...dated.held, hasOwnDays: true }),
        ...(slot.meaning.dims.age === undefined ? {} : { columnAge: slot.meaning.dims.age }),
      };
      const beside = isOld && dated === null && told === null ? formerBeside(work, subject, slot) : {};
      const ofFormer = told === null ? beside : { former: told.former, hasOwnDays: true };
      const held: Charge = { ...charge, ...ofFormer };
      const listed = named?.ages ?? ages;
      if (held.age !== null || listed === null || listed.length === 0)
        return [{ ...held, hasStrangeAge: held.age === null && listed === null }];
      return listed.map((age) => ({ ...held, ...(isNursery(age, held.item) ? NURSERY : {}), age }));
    });
  });
  if (named !== null && charges.length === 0) return withoutPrice(work, subject, named, slots);
  const settled = settledForAll(charges);
  const now = settled.filter(({ isOld }) => !isOld);
  return settled
    .map((charge) => withUnitOfNow(withItemOfRow(charge, now), now))
    .filter((charge) => !charge.isOld || !isPriceOfNow(charge, now));
}

function ageOf({ meaning: { dims } }: SlotColumn, price: Price): FeeAgeGroup | null {
  return price.isForAll === true ? null : (price.age ?? dims.age ?? null);
}

/** 新开园 under 原标准: there was none. */
function isNoOldPrice({ dropped }: Work, { meaning }: SlotColumn, { text, place }: GridCell): boolean {
  const said = bare(text);
  if (meaning.key !== 'oldAmount' || /\d/.test(said)) return false;
  if (!isNothing(said)) dropped.push({ place, kind: '不收的话', text: safeText(said).text });
  return true;
}

/** A price that stays as it was, of its age or of all, is no former one. */
function isPriceOfNow({ item, age, price: { amount } }: Charge, now: readonly Charge[]): boolean {
  const own = now.filter((other) => other.item === item && (age === null || other.age === age));
  return amount !== null && own.length > 0 && own.every(({ price }) => price.amount === amount);
}

interface Item {
  /** 保教费（小班）, 保教费（中、大班） */
  readonly ages?: readonly FeeAgeGroup[];
  readonly item: string;
  readonly category: FeeCategory | null;
}

/** The item and category that a row names in columns of its own. */
function itemOfRow(work: Work, { at, row }: Subject): Item | null {
  const cellOf = (key: string): GridCell | undefined => {
    const slot = slotsOf(work, 'fees').find(({ meaning }) => meaning.key === key);
    return slot === undefined ? undefined : cellAt(work, at, slot.index);
  };
  const written = oneLine(cellOf('item')?.text ?? '');
  if (written === '') return null;
  // 二、服务性收费 over a block of rows.
  const kind = bare(cellOf('category')?.text ?? '') || groupOfItems(row.group);
  const said = codeWord(kind, '收费类别', FEE_CATEGORIES).parsed;
  const { item, ages } = itemAndAges(written);
  const known = AGE_WORDS.get(bare(written)) === '托班' ? NURSERY : knownItem(item);
  const isOfYoungest = known.item === NURSERY.item;
  const listed = work.catalogue.get(listedItem(work.catalogue, known.item)) as FeeCategory | undefined;
  const category =
    said.kind === 'value' && !isOfYoungest ? (said.text as FeeCategory) : (known.category ?? listed ?? null);
  return { item: known.item, category, ...(ages === null || isOfYoungest ? {} : { ages }) };
}

/** The category that a name over a block of rows is, or begins with: 服务性收费项目. */
function groupOfItems(group: string): string {
  const text = bare(group).replace(/(?:类|项目)+$/, '');
  const known = ITEM_GROUPS.find(({ words }) => words.includes(text))?.category;
  return known ?? FEE_CATEGORIES.find((one) => one === text) ?? '';
}

const ITEM_WORDS = FEE_ITEMS.flatMap(({ words, item }) => [item, ...words])
  .filter((word) => word.endsWith('费'))
  .toSorted((a, b) => b.length - a.length);

/** 保教费（中、大班）, 小班保教费, 保教费-小班: an item, and whom it is of; null for the ages where it names none. */
export function itemAndAges(written: string): {
  readonly item: string;
  readonly ages: readonly FeeAgeGroup[] | null;
} {
  const text = bare(written);
  const noted = bracketed(text).notes.map((note) => agesListed(note) ?? []);
  const named = noted.find((ages) => ages.length > 0);
  if (named !== undefined) return { item: written, ages: named };
  const word = ITEM_WORDS.find((one) => text === one || text.startsWith(one) || text.endsWith(one));
  if (word === undefined || text === word) return { item: written, ages: null };
  const rest = text.startsWith(word) ? text.slice(word.length) : text.slice(0, -word.length);
  const ages = agesListed(rest.replace(/^[-—–·:：/]+|(?:幼儿)?的?[-—–·:：/]*$/g, ''));
  return ages === null ? { item: written, ages } : { item: word, ages };
}

/** An item of the contract by its words; any other keeps its own. */
export function knownItem(written: string): Item {
  const { outer, notes } = bracketed(bare(written));
  const group = ITEM_GROUPS.find(({ words }) => words.includes(outer));
  if (group !== undefined) return { item: notes[0] ?? '', category: group.category };
  const known = FEE_ITEMS.find(({ words, item }) => item === outer || words.includes(outer));
  return known === undefined
    ? { item: bare(written), category: null }
    : { item: known.item, category: known.category };
}

/** Whether two words call one thing, as offices do: 意外险 and 人身意外保险费. */
export function isSameThing(one: string, other: string): boolean {
  return SAME_THING.some((pattern) => pattern.test(one) && pattern.test(other));
}

/** An item as the locality's list of what may be charged has it: 延时服务 is its 延时服务费. */
function listedItem(catalogue: ReadonlyMap<string, string>, item: string): string {
  if (item === '' || catalogue.has(item)) return item;
  const [other, another] = [`${item}费`, item.replace(/费$/, '')].filter((name) => catalogue.has(name));
  if (other !== undefined) return another === undefined ? other : item;
  const same = SAME_THING.find((pattern) => pattern.test(item));
  const [listed, second] = same === undefined ? [] : [...catalogue.keys()].filter((name) => same.test(name));
  return listed === undefined || second !== undefined ? item : listed;
}

function itemOf(slot: SlotColumn, price: Price, named: Item | null): Item {
  const { dims } = slot.meaning;
  const category = dims.category ?? null;
  // 含在保教费内 under 延时服务 says something of that, and names no item.
  const isSaid = dims.item !== undefined && dims.item !== '' && !/\d/.test(price.text);
  if (price.item !== '' && !isSaid) {
    const known = knownItem(price.item);
    return { item: known.item, category: known.category ?? category ?? named?.category ?? null };
  }
  if (dims.item !== undefined)
    return isNursery(price.age ?? dims.age, dims.item) ? NURSERY : { item: dims.item, category };
  return named ?? { item: '', category };
}

/** A sheet about the youngest alone: 托班情况. */
export function ofYoungest({ section }: Pick<Work, 'section'>): boolean {
  const title = titleOf(section);
  return /托班|托育|托幼班/.test(title) && !/小班|中班|大班|幼儿园收费/.test(title);
}

/** What is charged beside care and teaching, by its category or, as long as that is not known, by its name. */
function isChargedBeside({ item, category }: Item): boolean {
  if (category !== null) return category === '服务性收费' || category === '代收费';
  return (
    COMMON_ITEMS.test(item) || SERVICE_ITEM.test(item) || SAME_THING.some((pattern) => pattern.test(item))
  );
}

const NURSERY: Item = { item: '托班保育费', category: '保育费' };

/** What the youngest pay is 保育费, whatever column it stands in. */
function isNursery(age: FeeAgeGroup | undefined, item: string): boolean {
  return age === '托班' && item === '保育教育费';
}

/** The ages a row is for, in a column of its own: none for all; null where they are not understood. */
function agesOfRow(work: Work, { at }: Subject, named: Item | null): readonly FeeAgeGroup[] | null {
  const slot = slotsOf(work, 'fees').find(({ meaning }) => meaning.key === 'ageGroup');
  const text = bare(slot === undefined ? '' : (cellAt(work, at, slot.index)?.text ?? ''));
  if (isNothing(text) || ALL_AGES.test(text)) return [];
  const isBeside = named !== null && isChargedBeside(named);
  if (isBeside && WHO_HAS_IT.test(text)) return [];
  const several = agesListed(text);
  if (several !== null && several.length > 1) return several;
  const { parsed } = codeWord(text, '年龄段', ['全部', '托班', '小班', '中班', '大班', '混龄']);
  if (parsed.kind !== 'value') return null;
  return parsed.text === '全部' ? [] : [parsed.text as FeeAgeGroup];
}

/** The unit by the head, by a column of its own, or by the sheet. */
function unitsFor(work: Work, { at }: Subject, slot: SlotColumn): readonly string[] {
  const own = slotsOf(work, 'fees').find(
    ({ meaning }) =>
      meaning.key === 'unit' &&
      (meaning.dims.item === undefined || meaning.dims.item === slot.meaning.dims.item),
  );
  const column = own === undefined ? '' : (cellAt(work, at, own.index)?.text ?? '');
  // 单位：元/月 of the sheet is of what every kindergarten charges; insurance and clothes are paid otherwise.
  const isBeside = slot.meaning.dims.item === '' && slot.meaning.dims.category === '代收费';
  return [column, slot.meaning.unit ?? '', isBeside ? '' : (work.facts.unit ?? '')];
}

/** 150元/套 is not paid by the month, though the head says so of its column. */
const OF_PIECE = /元?[/每一](?:套|件|床|本|份)$/;
/** 180元（新生一次性）, also in a column of how often. */
const ONCE = (text: string): boolean =>
  /\((?:(?:新生(?:入园|入学)?|(?:幼儿)?(?:新?入园|入学|入托))时?一次性(?:收取|缴纳|交纳|收费)?|(?:每[生人])?一次性)\)/.test(
    text,
  ) || [...text.matchAll(/\(([^()]*)\)/g)].some(([, inner = '']) => AT_ENTRY.test(inner));
/** （一次性收取）: once, or at once for a term; （按学期一次性收取） is how a term is paid. */
const AT_ONCE = /\([^()年月期]*一次性[^()年月期]*\)/;

/** 床上用品（元，入园一次性）: whether the head of a column says so. */
const isPaidOnce = onceForColumn(({ section }: Work, index): boolean =>
  headText(section.columns[index]?.path.at(-1) ?? '').notes.some((note) =>
    note.split(/[,;、]/).some((part) => ONCE(`(${part})`)),
  ),
);

function withUnit(price: Price, units: readonly string[], item: string, isOnce: boolean): Price {
  if (price.unit === null && isOnce && item !== '保育教育费') return { ...price, unit: '元/生·次' };
  if (price.unit !== null || OF_PIECE.test(bare(price.text))) return price;
  if (item !== '保育教育费') {
    if (ONCE(bare(price.text))) return { ...price, unit: '元/生·次' };
    if (AT_ONCE.test(bare(price.text))) return price;
  }
  for (const written of units) {
    const unit = billingUnit(
      bare(written)
        .replace(/^按/, '')
        .replace(/收取?$/, ''),
    );
    if (unit !== null && unit !== 'unknown') return { ...price, unit };
    if (item !== '保育教育费' && ONCE(`(${bare(written)})`)) return { ...price, unit: '元/生·次' };
  }
  return price;
}
