import type { Section } from '../layout/section.ts';

/** What is worked out of a section once, and not again for each of its rows. */
export function onceForSection<T>(workOut: (section: Section) => T): (section: Section) => T {
  const known = new WeakMap<Section, { readonly result: T }>();
  return (section) => {
    const told = known.get(section) ?? { result: workOut(section) };
    known.set(section, told);
    return told.result;
  };
}

/** The same of one of its columns. */
export function onceForColumn<T>(
  workOut: (section: Section, index: number) => T,
): (section: Section, index: number) => T {
  const columnsOf = onceForSection(() => new Map<number, { readonly result: T }>());
  return (section, index) => {
    const columns = columnsOf(section);
    const told = columns.get(index) ?? { result: workOut(section, index) };
    columns.set(index, told);
    return told.result;
  };
}
