import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signOf, strangersIn, writeMark } from '../../../../src/cli/output/mark.ts';
import {
  closeWorkspace,
  openWorkspace,
  recoverSite,
  refusalToReplace,
  takePlace,
} from '../../../../src/cli/output/workspace.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (path: string): string => join(folder, path);
function write(path: string, text: string): void {
  mkdirSync(dirname(place(path)), { recursive: true });
  writeFileSync(place(path), text);
}
const read = (path: string): string => readFileSync(place(path), 'utf8');

/** A site as a build leaves it, with one page that says `text`. */
function site(path: string, text: string): void {
  write(`${path}/index.html`, text);
  write(`${path}/fees/index.html`, text);
  writeMark(place(path));
}

function exchange(): string | undefined {
  site('built', 'new');
  const workspace = openWorkspace(place('www'));
  try {
    return takePlace(workspace, place('built'), place('www'), 'www/');
  } finally {
    closeWorkspace(workspace);
  }
}

const YEAR_MS = 365 * 24 * 3_600_000;
const refusal = (): string | undefined => refusalToReplace(place('www'), 'www/');

describe('the list of a site', () => {
  it('holds size and path of each file, by path, and nothing of the day or the machine', () => {
    site('www', '三个字');
    expect(read('www/.kindergarten-site')).toBe(
      'kindergarten-disclosure 1\n9 fees/index.html\n9 index.html\n',
    );
  });
});

describe('a folder may be replaced', () => {
  it('that is not there, or empty', () => {
    expect(refusal()).toBeUndefined();
    mkdirSync(place('www'));
    expect(refusal()).toBeUndefined();
  });

  it('that holds a site of this program and nothing else', () => {
    site('www', 'old');
    expect(refusal()).toBeUndefined();
  });

  it('that has lost a file since, or got what a file manager leaves', () => {
    site('www', 'old');
    rmSync(place('www/fees/index.html'));
    write('www/.DS_Store', 'x');
    expect(refusal()).toBeUndefined();
  });
});

describe('a folder is not replaced, and the message says why', () => {
  it('with a site that has no list', () => {
    write('www/index.html', 'somebody');
    write('www/database.sqlite', 'rows');
    expect(refusal()).toBe(
      'www/ 里没有本程序的记号：可能是旧版本生成的网站，也可能是别人的网站，分不清。为免误删，没有生成网站，www/ 没有改动。确认里面没有要留的文件，就把它改名或删除，再生成一次；否则请改 OUT_DIR。',
    );
  });

  it('with other files', () => {
    write('www/letter.txt', 'dear');
    expect(refusal()).toContain('www/ 里有别的文件，不是本程序生成的网站。');
  });

  it('with an empty folder of somebody', () => {
    mkdirSync(place('www/uploads'), { recursive: true });
    expect(refusal()).toContain('不是本程序生成的网站');
  });

  it.each(['database.sqlite', '.well-known/check.txt', 'fees/附件.pdf'])(
    'with a file put into a site: %s',
    (path) => {
      site('www', 'old');
      write(`www/${path}`, 'mine');
      expect(refusal()).toContain(`不是本程序写的、或生成后被人改过的文件：${path}。`);
    },
  );

  it.each([
    ['long after the site was written', -YEAR_MS],
    ['where the clock was ahead when the site was written', YEAR_MS],
  ])('with a file put into a folder %s', (_, ahead) => {
    site('www', 'old');
    const writtenAt = new Date(Date.now() + ahead);
    utimesSync(place('www/.kindergarten-site'), writtenAt, writtenAt);
    const own = signOf(place('www'));
    write('www/fees/2026/附件.pdf', 'mine');
    expect(refusalToReplace(place('www'), 'www/', own)).toContain('文件：fees/2026/附件.pdf。');
  });

  it('of folders looks at the times alone where the list is the one written last, and nothing came or went since', () => {
    site('www', 'old');
    write('www/fees/附件.pdf', 'mine');
    const sign = { inode: 7, writtenMs: Date.now() + YEAR_MS };
    const list = { files: new Map([['fees/index.html', 3]]), sign };
    const later = Date.now() + 2 * YEAR_MS;
    expect(strangersIn(place('www/'), list, sign, later)).toEqual(['index.html']);
    const all = ['fees/附件.pdf', 'index.html'];
    expect(strangersIn(place('www/'), list, null, later)).toEqual(all);
    expect(strangersIn(place('www/'), list, { ...sign, inode: 8 }, later)).toEqual(all);
    expect(strangersIn(place('www/'), list, { ...sign, writtenMs: 1 }, later)).toEqual(all);
    expect(strangersIn(place('www/'), list, sign)).toEqual(all);
  });

  it('with an empty folder put into a site', () => {
    site('www', 'old');
    mkdirSync(place('www/uploads'));
    expect(refusal()).toContain('文件：uploads/。');
  });

  it('with a link put into a site', () => {
    site('www', 'old');
    symlinkSync('/etc', place('www/etc'));
    expect(refusal()).toContain('文件：etc。');
  });

  it('with a page that was changed by hand', () => {
    site('www', 'old');
    write('www/index.html', 'old and more');
    expect(refusal()).toContain('文件：index.html。');
  });

  it('with more strange files than a message names', () => {
    site('www', 'old');
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) write(`www/${name}.gz`, 'x');
    expect(refusal()).toContain('文件：a.gz、b.gz、c.gz、d.gz、e.gz 等 6 个。');
  });

  it('with a site of a later version', () => {
    site('www', 'old');
    write('www/.kindergarten-site', 'kindergarten-disclosure 2\n{"files":[]}\n');
    expect(refusal()).toContain('更新版本的程序生成的');
  });

  it('with a list that cannot be read', () => {
    site('www', 'old');
    write('www/.kindergarten-site', 'kindergarten-disclosure 1\nnonsense\n');
    expect(refusal()).toContain('没有本程序的记号');
  });
});

describe('a new site takes its place', () => {
  it('where there was none, below folders that are not there yet', () => {
    site('built', 'new');
    const workspace = openWorkspace(place('a/b/www'));
    takePlace(workspace, place('built'), place('a/b/www'), 'www/');
    closeWorkspace(workspace);
    expect(read('a/b/www/index.html')).toBe('new');
    expect(readdirSync(place('a/b'))).toEqual(['www']);
  });

  it('of the old one, which is lent to the next build; nothing else is left beside it', () => {
    site('www', 'old');
    expect(exchange()).toBeUndefined();
    expect([read('www/fees/index.html'), read('built/fees/index.html')]).toEqual(['new', 'old']);
    expect(readdirSync(folder)).toEqual(['built', 'www']);
  });

  it('not where somebody put a file into the old one meanwhile', () => {
    site('www', 'old');
    site('built', 'new');
    const workspace = openWorkspace(place('www'));
    write('www/upload.pdf', 'mine');
    expect(() => takePlace(workspace, place('built'), place('www'), 'www/')).toThrow('upload.pdf');
    closeWorkspace(workspace);
    expect(read('www/index.html')).toBe('old');
    expect(read('www/upload.pdf')).toBe('mine');
  });
});

describe('after a run that was killed', () => {
  /** As a run leaves it that is killed between its two renames. */
  function killedBetween(): void {
    site('www', 'old');
    const { folder: left } = openWorkspace(place('www'));
    renameSync(place('www'), join(left, 'previous'));
    mkdirSync(join(left, 'site'));
    writeFileSync(join(left, 'site/index.html'), 'new');
  }

  it('the old site is put back where none stands', () => {
    killedBetween();
    expect(recoverSite(place('www'))).toEqual({ restored: true, left: [] });
    expect(read('www/index.html')).toBe('old');
    expect(readdirSync(folder)).toEqual(['www']);
  });

  it('the old site is cleared away where the new one stands', () => {
    killedBetween();
    site('www', 'new');
    expect(recoverSite(place('www'))).toEqual({ restored: false, left: [] });
    expect(read('www/index.html')).toBe('new');
    expect(readdirSync(folder)).toEqual(['www']);
  });

  it('an old site that is half cleared away is cleared further', () => {
    killedBetween();
    site('www', 'new');
    const left = readdirSync(folder).find((name) => name.startsWith('www.building-')) ?? '';
    rmSync(place(`${left}/previous/fees/index.html`));
    expect(recoverSite(place('www')).left).toEqual([]);
    expect(readdirSync(folder)).toEqual(['www']);
  });

  it('an old site with a file of somebody is kept and named', () => {
    killedBetween();
    site('www', 'new');
    const left = readdirSync(folder).find((name) => name.startsWith('www.building-')) ?? '';
    write(`${left}/previous/upload.pdf`, 'mine');
    expect(recoverSite(place('www')).left).toEqual([place(`${left}/previous`)]);
    expect(read(`${left}/previous/upload.pdf`)).toBe('mine');
    expect(existsSync(place(`${left}/previous/index.html`))).toBe(false);
  });

  it('a folder of somebody with such a name stays', () => {
    write('www.building-abc123/plan.dwg', 'mine');
    write('www.building-site/plan.dwg', 'mine');
    recoverSite(place('www'));
    expect(read('www.building-abc123/plan.dwg')).toBe('mine');
    expect(read('www.building-site/plan.dwg')).toBe('mine');
  });
});
