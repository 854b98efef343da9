import { openCsv } from '../book/csv.ts';
import { isWorkbook } from '../book/open.ts';
import { bookPrint } from './book-print.ts';
import type { PrintOf } from './memory.ts';

/**
 * The prints of files by name. A CSV is known by its cells: saved again in another encoding it is the same sheet. One that is `known` by its bytes keeps
 * that print.
 */
export function printsOf(
  books: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  known: ReadonlySet<string>,
): PrintOf {
  const prints = new Map(
    books.map(({ name, bytes }) => {
      const print = bookPrint(bytes);
      return [name, known.has(print) ? print : bookPrint(cellsOf(name, bytes) ?? bytes)] as const;
    }),
  );
  return (file) => prints.get(file) ?? '';
}

/** The texts of the cells of a CSV, without what is empty at the end of rows and of the sheet; null where it is none, or cannot be read. */
function cellsOf(name: string, bytes: Uint8Array): Uint8Array | null {
  if (!/\.(?:csv|tsv)$/i.test(name) || isWorkbook(bytes)) return null;
  const opened = openCsv(name, bytes);
  if ('fault' in opened) return null;
  const rows = opened.grids.flatMap(({ rows }) =>
    rows.map((cells) =>
      JSON.stringify(
        withoutEnd(
          cells.map(({ text }) => text),
          '',
        ),
      ),
    ),
  );
  return new TextEncoder().encode(withoutEnd(rows, '[]').join('\n'));
}

function withoutEnd(texts: readonly string[], nothing: string): readonly string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== nothing) + 1);
}
