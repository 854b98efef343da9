import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findForbiddenImports, findImpurities, findMisnamedRooms } from './architecture/rules.ts';
import { parseSource, readSources } from './architecture/source-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readSources(root, 'src');

describe('the source', () => {
  it('keeps the dependency rule', () => {
    expect(findForbiddenImports(sources)).toEqual([]);
  });

  it('keeps its pure rooms free of Astro, Node, the clock and chance', () => {
    expect(findImpurities(sources)).toEqual([]);
  });

  it('has only rooms of the architecture, each named by a noun', () => {
    expect(findMisnamedRooms(sources)).toEqual([]);
  });

  it('has no empty folder', () => {
    const folders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(folders.filter((folder) => readdirSync(folder).length === 0)).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds what the owner fixed and nothing else', () => {
    const local = new Set(['node_modules', 'dist', 'coverage']);
    const fixed = ['LICENSE', 'README.md', 'SECURITY.md', 'astro.config.mjs', 'content', 'data'];
    const alsoFixed = ['package-lock.json', 'package.json', 'public', 'src', 'tests', 'tsconfig.json'];
    const present = readdirSync(root).filter((name) => !name.startsWith('.') && !local.has(name));
    expect(present.filter((name) => ![...fixed, ...alsoFixed].includes(name))).toEqual([]);
  });
});

describe('the dependency rule', () => {
  it('refuses an import that climbs', () => {
    const file = parseSource('src/domain/fee.ts', "import { parseFee } from '../dataset/index.ts';");
    expect(findForbiddenImports([file])).toEqual([
      'src/domain/fee.ts imports src/dataset/index.ts: domain may import only itself',
    ]);
  });

  it('refuses an import between rooms of one layer', () => {
    const file = parseSource('src/format/rate.ts', "export * from '../indicators/rate.ts';");
    expect(findForbiddenImports([file])).toEqual([
      'src/format/rate.ts imports src/indicators/rate.ts: format may import only domain',
    ]);
  });

  it('lets no room fetch what is read from the disk but those that frame and print it', () => {
    const code = "import { loadPublication } from '../publication/load.ts';";
    const files = ['profile/a.ts', 'components/b.ts', 'layouts/c.ts', 'pages/d.ts', 'cli/e.ts'];
    const parsed = files.map((file) => parseSource(`src/${file}`, code));
    expect(findForbiddenImports(parsed).map((sentence) => sentence.split(':')[0])).toEqual([
      'src/profile/a.ts imports src/publication/load.ts',
      'src/components/b.ts imports src/publication/load.ts',
    ]);
  });

  it('sees dynamic imports, type imports and the frontmatter and scripts of a page', () => {
    const page = parseSource(
      'src/pages/index.astro',
      "---\nimport type { Fee } from '../domain/fee.ts';\n---\n<p>import</p>\n<script>\n  await import('../search/finder.client.ts');\n</script>",
    );
    expect(page.imports).toEqual(['src/domain/fee.ts', 'src/search/finder.client.ts']);
    const typed = parseSource('src/domain/a.ts', "type Page = import('../pages/x.ts').Page;");
    expect(typed.imports).toEqual(['src/pages/x.ts']);
  });

  it('refuses an import from the tests', () => {
    const file = parseSource('src/cli/check.ts', "import { sample } from '../../tests/unit/sample.ts';");
    expect(findForbiddenImports([file])).toEqual([
      'src/cli/check.ts imports tests/unit/sample.ts: src never imports from tests',
    ]);
  });
});

describe('a pure room', () => {
  it('does not import Astro or Node', () => {
    const code = "import { readFile } from 'node:fs/promises';\nimport { getEntry } from 'astro:content';";
    expect(findImpurities([parseSource('src/exports/csv.ts', code)])).toEqual([
      'src/exports/csv.ts imports node:fs/promises: exports is a pure room',
      'src/exports/csv.ts imports astro:content: exports is a pure room',
    ]);
  });

  it('does not look at the clock, roll dice or read the environment', () => {
    const code = 'const a = [new Date(), Date.now(), Math.random(), process.env.TZ];';
    expect(findImpurities([parseSource('src/domain/day.ts', code)])).toEqual([
      'src/domain/day.ts uses new Date(): pass it in; domain is a pure room',
      'src/domain/day.ts uses Date.now: pass it in; domain is a pure room',
      'src/domain/day.ts uses Math.random: pass it in; domain is a pure room',
      'src/domain/day.ts uses process.env: pass it in; domain is a pure room',
    ]);
  });

  it('may make a date from what it was given', () => {
    const file = parseSource('src/domain/day.ts', "const day = new Date('2026-09-01');");
    expect(findImpurities([file])).toEqual([]);
  });

  it('leaves the clock to client scripts', () => {
    const client = parseSource('src/search/finder.client.ts', 'const today = new Date();');
    expect(findImpurities([client])).toEqual([]);
  });
});

describe('a room', () => {
  it('is never called utils, at any depth', () => {
    expect(findMisnamedRooms([parseSource('src/domain/utils/date.ts', '')])).toEqual([
      'src/domain/utils: a function without a room is a missing noun',
    ]);
  });

  it('is one the architecture knows', () => {
    expect(findMisnamedRooms([parseSource('src/services/fees.ts', '')])).toEqual([
      'src/services: not a room of the architecture',
    ]);
  });
});
