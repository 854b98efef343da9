import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openProgram } from '../../src/release/program.ts';
import { PageWriter } from '../../src/release/write-page.ts';
import { root } from './measured-process.ts';

/**
 * Of the site of DATA_DIR only some files, with what every page loads. A whole site of 20,000 kindergartens takes many minutes.
 *
 *     node tests/bench/program-files.ts CACHE OUT [--below PATH]…
 *
 * CACHE: the cache of a build of the same code and texts, whatever its data. It holds the compiled program. PATH: how their names begin, `api/`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { below: { type: 'string', multiple: true } },
});
const [cache = '', out = ''] = positionals;
const { below = [''] } = values;
const programs = join(cache, 'programs');
const [key] = await readdir(programs);
if (key === undefined) throw new Error(`${programs} holds no program`);
const program = await openProgram(join(programs, key));
const writer = new PageWriter(program, { outDir: out, site: { basePath: '/' } });
const wanted = (await program.paths()).filter(({ file }) => below.some((path) => file.startsWith(path)));
// Those of one kindergarten are made from the same, one after the other, as a build does.
const { compare } = new Intl.Collator('en');
for (const page of wanted.toSorted((a, b) => compare(a.subject, b.subject))) await writer.write(page);
await cp(join(root, 'public'), out, { recursive: true });
await cp(join(programs, key, 'client'), join(out, '_astro'), { recursive: true });
