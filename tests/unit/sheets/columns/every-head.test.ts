import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../src/domain/school-date.ts';
import { openBook } from '../../../../src/sheets/book/open.ts';
import { contractOf } from '../../../../src/sheets/columns/contract.ts';
import { readColumns } from '../../../../src/sheets/columns/read-columns.ts';
import { sectionsOf } from '../../../../src/sheets/layout/sections.ts';
import type { SheetPlace } from '../../../../src/sheets/place.ts';
import { type Book, readBooks } from '../../../../src/sheets/read-books.ts';
import { Clerk } from '../../../../src/sheets/records/clerk.ts';

const TODAY = '2026-11-29' as IsoDate;
const FIXTURES = join(import.meta.dirname, '../../../fixtures/office-sheets');
const COUNTIES = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** A column of a sheet: its file, worksheet and letters. */
function columnAt({ file, sheet, cell }: SheetPlace): string {
  return [file, sheet ?? '', cell.replace(/\d+$/, '')].join('|');
}

/** The columns that a reading of the books speaks of: by a value, by a question, by what it left out. */
async function spokenOf(books: readonly Book[]): Promise<ReadonlySet<string>> {
  const spoken = new Set<string>();
  const reading = await readBooks(books, {
    roster: { kindergartens: [], districts: [] },
    today: TODAY,
    desk: {
      ask: ({ place }) => {
        spoken.add(columnAt(place));
        return null;
      },
    },
  });
  for (const { cells } of reading.rows)
    for (const cell of Object.values(cells))
      spoken.add(columnAt(cell.kind === 'value' ? cell.place : cell.question.place));
  for (const { place, kind, text } of reading.dropped) {
    spoken.add(columnAt(place));
    if (kind === '工作表' || text.startsWith('整张表')) spoken.add(columnAt({ ...place, cell: '' }));
  }
  return spoken;
}

/** What names a row or adds others up; that no cell of a `slot` is lost is told cell by cell (unheard-cells.test.ts). */
const READ: ReadonlySet<string> = new Set(['slot', 'name', 'code', 'town', 'sum']);
/** What counts the rows up. */
const COUNTING = /^[\d一二三四五六七八九十]{1,4}$/;

describe.each(COUNTIES)('the sheets of %s', (county) => {
  it('have no head that is neither read nor asked nor named among what is left out', async () => {
    const folder = join(FIXTURES, county, 'sheets');
    const books = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const spoken = await spokenOf(books);
    const unheard: string[] = [];
    for (const book of books) {
      const opened = await openBook(book);
      for (const section of 'fault' in opened ? [] : opened.grids.flatMap((grid) => sectionsOf(grid))) {
        if (section.isTurned || spoken.has(columnAt({ ...section, cell: '' }))) continue;
        const { columns } = readColumns(section, new Clerk({ ask: () => null }), contractOf(section), TODAY);
        for (const { meaning, index, head, place } of columns) {
          const texts = section.rows
            .map(({ cells }) => cells[index]?.text ?? '')
            .filter((text) => text !== '');
          const isPlain =
            READ.has(meaning.is) || (meaning.is === 'serial' && texts.every((text) => COUNTING.test(text)));
          if (texts.length > 0 && !isPlain && !spoken.has(columnAt(place)))
            unheard.push(`${place.file} ${place.sheet ?? ''} ${place.cell} ${head}: ${meaning.is}`);
        }
      }
    }
    expect(unheard).toEqual([]);
  });
});
