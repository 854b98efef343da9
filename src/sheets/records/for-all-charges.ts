import type { Charge } from './charge.ts';
import { isAsAge } from './price-cells.ts';

/**
 * 三个年龄段都是200 in one column of an item settles its other columns: what refers to it (同小班) or says the same is no charge of its own. Where
 * another column has a price of its own that differs, the one for all is asked in its column.
 */
export function settledForAll(charges: readonly Charge[]): readonly Charge[] {
  const settled = charges.map((charge) =>
    charge.price.isForAll === true &&
    charges.some((other) => isSameItem(charge, other) && differs(charge, other))
      ? doubted(charge)
      : charge,
  );
  const forAll = settled.filter(({ price }) => price.isForAll === true);
  return settled.filter((charge) => {
    const all = forAll.find((one) => isSameItem(one, charge));
    return all === undefined || all === charge || !(isReference(charge) || isEqual(all, charge));
  });
}

function doubted(charge: Charge): Charge {
  const { isForAll: _, ...price } = charge.price;
  const why = '说是各年龄段一个价，别的栏又写着另一个价';
  return { ...charge, age: charge.columnAge ?? null, price: { ...price, amount: null, why } };
}

function isSameItem(a: Charge, b: Charge): boolean {
  return a.item === b.item && a.isOld === b.isOld;
}

function differs(a: Charge, b: Charge): boolean {
  return b.price.amount !== null && !isEqual(a, b);
}

function isEqual({ price: a }: Charge, { price: b }: Charge): boolean {
  return a.amount !== null && a.amount === b.amount && a.unit === b.unit;
}

function isReference({ price }: Charge): boolean {
  return price.amount === null && isAsAge(price.text);
}
