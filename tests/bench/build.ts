import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureScript } from './measured-process.ts';
import type { BenchGroup } from './row.ts';

/** A full build of the demo: check, pages, full-text index, nothing cached. And again, with the cache. */
export const buildBench: BenchGroup = {
  name: 'build',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kindergarten-bench-'));
    const env = { OUT_DIR: join(folder, 'dist'), ASTRO_CACHE_DIR: join(folder, 'cache') };
    try {
      const first = await measureScript('src/cli/build.ts', [], env);
      if (first.exitCode !== 0) throw new Error(`the demo does not build:\n${first.printed.slice(-2000)}`);
      const second = await measureScript('src/cli/build.ts', [], env);
      return [
        {
          name: 'build of the demo, nothing cached',
          measured: first.seconds,
          unit: 's',
          bound: { kind: 'at most', value: 15 },
        },
        { name: 'build of the demo, unchanged', measured: second.seconds, unit: 's' },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
