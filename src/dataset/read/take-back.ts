/** How a clerk takes back a file of the data folder, before what of it. No command where a cell is read by itself and its file is not known. */
export function takeBack(file?: string): string {
  return file === undefined ? '取回' : `用 git restore data/${file} 取回`;
}
