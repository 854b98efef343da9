import { existsSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuildErrorDescription {
  readonly message: string;
  /** 1: a text of the bureau has a mistake. 2: the build could not run. */
  readonly exitCode: 1 | 2;
}

/** Fields that Astro, Vite and the MDX parser put on their errors; each may be missing. */
interface BuildErrorLike {
  readonly message: string;
  readonly name: string;
  readonly hint?: unknown;
  readonly id?: unknown;
  readonly file?: unknown;
  readonly line?: unknown;
  readonly loc?: { readonly file?: unknown; readonly line?: unknown; readonly column?: unknown };
  readonly stack?: string;
}

/**
 * A failed build in the words of the one who can mend it: the file and line first, then what is wrong. The
 * stack is shown only with `DEBUG=1`, for whoever works on the program.
 */
export function describeBuildError(error: unknown, projectDir: string): BuildErrorDescription {
  if (!(error instanceof Error)) return { message: `生成网站时出错:${String(error)}`, exitCode: 2 };
  const like: BuildErrorLike = error;
  const place = placeOf(like, projectDir);
  const reason = like.message.replaceAll('**', '').trim();
  const hint = typeof like.hint === 'string' ? `\n${like.hint.replaceAll('**', '').trim()}` : '';
  const stack = process.env['DEBUG'] ? `\n${like.stack ?? ''}` : '';
  const isText = place !== undefined && /\.mdx?$/.test(place.file);
  const where =
    place === undefined ? '' : `${place.file}${place.line === undefined ? '' : ` 第 ${place.line} 行`}:`;
  const summary = isText ? '网页文字里有一处错误。' : '生成网站时出错。';
  return { message: `${summary}\n${where}${reason}${hint}${stack}`, exitCode: isText ? 1 : 2 };
}

interface Place {
  readonly file: string;
  readonly line: number | undefined;
}

function placeOf(error: BuildErrorLike, projectDir: string): Place | undefined {
  const named = [error.loc?.file, error.file, error.id].find((file) => typeof file === 'string');
  if (typeof named !== 'string') return undefined;
  const path = named.startsWith('file:') ? fileURLToPath(named) : named.replace(/\?.*$/, '');
  const line = [error.loc?.line, error.line].find((value) => typeof value === 'number');
  const fromProject = isAbsolute(path) && existsSync(path) ? relative(projectDir, path) : path;
  return { file: fromProject.startsWith('..') ? path : fromProject, line };
}
