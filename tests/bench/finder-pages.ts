import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openProgram } from '../../src/release/program.ts';
import { PageWriter } from '../../src/release/write-page.ts';
import { root } from './measured-process.ts';

/**
 * Of the site of DATA_DIR only the finder: its page, its index, and what they load. A whole site of 20,000 kindergartens takes many minutes.
 *
 *     node tests/bench/finder-pages.ts CACHE OUT
 *
 * CACHE: the cache of a build of the same code and texts, whatever its data. It holds the compiled program.
 */
const [cache = '', out = ''] = process.argv.slice(2);
const programs = join(cache, 'programs');
const [key] = await readdir(programs);
if (key === undefined) throw new Error(`${programs} holds no program`);
const program = await openProgram(join(programs, key));
const writer = new PageWriter(program, { outDir: out, site: { basePath: '/' } });
for (const page of await program.paths()) if (isOfFinder(page.file)) await writer.write(page);
await cp(join(root, 'public'), out, { recursive: true });
await cp(join(programs, key, 'client'), join(out, '_astro'), { recursive: true });

function isOfFinder(file: string): boolean {
  return file === join('kindergartens', 'index.html') || file.startsWith(join('kindergartens', 'finder'));
}
