import type { BuildEnvironment } from '../integrations/environment.ts';
import { environmentOrExit } from './environment.ts';
import { holdLocks, waitMessage } from '../release/lock.ts';
import { realPlace } from './output/target.ts';

const environment = environmentOrExit();
if (environment) await preview(environment);

/** A preview and a build write into the same folders of the program: one waits for the other. */
async function preview({ projectDir, dataDir, contentDir, cacheDir }: BuildEnvironment): Promise<void> {
  const claims = [
    { path: realPlace(projectDir), what: '程序文件夹' },
    { path: realPlace(cacheDir), what: '缓存文件夹' },
  ];
  await holdLocks(claims, {
    holder: `编辑预览 npm run dev（进程 ${process.pid}）`,
    onWait: (claim, holder) => process.stderr.write(waitMessage(claim, holder)),
  });
  process.env['DATA_DIR'] = dataDir;
  process.env['CONTENT_DIR'] = contentDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const named = Number(process.env['PORT']);
  const { dev } = await import('astro');
  await dev({
    root: projectDir,
    server: {
      port: Number.isInteger(named) && named > 0 ? named : 4321,
      ...(process.env['HOST'] ? { host: process.env['HOST'] } : {}),
    },
  });
}
