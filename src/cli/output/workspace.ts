import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from '../../release/site-files.ts';
import { BuildImpossible } from '../build-impossible.ts';
import { type ListSign, readMark, removeListed, strangersIn } from './mark.ts';
import { hasCode, mountPoint } from './target.ts';

/** Says that a folder beside a site is a build's: an interrupted one leaves it, the next run clears it away. */
const WORKSPACE_FILE = '.kindergarten-build';

/** How many strange files a message names. */
const NAMED = 5;

/**
 * Beside the site's place, on its disk: `site`, the new one, and for an instant `previous`, the old one. Only whoever holds the lock
 * on the place makes or clears one.
 */
export interface Workspace {
  readonly folder: string;
}

const siteIn = ({ folder }: Workspace): string => join(folder, 'site');
const previousIn = ({ folder }: Workspace): string => join(folder, 'previous');

/** Makes the folders above the site's place, one by one: a recursive `mkdir` never ends below /proc. */
export function openWorkspace(target: string): Workspace {
  try {
    makeFolder(dirname(target));
    const folder = mkdtempSync(`${target}.building-`);
    writeFileSync(join(folder, WORKSPACE_FILE), '');
    return { folder };
  } catch (error) {
    throw new BuildImpossible(unwritable(dirname(target), error));
  }
}

function unwritable(folder: string, error: unknown): string {
  const other = '请把 OUT_DIR 改到能写的文件夹里。';
  if (hasCode(error, 'EROFS')) return `${folder} 所在的磁盘是只读的，网站写不进去。${other}`;
  if (hasCode(error, 'EACCES') || hasCode(error, 'EPERM'))
    return `没有 ${folder} 的写入权限：新网站先写在旧网站旁边，写完才替换。请让运行命令的用户能写 ${folder}，或改 OUT_DIR。`;
  if (hasCode(error, 'ENOSPC')) return `${folder} 所在的磁盘满了，网站写不进去。请腾出空间后再试。`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `不能在 ${folder} 里建文件夹（系统报告 ${code}），网站写不进去。${other}`;
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Clears a workspace away; an old site in it stays until its files are known to be nobody else's. */
export function closeWorkspace(workspace: Workspace): void {
  rmSync(siteIn(workspace), { recursive: true, force: true });
  if (existsSync(previousIn(workspace))) return;
  rmSync(workspace.folder, { recursive: true, force: true });
}

/** Why the folder in the site's place must not be replaced; undefined where nothing is lost with it. `own`: the sign of the list written last. */
export function refusalToReplace(
  target: string,
  shown: string,
  own: ListSign | null = null,
): string | undefined {
  if (!existsSync(target)) return undefined;
  const mark = readMark(target);
  if (mark.kind === 'missing' && isBare(target)) return undefined;
  const keep = `为免误删，没有生成网站，${shown} 没有改动。`;
  if (mark.kind === 'newer')
    return `${shown} 里的网站是更新版本的程序生成的，这个版本认不出里面有哪些文件。${keep}请更新本程序，或改 OUT_DIR，或把这个文件夹改名后再试。`;
  if (mark.kind !== 'listed') {
    return existsSync(join(target, 'index.html'))
      ? `${shown} 里没有本程序的记号：可能是旧版本生成的网站，也可能是别人的网站，分不清。${keep}确认里面没有要留的文件，就把它改名或删除，再生成一次；否则请改 OUT_DIR。`
      : `${shown} 里有别的文件，不是本程序生成的网站。${keep}请改 OUT_DIR，或先清空它。`;
  }
  const strangers = strangersIn(target, mark, own);
  if (strangers.length === 0) return undefined;
  const more = strangers.length > NAMED ? ` 等 ${strangers.length} 个` : '';
  return `${shown} 里有不是本程序写的、或生成后被人改过的文件：${strangers.slice(0, NAMED).join('、')}${more}。${keep}要随网站一起公布的，放进程序的 public 文件夹，每次生成都会带上；再把它们从 ${shown} 里移走，重新生成。`;
}

function isBare(folder: string): boolean {
  const { files, emptyFolders } = filesIn(folder);
  return files.size === 0 && emptyFolders.length === 0;
}

/**
 * Puts a complete site into its place: two renames in one step of the program, so that readers find the old site or the new one, save
 * for the instant between; a program killed in it leaves the old site in the workspace, and `recoverSite` puts it back. The old site is lent to
 * `built`, for the next build to begin with. Returns the folder in which files are left that somebody put into the old site meanwhile;
 * undefined where there are none.
 */
export function takePlace(
  workspace: Workspace,
  built: string,
  target: string,
  shown: string,
  own: ListSign | null = null,
): string | undefined {
  const [site, previous] = [siteIn(workspace), previousIn(workspace)];
  moveFolder(built, site);
  const refusal = refusalToReplace(target, shown, own);
  if (refusal !== undefined) throw new BuildImpossible(refusal);
  const hadSite = existsSync(target);
  if (hadSite) {
    chmodSync(site, statSync(target).mode);
    renamePlace(target, previous, shown);
  }
  try {
    renameSync(site, target);
  } catch (error) {
    if (hadSite) renameSync(previous, target);
    throw error;
  }
  return hadSite && !lendPrevious(previous, built, own) ? previous : undefined;
}

/** The old site becomes what the next build begins with; on another disk it is deleted. False where somebody else's files are in it. */
function lendPrevious(previous: string, built: string, own: ListSign | null): boolean {
  const mark = readMark(previous);
  if (mark.kind !== 'listed' || strangersIn(previous, mark, own).length > 0) return clearPrevious(previous);
  try {
    renameSync(previous, built);
    return true;
  } catch {
    return clearPrevious(previous);
  }
}

function renamePlace(target: string, previous: string, shown: string): void {
  try {
    renameSync(target, previous);
  } catch (error) {
    if (hasCode(error, 'EBUSY') || hasCode(error, 'EXDEV')) throw mountPoint(shown);
    throw error;
  }
}

/** On another disk the site is copied first, so that the exchange itself is a rename there too. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

function clearPrevious(previous: string): boolean {
  const mark = readMark(previous);
  return !removeListed(
    previous,
    mark.kind === 'listed' ? mark : { files: new Map(), sign: { inode: 0, writtenMs: 0 } },
  );
}

export interface Recovery {
  /** Whether an interrupted run had left the place empty, and the old site stands there again. */
  readonly restored: boolean;
  /** Folders with files that somebody had put into an old site. */
  readonly left: readonly string[];
}

/** Mends what interrupted runs left beside the site's place: the old site back where none stands, their workspaces away. */
export function recoverSite(target: string): Recovery {
  const workspaces = leftWorkspaces(target);
  let restored = false;
  const left: string[] = [];
  for (const workspace of workspaces) {
    const previous = previousIn(workspace);
    if (existsSync(previous)) {
      if (!existsSync(target)) {
        renameSync(previous, target);
        restored = true;
      } else if (!clearPrevious(previous)) left.push(previous);
    }
    closeWorkspace(workspace);
  }
  return { restored, left };
}

/** By name and mark; an empty folder of the name may lack the mark, and nothing is lost with it. */
function leftWorkspaces(target: string): readonly Workspace[] {
  const [parent, name] = [dirname(target), basename(target)];
  if (!existsSync(parent)) return [];
  const folders = readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(`${name}.building-`))
    .filter((entry) => /^[A-Za-z0-9]{6}$/.test(entry.name.slice(`${name}.building-`.length)))
    .map((entry) => join(parent, entry.name));
  for (const folder of folders) if (readdirSync(folder).length === 0) rmdirSync(folder);
  return folders
    .filter((folder) => existsSync(join(folder, WORKSPACE_FILE)))
    .map((folder): Workspace => ({ folder }));
}

/** Ctrl+C and `kill` clear the workspace away. The exchange itself is one step of the program, which no signal comes into. */
export function closeOnSignal(workspace: Workspace): () => void {
  const abandon = (): void => {
    closeWorkspace(workspace);
    process.exit(130);
  };
  process.once('SIGINT', abandon).once('SIGTERM', abandon);
  return () => void process.off('SIGINT', abandon).off('SIGTERM', abandon);
}
