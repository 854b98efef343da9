import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputTarget } from '../../../../src/cli/output/target.ts';
import { readBuildEnvironment } from '../../../../src/integrations/environment.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'target-')));
  for (const name of ['program/src/pages', 'program/dist', 'bureau/data', 'bureau/content']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The real place of a path below the test's folder, for a program and a bureau that lie in it. */
function targetOf(outDir: string): string {
  const environment = readBuildEnvironment({ DATA_DIR: join(folder, 'bureau/data') });
  return outputTarget({ ...environment, projectDir: join(folder, 'program'), outDir: join(folder, outDir) });
}

describe('the place of a site', () => {
  it('is the folder that OUT_DIR names, there or not', () => {
    expect(targetOf('program/dist')).toBe(join(folder, 'program/dist'));
    expect(targetOf('www/new/site')).toBe(join(folder, 'www/new/site'));
  });

  it('may begin like the folder of the program', () => {
    expect(targetOf('program-site')).toBe(join(folder, 'program-site'));
  });

  it('is behind a link the folder that it leads to', () => {
    mkdirSync(join(folder, 'disk2'));
    symlinkSync(join(folder, 'disk2'), join(folder, 'www'));
    expect(targetOf('www')).toBe(join(folder, 'disk2'));
    expect(targetOf('www/new')).toBe(join(folder, 'disk2/new'));
  });
});

describe('OUT_DIR is refused', () => {
  it.each(['src', 'src/pages/site', 'bureau/data', 'bureau/content/site'])('inside %s', (path) => {
    const outDir = path.startsWith('src') ? `program/${path}` : path;
    expect(() => targetOf(outDir)).toThrow('那里不能放生成的网站');
  });

  it('inside a folder of the program that a link leads to', () => {
    symlinkSync(join(folder, 'program/src'), join(folder, 'shortcut'));
    expect(() => targetOf('shortcut/site')).toThrow('那里不能放生成的网站');
  });

  it('inside a .git folder', () => {
    expect(() => targetOf('other/.git/site')).toThrow('那里不能放生成的网站');
  });

  it.each(['program', 'bureau', '.'])('where it holds the program or the data: %s', (outDir) => {
    expect(() => targetOf(outDir)).toThrow('不能用作输出目录');
  });

  it('where a link leads to what holds the data', () => {
    symlinkSync(join(folder, 'bureau'), join(folder, 'shortcut'));
    expect(() => targetOf('shortcut')).toThrow('不能用作输出目录');
  });

  it('where it is a file, or lies below one', () => {
    writeFileSync(join(folder, 'letter.txt'), 'dear');
    expect(() => targetOf('letter.txt')).toThrow('是文件，不是文件夹');
    expect(() => targetOf('letter.txt/site')).toThrow('是文件，不是文件夹');
  });

  it('where it is a link that leads nowhere', () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'www'));
    expect(() => targetOf('www')).toThrow('是一个链接，但它指向的文件夹不存在');
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });

  it('where the command runs in it', () => {
    const startedIn = process.cwd();
    mkdirSync(join(folder, 'here/below'), { recursive: true });
    process.chdir(join(folder, 'here/below'));
    try {
      expect(() => targetOf('here')).toThrow('就是命令所在的文件夹，或者在它上面');
      expect(targetOf('here/below/site')).toBe(join(folder, 'here/below/site'));
    } finally {
      process.chdir(startedIn);
    }
  });
});
