import type { HandedFile } from '../../checker/handed.ts';

/** A file that the browser could not read; the message says what to do. */
export class FileUnread extends Error {
  override readonly name = 'FileUnread';

  constructor(path: string, cause: unknown) {
    super(`读不了 ${path}：它可能被移走、改了名，或者正被别的程序占用。请在 WPS 里关闭它，再拖一次。`, {
      cause,
    });
  }
}

/** The files that somebody chose; of a chosen folder with the path from it. */
export async function chosenFiles(list: FileList): Promise<readonly HandedFile[]> {
  return Promise.all(Array.from(list, (file) => handedFile(file, file.webkitRelativePath || file.name)));
}

/** The files that somebody dropped, those of folders among them. The entries must be taken before anything is waited for. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly HandedFile[]> {
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  return (await Promise.all(entries.map((entry) => filesBelow(entry)))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly HandedFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    return [await handedFile(file, path)];
  }
  if (!isFolder(entry) || LEFT.test(path)) return [];
  const below = await entriesOf(entry.createReader());
  return (await Promise.all(below.map(filesBelow))).flat();
}

/** What no check looks at, and may be large. */
const LEFT = /(?:^|\/)(?:\.git|node_modules|dist)$/;

/** A reader gives a hundred entries at a time. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((done, failed) =>
    reader.readEntries(done, failed),
  );
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function handedFile(file: File, path: string): Promise<HandedFile> {
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new FileUnread(path, cause);
  });
  return { path, bytes: new Uint8Array(bytes) };
}
