import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const lockFile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const locked = (JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, LockedPackage> })
  .packages;

describe('the toolchain', () => {
  it('runs on Node 24, whichever Node started npm', () => {
    expect(process.versions.node.split('.')[0]).toBe('24');
  });

  // npm drops the binaries of other platforms when a registry mirror lacks them; `npm ci` then refuses the lock.
  it('locks the binaries of every platform, so that npm ci works on all of them', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([, range]) => /^\d/.test(range))
        .filter(([name, version]) => lockedVersion(path, name) !== version)
        .map(([name, version]) => `${name} ${version} for ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('git add -A', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ignored-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes no office sheet that lies beside the program, and all that is published', () => {
    copyFileSync(fileURLToPath(new URL('../../.gitignore', import.meta.url)), join(folder, '.gitignore'));
    const sheets = [
      '招生（填好）.xlsx',
      '模板-收费.xlsx',
      '旧表.XLS',
      '收费.et',
      '花名册.csv',
      '待问清单.xlsx',
    ];
    const nested = ['原表/1.xlsx', '原表/说明.docx'];
    const published = ['data/fees.csv', 'content/notices/一.mdx', 'public/表.xlsx'];
    for (const name of [...sheets, ...nested, ...published]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'x');
    }
    const git = (...words: readonly string[]): string =>
      execFileSync('git', ['-c', 'core.quotePath=false', ...words], { cwd: folder, encoding: 'utf8' });
    git('init', '--quiet');
    git('add', '-A');
    expect(git('ls-files').trim().split('\n').sort()).toEqual(['.gitignore', ...published].sort());
  });
});

/** The version that Node would find for `name` from the package at `path`: the nearest `node_modules` upwards. */
function lockedVersion(path: string, name: string): string | undefined {
  const here = locked[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (here !== undefined || path === '') return here?.version;
  return lockedVersion(path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}
