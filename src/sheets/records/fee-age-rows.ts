import { readDay } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { placeId } from '../place.ts';
import type { Charge } from './charge.ts';
import type { Stated } from './former-of-form.ts';
import { cellAt, slotsOf, type Subject, type Work } from './work.ts';

/**
 * Rows of one kindergarten that differ in their ages and prices alone (小班 │ 450 │ 12, 中班 │ 450 │ 12, below one name) are one: its prices are told
 * like those of columns by age. Rows that differ in anything else, whose ages are not clear or that share an age stay apart, and so do rows that
 * name their item: they are what the table has.
 */
export function joinedAges(work: Work, stated: readonly Stated[]): readonly Stated[] {
  if (slotsOf(work, 'fees').some(({ meaning }) => meaning.key === 'item')) return stated;
  const groups = new Map<string, Stated[]>();
  const rows = new Map<string, number>();
  for (const one of stated) {
    const whose = `${one.subject.known?.code ?? ''}|${one.subject.known?.name ?? ''}`;
    const key = `${whose}|${besideAge(work, one.subject)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
    rows.set(whose, (rows.get(whose) ?? 0) + 1);
  }
  return [...groups.entries()].flatMap(([key, group]): readonly Stated[] => {
    const [first, ...others] = group;
    if (first === undefined || !areOfOwnAges(group)) return group;
    const isWhole = group.length === rows.get(key.split('|', 2).join('|'));
    for (const other of others) hearRow(work, other);
    const charges = group.flatMap((one) => one.charges);
    return [{ subject: first.subject, charges: isWhole ? withoutAges(charges, group.length) : charges }];
  });
}

/** What a row says beside its ages and prices. */
function besideAge(work: Work, { at }: Subject): string {
  return work.head.columns
    .flatMap(({ meaning, index }): readonly string[] => {
      const isOfFees = meaning.is === 'slot' && meaning.table === 'fees';
      if (meaning.is !== 'remark' && !isOfFees) return [];
      if (isOfFees && BY_AGE.has(meaning.key)) return [];
      const text = bare(cellAt(work, at, index)?.text ?? '');
      const day = readDay(text);
      return [day.kind === 'day' ? day.day : text];
    })
    .join('|');
}

const PRICES: ReadonlySet<string> = new Set(['amount', 'oldAmount']);
const BY_AGE: ReadonlySet<string> = new Set([...PRICES, 'ageGroup']);

/** Whether every price is of an age, and no two rows are of one. */
function areOfOwnAges(group: readonly Stated[]): boolean {
  const ages = group.map(({ charges }) => [...new Set(charges.map(({ age }) => age))]);
  const all = ages.flat();
  return !all.includes(null) && new Set(all).size === all.length;
}

/** What is charged beside care in one cell for all rows of a kindergarten, or in its only row, of 混龄, is of every child. */
function withoutAges(charges: readonly Charge[], rows: number): readonly Charge[] {
  return charges.flatMap((charge): readonly Charge[] => {
    const own = charges.filter(({ item, isOld }) => item === charge.item && isOld === charge.isOld);
    const isInOneCell =
      own.length === rows && own.every(({ place }) => placeId(place) === placeId(charge.place));
    const isOfAll = isInOneCell && (rows > 1 || charge.age === '混龄');
    if (!isOfAll || CARE.has(charge.item)) return [charge];
    return own[0] === charge ? [{ ...charge, age: null }] : [];
  });
}

const CARE: ReadonlySet<string> = new Set(['保育教育费', '托班保育费']);

/** What the other rows repeat of the first is told by that; a price that was not read is still to be heard. */
function hearRow(work: Work, { subject: { at }, charges }: Stated): void {
  for (const { place } of charges) work.clerk.hear(place);
  for (const { index, meaning } of slotsOf(work, 'fees')) {
    const cell = PRICES.has(meaning.key) ? undefined : cellAt(work, at, index);
    if (cell !== undefined) work.clerk.hear(cell.place);
  }
}
