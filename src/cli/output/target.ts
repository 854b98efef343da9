import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BuildEnvironment } from '../../integrations/environment.ts';
import { BuildImpossible } from '../build-impossible.ts';

/** Folders of the program that no site may be written into; the rest of its folder (`dist`, say) is free. */
const PROGRAM_FOLDERS = [
  ...['data', 'content', 'public', 'src', 'tests', 'node_modules'],
  ...['.git', '.github', '.ci', '.astro'],
];

/**
 * The real place of OUT_DIR: behind a symbolic link the folder it leads to, so that the link stays. Refuses what must not become a
 * site: a file, a folder of the program or of the data, a folder that holds one of them, the folder the command runs in, and a
 * mount point, which cannot be exchanged. What stands in the folder is the business of `strangersIn`.
 */
export function outputTarget(environment: BuildEnvironment): string {
  const { outDir, projectDir, dataDir, contentDir, cacheDir } = environment;
  const target = realPlace(outDir);
  const programs = PROGRAM_FOLDERS.map((name) => join(projectDir, name));
  const above = identitiesFrom(target);
  const around = [...programs, dataDir, contentDir, cacheDir].find((folder) => holds(above, folder));
  if (around !== undefined || /[\\/]\.git([\\/]|$)/.test(target)) {
    throw new BuildImpossible(
      `输出目录 ${outDir} 是程序或数据自己的文件夹，或者在它里面（${around ?? '.git'}），那里不能放生成的网站。${CHOOSE_ANOTHER}`,
    );
  }
  const own = identityOf(target);
  const within = [projectDir, dataDir, contentDir, cacheDir].find(
    (folder) => own !== undefined && identitiesFrom(folder).includes(own),
  );
  if (within !== undefined) {
    throw new BuildImpossible(`输出目录 ${outDir} 里有 ${within}，不能用作输出目录。${CHOOSE_ANOTHER}`);
  }
  if (own !== undefined && identitiesFrom(process.cwd()).includes(own)) {
    throw new BuildImpossible(
      `输出目录 ${outDir} 就是命令所在的文件夹，或者在它上面，生成时不能替换。请把 OUT_DIR 改成它里面的一个新文件夹，例如 OUT_DIR=site。`,
    );
  }
  refuseMountPoint(outDir, target);
  return target;
}

const CHOOSE_ANOTHER = '请把 OUT_DIR 改成别的文件夹，或者不设 OUT_DIR，用默认的 dist。';

/** The path with every link resolved; of a folder that is not there yet, that of the nearest one that is. */
export function realPlace(path: string): string {
  if (!isThere(path)) {
    const parent = dirname(path);
    return parent === path ? path : join(realPlace(parent), basename(path));
  }
  const real = followed(path);
  if (!statSync(real).isDirectory()) {
    throw new BuildImpossible(
      `${path} 是文件，不是文件夹，网站不能写在那里。请改 OUT_DIR，或先把这个文件移走。`,
    );
  }
  return real;
}

/** Whether anything stands at a path; below a file nothing does. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return false;
    throw new BuildImpossible(`没有权限查看 ${path}。请设好权限，或改 OUT_DIR。`);
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function followed(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    throw new BuildImpossible(
      `${path} 是一个链接，但它指向的文件夹不存在。请先建好那个文件夹，或删除这个链接，或改 OUT_DIR。`,
    );
  }
}

/** Which folder a path names, however it is written: links, capitals and bind mounts make no difference. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/** Of a path and of every folder above it, those that exist. */
function identitiesFrom(path: string): readonly string[] {
  const real = identityOf(path) === undefined ? path : realpathSync.native(path);
  const own = identityOf(real);
  const above = dirname(real) === real ? [] : identitiesFrom(dirname(real));
  return own === undefined ? above : [own, ...above];
}

function holds(above: readonly string[], folder: string): boolean {
  const identity = identityOf(folder);
  return identity !== undefined && above.includes(identity);
}

/** Two renames exchange the site; a mount point cannot be renamed. A bind mount of the same disk is found by the rename itself. */
function refuseMountPoint(outDir: string, target: string): void {
  const own = statSync(target, { throwIfNoEntry: false });
  if (own !== undefined && own.dev !== statSync(dirname(target)).dev) throw mountPoint(outDir);
}

export function mountPoint(outDir: string): BuildImpossible {
  return new BuildImpossible(
    `输出目录 ${outDir} 是挂载点（另一个磁盘或容器的卷），不能整个替换，原来的内容没有改动。请把 OUT_DIR 改成它里面的一个文件夹，例如 ${join(outDir, 'site')}。`,
  );
}
