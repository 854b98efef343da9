import { strToU8, type Zippable, zipSync } from 'fflate';
import { formatDate } from '../format/date.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { MEMORY_NAME, TRACES_NAME } from '../sheets/import.ts';
import { listBook } from '../sheets/questions/list-book.ts';
import { LIST_NAME } from '../sheets/questions/list-columns.ts';
import { knownPhones } from '../sheets/questions/list-groups.ts';
import { listCsv, listLines } from '../sheets/questions/question-list.ts';
import { hasRows } from '../changes/record-lines.ts';
import { type Checked, fixedTables } from './check-handed.ts';
import { type Download, DOWNLOAD_NAMES } from './download-names.ts';
import { Problems } from './problems.ts';
import type { Published } from './published.ts';

/** A file that is not handed out, and why. */
export interface LeftFile {
  readonly file: string;
  readonly why: string;
}

/**
 * The tables that somebody may put in the place of theirs: those that sheets were imported into, and those that are only written otherwise. A table of
 * which the bureau keeps more than is published is not among them, unless it came with its folder: what is withheld would be lost.
 */
export function filesToTake(
  checked: Checked,
  published: Published | null,
): { readonly take: ReadonlyMap<string, Uint8Array>; readonly left: readonly LeftFile[] } {
  const { imported, ground, handed, files } = checked;
  const take = new Map<string, Uint8Array>();
  for (const name of imported?.files.keys() ?? []) {
    const bytes = files.get(name);
    // A head alone may stand in the place of a table that has rows.
    if (bytes !== undefined && hasRows(bytes)) take.set(name, bytes);
  }
  for (const { file, bytes } of fixedTables(checked)) take.set(file, bytes);
  const partial = ground === 'published' ? (published?.partial ?? []) : [];
  const left = partial
    .filter((file) => take.has(file) && !handed.tables.has(file))
    .map((file) => ({ file, why: WITHHELD }));
  for (const { file } of left) take.delete(file);
  if (ground === 'folder')
    for (const [name, bytes] of [
      [MEMORY_NAME, imported?.memory],
      [TRACES_NAME, imported?.traces],
    ] as const)
      if (bytes) take.set(name, bytes);
  return { take, left };
}

const WITHHELD =
  '这张表里有本站不公布的内容，光凭本站的数据拼不出完整的一张。请把仓库里的 data 文件夹一起拖进来，再下载。';

/** A file to be downloaded. The same check gives the same bytes. */
export async function bundle(
  what: Download,
  checked: Checked,
  published: Published | null,
): Promise<Uint8Array> {
  if (what === 'problems') return strToU8(new Problems(checked).csv());
  if (what === 'questions') return questionBook(checked);
  return tablesZip(checked, published);
}

async function questionBook({ imported, files }: Checked): Promise<Uint8Array> {
  return listBook(listLines(imported?.questions ?? [], imported?.unused), knownPhones(files.get(ROSTER)));
}

const ROSTER = 'kindergartens.csv';
/** When it was packed is no part of what it holds. */
const NO_TIME = new Date(1980, 0, 1);

async function tablesZip(checked: Checked, published: Published | null): Promise<Uint8Array> {
  const { examination, imported } = checked;
  const { take, left } = filesToTake(checked, published);
  const packed: Zippable = {
    '说明.txt': strToU8(`\uFEFF${readme([...take.keys()], left, examination?.asOf).join('\r\n')}\r\n`),
    [DOWNLOAD_NAMES.problems]: await bundle('problems', checked, published),
  };
  for (const [name, bytes] of take) packed[`data/${name}`] = bytes;
  if (imported !== null && imported.questions.length > 0) {
    packed[DOWNLOAD_NAMES.questions] = await questionBook(checked);
    packed[`${LIST_NAME}.csv`] = strToU8(listCsv(listLines(imported.questions, imported.unused)));
  }
  return zipSync(packed, { level: 6, mtime: NO_TIME });
}

function readme(
  take: readonly string[],
  left: readonly LeftFile[],
  asOf: IsoDate | undefined,
): readonly string[] {
  return [
    '数据自查的结果',
    '',
    ...(asOf === undefined ? [] : [`检查按 ${formatDate(asOf)} 这一天做。`]),
    ...(take.length === 0
      ? ['没有要换的数据表。']
      : [
          `data 文件夹里的 ${take.length} 个文件，放进仓库的 data 文件夹，换下同名的；别的文件不动。`,
          '换好以后运行 npm run check，没有错误再提交。',
        ]),
    ...left.map(({ file, why }) => `没有给出 ${file}：${why}`),
  ];
}
