import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

/** The version that Node would find for `name` from the package at `path`: the nearest `node_modules` upwards. */
function lockedVersion(path: string, name: string): string | undefined {
  const here = locked[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (here !== undefined || path === '') return here?.version;
  return lockedVersion(path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}
