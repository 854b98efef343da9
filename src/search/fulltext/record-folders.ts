/** The folder of the index that holds the texts: that of Pagefind's script. */
export const TEXTS_FOLDER = '';

/** Pagefind holds an index whole in memory while it writes it: 0.12 MB for each kindergarten. */
const MOST_OF_AN_INDEX = 5_000;

/**
 * The folders of the indexes that hold the kindergartens, each below that of Pagefind's script: that of the texts itself where one index holds
 * them all.
 */
export function recordFolders(kindergartens: number): readonly string[] {
  const indexes = Math.ceil(kindergartens / MOST_OF_AN_INDEX);
  if (indexes <= 1) return [TEXTS_FOLDER];
  return Array.from({ length: indexes }, (_, at) => `kindergartens-${at + 1}/`);
}

/** In which of the folders a kindergarten is: the same when others come and go. `path`: of its page. */
export function folderOfRecord(path: string, folders: readonly string[]): string {
  let place = 0;
  for (const character of path) place = (place * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return folders[place % folders.length] ?? TEXTS_FOLDER;
}
