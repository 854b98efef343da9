import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Allowance, examineSite } from '../../../src/machine/examine-site.ts';
import { writeFormerCodes } from '../../../src/machine/former-codes.ts';
import { keepFormerFiles } from '../../../src/machine/kept-files.ts';
import { digestsOf, type Manifest, sha256 } from '../../../src/machine/manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(site: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, site, path)), { recursive: true });
    writeFileSync(join(folder, site, path), text);
  }
  return join(folder, site);
}

const WHOLE = { 'index.html': 'home', '404.html': 'nowhere', 'api/v1/kindergartens/1.json': '{}' };
const NOTHING_ALLOWED = new Set<Allowance>();
const HEAD = { asOf: '2026-10-15', madeAt: '2026-10-15T00:00:00.000Z', pages: 2, kindergartens: 1 };

function examineWhole(before: Partial<typeof HEAD>, allowed: readonly Allowance[] = []): void {
  const site = write('site', WHOLE);
  examineSite(site, digestsOf(site), { ...HEAD, ...before }, new Set(allowed));
}

describe('a site that is to go online', () => {
  it('is well as it is', () => {
    expect(() => examineWhole({})).not.toThrow();
  });

  it('needs its home page', () => {
    const site = write('site', { '404.html': 'nowhere' });
    expect(() => examineSite(site, digestsOf(site), undefined, NOTHING_ALLOWED)).toThrow(
      '生成的网站里没有 index.html，不能上线。',
    );
  });

  it('may lose one kindergarten, of however few', () => {
    expect(() => examineWhole({ kindergartens: 2 })).not.toThrow();
  });

  it('may not lose several and more than a fifth, but where that is meant', () => {
    expect(() => examineWhole({ kindergartens: 3 })).toThrow('幼儿园从 3 所变成 1 所，少得太多');
    expect(() => examineWhole({ kindergartens: 3 }, ['allow-fewer'])).not.toThrow();
  });

  it('may not lose most of its pages', () => {
    expect(() => examineWhole({ pages: 33 })).toThrow('网页从 33 个变成 2 个，少得太多');
    expect(() => examineWhole({ pages: 32 })).not.toThrow();
  });

  it('may not have a page that is too heavy, but where that is meant', () => {
    const site = write('site', { ...WHOLE, 'a/index.html': 'x'.repeat(400_001) });
    const files = digestsOf(site);
    expect(() => examineSite(site, files, undefined, NOTHING_ALLOWED)).toThrow('  /a/：401 KB');
    expect(() => examineSite(site, files, undefined, new Set(['allow-heavy'] as const))).not.toThrow();
  });
});

describe('the files of a release before', () => {
  const former = (asOf: string, kept: Manifest['kept'] = {}): Manifest => ({
    commit: 'c'.repeat(40),
    asOf,
    files: { '_astro/a.123.css': sha256(Buffer.from('old')), 'index.html': 'changed' },
    kept,
  });

  it('that are named by their content stay for pages that were opened before', () => {
    const old = write('old', { '_astro/a.123.css': 'old', 'index.html': 'old' });
    const now = write('now', { '_astro/a.456.css': 'new', 'index.html': 'new' });
    const site = { folder: old, manifest: former('2026-10-15') };
    expect(Object.keys(keepFormerFiles(now, digestsOf(now), site, '2026-10-16'))).toEqual([
      '_astro/a.123.css',
    ]);
    expect(readFileSync(join(now, '_astro/a.123.css'), 'utf8')).toBe('old');
    expect(readFileSync(join(now, 'index.html'), 'utf8')).toBe('new');
  });

  it('stay for a week, also over many releases, and no longer', () => {
    const old = write('old', { '_astro/b.css': 'older', '_astro/c.css': 'oldest' });
    const now = write('now', { 'index.html': 'new' });
    const kept = {
      '_astro/b.css': { sha256: 'b', until: '2026-10-09' },
      '_astro/c.css': { sha256: 'c', until: '2026-10-08' },
    };
    const site = { folder: old, manifest: { ...former('2026-10-15', kept), files: {} } };
    expect(keepFormerFiles(now, digestsOf(now), site, '2026-10-16')).toEqual({
      '_astro/b.css': { sha256: 'b', until: '2026-10-09' },
    });
    expect(readdirSync(join(now, '_astro'))).toEqual(['b.css']);
  });
});

describe('the addresses of codes that were given up', () => {
  it('lead to the kindergarten, as the web server reads them', () => {
    const refresh = '<meta http-equiv="refresh" content="0; url=/kg/kindergartens/9900112345/">';
    const site = write('site', {
      'kindergartens/9900100017/index.html': refresh,
      'kindergartens/9900112345/index.html': 'a kindergarten',
      'api/v1/kindergartens/9900112345.json': '{}',
    });
    writeFormerCodes(site, digestsOf(site));
    expect(readFileSync(join(site, '.former-codes.map'), 'utf8')).toBe(
      '/kg/kindergartens/9900100017/ /kg/kindergartens/9900112345/;\n',
    );
  });
});
