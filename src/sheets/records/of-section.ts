import type { Section } from '../layout/section.ts';

interface OfSection {
  readonly section: Section;
}

/** What is worked out of a section once, and not again for each of its rows. */
export function onceForSection<W extends OfSection, T>(workOut: (work: W) => T): (work: W) => T {
  const known = new WeakMap<Section, { readonly result: T }>();
  return (work) => {
    const told = known.get(work.section) ?? { result: workOut(work) };
    known.set(work.section, told);
    return told.result;
  };
}

/** The same of one of its columns. */
export function onceForColumn<W extends OfSection, T>(
  workOut: (work: W, index: number) => T,
): (work: W, index: number) => T {
  const columnsOf = onceForSection((_: W) => new Map<number, { readonly result: T }>());
  return (work, index) => {
    const columns = columnsOf(work);
    const told = columns.get(index) ?? { result: workOut(work, index) };
    columns.set(index, told);
    return told.result;
  };
}
