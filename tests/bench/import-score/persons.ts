import { read } from 'hucre';
import { anyText } from '../../../src/dataset/read/decode.ts';

/** Where any of the names and numbers stands in files or in what was printed; never which. */
export async function personsIn(
  persons: readonly string[],
  files: ReadonlyMap<string, Uint8Array>,
  printed: readonly string[],
): Promise<readonly string[]> {
  const texts = await Promise.all(
    [...files].map(async ([path, bytes]) => [path, await textOf(path, bytes)] as const),
  );
  return [...texts, ...printed.map((text) => ['（屏幕）', text] as const)].flatMap(([place, text]) => {
    const count = persons.filter((person) => text.includes(person)).length;
    return count === 0 ? [] : [`${place} ${count}`];
  });
}

/** The texts of a workbook, of its notes too; of any other file its text. */
async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  if (!path.endsWith('.xlsx')) return anyText(bytes) ?? '';
  const { sheets } = await read(bytes);
  return JSON.stringify(sheets.map(({ name, rows, cells }) => [name, rows, [...(cells ?? [])]]));
}
