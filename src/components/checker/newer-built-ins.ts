/** What the code of the checker asks of lists, maps and addresses, and browsers between 2022 and 2024 do not have yet. */
function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

define(
  Array.prototype,
  'toSorted',
  function (this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
);
define(Array.prototype, 'toReversed', function (this: readonly unknown[]) {
  return [...this].reverse();
});
define(Map, 'groupBy', (rows: Iterable<unknown>, keyOf: (row: unknown, index: number) => unknown) => {
  const groups = new Map<unknown, unknown[]>();
  for (const [index, row] of [...rows].entries()) {
    const key = keyOf(row, index);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
});
define(URL, 'canParse', (text: string, base?: string): boolean => {
  try {
    return new URL(text, base) instanceof URL;
  } catch {
    return false;
  }
});
