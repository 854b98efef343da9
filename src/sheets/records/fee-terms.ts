import type { FeeCategory } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { FEE_ITEMS, SERVICE_ITEM, VAGUE_ITEMS, VOLUNTARY } from '../words/fee-words.ts';
import type { Charge } from './charge.ts';
import { completed } from './completion.ts';
import { spelled } from './spelled-document.ts';
import { basisOf } from './fee-basis.ts';
import { attributeSlot } from './fee-columns.ts';
import { ofItem } from './fee-notes.ts';
import { refundCell } from './fee-refund.ts';
import { serviceCell } from './fee-service.ts';
import { itemKey } from './item-list.ts';
import { likelierUnit, likelyUnit } from './likelier-unit.ts';
import { isFilled } from './of-section.ts';
import { toldCategory, toldChoice } from './told-terms.ts';
import { saysCollected } from './says-collected.ts';
import { slotCell } from './slot-cell.ts';
import { cellAt, slotsOf, type SlotColumn, type Subject, value, type Work } from './work.ts';

/** What a fee must say beside its price, from columns and notes; what nothing states is asked once for what it is good for. */
export class FeeTerms {
  readonly #work: Work;
  readonly #charges: readonly Charge[];
  readonly #items: readonly string[];
  readonly #collected: readonly string[];

  constructor(work: Work, charges: readonly Charge[]) {
    this.#work = work;
    this.#charges = charges;
    const collected = new Set(
      charges.filter(({ category }) => category === '代收费').map(({ item }) => item),
    );
    this.#items = [...new Set(charges.map(({ item }) => item))].filter((item) => item !== '');
    this.#collected = this.#items.filter((item) => collected.has(item));
  }

  /** The name of what is charged. A bare number in a column of several items has none; 保险 does not say which. */
  item({ item, category, price, place }: Charge, kindergarten: string): FoundCell | null {
    if (item === '') {
      return this.#work.clerk.value({
        table: 'fees',
        key: 'item',
        place,
        kindergarten,
        of: category ?? '',
        text: price.text,
        why: '没有写是哪一项',
        suggestion: this.#usualItem(category),
      });
    }
    const vague = VAGUE_ITEMS.get(item);
    if (vague === undefined) return value(item, place);
    return this.#work.clerk.word({
      table: 'fees',
      key: 'item',
      place,
      kindergarten: '',
      text: item,
      suggestion: vague,
      sentence: `收费项目“${item}”全称是什么？请按目录清单上的名称填写。答一次，全表都用。`,
    });
  }

  /** The word by which the sheet calls an item that a row has from an answer: what is answered of 保险 is good for 幼儿意外保险 too. */
  writtenItem(item: FoundCell): string {
    if (item.kind !== 'value') return '';
    const isMeant = (charge: Charge): boolean => {
      const named = charge.item === '' ? null : this.item(charge, '');
      return named?.kind === 'value' && named.text === item.text;
    };
    return this.#charges.find(isMeant)?.item ?? item.text;
  }

  /** Whether some price of the sheet is of an item by this word. */
  isOfSheet(item: string): boolean {
    return this.#items.includes(item);
  }

  #usualItem(category: FeeCategory | null): string {
    const items = this.#charges
      .filter((charge) => charge.item !== '' && charge.category === category)
      .map(({ item }) => item);
    const [usual = ''] = items.toSorted(
      (a, b) => items.filter((one) => one === b).length - items.filter((one) => one === a).length,
    );
    return VAGUE_ITEMS.get(usual) ?? usual;
  }

  category({ item, category, place }: Charge): FoundCell | null {
    const listed = this.#work.catalogue.get(item);
    if (listed !== undefined) return value(listed, place);
    const { fees, items } = this.#work.facts;
    const noted = items.category.get(itemKey(item)) ?? fees.categories.get(itemKey(item));
    const isUsual =
      category === null || FEE_ITEMS.some((one) => one.item === item && one.category === category);
    if (noted !== undefined && isUsual) return value(noted.text, noted.place);
    const told = toldCategory(this.#work, item);
    if (told !== null && isUsual) return value(told.text, told.place);
    const isDisputed = told !== null && told.text !== category;
    if (category !== null && !isDisputed) return value(category, place);
    const isService = this.#work.catalogue.size === 0 && SERVICE_ITEM.test(item);
    if (isService && !isDisputed && !saysCollected(this.#work)) return value('服务性收费', place);
    return this.#work.clerk.word({
      table: 'fees',
      key: 'category',
      place,
      kindergarten: '',
      of: item,
      text: item,
      suggestion: told?.text ?? (isService ? '服务性收费' : ''),
      sentence: `“${item}”属于哪一类收费：服务性收费，还是代收费？`,
    });
  }

  /** How often it is paid. Where nothing says so, it is asked once for all such prices of the item. */
  unit({ item, category, price, place }: Charge, kindergarten: string): FoundCell | null {
    const likely = likelierUnit(item, price);
    if (price.unit !== null && likely === null) return value(price.unit, place);
    if (likely !== null)
      return this.#work.clerk.value({
        table: 'fees',
        key: 'unit',
        place,
        kindergarten,
        of: item,
        text: price.text,
        why: `表头说的是${price.unit ?? ''}，这个数不像`,
        suggestion: likely,
      });
    const said = this.#work.facts.units.get(item);
    if (said !== undefined) return value(said, this.#work.facts.place);
    const about = item === '' ? (category ?? '') : item;
    const same = this.#charges.filter((charge) => charge.item === item && charge.category === category);
    const lacking = same.filter((charge) => charge.price.unit === null);
    // The only one of many that does not say it is asked by its name.
    if (item !== '' && lacking.length === 1 && same.length > 1)
      return this.#work.clerk.value({
        ...{ table: 'fees', key: 'unit', place, kindergarten, of: item, text: price.text },
        why: '没有写多久收一次',
        suggestion: likelyUnit(this.#charges, item, category),
      });
    return this.#work.clerk.value({
      table: 'fees',
      key: 'unit',
      place: this.#firstWithoutUnit(item, category) ?? place,
      kindergarten: '',
      of: about,
      text: '',
      suggestion: likelyUnit(this.#charges, item, category),
      sentence: `${about}有的只写了金额，没有写多久收一次。按月、学期、年、天还是次？答一次，全表没写单位的都用。`,
    });
  }

  #firstWithoutUnit(item: string, category: FeeCategory | null): Charge['place'] | undefined {
    return this.#charges.find(
      (charge) => charge.item === item && charge.category === category && charge.price.unit === null,
    )?.place;
  }

  basis(subject: Subject, charge: Charge, isFormerSure: boolean): FoundCell | null {
    const slot = this.#slot('basis', charge.item, charge.category);
    const basis = basisOf(this.#work, subject, charge, slot, isFormerSure);
    return spelled(this.#work, 'fees', 'basis', basis);
  }

  refund(subject: Subject, charge: Charge, category: FeeCategory | null): FoundCell | null {
    const slot = this.#slot('refund', charge.item, category);
    const [items, collected] = [this.#items, this.#collected];
    return refundCell(this.#work, { subject, charge, category, slot, items, collected });
  }

  service(subject: Subject, charge: Charge, category: FeeCategory | null): FoundCell | null {
    return charge.item === '' ? null : serviceCell(this.#work, subject, charge, category);
  }

  /** What a note says that parents choose; else what the law leaves them: meals nobody may choose. */
  voluntary({ item, place }: Charge, category: FeeCategory | null): FoundCell | null {
    const isMeal = FEE_ITEMS.some(({ item: known, isMeal: meal }) => meal === true && known === item);
    const usual = isMeal ? '否' : category === null ? '' : VOLUNTARY[category];
    const { fees, items } = this.#work.facts;
    const said = ofItem(items.voluntary, item, category) ?? ofItem(fees.voluntary, item, category);
    if (said !== undefined && usual !== '不适用') return value(said.text, said.place);
    const told = usual === '是' ? toldChoice(this.#work, item) : null;
    if (told !== null && told.text !== usual) return this.#askedChoice(told, item, usual);
    return usual === '' ? null : value(usual, place);
  }

  /** What parents choose by the law, and not by a table of terms. */
  #askedChoice({ text, place }: GridCell, item: string, suggestion: string): FoundCell | null {
    return this.#work.clerk.value({
      ...{ table: 'fees', key: 'voluntary', place, kindergarten: '', of: item, text, suggestion },
      why: '服务性收费和代收费应当由家长自愿选择',
    });
  }

  noticedOn(): FoundCell | null {
    const { noticedOn } = this.#work.facts.fees;
    return noticedOn === null ? null : value(noticedOn.text, noticedOn.place);
  }

  /** From when a note says that the prices of an item hold. */
  itemFrom(item: string, category: FeeCategory | null): FoundCell | null {
    const said = ofItem(this.#work.facts.fees.itemsFrom, item, category);
    return said === undefined ? null : value(said.text, said.place);
  }

  /** From when a price holds whose row does not say it; asked by row where other rows do, else once for the whole sheet. */
  effectiveFrom({ at, known, place }: Subject, item: string): FoundCell | null {
    const { clerk, facts } = this.#work;
    const slot = this.#slot('effectiveFrom', item);
    const ofNature = facts.fees.naturesFrom.get(known?.nature ?? '');
    if (ofNature !== undefined && facts.effectiveFrom === null) return value(ofNature.text, ofNature.place);
    const isOfRow = slot !== undefined && isFilled(this.#work, slot.index);
    if (!isOfRow || facts.effectiveFrom !== null) return completedCell(this.#work, 'effectiveFrom');
    return clerk.value({
      table: 'fees',
      key: 'effectiveFrom',
      place: cellAt(this.#work, at, slot.index)?.place ?? place,
      kindergarten: known?.name ?? '',
      text: '',
    });
  }

  /** Since when the former price held: few write it. */
  oldFrom(): FoundCell | null {
    const { oldFrom } = this.#work.facts.fees;
    if (oldFrom !== null) return value(oldFrom.text, oldFrom.place);
    return this.#work.clerk.value({
      table: 'fees',
      key: 'effectiveFrom',
      place: this.#work.facts.place,
      kindergarten: '',
      of: '原标准',
      text: '',
      sentence: '原来的收费标准是从哪一天起执行的？不需要公布原标准的，写“空着”。答一次，全表都用。',
    });
  }

  attribute(subject: Subject, slot: SlotColumn, item: string): FoundCell | null {
    return slotCell(this.#work, subject, slot, item).cell;
  }

  #slot(key: string, item: string, category: FeeCategory | null = null): SlotColumn | undefined {
    const slots = slotsOf(this.#work, 'fees').filter(({ meaning }) => meaning.key === key);
    return (
      attributeSlot(this.#work, key, { item, category }) ??
      // 保教费（含托班）
      slots.find(
        ({ meaning: { dims }, head }) =>
          item === '托班保育费' && dims.item === '保育教育费' && /[含和及]托班/.test(head),
      )
    );
  }
}

/** A cell that the whole sheet states or is asked for once. */
function completedCell(work: Work, key: string): FoundCell | null {
  const others = Object.fromEntries(
    ['code', 'category', 'item', 'ageGroup', 'amount', 'unit'].map((one) => [
      one,
      value('', work.facts.place),
    ]),
  );
  return completed(work, 'fees', others, { kindergarten: '', place: work.facts.place })[key] ?? null;
}
