/** `value` as a word of a code list; throws where the list has no such word, so that a slip in `data/` stops the demo. */
export function wordOf<T extends string>(list: readonly T[], value: string): T {
  const word = list.find((one) => one === value);
  if (word === undefined) throw new RangeError(`${value} is none of ${list.join(', ')}`);
  return word;
}
