const COMMAND = 'git restore data/';

/** How a clerk takes back a file of the data folder, before what of it. No command where a cell is read by itself and its file is not known. */
export function takeBack(file?: string): string {
  return file === undefined ? '取回' : `用 ${COMMAND}${file} 取回`;
}

const TOLD = new RegExp(`${COMMAND}(\\S+)`, 'g');

/** The same words for data that lie elsewhere: `places` shows a file as it is seen from where commands are typed. */
export function takeBackAt(words: string, places: (file: string) => string): string {
  return words.replaceAll(TOLD, (_told, file: string) => restoreCommand(places(file)));
}

function restoreCommand(path: string): string {
  const cut = path.lastIndexOf('/');
  // Git knows no file outside the folder that it is started in.
  const isOutside = /^(?:\.\.|\/|[A-Za-z]:)/.test(path);
  return isOutside
    ? `git -C ${quoted(path.slice(0, cut))} restore ${quoted(path.slice(cut + 1))}`
    : `git restore ${quoted(path)}`;
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
