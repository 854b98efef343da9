import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { examinedTextsFolder } from '../integrations/examined-texts.ts';

export interface BuildErrorDescription {
  readonly message: string;
  /** 1: a text of the bureau has a mistake. 2: the build could not run. */
  readonly exitCode: 1 | 2;
}

/** Fields that Astro, Vite and the MDX parser put on their errors; each may be missing. */
interface BuildErrorLike {
  readonly message: string;
  readonly code?: unknown;
  readonly path?: unknown;
  readonly hint?: unknown;
  readonly id?: unknown;
  readonly file?: unknown;
  readonly line?: unknown;
  readonly loc?: { readonly file?: unknown; readonly line?: unknown };
  readonly stack?: string;
}

/** Where the program stands, where the texts are, and the copy of them that the build reads. */
type BuildFolders = Pick<BuildEnvironment, 'projectDir' | 'contentDir' | 'cacheDir'>;

/**
 * A failed build in the words of the one who can mend it: the file and line first, then what is wrong. The
 * stack is shown only with `DEBUG=1`, for whoever works on the program.
 */
export function describeBuildError(error: unknown, folders: BuildFolders): BuildErrorDescription {
  if (!(error instanceof Error)) return { message: `生成网站时出错：${String(error)}`, exitCode: 2 };
  const like: BuildErrorLike = error;
  const stack = process.env['DEBUG'] ? `\n${like.stack ?? ''}` : '';
  const refusal = refusalOf(like);
  if (refusal !== undefined) return { message: refusal + stack, exitCode: 2 };
  const place = placeOf(like, folders);
  const where = place === undefined ? '' : `${place.file}${place.line ? ` 第 ${place.line} 行` : ''}：`;
  if (place !== undefined && /\.mdx?$/.test(place.file)) {
    return { message: `网页文字有错误。\n${where}格式有误：${plain(like.message)}${stack}`, exitCode: 1 };
  }
  // What the program says in Chinese is meant for the reader as it stands.
  if (/\p{Script=Han}/u.test(like.message))
    return { message: `生成网站时出错。\n${plain(like.message)}${stack}`, exitCode: 2 };
  const hint = typeof like.hint === 'string' ? `\n${plain(like.hint)}` : '';
  return { message: `生成网站时出错。\n${where}${plain(like.message)}${hint}${stack}`, exitCode: 2 };
}

/** What the operating system refused, where it is something the user can change. */
function refusalOf({ code, path }: BuildErrorLike): string | undefined {
  const where = typeof path === 'string' ? ` ${path}` : '';
  if (code === 'ENOSPC') return '磁盘空间不足，网站没有写完。请腾出空间后再试。';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `没有写入权限：${where.trim()}`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `路径中有一段是文件，不是目录：${where.trim()}`;
  return undefined;
}

interface Place {
  readonly file: string;
  readonly line: number | undefined;
}

function placeOf(
  error: BuildErrorLike,
  { projectDir, contentDir, cacheDir }: BuildFolders,
): Place | undefined {
  const named = [error.loc?.file, error.file, error.id].find((file) => typeof file === 'string');
  if (typeof named !== 'string') return undefined;
  const path = named.startsWith('file:') ? fileURLToPath(named) : named.replace(/\?.*$/, '');
  const line = [error.loc?.line, error.line].find((value) => typeof value === 'number');
  const absolute = isAbsolute(path) ? path : join(projectDir, path);
  const fromCopy = relative(examinedTextsFolder(cacheDir), absolute);
  const original = fromCopy.startsWith('..') ? absolute : join(contentDir, fromCopy);
  const fromProject = relative(projectDir, original);
  return { file: fromProject.startsWith('..') ? original : fromProject, line };
}

const plain = (text: string): string => text.replaceAll('**', '').trim();
