import { bare, isDitto } from '../values/plain.ts';
import type { Section } from './section.ts';

/** Forms that were filled in alike are one table, so that what is asked of all of them is asked once; what is said of one alone keeps it apart. */
export function joinedForms(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  const byLook = new Map<string, number>();
  for (const section of sections) {
    const look = lookOf(section);
    const at = byLook.get(look);
    const before = at === undefined ? undefined : joined[at];
    if (at === undefined || before === undefined || beginsWithDitto(section)) {
      byLook.set(look, joined.length);
      joined.push(section);
    } else joined[at] = together(before, section);
  }
  return joined;
}

function lookOf({ columns, lines }: Section): string {
  return JSON.stringify([
    columns.map(({ path }) => path.map(bare)),
    lines.map(({ text }) => bare(text)).toSorted(),
  ]);
}

/** 同上 in the first row of a form says nothing of the form above. */
function beginsWithDitto({ rows }: Section): boolean {
  return rows[0]?.cells.some(({ text }) => isDitto(text)) === true;
}

function together(one: Section, other: Section): Section {
  const above = one.rows.length;
  return {
    ...one,
    rows: [...one.rows, ...other.rows],
    totals: [...one.totals, ...other.totals.map((total) => ({ ...total, after: total.after + above }))],
    dropped: [...one.dropped, ...other.dropped],
  };
}
