import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageStore } from '../../../src/release/page-store.ts';

let folder = '';
let stored = '';
let site = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  stored = join(folder, 'pages');
  site = join(folder, 'site');
  mkdirSync(join(site, 'fees'), { recursive: true });
  writeFileSync(join(site, 'fees/index.html'), 'fees of Monday');
  const store = new PageStore(stored, site);
  store.keep('fees/index.html', 'monday');
  store.close('all of Monday');
  rmSync(site, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The one file of the store, whatever it is called there. */
const storedFile = (): string => {
  const entries = readdirSync(join(stored, 'files'), { recursive: true, withFileTypes: true });
  const entry = entries.find((one) => one.isFile());
  return join(entry?.parentPath ?? '', entry?.name ?? '');
};

const page = () => readFileSync(join(site, 'fees/index.html'), 'utf8');

describe('a file of the last build', () => {
  it('is put into the site under the same key', () => {
    const store = new PageStore(stored, site);
    expect(store.restore('fees/index.html', 'monday')).toBe(true);
    expect(page()).toBe('fees of Monday');
  });

  it('is linked, not written again', () => {
    const store = new PageStore(stored, site);
    store.restore('fees/index.html', 'monday');
    expect(statSync(join(site, 'fees/index.html')).nlink).toBe(2);
  });

  it('must be made under another key', () => {
    const store = new PageStore(stored, site);
    expect(store.restore('fees/index.html', 'tuesday')).toBe(false);
  });

  it('must be made where the store has none of its name', () => {
    const store = new PageStore(stored, site);
    expect(store.restore('staffing/index.html', 'monday')).toBe(false);
  });

  it('must be made where it was changed in place', () => {
    writeFileSync(storedFile(), 'fees of nobody');
    const store = new PageStore(stored, site);
    expect(store.restore('fees/index.html', 'monday')).toBe(false);
  });

  it('must be made where it is gone', () => {
    rmSync(storedFile());
    const store = new PageStore(stored, site);
    expect(store.restore('fees/index.html', 'monday')).toBe(false);
  });

  it('must be made where the index was cut off', () => {
    const index = readFileSync(join(stored, 'pages.json'), 'utf8');
    writeFileSync(join(stored, 'pages.json'), index.slice(0, index.length / 2));
    const store = new PageStore(stored, site);
    expect(store.restore('fees/index.html', 'monday')).toBe(false);
  });

  it('is gone with all others where no index tells of them', () => {
    rmSync(join(stored, 'pages.json'));
    expect(new PageStore(stored, site).isEmpty).toBe(true);
    expect(existsSync(stored)).toBe(false);
  });

  it('is forgotten by a build that has no such page', () => {
    new PageStore(stored, site).close('all of Tuesday');
    const store = new PageStore(stored, site);
    expect(store.restore('fees/index.html', 'monday')).toBe(false);
  });

  it('leaves the site as it was published when it is kept under a new key', () => {
    new PageStore(stored, site).restore('fees/index.html', 'monday');
    const next = join(folder, 'next');
    mkdirSync(join(next, 'fees'), { recursive: true });
    writeFileSync(join(next, 'fees/index.html'), 'fees of Tuesday');
    new PageStore(stored, next).keep('fees/index.html', 'tuesday');
    expect(page()).toBe('fees of Monday');
  });
});

describe('a file that says what its tag says', () => {
  beforeEach(() => {
    const store = new PageStore(stored, site);
    mkdirSync(join(site, 'fees'), { recursive: true });
    writeFileSync(join(site, 'fees/index.html'), 'fees of Monday');
    store.keep('fees/index.html', 'monday', 'all at 370');
    store.close('all of Monday');
    rmSync(site, { recursive: true });
  });

  it('is told by its tag, whatever its key', () => {
    expect(new PageStore(stored, site).tagOf('fees/index.html')).toBe('all at 370');
  });

  it('is not told where it was changed in place', () => {
    writeFileSync(storedFile(), 'fees of nobody');
    expect(new PageStore(stored, site).tagOf('fees/index.html')).toBeUndefined();
  });

  it('is put into the site under a new key, and found under it by the next build', () => {
    const store = new PageStore(stored, site);
    store.restoreUnder('fees/index.html', 'tuesday');
    store.close('all of Tuesday');
    expect(page()).toBe('fees of Monday');
    rmSync(site, { recursive: true });
    const next = new PageStore(stored, site);
    expect([next.restore('fees/index.html', 'tuesday'), next.tagOf('fees/index.html')]).toEqual([
      true,
      'all at 370',
    ]);
  });
});

describe('all files of the last build', () => {
  it('are put into the site where it depended on the same', () => {
    const store = new PageStore(stored, site);
    expect(store.restoreAll('all of Monday')).toBe(true);
    expect([...store.keys]).toEqual([['fees/index.html', 'monday']]);
    expect(page()).toBe('fees of Monday');
  });

  it('are not where it depended on something else', () => {
    const store = new PageStore(stored, site);
    expect(store.restoreAll('all of Tuesday')).toBe(false);
  });

  it('are not where one of them was changed in place', () => {
    writeFileSync(storedFile(), 'fees of nobody');
    const store = new PageStore(stored, site);
    expect(store.restoreAll('all of Monday')).toBe(false);
  });
});

describe('a site that stands where the new one is written', () => {
  beforeEach(() => {
    const store = new PageStore(stored, site);
    store.restoreAll('all of Monday');
    store.close('all of Monday');
  });

  const begun = (others: readonly string[] = [], standing: readonly string[] | null = null): PageStore => {
    const store = new PageStore(stored, site);
    store.takeOver(standing, new Set(others));
    return store;
  };
  const inode = () => statSync(join(site, 'fees/index.html')).ino;

  it('keeps its files that are in the store as they stand', () => {
    const before = inode();
    const store = begun();
    expect(store.restoreAll('all of Monday')).toBe(true);
    expect([page(), inode() === before]).toEqual(['fees of Monday', true]);
    expect([...store.sizes]).toEqual([['fees/index.html', 14]]);
  });

  it('loses all else, and the folders that are empty then', () => {
    mkdirSync(join(site, 'uploads/2026'), { recursive: true });
    writeFileSync(join(site, 'uploads/2026/letter.pdf'), 'dear');
    symlinkSync(stored, join(site, 'fees/link'));
    begun();
    expect(readdirSync(site, { recursive: true }).sort()).toEqual(['fees', 'fees/index.html']);
    expect(existsSync(join(stored, 'pages.json'))).toBe(true);
  });

  it('loses of the files that are known what is not in the store; one of them may be gone', () => {
    writeFileSync(join(site, 'sitemap.xml'), 'fees of Monday');
    const store = begun([], ['fees/index.html', 'sitemap.xml', 'staffing/index.html']);
    expect(readdirSync(site, { recursive: true }).sort()).toEqual(['fees', 'fees/index.html']);
    expect(store.restoreAll('all of Monday')).toBe(true);
  });

  it('loses the folder of a file that is gone, with what the system drops into it', () => {
    mkdirSync(join(site, 'about/us'), { recursive: true });
    for (const file of ['about/index.html', 'about/.DS_Store', 'about/us/Thumbs.db', 'about/us/index.html'])
      writeFileSync(join(site, file), 'x');
    begun([], ['about/index.html', 'about/us/index.html', 'fees/index.html']);
    expect(readdirSync(site, { recursive: true }).sort()).toEqual(['fees', 'fees/index.html']);
  });

  it('loses a page whose folder has the name of a file that somebody else writes', () => {
    begun(['fees'], ['fees/index.html']);
    expect(existsSync(join(site, 'fees'))).toBe(false);
  });

  it('loses a file of the same words that is not the one in the store, and gets that one', () => {
    const { mtime } = statSync(join(site, 'fees/index.html'));
    copyFileSync(join(site, 'fees/index.html'), join(site, 'copy'));
    rmSync(join(site, 'fees/index.html'));
    copyFileSync(join(site, 'copy'), join(site, 'fees/index.html'));
    utimesSync(join(site, 'fees/index.html'), mtime, mtime);
    const store = begun();
    expect(existsSync(site)).toBe(false);
    store.restoreAll('all of Monday');
    expect(statSync(join(site, 'fees/index.html')).nlink).toBe(2);
  });

  it('loses a file that was changed in place, which is made again', () => {
    writeFileSync(join(site, 'fees/index.html'), 'fees of nobody');
    expect(begun().restoreAll('all of Monday')).toBe(false);
    expect(existsSync(site)).toBe(false);
  });

  it('loses a file that somebody else writes', () => {
    begun(['fees/index.html']);
    expect(existsSync(site)).toBe(false);
  });

  it('loses what the new one does not have, before it is written', () => {
    begun().clearGone(new Set(['staffing/index.html']));
    expect(existsSync(join(site, 'fees'))).toBe(false);
  });

  it('loses a page whose route answers with nothing now', () => {
    const store = begun();
    store.clearGone(new Set(['fees/index.html']));
    store.close('all of Tuesday');
    expect(existsSync(join(site, 'fees'))).toBe(false);
  });

  it('is no matter where there is none', () => {
    rmSync(site, { recursive: true });
    expect(begun().restoreAll('all of Monday')).toBe(true);
    expect(page()).toBe('fees of Monday');
  });
});

describe('a file of the API', () => {
  const FILE = 'api/v1/notices.json';
  const stampOf = (commit: string) => new TextEncoder().encode(`{"day":"2026-09-07","commit":"${commit}"}`);
  const textFor = (commit: string) =>
    `{"generatedFor":{"day":"2026-09-07","commit":"${commit}"},"notices":[]}`;
  const said = (at: string = site) => readFileSync(join(at, FILE), 'utf8');

  /** The site of a commit, in which the file was made; the store has it. */
  const madeFor = (commit: string): void => {
    mkdirSync(join(site, 'api/v1'), { recursive: true });
    writeFileSync(join(site, FILE), textFor(commit));
    const store = new PageStore(stored, site, stampOf(commit));
    store.keep(FILE, 'notices');
    store.close(`all of ${commit}`);
  };

  it('bears the stamp of the build, whatever build it was made in', () => {
    madeFor('one');
    rmSync(site, { recursive: true });
    const store = new PageStore(stored, site, stampOf('another'));
    expect(store.restore(FILE, 'notices')).toBe(true);
    expect(said()).toBe(textFor('another'));
  });

  it('gets a stamp of another length', () => {
    madeFor('one');
    rmSync(site, { recursive: true });
    const store = new PageStore(stored, site, new TextEncoder().encode('{"day":"2026-09-07","commit":null}'));
    store.restore(FILE, 'notices');
    expect(said()).toBe('{"generatedFor":{"day":"2026-09-07","commit":null},"notices":[]}');
  });

  it('is linked where the stamp is the same', () => {
    madeFor('one');
    rmSync(site, { recursive: true });
    new PageStore(stored, site, stampOf('one')).restore(FILE, 'notices');
    expect(statSync(join(site, FILE)).nlink).toBe(2);
  });

  it('is kept with the stamp that it got', () => {
    madeFor('one');
    rmSync(site, { recursive: true });
    const store = new PageStore(stored, site, stampOf('another'));
    store.restore(FILE, 'notices');
    store.close('all of another');
    rmSync(site, { recursive: true });
    new PageStore(stored, site, stampOf('another')).restore(FILE, 'notices');
    expect([said(), statSync(join(site, FILE)).nlink]).toEqual([textFor('another'), 2]);
  });

  it('is another file than that of the site before, which may be published', () => {
    madeFor('one');
    const published = join(folder, 'published');
    mkdirSync(join(published, 'api/v1'), { recursive: true });
    linkSync(join(site, FILE), join(published, FILE));
    const store = new PageStore(stored, site, stampOf('another'));
    store.takeOver([FILE], new Set());
    store.restore(FILE, 'notices');
    expect([said(published), said()]).toEqual([textFor('one'), textFor('another')]);
  });

  it('is written over one of an older site that has no other name, whatever it says', () => {
    madeFor('one');
    writeFileSync(join(folder, 'older.json'), `${textFor('none')} and more than that`);
    rmSync(join(site, FILE));
    renameSync(join(folder, 'older.json'), join(site, FILE));
    const { ino } = statSync(join(site, FILE));
    const store = new PageStore(stored, site, stampOf('another'));
    store.takeOver([FILE], new Set());
    store.restore(FILE, 'notices');
    expect([said(), statSync(join(site, FILE)).ino]).toEqual([textFor('another'), ino]);
  });

  it('goes from an older site where the new one has none', () => {
    madeFor('one');
    rmSync(join(site, FILE));
    writeFileSync(join(site, FILE), textFor('none'));
    const store = new PageStore(stored, site, stampOf('another'));
    store.takeOver([FILE], new Set());
    store.close('all of another');
    expect(existsSync(join(site, FILE))).toBe(false);
  });
});
