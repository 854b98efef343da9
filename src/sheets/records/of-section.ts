import type { Section } from '../layout/section.ts';
import { bare, isDitto, isNothing, isSameAsLeft } from '../values/plain.ts';

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
  const once = onceForColumns((work: W, index) => workOut(work, index));
  return (work, index) => once(work, index, index);
}

/** The same of two of its columns. */
export function onceForColumns<W extends OfSection, T>(
  workOut: (work: W, index: number, other: number) => T,
): (work: W, index: number, other: number) => T {
  const columnsOf = onceForSection((_: W) => new Map<string, { readonly result: T }>());
  return (work, index, other) => {
    const columns = columnsOf(work);
    const id = `${index} ${other}`;
    const told = columns.get(id) ?? { result: workOut(work, index, other) };
    columns.set(id, told);
    return told.result;
  };
}

/** For each row the nearest one, itself or above it, whose cell of a column says no 同上; -1 where there is none. */
export const saidAt = onceForColumn(({ section }: OfSection, index): readonly number[] => {
  let said = -1;
  return section.rows.map(({ cells }, at) => {
    const text = cells[index]?.text ?? '';
    if (!isDitto(text) || isSameAsLeft(text)) said = at;
    return said;
  });
});

/** Whether some row says something in a column. */
export const isFilled = onceForColumn(({ section }: OfSection, index): boolean =>
  section.rows.some(({ cells }) => !isNothing(bare(cells[index]?.text ?? ''))),
);
