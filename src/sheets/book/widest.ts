/** The length of the longest row; any number of rows. */
export function widest(rows: readonly { readonly length: number }[]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}
