import { existsSync } from 'node:fs';
import { readSite } from '../../dataset/index.ts';
import { SITE_FILE } from '../../dataset/site.ts';
import { type Folders, readData } from '../../publication/folder.ts';
import { git } from '../../publication/git.ts';
import { shownPath } from '../shown-path.ts';

/** What stands in the folders before a bureau begins. */
export type Standing =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly hasGit: boolean }
  | { readonly refusal: string };

/** How many changed files a refusal names. */
const NAMED = 5;

/**
 * Whether the folders hold the made-up bureau and nothing that would be lost: a bureau's own data is never touched, and edits that are not
 * committed are nowhere else.
 */
export async function standingOf({ dataDir, contentDir }: Folders): Promise<Standing> {
  const { files } = await readData(dataDir);
  const shown = shownPath(dataDir);
  const bytes = files.get(SITE_FILE);
  const site = bytes === undefined ? null : readSite(bytes).site;
  if (site === null)
    return {
      refusal: `${shown}/${SITE_FILE} ${bytes === undefined ? '不在' : '读不出来'}，看不出这里是不是演示数据，什么也没有改。先运行 npm run check，照它说的改好。`,
    };
  if (!site.demo)
    return {
      refusal: `${shown}/ 里已经是“${site.bureau.name}”的数据（site.json 的 demo 不是 true），什么也没有改。
  改名称、电话、网址：直接改 ${shown}/site.json。
  加乡镇：在 ${shown}/districts.csv 里加行。
  填表：npm run import -- 表.xlsx，或者 npm run template -- all。
  想从头再来：另取一份程序（git clone），在那里运行 npm run init。`,
    };
  const edits = [await editsIn(dataDir), existsSync(contentDir) ? await editsIn(contentDir) : []];
  const changed = edits.flatMap((some) => some ?? []);
  if (changed.length > 0) return { refusal: unsavedWords(changed) };
  return { files, hasGit: edits[0] !== null };
}

/** What git holds no commit of in a folder, as git names it; null where it knows nothing of the folder. */
async function editsIn(folder: string): Promise<readonly string[] | null> {
  const listed = await git(folder, ['status', '--porcelain', '--', '.']);
  return listed === null ? null : listed.split('\n').filter(Boolean);
}

function unsavedWords(changed: readonly string[]): string {
  const named = changed.slice(0, NAMED).map((line) => `  ${line.slice(3)}`);
  const more = changed.length > NAMED ? [`  等 ${changed.length} 个文件`] : [];
  return [
    '数据和文章的文件夹里有还没有提交的修改，什么也没有改：',
    ...named,
    ...more,
    '要留的，先提交：git add -A，再 git commit -m "保存"。不要的，先收起来：git stash -u。然后再运行一次。',
  ].join('\n');
}
