import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCycles } from './architecture/cycles.ts';
import {
  findDiskAccess,
  findForbiddenImports,
  findImpurities,
  findMisnamedRooms,
  findUnlistedPackages,
} from './architecture/rules.ts';
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

  it('keeps its pure rooms to the packages they are listed with', () => {
    expect(findUnlistedPackages(sources)).toEqual([]);
  });

  it('touches the disk and git only in the rooms that are there for it', () => {
    expect(findDiskAccess(sources)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCycles(sources)).toEqual([]);
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
    const local = new Set(['node_modules', 'dist', 'coverage', '待问清单.csv', '待问清单.xlsx']);
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

  it('imports no package but those it is listed with, in a client script either', () => {
    const csv = parseSource('src/dataset/read/records.ts', "import Papa from 'papaparse';");
    const chart = parseSource('src/charts/draw.client.ts', "import { Chart } from 'chart.js/auto';");
    const sheet = parseSource('src/dataset/sheet.ts', "import readSheet from 'read-excel-file/node';");
    const day = parseSource('src/domain/day.client.ts', "export * from '@date-fns/utc';");
    expect(findUnlistedPackages([csv, chart, sheet, day])).toEqual([
      'src/dataset/sheet.ts imports read-excel-file/node: dataset may import only the packages papaparse',
      'src/domain/day.client.ts imports @date-fns/utc: domain may import no package',
    ]);
  });
});

describe('the disk', () => {
  it('is touched by the rooms that are there for it alone', () => {
    const code = "import { readFile } from 'fs/promises';\nimport { spawn } from 'node:child_process';";
    const files = ['publication/folder.ts', 'integrations/a.ts', 'cli/a.ts', 'layouts/a.ts'];
    expect(findDiskAccess(files.map((file) => parseSource(`src/${file}`, code)))).toEqual([
      'src/layouts/a.ts imports fs/promises: only publication, integrations, release, machine, cli, joined touch the disk',
      'src/layouts/a.ts imports node:child_process: only publication, integrations, release, machine, cli, joined touch the disk',
    ]);
  });

  it('is out of reach of the files directly in src', () => {
    const file = parseSource('src/content.config.ts', "import { readdirSync } from 'node:fs';");
    expect(findDiskAccess([file])).toEqual([
      'src/content.config.ts imports node:fs: only publication, integrations, release, machine, cli, joined touch the disk',
    ]);
  });
});

describe('a circle of imports', () => {
  it('is named with its files, inside a room and by types alone too', () => {
    const files = [
      parseSource('src/demo/fees.ts', "import type { Roll } from './roll.ts';"),
      parseSource('src/demo/roll.ts', "export * from './bureau.ts';"),
      parseSource('src/demo/bureau.ts', "const { fees } = await import('./fees.ts');"),
      parseSource('src/demo/generate.ts', "import { fees } from './fees.ts';"),
    ];
    expect(findCycles(files)).toEqual([
      'src/demo/bureau.ts → src/demo/fees.ts → src/demo/roll.ts → src/demo/bureau.ts',
    ]);
  });

  it('is named once, and beside every other that shares a file with it', () => {
    const files = [
      parseSource('src/demo/a.ts', "import { b } from './b.ts';\nimport { c } from './c.ts';"),
      parseSource('src/demo/b.ts', "import { a } from './a.ts';"),
      parseSource('src/demo/c.ts', "import { a } from './a.ts';"),
    ];
    expect(findCycles(files)).toEqual([
      'src/demo/a.ts → src/demo/b.ts → src/demo/a.ts',
      'src/demo/a.ts → src/demo/c.ts → src/demo/a.ts',
    ]);
  });

  it('may be a file that imports itself', () => {
    const file = parseSource('src/demo/a.ts', "export * from './a.ts';");
    expect(findCycles([file])).toEqual(['src/demo/a.ts → src/demo/a.ts']);
  });

  it('is none where two files import the same third', () => {
    const files = [
      parseSource('src/demo/a.ts', "import './b.ts';\nimport './c.ts';"),
      parseSource('src/demo/b.ts', "import './c.ts';"),
      parseSource('src/demo/c.ts', ''),
    ];
    expect(findCycles(files)).toEqual([]);
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
