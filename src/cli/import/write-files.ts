import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ImportImpossible } from './import-impossible.ts';

/** A file to write. */
export interface FileChange {
  readonly path: string;
  /** What stood there when it was read; null where nothing did; undefined where it does not matter. */
  readonly before: Uint8Array | null | undefined;
  /** Null: the file is removed. */
  readonly after: Uint8Array | null;
}

/**
 * Writes all files or none: each beside its place first, then all are put in place; where one cannot be, the others get back what stood there.
 * Throws `ImportImpossible` where a file is not as it was read, or cannot be written.
 */
export async function writeFiles(changes: readonly FileChange[]): Promise<void> {
  const standing = await Promise.all(changes.map(({ path }) => bytesAt(path)));
  for (const [index, { path, before }] of changes.entries()) {
    if (before !== undefined && !isSame(before, standing[index] ?? null)) {
      throw new ImportImpossible(
        `${basename(path)} 刚刚被别的程序改过，什么也没有写。请关闭打开它的程序，再运行一次。`,
      );
    }
  }
  const done: number[] = [];
  try {
    for (const { path, after } of changes) if (after !== null) await writeBeside(path, after);
    for (const [index, { path, after }] of changes.entries()) {
      done.push(index);
      if (after === null) await rm(path, { force: true });
      else await rename(beside(path), path);
    }
  } catch (error) {
    await restore(changes, standing, done);
    throw new ImportImpossible(whyUnwritten(error));
  }
}

function beside(path: string): string {
  return join(dirname(path), `.${basename(path)}.tmp`);
}

async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside(path), bytes, { flush: true });
}

async function restore(
  changes: readonly FileChange[],
  standing: readonly (Uint8Array | null)[],
  done: readonly number[],
): Promise<void> {
  // What cannot be taken away either is not ours.
  for (const { path } of changes) await rm(beside(path), { force: true }).catch(() => undefined);
  for (const index of done) {
    const [change, bytes] = [changes[index], standing[index] ?? null];
    if (change === undefined) continue;
    if (bytes === null) await rm(change.path, { force: true });
    else await writeFile(change.path, bytes);
  }
}

async function bytesAt(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new ImportImpossible(whyUnwritten(error));
  });
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return Buffer.compare(one, other) === 0;
}

function whyUnwritten(error: unknown): string {
  const [code, path] =
    error instanceof Error && 'code' in error
      ? [String(error.code), 'path' in error ? basename(String(error.path)) : '']
      : ['', ''];
  const name = path.replace(/^\.|\.tmp$/g, '');
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES')
    return `写不了 ${name}：它正被 WPS 打开着，或者没有权限。什么也没有写。请关闭它再运行一次。`;
  if (code === 'ENOSPC') return '磁盘满了，什么也没有写。请腾出地方再运行一次。';
  return `写不了 ${name}（系统报告 ${code || String(error)}），什么也没有写。`;
}
