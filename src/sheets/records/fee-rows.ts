import type { FeeCategory } from '../../domain/code-lists.ts';
import { type FoundCell, textOf } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { bare, oneLine } from '../values/plain.ts';
import { isPointer } from '../values/pointer.ts';
import { TOGETHER } from '../words/fee-words.ts';
import type { Charge } from './charge.ts';
import { chargesOf } from './charges.ts';
import { joinedAges } from './fee-age-rows.ts';
import { attributeSlot } from './fee-columns.ts';
import { heldFrom } from './fee-days.ts';
import { isFreelyChosen } from './fee-notes.ts';
import { formerIn } from './former-notes.ts';
import { formerOfForm } from './former-of-form.ts';
import { FeeTerms } from './fee-terms.ts';
import { mayBeCharged } from './forbidden-fee.ts';
import {
  byAge,
  hasAllAges,
  isOfYoungest,
  isSchoolAge,
  nurseryPrice,
  type RemarkPrice,
  remarkPrices,
  withAgesOf,
} from './fee-remarks.ts';
import { changedPrices, dayOf, formerOfRemark, withFormerTold } from './fee-change.ts';
import { isRemarkShared, laterOfRemark, withoutLater } from './later-price.ts';
import { type GroupCharge, groupCharges, withSuffix } from './group-charges.ts';
import { addRow, cellAt, type Cells, codeCell, slotsOf, type Subject, value, type Work } from './work.ts';

/** Rows of 收费 of a section. All of it is looked at first: what others write suggests what is missing. */
export function feeRows(work: Work, subjects: readonly Subject[]): void {
  if (slotsOf(work, 'fees').length === 0) return;
  const told = subjects.flatMap((subject) => {
    const charges = chargesOf(work, subject);
    return charges.length === 0 ? [] : [{ subject, charges: changedPrices(charges) }];
  });
  const stated = joinedAges(work, told);
  const terms = new FeeTerms(
    work,
    stated.flatMap(({ charges }) => charges),
  );
  const ofYoungest = new Set(
    stated
      .filter(({ charges }) => charges.some(isOfYoungest))
      .map(({ subject }) => subject.known?.name ?? ''),
  );
  for (const { subject, charges } of [...stated, ...formerOfForm(work, stated)])
    new RowFees(work, subject, terms, subjects).emit(charges, ofYoungest.has(subject.known?.name ?? ''));
}

const MIXED = /混龄|混班|混合班/;

/** The fees of one row. */
class RowFees {
  readonly #work: Work;
  readonly #subject: Subject;
  readonly #terms: FeeTerms;
  readonly #others: readonly Subject[];
  readonly #remark: string;

  constructor(work: Work, subject: Subject, terms: FeeTerms, others: readonly Subject[]) {
    this.#others = others;
    this.#work = work;
    this.#subject = subject;
    this.#terms = terms;
    const columns = work.head.columns.filter(({ meaning }) => meaning.is === 'remark');
    this.#remark = columns.map(({ index }) => oneLine(subject.row.cells[index]?.text ?? '')).join('；');
  }

  /** `hasOther`: whether some row of the kindergarten has a price of younger children. */
  emit(stated: readonly Charge[], hasOther: boolean): void {
    const allowed = stated.filter(
      ({ item, place, isOld }) => isOld || mayBeCharged(this.#work, this.#subject, item, place),
    );
    if (allowed.length === 0) this.#leaveRow();
    const place = this.#remarkPlace();
    const { formerly } = this.#work.facts.fees;
    const noted = withFormerTold(allowed, formerIn(this.#remark, [], place), formerly, this.#subject);
    const former = formerOfRemark(this.#remark, place, noted, this.#work.today);
    const told = laterOfRemark(
      this.#remark,
      place,
      former,
      (charge) => textOf(this.#from(charge, charge.category)?.from),
      () => isRemarkShared(this.#work, this.#subject, this.#others),
    );
    const aged = withAgesOf(this.#remark, place, told);
    const charges = groupCharges(this.#work, this.#subject, aged, this.#remark);
    const nursery = nurseryPrice(this.#remark);
    const isPriced = hasOther || nursery !== null || charges.some(isOfYoungest);
    const hasNursery = isPriced || this.#subject.known?.hasNursery === true;
    const groups = new Map<string, GroupCharge[]>();
    for (const charge of isPriced ? charges.flatMap(byAge) : charges) {
      const key = `${charge.category ?? ''}|${charge.item}|${charge.suffix ?? ''}|${charge.isOld ? 'old' : ''}|${charge.price.text === '' ? '' : dayOf(charge)}`;
      groups.set(key, [...(groups.get(key) ?? []), charge]);
    }
    for (const group of groups.values()) this.#group(group, hasNursery);
    if (nursery !== null && !charges.some(({ item }) => item === '托班保育费')) this.#ofRemark(nursery);
    const items = allowed.map(({ item }) => item);
    for (const price of remarkPrices(withoutLater(this.#remark, items))) this.#ofRemark(price);
  }

  /** What stands beside a price that is not read goes with it. */
  #leaveRow(): void {
    for (const { index } of slotsOf(this.#work, 'fees')) {
      const cell = cellAt(this.#work, this.#subject.at, index);
      if (cell !== undefined) this.#work.clerk.hear(cell.place);
    }
  }

  /** The prices of one item: one row where every age pays the same, else one an age. Where one of them is not clear, all of them wait that may be one. */
  #group(charges: readonly GroupCharge[], hasNursery: boolean): void {
    const [first] = charges;
    if (first === undefined) return;
    const amounts = charges.map((charge) => ({ charge, cell: this.#amount(charge) }));
    const waiting = amounts.find(({ cell }) => cell?.kind === 'asked')?.cell;
    const known = amounts.flatMap(({ charge, cell }) => (cell === null ? [] : [{ charge, cell }]));
    if (known.length === 0) return;
    const isMixed =
      known.every(({ charge }) => isSchoolAge(charge.age)) &&
      (MIXED.test(this.#remark) || known.every(({ charge }) => MIXED.test(charge.price.text)));
    const isOne = areAlike(
      known.map(({ charge, cell }) => `${cell.kind === 'value' ? cell.text : ''} ${charge.price.unit ?? ''}`),
    );
    if (waiting?.kind === 'asked' && known.length > 1 && !areApart(known)) {
      for (const { charge, cell } of known) this.#row(charge, waiting, cell);
    } else if (isMixed && isOne) this.#row(first, value('混龄', first.place), known[0]?.cell ?? null);
    else if (isOne && areAllOf(known, hasNursery)) {
      this.#row(first, value('全部', first.place), known[0]?.cell ?? null);
    } else
      for (const { charge, cell } of known)
        this.#row(charge, value(charge.age ?? '全部', charge.place), cell);
  }

  #amount({ price, place, item, age, waits }: GroupCharge): FoundCell | null {
    if (waits !== undefined) return waits;
    if (price.amount !== null && !TOGETHER.test(item)) return value(price.amount, place);
    const of = [item, age ?? ''].filter((part) => part !== '').join('·');
    const [, number = ''] = /^[^\d]*约?(\d+(?:\.\d+)?)(?:元|左右)?[^\d]*$/.exec(bare(price.text)) ?? [];
    return this.#work.clerk.value({
      table: 'fees',
      key: 'amount',
      place,
      kindergarten: this.#subject.known?.name ?? '',
      of,
      text: price.text,
      why: price.why ?? '几项合在一起写，各多少没有写',
      suggestion: number,
    });
  }

  /** What a column of ages says that is not understood. */
  #strangeAge({ place, item }: Charge): FoundCell | null {
    const slot = slotsOf(this.#work, 'fees').find(({ meaning }) => meaning.key === 'ageGroup');
    const text = slot === undefined ? '' : (cellAt(this.#work, this.#subject.at, slot.index)?.text ?? '');
    return this.#work.clerk.value({
      table: 'fees',
      key: 'ageGroup',
      place,
      kindergarten: this.#subject.known?.name ?? '',
      of: item,
      text,
    });
  }

  /** A price that only a remark tells is always asked. */
  #ofRemark({ item, category, age, text, suggestion, unit }: RemarkPrice): void {
    const { known } = this.#subject;
    const place = this.#remarkPlace();
    if (!mayBeCharged(this.#work, this.#subject, item, place)) return;
    const cell = this.#work.clerk.value({
      table: 'fees',
      key: 'amount',
      place,
      kindergarten: known?.name ?? '',
      of: item,
      text,
      suggestion,
      sentence: `${known?.name ?? ''}的备注写着“${text}”：${item}要公布的话，一个孩子收多少元？不收或不公布的，写“空着”。`,
    });
    if (cell === null) return;
    const price = { item, age: null, amount: suggestion, unit, why: null, text };
    const charge: Charge = { item, category, age, price, place, isOld: false };
    this.#row(charge, cell.kind === 'asked' ? cell : value(age ?? '全部', place), cell);
  }

  #remarkPlace(): SheetPlace {
    const column = this.#work.head.columns.find(({ meaning }) => meaning.is === 'remark');
    return this.#subject.row.cells[column?.index ?? -1]?.place ?? this.#subject.place;
  }

  #row(charge: GroupCharge, age: FoundCell, amount: FoundCell | null): void {
    const { known } = this.#subject;
    const code = known === null ? null : codeCell(known, charge.place);
    if (known === null || code === null || amount === null) return;
    const whose =
      amount.kind === 'asked' ? amount : charge.hasStrangeAge === true ? this.#strangeAge(charge) : age;
    if (whose === null) return;
    const item = withSuffix(this.#terms.item(charge, known.name), charge.suffix);
    if (item === null) return;
    const category = this.#category(charge, item);
    if (category === null) return;
    const cells: Cells = { code, category, item, ageGroup: whose, amount };
    const add = (key: string, cell: FoundCell | null): void => {
      if (cell !== null) cells[key] = cell;
    };
    const own = category.kind === 'value' ? (category.text as FeeCategory) : null;
    const from = this.#from(charge, own);
    if (from === null) return;
    add('effectiveFrom', from.from);
    add('until', from.until);
    const named = charge.item === '' ? this.#terms.writtenItem(item) : charge.item;
    add(
      'unit',
      this.#terms.unit(this.#terms.isOfSheet(named) ? { ...charge, item: named } : charge, known.name),
    );
    const isFormerSure = charge.former === undefined || textOf(from.from) === charge.former.since;
    add('basis', this.#terms.basis(this.#subject, charge, isFormerSure));
    add('refund', this.#terms.refund(this.#subject, charge, own));
    add(
      'service',
      this.#attribute('service', charge.item, own) ??
        this.#terms.service(this.#subject, { ...charge, item: named }, own),
    );
    add('noticedOn', this.#noticedOn(charge, own));
    add('voluntary', this.#voluntary(charge, own));
    addRow(this.#work, 'fees', cells, charge.place);
  }

  /** 其他 200 has a category once it is known what it is. */
  #category(charge: Charge, item: FoundCell): FoundCell | null {
    if (charge.item !== '' || charge.category !== null) return this.#terms.category(charge);
    return item.kind === 'asked' ? item : this.#terms.category({ ...charge, item: item.text });
  }

  #voluntary(charge: Charge, category: FeeCategory | null): FoundCell | null {
    const isCare = category === '保育教育费' || category === '保育费';
    const isFree = !isCare && isFreelyChosen(this.#remark, charge.item);
    return (
      this.#attribute('voluntary', charge.item, category) ??
      (isFree ? value('是', this.#remarkPlace()) : this.#terms.voluntary(charge, category))
    );
  }

  /** A former price was made known another time, and a later one. */
  #noticedOn({ item, isOld, later }: Charge, category: FeeCategory | null): FoundCell | null {
    return isOld || later !== undefined
      ? null
      : (this.#attribute('noticedOn', item, category) ?? this.#terms.noticedOn());
  }

  #from(charge: Charge, category: FeeCategory | null): ReturnType<typeof heldFrom> {
    const row = {
      work: this.#work,
      subject: this.#subject,
      terms: this.#terms,
      remark: this.#remark,
      remarkPlace: this.#remarkPlace(),
      attribute: (key: string, item: string, isOwn = false) => this.#attribute(key, item, category, isOwn),
    };
    return heldFrom(row, charge, category);
  }

  /** What a column says of an item: its own, that of its category, or that of all. */
  #attribute(key: string, item: string, category: FeeCategory | null, isOwn = false): FoundCell | null {
    const slot = attributeSlot(this.#work, key, { item, category }, isOwn);
    const cell = slot === undefined ? undefined : cellAt(this.#work, this.#subject.at, slot.index);
    if (slot === undefined || cell === undefined) return null;
    const isElsewhere = isPointer(cell.text);
    if (isElsewhere) this.#work.clerk.hear(cell.place);
    if (isElsewhere) return null;
    const isOfRow = slot.meaning.dims.item === undefined && !this.#work.head.shape.has.has('item');
    return this.#terms.attribute(this.#subject, slot, isOfRow ? '' : item);
  }
}

/** Whether the prices of some ages differ, whatever is still asked of another: they are never one for all. */
function areApart(known: readonly { readonly charge: GroupCharge; readonly cell: FoundCell }[]): boolean {
  const clear = known.flatMap(({ charge, cell }) =>
    cell.kind === 'value' ? [`${cell.text} ${charge.price.unit ?? ''}`] : [],
  );
  return known.every(({ charge }) => isSchoolAge(charge.age)) && new Set(clear).size > 1;
}

/** Whether prices are of every age that the kindergarten takes. */
function areAllOf(known: readonly { readonly charge: GroupCharge }[], hasNursery: boolean): boolean {
  const ages = known.map(({ charge }) => charge.age);
  return hasAllAges(ages) && (!hasNursery || ages.includes('托班'));
}

function areAlike(texts: readonly string[]): boolean {
  return new Set(texts).size === 1;
}
