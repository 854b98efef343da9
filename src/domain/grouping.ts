/** The rows by key, keys in order of first appearance, rows in their own order. A `null` key leaves its row out. */
export function groupBy<T, K extends string | number>(
  rows: Iterable<T>,
  keyOf: (row: T) => K | null,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Things that are said alike, said once: each with the names of all that share it, in order of first appearance. */
export function mergeAlike<T, N>(
  items: Iterable<T>,
  nameOf: (item: T) => N,
  saidOf: (item: T) => string,
): readonly { readonly item: T; readonly names: readonly N[] }[] {
  const groups = groupBy(items, saidOf);
  return [...groups.values()].flatMap((group) => {
    const [item] = group;
    return item === undefined ? [] : [{ item, names: [...new Set(group.map(nameOf))] }];
  });
}
