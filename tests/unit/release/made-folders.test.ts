import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MadeFolders } from '../../../src/release/made-folders.ts';
import { temporaryFolder } from '../../bench/temporary.ts';

describe('folders', () => {
  const top = temporaryFolder();
  afterAll(() => top.remove());
  const folders = new MadeFolders();

  it('are made with those above them', () => {
    folders.make(join(top.path, 'kindergartens', '9900112345'));
    folders.make(join(top.path, 'kindergartens', '9900112345', 'poster'));
    expect(existsSync(join(top.path, 'kindergartens', '9900112345', 'poster'))).toBe(true);
  });

  it('may stand there already', () => {
    new MadeFolders().make(join(top.path, 'kindergartens', '9900112345', 'poster'));
    folders.make(join(top.path, 'kindergartens'));
    folders.make(join(top.path, 'kindergartens', '9900112345', 'poster'));
  });

  it('are made though the one above was taken away meanwhile', () => {
    rmSync(join(top.path, 'kindergartens'), { recursive: true });
    folders.make(join(top.path, 'kindergartens', '9900112345', 'history'));
    expect(existsSync(join(top.path, 'kindergartens', '9900112345', 'history'))).toBe(true);
  });
});
